// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

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

/// Charges of a day by the organization's clocks.
struct DayUse {
    QDate day;
    int64_t count = 0;
    Credits used;

    bool operator==(const DayUse &) const = default;
};

/// What a cycle, or some days, used. Each list sums up to `used`, which is the meter's; most used first.
struct Breakdown {
    Instant cycleStart;              ///< or of the first day
    std::optional<Instant> cycleEnd; ///< nullopt: no later cycle has begun
    Credits used;
    int64_t count = 0;
    std::vector<BreakdownLine> byUser;
    std::vector<BreakdownLine> byAction;
    std::vector<BreakdownLine> byModel;
    std::vector<DayUse> byDay; ///< in order; only those on which something was used
};

/// The cycle in which `inCycle` lies, as known at `now` (late usage of a past cycle included, where
/// it was booked by then). Errors: UnknownOrg, Damaged, and those of files.
Result<Breakdown> breakdownOf(Ledger &ledger, const std::string &org, Instant inCycle, Instant now);

/// The same of what occurred on these days, by the organization's clocks.
Result<Breakdown> breakdownOfDays(Ledger &ledger, const std::string &org, const QDate &first, const QDate &last,
                                  Instant now);

}
