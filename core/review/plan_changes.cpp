// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan_changes.h"

#include <algorithm>

#include "core/base/credits_sum.h"
#include "core/domain/org_figures.h"

namespace tidemark
{
namespace
{
bool showsWhatFollowed(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grant:
    case EntryKind::Expiry:
    case EntryKind::Refusal:
    case EntryKind::PlanChanged:
    case EntryKind::Adjustment:
    case EntryKind::Reversal:
        return true;
    default:
        return false;
    }
}

Instant later(Instant at, int64_t days)
{
    return Instant{std::clamp(at.ms, Instant::earliest().ms, Instant::latest().ms) + days * msPerDay};
}
}

bool PlanChanges::changesPlan(const Entry &entry) const
{
    const bool isChange = entry.kind == EntryKind::TrialConverted
        || (entry.kind == EntryKind::PlanChanged && entry.effective == Effective::Now);
    return isChange && entry.plan != m_plan;
}

void PlanChanges::take(const Entry &entry, uint32_t row)
{
    if (m_org.empty())
        m_start = entry.bookedAt;
    m_org = entry.org;
    if (entry.kind == EntryKind::OrgCreated)
        m_plan = entry.plan.empty() ? std::string(trialPlan) : entry.plan;
    if (entry.kind == EntryKind::Charge) {
        Credits &used = m_usedByDay[entry.bookedAt.ms / msPerDay];
        used = cappedSum(used, opposite(entry.amount));
    }
    if (!m_changes.empty() && showsWhatFollowed(entry.kind) && entry.bookedAt < later(m_changes.back().at, days))
        addRow(m_changes.back().rows, row);
    if (!changesPlan(entry))
        return;
    Finding change;
    change.kind = FindingKind::PlanChanges;
    change.org = entry.org;
    change.from = m_plan;
    change.to = entry.plan;
    change.count = 1;
    change.at = entry.bookedAt;
    addRow(change.rows, row);
    m_changes.push_back(std::move(change));
    m_plan = entry.plan;
}

/// nullopt: too few of these days are known.
std::optional<Credits> PlanChanges::daily(Instant from, Instant until, Instant known, Instant end) const
{
    const int64_t first = std::max(from, known).ms / msPerDay;
    const int64_t behind = std::min(until, end).ms / msPerDay;
    if (behind - first < leastDays)
        return std::nullopt;
    Credits used;
    for (auto day = m_usedByDay.lower_bound(first); day != m_usedByDay.end() && day->first < behind; ++day)
        used = cappedSum(used, day->second);
    return Credits::fromThousandths(used.thousandths() / (behind - first));
}

std::vector<Finding> PlanChanges::findings(const std::vector<DryTimes::Time> &dry, Instant end) const
{
    std::vector<Finding> findings = m_changes;
    for (Finding &change : findings) {
        const Instant after = later(change.at, days);
        change.dailyBefore = daily(later(change.at, -days), change.at, m_start, end);
        change.dailyAfter = daily(change.at, after, m_start, end);
        change.ranDryAfter = std::any_of(dry.begin(), dry.end(), [&](const DryTimes::Time &time) {
            return time.from < after && (!time.until || *time.until > change.at) && time.from >= change.at;
        });
    }
    return findings;
}

}
