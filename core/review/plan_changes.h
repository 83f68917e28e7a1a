// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/review/dry_times.h"
#include "core/review/findings.h"

namespace tidemark
{

/// The changes of an organization's plan that took effect, and what followed within 28 days: what it used a day before
/// and after, whether its pool ran dry, and the entries that show it. Use a day is said where at least 7 days are
/// known.
class PlanChanges
{
public:
    static constexpr int64_t days = 28;
    static constexpr int64_t leastDays = 7;

    void take(const Entry &entry, uint32_t row);
    /// One finding for each. `end`: how far is known what followed.
    std::vector<Finding> findings(const std::vector<DryTimes::Time> &dry, Instant end) const;

private:
    bool changesPlan(const Entry &entry) const;
    std::optional<Credits> daily(Instant from, Instant until, Instant known, Instant end) const;

    std::string m_org;
    std::string m_plan;
    Instant m_start;
    std::vector<Finding> m_changes;
    std::map<int64_t, Credits> m_usedByDay; ///< of UTC
};

}
