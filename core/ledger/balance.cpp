// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/balance.h"

#include "core/ledger/calculator.h"
#include "core/ledger/decide_parts.h"
#include "core/ledger/draft.h"

namespace tidemark
{

OrgBalance standingOf(const OrgState &state)
{
    const OrgHead &head = *state.head();
    OrgBalance balance;
    balance.remaining = head.balance;
    balance.threshold = lowThreshold(head, state.program());
    balance.thresholdRule = head.threshold;
    balance.state = creditState(balance.remaining, balance.threshold, state.program());
    balance.onTrial = head.onTrial;
    balance.version = head.version;
    if (head.subscribed) {
        balance.plan = head.plan;
        balance.cycleStart = head.cycle.start;
        balance.cycleEnd = head.cycleEnd;
        if (!head.pendingPlan.empty())
            balance.pendingPlan = head.pendingPlan;
    }
    return balance;
}

OrgBalance balanceAt(const StateReader &reader, const ProgramCatalog &programs, Instant at)
{
    Draft draft(reader, programs);
    draft.settle(at);
    draft.state().advanceTo(at);
    const OrgState &state = draft.state();
    const OrgHead &head = draft.head();
    OrgBalance balance = standingOf(state);
    balance.allotted = state.grantedAlive(at);
    for (auto grant = state.nextToBurn({}); grant; grant = state.nextToBurn(BurnKey::of(*grant)))
        balance.grants.push_back({grant->seq, grant->source, grant->left, grant->expiresAt});
    for (const User &user : state.users())
        balance.users.push_back(userBalance(state, user, head.cycle.number, at));
    return balance;
}

Decision decideBalance(const Request &request)
{
    Decision decision;
    decision.answer.balance = balanceAt(request.state, request.context.programs, request.op.at);
    return decision;
}

}
