// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/state_difference.h"

#include <algorithm>
#include <tuple>

namespace tidemark
{
namespace
{
auto subscriptionOf(const OrgHead &head)
{
    return std::tie(head.program, head.version, head.timeZone, head.onTrial, head.trial, head.trialGrant, head.plan,
                    head.subscribed, head.pendingPlan, head.anchor);
}

auto cycleOf(const OrgHead &head)
{
    return std::tie(head.createdAt, head.bookedAt, head.cycle.number, head.cycle.start, head.cycleGrantEnd);
}

auto settingsOf(const OrgHead &head)
{
    return std::tie(head.threshold.kind, head.threshold.value, head.defaultLimit);
}

auto figuresOf(const Grant &grant)
{
    return std::tie(grant.seq, grant.source, grant.priority, grant.bookedAt, grant.expiresAt, grant.endedAt,
                    grant.reversed, grant.amount, grant.left, grant.reopenable);
}

std::string headDifference(const OrgHead &stored, const OrgHead &chain)
{
    if (stored.balance != chain.balance)
        return "says that " + stored.balance.toString() + " remain; by the chain " + chain.balance.toString() + " do.";
    if (subscriptionOf(stored) != subscriptionOf(chain))
        return "holds another program, plan or trial than the chain leads to.";
    if (cycleOf(stored) != cycleOf(chain) || (chain.subscribed && stored.cycleEnd != chain.cycleEnd))
        return "holds another cycle than the chain leads to.";
    if (settingsOf(stored) != settingsOf(chain))
        return "holds another threshold or default limit than the chain leads to.";
    return {};
}

/// The same grants in the orders in which the rules walk them, with the same figures.
std::string grantDifference(const StateReader &stored, const OrgState &chain)
{
    const auto wrong = [](Seq seq) {
        return "holds other figures of grant " + std::to_string(seq) + " than the chain leads to.";
    };
    for (const auto &[seq, grant] : chain.changedGrants()) {
        const std::optional<Grant> there = stored.grant(seq);
        if (!there || figuresOf(*there) != figuresOf(grant))
            return wrong(seq);
    }
    for (BurnKey after;;) {
        const std::optional<Grant> a = stored.nextToBurn(after);
        const std::optional<Grant> b = chain.nextToBurn(after);
        if (!a && !b)
            break;
        if (!a || !b || a->seq != b->seq)
            return wrong(a ? a->seq : b->seq);
        after = BurnKey::of(*a);
    }
    for (BurnKey after;;) {
        const std::optional<Grant> a = stored.nextReopenable(after, Instant::earliest());
        const std::optional<Grant> b = chain.nextReopenable(after, Instant::earliest());
        if (!a && !b)
            return {};
        if (!a || !b || a->seq != b->seq)
            return wrong(a ? a->seq : b->seq);
        after = BurnKey::of(*a);
    }
}

bool sameUser(const User &a, const User &b)
{
    const auto sameToggle = [](const User::Toggle &x, const User::Toggle &y) {
        return x.at == y.at && x.active == y.active;
    };
    return a.id == b.id && a.limit == b.limit && a.usedEver == b.usedEver
        && std::equal(a.toggles.begin(), a.toggles.end(), b.toggles.begin(), b.toggles.end(), sameToggle);
}

std::string userDifference(const StateReader &stored, const OrgState &chain)
{
    const std::vector<User> there = stored.users();
    const std::vector<User> users = chain.users();
    if (!std::equal(there.begin(), there.end(), users.begin(), users.end(), sameUser))
        return "holds other users, or other limits or use of theirs, than the chain leads to.";
    for (const auto &[key, used] : chain.changedUsed()) {
        if (stored.used(key.first, key.second) != used)
            return "says that \"" + key.first + "\" used " + stored.used(key.first, key.second).toString()
                + " in a cycle; by the chain it is " + used.toString() + '.';
    }
    return {};
}
}

std::string stateDifference(const StateReader &stored, const OrgState &chain)
{
    std::string difference = headDifference(*stored.head(), *chain.head());
    if (difference.empty())
        difference = grantDifference(stored, chain);
    if (difference.empty())
        difference = userDifference(stored, chain);
    return difference.empty() ? difference : "The ledger's state of the organization " + difference;
}

}
