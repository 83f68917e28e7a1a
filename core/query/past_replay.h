// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/program.h"
#include "core/query/replayed_side.h"

namespace tidemark
{

class Ledger;

/// What an organization is moved to for a replay; nullopt: as it was. Both are of its own program.
struct ReplayChoice {
    std::optional<std::string> plan;
    std::optional<int64_t> version;
};

struct PastQuestion {
    std::string org;
    ReplayChoice choice;
    Instant movedAt;                 ///< what is booked later is decided anew; before the first cycle
    std::vector<InstantSpan> cycles; ///< that are added up; they follow each other, and are not empty
    Instant last;                    ///< what is booked later is not looked at; not after the end of the cycles
    int pixels = 800;                ///< width of a chart of it
    /// Told now and then how much is done, 0 to 1; false ends this as Cancelled.
    std::function<bool(double part)> progress;
};

struct ReplayedPast {
    ReplayedSide was;
    ReplayedSide would;
    int64_t unknownActions = 0; ///< uses that the other version does not offer, and that are left out
    bool isThere = false;       ///< the organization existed, and could be on what was chosen
};

/// Replays what was booked and what was refused, decided by decide() on a state in memory: the same usage, top-ups,
/// grants, limits and reversals; what undoes something that the replay never booked is left out. The choice holds from
/// `movedAt` or from the creation on; with a plan chosen, plan changes and cancellations are left out, and a trial
/// stays one until it was converted, or to the beginning where it never was. Reads the whole chain; within a
/// transaction, of one snapshot. `programs` holds the ledger's. Errors: UnknownOrg, Cancelled, and those of files. May
/// throw LawBroken.
Result<ReplayedPast> replayPast(Ledger &ledger, const ProgramCatalog &programs, const PastQuestion &question);

}
