// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/reversal.h"

#include "core/base/law.h"

namespace tidemark
{

ReversalOutcome reversalOf(const OrgState &state, const PastDraw &past, Instant at)
{
    ReversalOutcome outcome;
    std::vector<Draw> refundable;
    for (const Draw &draw : past.draws) {
        const std::optional<Grant> grant = state.grant(draw.grant);
        TIDEMARK_LAW(grant, "every draw names a grant");
        const bool ofSubscription = grant->source == GrantSource::Subscription || grant->source == GrantSource::Upgrade
            || grant->source == GrantSource::Refund;
        if (grant->aliveAt(at)) {
            outcome.back.push_back({draw.grant, draw.amount});
            outcome.returned += draw.amount;
        } else if (ofSubscription && !draw.reopened) {
            refundable.push_back({draw.grant, draw.amount});
            outcome.refund += draw.amount;
        } else {
            outcome.lapsed.push_back({draw.grant, draw.amount});
        }
    }
    if (state.program().subscriptionCreditsEnd && !state.head()->subscribed) {
        outcome.refund = {};
        outcome.lapsed.insert(outcome.lapsed.end(), refundable.begin(), refundable.end());
    }
    return outcome;
}

}
