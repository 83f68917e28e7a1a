// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/query/replayed_side.h"

namespace tidemark
{

class Ledger;

/// What an organization is moved to for a replay; nullopt: as it was. Both are of its own program.
struct WhatIfChoice {
    std::optional<std::string> plan;
    std::optional<int64_t> version;
};

struct WhatIfQuestion {
    std::string org;
    WhatIfChoice choice;
    int months = 3; ///< how far back, and to the beginning of the cycle there; or to the creation
    Instant now;
    int pixels = 800; ///< width of a chart of it
    /// Told now and then how much is done, 0 to 1; false ends this as Cancelled.
    std::function<bool(double part)> progress;
};

/// An organization's past beside what it would have been.
struct WhatIf {
    std::vector<InstantSpan> cycles; ///< as they were; the first begins with the replay, the last ends at `now`
    ReplayedSide was;
    ReplayedSide would;
    int64_t unknownActions = 0; ///< uses that the other version does not offer, and that are left out
};

/// Replays what was booked and what was refused, decided by decide() on a state in memory: the same usage, top-ups,
/// grants, limits and reversals. The choice holds from the beginning of the first cycle on; with a plan chosen, plan
/// changes and cancellations are left out, and a trial stays one until it was converted, or to the beginning where it
/// never was. Reads the whole chain. Errors: UnknownOrg, UnknownPlan, UnknownProgram, Cancelled, Damaged, and those of
/// files.
Result<WhatIf> whatIf(Ledger &ledger, const WhatIfQuestion &question);

}
