// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// Charges that were not reversed, of one user, action or model.
struct BreakdownLine {
    std::string id; ///< a model may be empty: none
    int64_t count = 0;
    Credits used;

    bool operator==(const BreakdownLine &) const = default;
};

/// What a cycle used. Each list sums up to `used`, which is the meter's; most used first.
struct Breakdown {
    Instant cycleStart;
    std::optional<Instant> cycleEnd; ///< nullopt: no later cycle has begun
    Credits used;
    int64_t count = 0;
    std::vector<BreakdownLine> byUser;
    std::vector<BreakdownLine> byAction;
    std::vector<BreakdownLine> byModel;
};

/// The cycle in which `inCycle` lies, as known at `now` (late usage of a past cycle included, where
/// it was booked by then). Errors: UnknownOrg, Damaged, and those of files.
Result<Breakdown> breakdownOf(Ledger &ledger, const std::string &org, Instant inCycle, Instant now);

}
