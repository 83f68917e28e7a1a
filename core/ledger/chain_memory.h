// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "core/ledger/state_reader.h"
#include "core/ledger/text_pool.h"

namespace tidemark
{

/// What the rules may ask of an organization's past however far back, packed: its assets, what a
/// reversal reads, the keys. It stands underneath an OrgState, which holds all else; by itself it
/// is no organization. Some 100 bytes a charge.
class ChainMemory final : public StateReader
{
public:
    /// Of an entry that the rules have booked.
    void remember(const Entry &entry);
    /// False where the chain has the key already.
    bool takeKey(const std::string &key);

    const OrgHead *head() const override
    {
        return nullptr;
    }
    std::optional<Grant> grant(Seq seq) const override;
    std::optional<Grant> nextToBurn(const BurnKey &after) const override;
    std::optional<EndKey> nextEnd(const EndKey &after) const override;
    std::optional<Grant> nextReopenable(const BurnKey &after, Instant endedFrom) const override;
    Credits grantedAlive(Instant at) const override;
    std::optional<User> user(const std::string &id) const override;
    std::vector<User> users() const override;
    Credits used(const std::string &user, int64_t cycle) const override;
    Cycle cycleAt(Instant at) const override;
    std::optional<Asset> asset(const std::string &id) const override;
    std::optional<KeyUse> key(const std::string &key) const override;
    /// Without the asset, which only the gallery needs.
    std::optional<PastDraw> pastDraw(Seq seq) const override;
    std::vector<PastDraw> drawsBookedAt(Instant at) const override;
    bool isReversed(Seq seq) const override;

private:
    struct Past {
        Seq seq;
        int64_t amount;
        int64_t bookedAt;
        int64_t occurredAt;
        size_t firstDraw;
        uint32_t user;
        EntryKind kind;
    };
    struct MadeAsset {
        Seq seq;
        uint32_t model;
        bool isOfOrg;
        bool isArchived;
        bool isReversed;
    };
    PastDraw unpacked(size_t index) const;
    void updateAsset(const Entry &entry);
    void reverse(Seq seq);

    TextPool m_names; // users and models
    TextPool m_assets;
    std::vector<MadeAsset> m_made; // by their numbers, and so by seq
    TextPool m_keys;
    std::vector<Past> m_pasts;
    std::vector<Draw> m_draws;
    std::set<Seq> m_reversed;
};

}
