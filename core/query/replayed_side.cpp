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
    if (!sum.firstShort)
        sum.firstShort = cycle.firstShort;
}
}

std::optional<Instant> ReplayedSide::ranOut() const
{
    if (exhausted.empty())
        return total.firstShort;
    return std::min(exhausted.front().from, total.firstShort.value_or(exhausted.front().from));
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
    m_side.cycles.push_back(std::exchange(m_cycle, {}));
}

/// In the cycle in which it was charged.
void ReplayedSideBuilder::takeBack(Seq seq)
{
    const auto before = [](const Charge &charge, Seq other) {
        return charge.seq < other;
    };
    const auto at = std::lower_bound(m_charges.begin(), m_charges.end(), seq, before);
    if (at == m_charges.end() || at->seq != seq)
        return;
    const bool isClosed = at->cycle < m_side.cycles.size();
    (isClosed ? m_side.cycles[at->cycle] : m_cycle).charged -= at->cost;
}

void ReplayedSideBuilder::addCounted(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Grant:
        if (entry.source == GrantSource::Subscription || entry.source == GrantSource::Upgrade)
            m_cycle.planCredits += entry.amount;
        break;
    case EntryKind::Charge:
        m_cycle.charged -= entry.amount;
        m_charges.push_back({entry.seq, m_side.cycles.size(), -entry.amount});
        break;
    case EntryKind::Reversal:
        takeBack(entry.of);
        break;
    case EntryKind::Refusal:
        ++m_cycle.refused;
        m_cycle.refusedCost += entry.cost;
        if (!m_cycle.firstShort && entry.error == errorName(ErrorCode::InsufficientCredits))
            m_cycle.firstShort = entry.bookedAt;
        break;
    case EntryKind::Expiry:
        m_cycle.endedUnused -= entry.amount;
        break;
    default:
        break;
    }
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
    // So what ends where the first one begins belongs to the one before it.
    const Instant from = m_cycles.front().from;
    if (entry.bookedAt > from || (entry.bookedAt == from && !ends))
        addCounted(entry);
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
    for (const ReplayedCycle &cycle : m_side.cycles)
        addTo(m_side.total, cycle);
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
