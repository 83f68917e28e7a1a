// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/org_state.h"

#include "core/base/law.h"
#include "core/base/time_zone.h"
#include "core/ledger/cycles.h"
#include "core/ledger/entry_difference.h"
#include "core/ledger/reversal.h"

namespace tidemark
{

void OrgState::apply(const Entry &entry)
{
    TIDEMARK_LAW(entry.seq == m_head.seq + 1, "a chain has no gap");
    TIDEMARK_LAW(hasWritableInstants(entry), "instants lie within the years 0000 to 9999");
    TIDEMARK_LAW(entry.seq == 1 || entry.bookedAt >= m_head.bookedAt, "books are closed behind the last booking");
    TIDEMARK_LAW(entry.balance == m_head.balance + entry.amount, "a balance is the sum of the amounts");
    TIDEMARK_LAW(!entry.balance.isNegative(), "a balance is never negative");
    m_leftDelta = {};
    if (m_exists)
        advanceTo(entry.bookedAt);
    switch (entry.kind) {
    case EntryKind::OrgCreated:
        applyOrgCreated(entry);
        break;
    case EntryKind::UserCreated:
    case EntryKind::UserUpdated:
    case EntryKind::LimitSet:
        applyUser(entry);
        break;
    case EntryKind::DefaultLimitSet:
        m_head.defaultLimit = {entry.limit.value_or(Limit()), entry.period};
        break;
    case EntryKind::ThresholdSet:
        m_head.threshold = entry.percent ? Threshold{Threshold::Kind::Percent, *entry.percent}
                                         : Threshold{Threshold::Kind::Credits, entry.credits.value_or(Credits())};
        break;
    case EntryKind::PlanChanged:
        applyPlanChanged(entry);
        break;
    case EntryKind::TrialConverted:
        applyTrialConverted(entry);
        break;
    case EntryKind::ProgramChanged:
        m_head.version = entry.version;
        break;
    case EntryKind::AssetCreated:
        applyAssetMade(entry);
        break;
    case EntryKind::AssetUpdated:
        applyAssetUpdated(entry);
        break;
    case EntryKind::Refusal:
        break;
    case EntryKind::Grant:
        applyGrant(entry);
        break;
    case EntryKind::Charge:
    case EntryKind::Adjustment:
        applyDraws(entry);
        break;
    case EntryKind::Expiry:
        applyExpiry(entry);
        break;
    case EntryKind::Reopening:
        applyReopening(entry);
        break;
    case EntryKind::Reversal:
        applyReversal(entry);
        break;
    }
    TIDEMARK_LAW(m_leftDelta == entry.amount, "what remains is what the grants have left");
    m_head.seq = entry.seq;
    m_head.balance = entry.balance;
    m_head.bookedAt = entry.bookedAt;
    m_head.hash = entry.hash;
}

void OrgState::advanceTo(Instant at)
{
    while (m_head.subscribed && m_head.cycleEnd <= at && m_head.cycle.start < m_head.cycleEnd) {
        const Instant boundary = m_head.cycleEnd;
        if (m_head.pendingPlan == noPlan) {
            m_head.subscribed = false;
            m_head.pendingPlan.clear();
            m_head.cycleGrantEnd.reset();
        }
        beginCycle(boundary);
    }
}

void OrgState::startSubscription(Instant at)
{
    m_head.subscribed = true;
    m_head.pendingPlan.clear();
    m_head.anchor = at;
    const Cycle before = m_head.cycle;
    beginCycle(at);
    if (m_head.seq > 0 && m_head.bookedAt == at)
        moveUseTo(m_head.cycle, before);
}

/// A charge belongs to the last cycle that had begun when it occurred: those that occurred at the
/// very instant where an operation begins a cycle belong to it, although they were booked before.
void OrgState::moveUseTo(const Cycle &cycle, const Cycle &before)
{
    for (const PastDraw &draw : drawsBookedAt(cycle.start)) {
        if (draw.kind != EntryKind::Charge || draw.occurredAt != cycle.start || isReversed(draw.seq))
            continue;
        const UsedKey from(draw.user, before.number);
        const UsedKey to(draw.user, cycle.number);
        m_used.insert_or_assign(from, used(draw.user, before.number) + draw.amount);
        m_used.insert_or_assign(to, used(draw.user, cycle.number) - draw.amount);
    }
}

void OrgState::beginCycle(Instant at)
{
    m_head.cycle = {m_head.seq == 0 ? 0 : m_head.cycle.number + 1, at};
    m_cycles.push_back(m_head.cycle);
    if (!m_head.subscribed)
        return;
    m_head.cycleEnd = nextBoundary(program().cycle, zone(), m_head.anchor, at);
    m_head.cycleGrantEnd = program().subscriptionCreditsEnd ? std::optional(m_head.cycleEnd) : std::nullopt;
}

void OrgState::applyOrgCreated(const Entry &entry)
{
    TIDEMARK_LAW(!m_exists, "an organization is created once");
    m_exists = true;
    m_head.org = entry.org;
    m_head.createdAt = entry.bookedAt;
    m_head.program = entry.program;
    m_head.version = entry.version;
    m_head.timeZone = entry.timeZone;
    m_head.plan = entry.plan;
    m_head.onTrial = entry.trial.has_value();
    m_head.trial = entry.trial.value_or(Credits());
    if (m_head.onTrial)
        beginCycle(entry.bookedAt);
    else
        startSubscription(entry.bookedAt);
}

void OrgState::applyTrialConverted(const Entry &entry)
{
    // A trial spent to the last credit has no expiry, but ends all the same.
    if (std::optional<Grant> trial = m_grants.find(m_head.trialGrant); trial && !trial->endedAt) {
        trial->endedAt = entry.bookedAt;
        m_grants.put(*trial);
    }
    m_head.onTrial = false;
    m_head.plan = entry.plan;
    startSubscription(entry.bookedAt);
}

void OrgState::applyPlanChanged(const Entry &entry)
{
    if (entry.effective == Effective::NextCycle) {
        m_head.pendingPlan = entry.plan;
        return;
    }
    m_head.pendingPlan.clear();
    if (entry.plan == noPlan)
        return;
    m_head.plan = entry.plan;
    if (!m_head.subscribed)
        startSubscription(entry.bookedAt);
}

void OrgState::applyGrant(const Entry &entry)
{
    Grant grant;
    grant.seq = entry.seq;
    grant.source = entry.source.value_or(GrantSource::Promotional);
    grant.priority = entry.priority;
    grant.bookedAt = entry.bookedAt;
    grant.expiresAt = entry.expiresAt;
    grant.amount = entry.amount;
    grant.left = entry.amount;
    m_grants.put(grant);
    m_leftDelta += entry.amount;
    if (grant.source == GrantSource::Trial)
        m_head.trialGrant = entry.seq;
    if (grant.source == GrantSource::Subscription)
        m_head.cycleGrantEnd = entry.expiresAt;
}

void OrgState::applyDraws(const Entry &entry)
{
    for (const Draw &draw : entry.draws)
        addLeft(draw.grant, -draw.amount);
    m_draws.insert_or_assign(entry.seq,
                             PastDraw{entry.seq, entry.kind, entry.amount, entry.bookedAt, entry.occurredAt, entry.user,
                                      entry.asset, entry.draws});
    if (entry.kind == EntryKind::Charge) {
        addUsed(entry.user, entry.occurredAt, -entry.amount);
        applyAssetMade(entry);
    }
}

void OrgState::applyExpiry(const Entry &entry)
{
    std::optional<Grant> grant = m_grants.find(entry.grant);
    TIDEMARK_LAW(grant, "an expiry names a grant");
    m_leftDelta -= grant->left;
    grant->reopenable += grant->left;
    grant->left = {};
    grant->endedAt = entry.bookedAt;
    m_grants.put(*grant);
}

void OrgState::applyReopening(const Entry &entry)
{
    std::optional<Grant> grant = m_grants.find(entry.grant);
    TIDEMARK_LAW(grant && grant->reopenable >= entry.amount, "no more is reopened than an end took");
    grant->reopenable -= entry.amount;
    m_grants.put(*grant);
    addLeft(entry.grant, entry.amount);
}

void OrgState::applyReversal(const Entry &entry)
{
    m_reversed.insert(entry.of);
    const std::optional<PastDraw> past = pastDraw(entry.of);
    if (!past) {
        std::optional<Grant> grant = m_grants.find(entry.of);
        TIDEMARK_LAW(grant, "a reversal names a charge, an adjustment or a grant");
        m_leftDelta -= grant->left;
        grant->left = {};
        grant->reopenable = {};
        grant->endedAt = entry.bookedAt;
        grant->reversed = true;
        m_grants.put(*grant);
        return;
    }
    const ReversalOutcome outcome = reversalOf(*this, *past, entry.bookedAt);
    for (const Draw &draw : outcome.back)
        addLeft(draw.grant, draw.amount);
    for (const Draw &draw : outcome.lapsed) {
        std::optional<Grant> grant = m_grants.find(draw.grant);
        if (grant->reversed)
            continue;
        grant->reopenable += draw.amount;
        m_grants.put(*grant);
    }
    if (past->kind != EntryKind::Charge)
        return;
    addUsed(past->user, past->occurredAt, past->amount);
    if (std::optional<Asset> made = asset(past->asset)) {
        made->reversed = true;
        m_assets.insert_or_assign(made->id, *made);
    }
}

void OrgState::applyAssetMade(const Entry &entry)
{
    m_assets.insert_or_assign(entry.asset, Asset{entry.asset, entry.seq, entry.model});
}

void OrgState::applyAssetUpdated(const Entry &entry)
{
    std::optional<Asset> changed = asset(entry.asset);
    TIDEMARK_LAW(changed, "an update names an asset");
    changed->visibility = entry.visibility.value_or(changed->visibility);
    changed->archived = entry.archived.value_or(changed->archived);
    m_assets.insert_or_assign(entry.asset, *changed);
}

void OrgState::applyUser(const Entry &entry)
{
    if (entry.kind == EntryKind::UserCreated) {
        User user;
        user.id = entry.user;
        user.role = entry.role.value_or(std::string());
        m_users.insert_or_assign(entry.user, std::move(user));
        return;
    }
    std::optional<User> changed = user(entry.user);
    TIDEMARK_LAW(changed, "a user's entries follow their creation");
    if (entry.kind == EntryKind::LimitSet)
        changed->limit = {entry.limit.value_or(Limit()), entry.period};
    else
        changed->toggles.push_back({entry.bookedAt, entry.active.value_or(true)});
    m_users.insert_or_assign(entry.user, std::move(*changed));
}

void OrgState::addLeft(Seq seq, Credits amount)
{
    std::optional<Grant> grant = m_grants.find(seq);
    TIDEMARK_LAW(grant, "every draw names a grant");
    grant->left += amount;
    TIDEMARK_LAW(!grant->left.isNegative() && grant->left <= grant->amount, "a grant has between nothing and all left");
    m_leftDelta += amount;
    m_grants.put(*grant);
}

void OrgState::addUsed(const std::string &id, Instant occurredAt, Credits amount)
{
    std::optional<User> changed = user(id);
    TIDEMARK_LAW(changed, "a charge names a user");
    const int64_t cycle = cycleAt(occurredAt).number;
    m_used.insert_or_assign(UsedKey(id, cycle), used(id, cycle) + amount);
    changed->usedEver += amount;
    m_users.insert_or_assign(id, std::move(*changed));
}

}
