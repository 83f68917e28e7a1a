// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/domain/program.h"
#include "core/ledger/grant_book.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

class TimeZone;

/// The state of one organization as its chain has led to it, held as the difference from a base
/// (a store, another OrgState, or nothing: then all of it is here). apply() is the one place where
/// entries change state; it checks the ledger's laws on each.
class OrgState final : public StateReader
{
public:
    /// The base and the catalog must outlive this.
    OrgState(const StateReader *base, const ProgramCatalog &programs);

    void apply(const Entry &entry);
    /// Begins every cycle whose boundary is at or before `at`.
    void advanceTo(Instant at);
    /// Takes over what `later`, an OrgState based on this one, has changed; it is empty then.
    void absorb(OrgState &later);
    /// As absorb(), less what a base reads back from written entries: keys and what reversals read.
    void absorbUnwritten(OrgState &later);
    /// As absorbUnwritten(), less the assets.
    void absorbWhatChanges(OrgState &later);

    const OrgHead *head() const override
    {
        return m_exists ? &m_head : nullptr;
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
    std::optional<PastDraw> pastDraw(Seq seq) const override;
    std::vector<PastDraw> drawsBookedAt(Instant at) const override;
    bool isReversed(Seq seq) const override;

    const Program &program() const;
    const TimeZone &zone() const;
    void setHeadHash(const Hash &hash)
    {
        m_head.hash = hash;
    }
    void rememberKey(const std::string &key, KeyUse use)
    {
        m_keys.insert_or_assign(key, std::move(use));
    }

    using UsedKey = std::pair<std::string, int64_t>;
    const std::map<Seq, Grant> &changedGrants() const
    {
        return m_grants.changed();
    }
    const std::map<std::string, User> &changedUsers() const
    {
        return m_users;
    }
    const std::map<UsedKey, Credits> &changedUsed() const
    {
        return m_used;
    }
    const std::vector<Cycle> &newCycles() const
    {
        return m_cycles;
    }

private:
    void applyOrgCreated(const Entry &entry);
    void applyTrialConverted(const Entry &entry);
    void applyPlanChanged(const Entry &entry);
    void applyGrant(const Entry &entry);
    void applyDraws(const Entry &entry);
    void applyExpiry(const Entry &entry);
    void applyReopening(const Entry &entry);
    void applyReversal(const Entry &entry);
    void applyAssetMade(const Entry &entry);
    void applyAssetUpdated(const Entry &entry);
    void applyUser(const Entry &entry);

    void startSubscription(Instant at);
    void moveUseTo(const Cycle &cycle, const Cycle &before);
    void beginCycle(Instant at);
    void addLeft(Seq grant, Credits amount);
    void addUsed(const std::string &user, Instant occurredAt, Credits amount);

    const StateReader *m_base;
    const ProgramCatalog &m_programs;
    mutable const Program *m_program = nullptr;
    mutable const TimeZone *m_zone = nullptr;
    bool m_exists = false;
    OrgHead m_head;
    Credits m_leftDelta; ///< of the entry being applied: what its grants gained
    GrantBook m_grants;
    std::map<std::string, User> m_users;
    std::map<UsedKey, Credits> m_used;
    std::vector<Cycle> m_cycles;
    std::unordered_map<std::string, Asset> m_assets;
    std::unordered_map<std::string, KeyUse> m_keys;
    std::map<Seq, PastDraw> m_draws;
    std::set<Seq> m_reversed;
};

}
