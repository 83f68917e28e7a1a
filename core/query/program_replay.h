// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/domain/program.h"
#include "core/query/replayed_side.h"

namespace tidemark
{

class Ledger;

struct OrgReplay {
    std::string org;
    std::string name;
    ReplayedCycle happened;
    ReplayedCycle replayed;          ///< refused: also what the version does not offer
    bool isReplayed = false;         ///< false: it was not there yet, or could not have been on that version then
    std::optional<Error> cannotMove; ///< why it cannot be moved to that version now
};

/// What an organization did in a period, replayed (past_replay.h) as if it had been moved to another version of its
/// program a day before the period began, or created on it. `program` need not be in the ledger. Works on the calling
/// thread. Errors: UnknownOrg, Cancelled, and those of files.
Result<OrgReplay> replayUnder(Ledger &ledger, const std::string &org, const Program &program, Instant from,
                              Instant until, const std::function<bool()> &isCancelled = {});

struct ProgramReplay {
    std::vector<OrgReplay> orgs; ///< by id
    ReplayedCycle happened;      ///< of those that were replayed: what was charged, and refused
    ReplayedCycle replayed;
};
using ReplayProgress = std::function<void(int64_t done, int64_t total)>;

/// All organizations on any version of the program, or only `orgs`. Errors: Cancelled, AmountOutOfRange, and those of
/// files.
Result<ProgramReplay> replayProgram(Ledger &ledger, const Program &program, const std::vector<std::string> &orgs,
                                    Instant from, Instant until, const ReplayProgress &progress,
                                    const std::function<bool()> &isCancelled);

/// The calendar month before `now`, in UTC.
TimeRange lastMonth(Instant now);

}
