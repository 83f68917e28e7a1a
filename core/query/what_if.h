// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/query/past_replay.h"

namespace tidemark
{

class Ledger;

struct WhatIfQuestion {
    std::string org;
    ReplayChoice choice;
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

/// replayPast() from the beginning of the first cycle on. Errors: UnknownOrg, UnknownPlan, UnknownProgram, Cancelled,
/// Damaged, and those of files.
Result<WhatIf> whatIf(Ledger &ledger, const WhatIfQuestion &question);

}
