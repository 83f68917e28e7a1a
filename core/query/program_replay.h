// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/domain/program.h"

namespace tidemark
{

class Ledger;

/// How a period went for an organization.
struct ReplayedUse {
    Credits used;        ///< charges booked in it, less those of them that were reversed in it
    int64_t refused = 0; ///< actions
    Credits remaining;   ///< just before its end

    bool operator==(const ReplayedUse &) const = default;
};

struct OrgReplay {
    std::string org;
    std::string name;
    ReplayedUse happened;
    ReplayedUse replayed;
    bool isReplayed = false;         ///< false: it was not there yet, or could not have been on that version then
    std::optional<Error> cannotMove; ///< why it cannot be moved to that version now
};

/// What an organization did in a period, decided anew as if it had been moved to another version of its program a day
/// before the period began. What was refused is offered again. All that was booked for it is taken up again; what
/// undoes something that the replay never booked is left out. `program` need not be in the ledger. Works on the calling
/// thread; the organization's chain is read from its beginning. Errors: UnknownOrg, and those of
/// files.
Result<OrgReplay> replayUnder(Ledger &ledger, const std::string &org, const Program &program, Instant from,
                              Instant until);

struct ProgramReplay {
    std::vector<OrgReplay> orgs; ///< by id
    ReplayedUse happened;        ///< of those that were replayed
    ReplayedUse replayed;
};
using ReplayProgress = std::function<void(int64_t done, int64_t total)>;

/// All organizations on any version of the program, or only `orgs`. Errors: Cancelled, and those of files.
Result<ProgramReplay> replayProgram(Ledger &ledger, const Program &program, const std::vector<std::string> &orgs,
                                    Instant from, Instant until, const ReplayProgress &progress,
                                    const std::function<bool()> &isCancelled);

/// The calendar month before `now`, in UTC.
TimeRange lastMonth(Instant now);

}
