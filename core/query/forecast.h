// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/program.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// When credits may run out: in four of five cases between these. nullopt: not within forecastDays.
struct RunOutRange {
    std::optional<Instant> early;
    std::optional<Instant> late;

    bool operator==(const RunOutRange &) const = default;
};

/// What was used on each of the days before `now`, 24 hours each, the latest last: at most paceDays
/// of them. Knows weekdays from two weeks on; how much use wavers, from day to day and from week to week.
class UseHistory
{
public:
    explicit UseHistory(const std::vector<Credits> &days);

    /// Fewer than leastPaceDays tell nothing.
    bool isEnough() const;

    /// What is used by the end of each of so many days to come, in thousandths: nine of ten times less than
    /// the upper one, nine of ten times more than the lower one.
    std::vector<int64_t> upperByDay(int days) const;
    std::vector<int64_t> lowerByDay(int days) const;

private:
    double expectedOn(int day) const;
    std::vector<int64_t> byDay(int days, double deviations, double weekly) const;

    std::vector<double> m_days;
    double m_dayVariance = 0; ///< about what the weekday expects
    double m_weekly = 0;      ///< how far the level of a week lies from the next, a day
};

/// When use as it was leaves less than the cheapest price: burns down the grants, lets them end and cycles
/// begin as the ledger would. `state` knows the entries booked up to `now`. nullopt: the history is not
/// enough to tell.
std::optional<RunOutRange> runOutRange(const StateReader &state, const ProgramCatalog &programs, Instant now,
                                       const UseHistory &history);

}
