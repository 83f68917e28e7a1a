// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/query/remaining_history.h"

namespace tidemark
{

class Ledger;

/// A cycle that has ended, and what people wanted in it.
struct WantedCycle {
    InstantSpan span;
    Credits wanted;  ///< what its uses cost, refused ones too
    Credits refused; ///< of this

    bool operator==(const WantedCycle &) const = default;
};

/// How a cycle would have gone on a plan.
struct PlanCycle {
    Credits left;    ///< at its end
    Credits shortBy; ///< what was wanted beyond what there was
    std::optional<Instant> shortSince;

    bool operator==(const PlanCycle &) const = default;
};

struct PlanHistory {
    struct OnPlan {
        std::string plan;
        std::vector<PlanCycle> cycles; ///< as PlanHistory::cycles
    };
    std::vector<WantedCycle> cycles; ///< the earliest first; empty where none has ended yet
    std::vector<OnPlan> plans;       ///< in the order of the program
};

/// The last cycles that ended before `now`, at most three, replayed on each plan of the organization's program: with
/// the credits of the plan alone, so without top-ups and grants, and for all that was wanted, so without limits of
/// users. A use counts in the cycle in which it occurred; one that was reversed was not wanted, and one that was
/// refused and charged later counts once. On a trial: as if it had been a subscription, in months that end `now` or,
/// where the program counts calendar months, in these. Reads the entries of these cycles and later ones. `progress` is
/// told now and then how much is done, 0 to 1; false ends this as Cancelled. Errors: UnknownOrg, Cancelled, Damaged,
/// and those of files.
Result<PlanHistory> planHistory(Ledger &ledger, const std::string &org, Instant now,
                                const std::function<bool(double part)> &progress = {});

}
