// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// Somebody set an organization aside in the list of what needs attention. Stands beside the chains.
struct Snooze {
    std::string org;
    int kind = 0; ///< AttentionKind then
    Instant until;
    std::string note; ///< may be empty
    std::string actor;
    Instant at;

    bool operator==(const Snooze &) const = default;
};

/// Those that had begun and not ended at `now`, by organization. Errors: those of files.
Result<std::map<std::string, Snooze>> snoozesAt(Ledger &ledger, Instant now);

/// In place of an earlier one of the organization. Errors: ReadOnly, Busy, UnknownOrg, and those of files.
Result<void> snooze(Ledger &ledger, const Snooze &snooze);

/// Ends it, where there is one. Errors: ReadOnly, Busy, and those of files.
Result<void> wake(Ledger &ledger, const std::string &org);

}
