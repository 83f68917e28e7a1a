// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/replayed_side.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/query/point_buckets.h"

namespace tidemark
{
namespace
{
void addTo(ReplayedCycle &sum, const ReplayedCycle &cycle)
{
    sum.planCredits += cycle.planCredits;
    sum.charged += cycle.charged;
    sum.refused += cycle.refused;
    sum.refusedCost += cycle.refusedCost;
    sum.endedUnused += cycle.endedUnused;
    sum.left = cycle.left;
}
}

std::optional<Instant> ReplayedSide::ranOut() const
{
    if (exhausted.empty())
        return firstShort;
    return std::min(exhausted.front().from, firstShort.value_or(exhausted.front().from));
}

ReplayedSideBuilder::ReplayedSideBuilder(const std::vector<InstantSpan> &cycles, Credits before, int pixels)
    : m_cycles(cycles)
    , m_pixels(pixels)
    , m_balance(before)
    , m_points{{cycles.front().from, before}}
{
}

void ReplayedSideBuilder::closeCycle()
{
    m_cycle.left = m_balance;
    addTo(m_side.total, m_cycle);
    m_side.cycles.push_back(std::exchange(m_cycle, {}));
}

void ReplayedSideBuilder::add(const Entry &entry)
{
    // What ends with a cycle belongs to it, and stands before what the next one begins with.
    const bool ends = entry.kind == EntryKind::Expiry;
    while (m_side.cycles.size() + 1 < m_cycles.size()) {
        const Instant end = m_cycles[m_side.cycles.size()].to;
        if (entry.bookedAt < end || (ends && entry.bookedAt == end))
            break;
        closeCycle();
    }
    switch (entry.kind) {
    case EntryKind::Grant:
        if (entry.source == GrantSource::Subscription || entry.source == GrantSource::Upgrade)
            m_cycle.planCredits += entry.amount;
        break;
    case EntryKind::Charge:
        m_cycle.charged -= entry.amount;
        break;
    case EntryKind::Refusal:
        ++m_cycle.refused;
        m_cycle.refusedCost += entry.cost;
        if (!m_side.firstShort && entry.error == errorName(ErrorCode::InsufficientCredits))
            m_side.firstShort = entry.bookedAt;
        break;
    case EntryKind::Expiry:
        // What ends where the first cycle begins belongs to the one before it.
        if (entry.bookedAt > m_cycles.front().from)
            m_cycle.endedUnused -= entry.amount;
        break;
    default:
        break;
    }
    m_balance = entry.balance;
    if (m_points.back().at < entry.bookedAt)
        m_points.push_back({entry.bookedAt, entry.balance});
    else
        m_points.back().remaining = entry.balance;
}

ReplayedSide ReplayedSideBuilder::finish(Credits cheapest)
{
    while (m_side.cycles.size() < m_cycles.size())
        closeCycle();
    const Instant to = m_cycles.back().to;
    PointBuckets buckets(m_cycles.front().from, to, m_pixels);
    std::optional<Instant> since;
    for (const RemainingSince &point : m_points) {
        buckets.add(point);
        if (point.remaining < cheapest)
            since = since ? since : std::optional(point.at);
        else if (since)
            m_side.exhausted.push_back({*std::exchange(since, std::nullopt), point.at});
    }
    if (since && *since < to)
        m_side.exhausted.push_back({*since, to});
    m_side.points = buckets.finish();
    return std::move(m_side);
}

}
