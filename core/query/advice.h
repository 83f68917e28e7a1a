// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/credits.h"
#include "core/base/result.h"
#include "core/query/breakdown.h"

namespace tidemark
{

class Ledger;

/// What the figures of a breakdown suggest.
struct Advice {
    enum class Kind : uint8_t {
        DearModels,    ///< the dearest models, for images that nobody went on with or shared
        NotKept,       ///< upscales and vectors of what was archived
        UnknownModels, ///< models that the rate card does not name
        SmallerPlan,   ///< a plan that would have been enough in the last cycles, as planHistory() replays them
        LargerPlan,    ///< a plan that would have been enough, where the present one was not
    };
    Kind kind = Kind::DearModels;
    int64_t count = 0;            ///< of uses; of cycles, where it is about plans
    Credits credits;              ///< spent on them; the most that a cycle wanted, where it is about plans
    Credits saved;                ///< what they would have cost less with models at the default price
    std::vector<std::string> ids; ///< of models, most used first; of the plan

    bool operator==(const Advice &) const = default;
};

/// Of what a breakdown is about: the charges that occurred in it, as known at `now`, and the three cycles before that
/// ended. Nothing where the figures are too few to say anything. Errors: those of breakdownOf().
Result<std::vector<Advice>> adviceOf(Ledger &ledger, const std::string &org, const Breakdown &breakdown, Instant now);

}
