// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"

namespace tidemark
{

class Ledger;

/// What an organization is called and on which terms it is, as of its last entry.
struct OrgTerms {
    std::string org;
    std::string name; ///< empty where none was given
    std::string timeZone;
    std::string program;
    int64_t version = 0;
    std::string plan; ///< a plan's id, trialPlan, or empty without a subscription
    Limit defaultLimit;
    Period defaultPeriod = Period::Cycle;
};

/// In the order asked for; who is not in the ledger is left out. Errors: those of files.
Result<std::vector<OrgTerms>> termsOf(Ledger &ledger, const std::vector<std::string> &orgs);

/// The names of users, each an organization's id and a user's; the id where there is no name. Errors: those of files.
Result<std::vector<std::string>> namesOfUsers(Ledger &ledger,
                                              const std::vector<std::pair<std::string, std::string>> &users);

}
