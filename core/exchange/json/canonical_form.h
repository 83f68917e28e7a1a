// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/json.h"

namespace tidemark
{

/// The canonical form (RFC 8785) of a value whose numbers are written as whole ones; others stay
/// as they were written.
void appendCanonicalForm(std::string &json, const Json &value);

/// Order of member names in RFC 8785: by UTF-16 code units. Both are valid UTF-8.
bool sortsBefore(std::string_view a, std::string_view b);

}
