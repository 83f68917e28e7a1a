// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

struct ProgramOrg {
    std::string org;
    std::string name; ///< its id where it has none
    int64_t version = 0;
};

/// The organizations on any version of a program, by id in byte order.
Result<std::vector<ProgramOrg>> programOrgs(Ledger &ledger, const std::string &program);

}
