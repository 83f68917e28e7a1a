// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/instant.h"

namespace tidemark
{

/// Whether a file begins as a portable export does, packed or not; false also where it cannot be read. Looks at its
/// first bytes only. `path` in UTF-8. On any thread that may wait.
bool looksLikePortableExport(const std::string &path);

/// When it was written, by its first line; nullopt where that says no such thing.
std::optional<Instant> exportedAt(const std::string &path);

}
