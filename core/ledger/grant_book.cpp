// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/grant_book.h"

namespace tidemark
{

std::optional<Grant> GrantBook::find(Seq seq) const
{
    const auto at = m_grants.find(seq);
    if (at != m_grants.end())
        return at->second;
    return m_base ? m_base->grant(seq) : std::nullopt;
}

std::optional<Grant> GrantBook::nextToBurn(const BurnKey &after) const
{
    std::optional<Grant> below = m_base ? m_base->nextToBurn(after) : std::nullopt;
    while (below && isChanged(below->seq))
        below = m_base->nextToBurn(BurnKey::of(*below));
    const auto own = m_burn.upper_bound(after);
    if (own == m_burn.end() || (below && BurnKey::of(*below) < *own))
        return below;
    return m_grants.at(own->seq);
}

std::optional<EndKey> GrantBook::nextEnd(const EndKey &after) const
{
    std::optional<EndKey> below = m_base ? m_base->nextEnd(after) : std::nullopt;
    while (below && isChanged(below->seq))
        below = m_base->nextEnd(*below);
    const auto own = m_ends.upper_bound(after);
    if (own == m_ends.end() || (below && *below < *own))
        return below;
    return *own;
}

std::optional<BurnKey> GrantBook::nextOwnReopenable(BurnKey after, Instant endedFrom) const
{
    for (auto at = m_reopenable.upper_bound(after); at != m_reopenable.end(); at = m_reopenable.upper_bound(after)) {
        if (m_grants.at(at->seq).end().value_or(BurnKey::never) >= endedFrom)
            return *at;
        after = at->expiresAt < endedFrom ? BurnKey{at->priority, endedFrom, 0} : *at;
    }
    return std::nullopt;
}

std::optional<Grant> GrantBook::nextReopenable(const BurnKey &after, Instant endedFrom) const
{
    std::optional<Grant> below = m_base ? m_base->nextReopenable(after, endedFrom) : std::nullopt;
    while (below && isChanged(below->seq))
        below = m_base->nextReopenable(BurnKey::of(*below), endedFrom);
    const std::optional<BurnKey> own = nextOwnReopenable(after, endedFrom);
    if (!own || (below && BurnKey::of(*below) < *own))
        return below;
    return m_grants.at(own->seq);
}

Credits GrantBook::alive(Instant at) const
{
    Credits sum = m_base ? m_base->grantedAlive(at) : Credits();
    for (const auto &[seq, grant] : m_grants) {
        if (const std::optional<Grant> below = m_base ? m_base->grant(seq) : std::nullopt; below && below->aliveAt(at))
            sum -= below->amount;
        if (grant.aliveAt(at))
            sum += grant.amount;
    }
    return sum;
}

void GrantBook::put(const Grant &grant)
{
    const BurnKey key = BurnKey::of(grant);
    m_grants.insert_or_assign(grant.seq, grant);
    const bool spendable = grant.left.isPositive() && !grant.endedAt;
    if (spendable)
        m_burn.insert(key);
    else
        m_burn.erase(key);
    if (grant.expiresAt) {
        const EndKey end{*grant.expiresAt, grant.seq};
        if (spendable)
            m_ends.insert(end);
        else
            m_ends.erase(end);
    }
    if (grant.reopenable.isPositive())
        m_reopenable.insert(key);
    else
        m_reopenable.erase(key);
}

void GrantBook::absorb(const GrantBook &later)
{
    for (const auto &[seq, grant] : later.m_grants)
        put(grant);
}

}
