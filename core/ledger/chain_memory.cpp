// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/chain_memory.h"

#include <algorithm>

namespace tidemark
{

void ChainMemory::remember(const Entry &entry)
{
    const bool charge = entry.kind == EntryKind::Charge;
    if (charge || entry.kind == EntryKind::AssetCreated) {
        if (m_assets.add(entry.asset) == m_made.size())
            m_made.push_back({entry.seq, m_names.add(entry.model), false, false, false});
    }
    if (charge || entry.kind == EntryKind::Adjustment) {
        m_pasts.push_back({entry.seq, entry.amount.thousandths(), entry.bookedAt.ms, entry.occurredAt.ms,
                           m_draws.size(), m_names.add(entry.user), entry.kind});
        m_draws.insert(m_draws.end(), entry.draws.begin(), entry.draws.end());
    }
    if (entry.kind == EntryKind::AssetUpdated)
        updateAsset(entry);
    if (entry.kind == EntryKind::Reversal)
        reverse(entry.of);
}

void ChainMemory::updateAsset(const Entry &entry)
{
    const std::optional<uint32_t> number = m_assets.find(entry.asset);
    if (!number)
        return;
    MadeAsset &made = m_made[*number];
    made.isOfOrg = entry.visibility ? *entry.visibility == Visibility::Org : made.isOfOrg;
    made.isArchived = entry.archived.value_or(made.isArchived);
}

void ChainMemory::reverse(Seq seq)
{
    m_reversed.insert(seq);
    const auto made = std::lower_bound(m_made.begin(), m_made.end(), seq, [](const MadeAsset &one, Seq wanted) {
        return one.seq < wanted;
    });
    if (made != m_made.end() && made->seq == seq)
        made->isReversed = true;
}

bool ChainMemory::takeKey(const std::string &key)
{
    const uint32_t before = m_keys.size();
    return m_keys.add(key) == before;
}

PastDraw ChainMemory::unpacked(size_t index) const
{
    const Past &past = m_pasts[index];
    const size_t end = index + 1 < m_pasts.size() ? m_pasts[index + 1].firstDraw : m_draws.size();
    PastDraw draw;
    draw.seq = past.seq;
    draw.kind = past.kind;
    draw.amount = Credits::fromThousandths(past.amount);
    draw.bookedAt = {past.bookedAt};
    draw.occurredAt = {past.occurredAt};
    draw.user = m_names.text(past.user);
    draw.draws.assign(m_draws.begin() + static_cast<std::ptrdiff_t>(past.firstDraw),
                      m_draws.begin() + static_cast<std::ptrdiff_t>(end));
    return draw;
}

std::optional<Asset> ChainMemory::asset(const std::string &id) const
{
    const std::optional<uint32_t> number = m_assets.find(id);
    if (!number)
        return std::nullopt;
    Asset asset;
    asset.id = id;
    const MadeAsset &made = m_made[*number];
    asset.seq = made.seq;
    asset.model = m_names.text(made.model);
    asset.visibility = made.isOfOrg ? Visibility::Org : Visibility::Personal;
    asset.archived = made.isArchived;
    asset.reversed = made.isReversed;
    return asset;
}

std::optional<PastDraw> ChainMemory::pastDraw(Seq seq) const
{
    const auto at = std::lower_bound(m_pasts.begin(), m_pasts.end(), seq, [](const Past &past, Seq wanted) {
        return past.seq < wanted;
    });
    if (at == m_pasts.end() || at->seq != seq)
        return std::nullopt;
    return unpacked(static_cast<size_t>(at - m_pasts.begin()));
}

std::vector<PastDraw> ChainMemory::drawsBookedAt(Instant at) const
{
    std::vector<PastDraw> draws;
    for (size_t index = m_pasts.size(); index > 0 && m_pasts[index - 1].bookedAt == at.ms; --index)
        draws.push_back(unpacked(index - 1));
    return draws;
}

bool ChainMemory::isReversed(Seq seq) const
{
    return m_reversed.contains(seq);
}

std::optional<Grant> ChainMemory::grant(Seq) const
{
    return std::nullopt;
}

std::optional<Grant> ChainMemory::nextToBurn(const BurnKey &) const
{
    return std::nullopt;
}

std::optional<EndKey> ChainMemory::nextEnd(const EndKey &) const
{
    return std::nullopt;
}

Credits ChainMemory::grantedAlive(Instant) const
{
    return {};
}

std::optional<Grant> ChainMemory::nextReopenable(const BurnKey &, Instant) const
{
    return std::nullopt;
}

std::optional<User> ChainMemory::user(const std::string &) const
{
    return std::nullopt;
}

std::vector<User> ChainMemory::users() const
{
    return {};
}

Credits ChainMemory::used(const std::string &, int64_t) const
{
    return {};
}

Cycle ChainMemory::cycleAt(Instant) const
{
    return {};
}

std::optional<KeyUse> ChainMemory::key(const std::string &) const
{
    return std::nullopt;
}

}
