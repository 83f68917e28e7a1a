// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/answer.h"
#include "core/domain/org_figures.h"
#include "core/domain/program.h"
#include "core/query/outlook.h"

namespace tidemark
{

class Ledger;

/// What an organization's page says above its tables, all of one instant.
struct OrgDetails {
    Instant asOf;
    OrgFigures figures;
    AccountCard account; ///< as it is now
    OrgBalance balance;
    Program program;                   ///< the version that the organization is on
    std::optional<Instant> stateSince; ///< nullopt where the state is ok
    Credits usedLastWeek;
    Pace pace;
    Outlook outlook;
    std::map<std::string, std::string> userNames; ///< by id; who has none is left out
    std::vector<std::string> adminAddresses;      ///< of mail, of the active administrators that have one
};

/// Errors: those of figuresOf().
Result<OrgDetails> detailsOf(Ledger &ledger, const std::string &org, Instant now);

}
