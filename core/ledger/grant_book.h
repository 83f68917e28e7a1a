// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>

#include "core/domain/organization.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// The grants of an organization as far as they differ from an underlying state (or all of them,
/// over none), kept in the orders in which the rules walk them.
class GrantBook
{
public:
    explicit GrantBook(const StateReader *base)
        : m_base(base)
    {
    }
    std::optional<Grant> find(Seq seq) const;
    std::optional<Grant> nextToBurn(const BurnKey &after) const;
    std::optional<EndKey> nextEnd(const EndKey &after) const;
    std::optional<Grant> nextReopenable(const BurnKey &after, Instant endedFrom) const;

    Credits alive(Instant at) const;

    void put(const Grant &grant);
    const std::map<Seq, Grant> &changed() const
    {
        return m_grants;
    }
    void absorb(const GrantBook &later);

private:
    bool isChanged(Seq seq) const
    {
        return !m_grants.empty() && m_grants.contains(seq);
    }
    std::optional<BurnKey> nextOwnReopenable(BurnKey after, Instant endedFrom) const;

    const StateReader *m_base;
    std::map<Seq, Grant> m_grants;
    std::set<BurnKey> m_burn;
    std::set<EndKey> m_ends;
    std::set<BurnKey> m_reopenable;
};

}
