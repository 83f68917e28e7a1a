// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

struct OrgName {
    std::string org;
    std::string name; ///< empty where none was given
};

/// At most `limit` organizations whose name or id contains `text`, whatever the case of A to Z, by name.
/// Errors: those of files.
Result<std::vector<OrgName>> orgsNamed(Ledger &ledger, const std::string &text, int limit);

}
