// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/review/findings.h"

namespace tidemark
{

class TimeZone;

/// Uses at hours that are odd for their organization, learned from its own uses before them, in its time zone: after
/// 200 uses on at least 28 days, an hour is odd where fewer than 1 in 200 of them were at that hour or the ones beside
/// it, on such days: weekdays, or Saturdays and Sundays. By when they occurred.
class WorkingHours
{
public:
    static constexpr int64_t leastUses = 200;
    static constexpr int64_t leastDays = 28;
    static constexpr int64_t oneIn = 200;

    void take(const Entry &entry, uint32_t row);
    /// nullopt: none was odd.
    std::optional<Finding> finding() const;

private:
    const TimeZone *m_zone = nullptr;
    std::array<std::array<int64_t, 24>, 2> m_uses{}; ///< on weekdays, and at weekends
    int64_t m_total = 0;
    int64_t m_days = 0;
    int64_t m_lastDay = INT64_MIN;
    Finding m_found;
};

}
