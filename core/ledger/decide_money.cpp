// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide_parts.h"

#include "core/base/law.h"
#include "core/domain/priority.h"
#include "core/ledger/burn_down.h"

namespace tidemark
{
namespace
{
Decision bookGrant(Draft &&draft, Entry &&entry)
{
    if (!fits(draft.head(), entry.amount))
        return refuseBalance();
    draft.book(std::move(entry));
    return booked(std::move(draft), true);
}

void showPlan(Decision &decision)
{
    const OrgHead &head = *decision.after->head();
    decision.answer.plan = head.subscribed ? std::optional(head.plan) : std::nullopt;
    decision.answer.pendingPlan = head.pendingPlan.empty() ? std::nullopt : std::optional(head.pendingPlan);
}
}

void bookSubscriptionGrant(Draft &draft, const Request &request)
{
    const Plan *plan = draft.state().program().plan(draft.head().plan);
    TIDEMARK_LAW(plan, "a subscription has a plan");
    if (plan->allocation.isZero())
        return;
    Entry grant = request.entry(draft, EntryKind::Grant);
    grant.source = GrantSource::Subscription;
    grant.priority = defaultPriority;
    grant.amount = plan->allocation;
    grant.expiresAt = draft.head().cycleGrantEnd;
    draft.book(std::move(grant));
}

Decision decideTopup(const Request &request)
{
    const Operation &op = request.op;
    if (const auto problem = amountProblem(*op.credits, Sign::Positive))
        return refuse(*problem);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::Grant);
    entry.source = GrantSource::Topup;
    entry.priority = defaultPriority;
    entry.amount = op.credits->value;
    entry.reference = op.reference;
    return bookGrant(std::move(draft), std::move(entry));
}

Decision decideGrant(const Request &request)
{
    const Operation &op = request.op;
    if (const auto problem = amountProblem(*op.credits, Sign::Positive))
        return refuse(*problem);
    if (op.expiresAt && *op.expiresAt <= request.booked())
        return refuse(ErrorCode::AlreadyEnded,
                      "The grant would end at " + op.expiresAt->toString() + ", but is booked at "
                          + request.booked().toString() + ".");
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::Grant);
    entry.source = GrantSource::Promotional;
    entry.priority = op.priority.value_or(defaultPriority);
    entry.amount = op.credits->value;
    entry.expiresAt = op.expiresAt;
    entry.reference = op.reference;
    entry.reason = op.reason;
    return bookGrant(std::move(draft), std::move(entry));
}

Decision decideAdjust(const Request &request)
{
    const Operation &op = request.op;
    if (const auto problem = amountProblem(*op.credits, Sign::NotZero))
        return refuse(*problem);
    Draft draft = request.settledDraft();
    const Credits amount = op.credits->value;
    if (amount.isPositive()) {
        Entry entry = request.entry(draft, EntryKind::Grant);
        entry.source = GrantSource::Adjustment;
        entry.priority = defaultPriority;
        entry.amount = amount;
        entry.reason = op.reason;
        return bookGrant(std::move(draft), std::move(entry));
    }
    Entry entry = request.entry(draft, EntryKind::Adjustment);
    const auto draws = drawsFor(draft.state(), -amount, request.booked(), request.booked());
    if (!draws)
        return refuse(ErrorCode::InsufficientCredits, "Only " + draft.head().balance.toString() + " credits remain.");
    entry.amount = amount;
    entry.reason = op.reason;
    entry.draws = *draws;
    draft.book(std::move(entry));
    return booked(std::move(draft), true);
}

Decision decidePlan(const Request &request)
{
    const Operation &op = request.op;
    Draft draft = request.settledDraft();
    const Program &program = draft.state().program();
    const Plan *plan = program.plan(*op.plan);
    if (!plan)
        return refuse(ErrorCode::UnknownPlan, "The program has no plan \"" + *op.plan + "\".");
    if (draft.head().onTrial)
        return refuse(ErrorCode::TrialMustConvert);

    Entry change = request.entry(draft, EntryKind::PlanChanged);
    change.plan = plan->id;
    if (!draft.head().subscribed) {
        if (!fits(draft.head(), plan->allocation))
            return refuseBalance();
        draft.book(std::move(change));
        bookSubscriptionGrant(draft, request);
    } else {
        const Plan *current = program.plan(draft.head().plan);
        TIDEMARK_LAW(current, "a subscription has a plan");
        const Credits more = plan->allocation - current->allocation;
        if (more.isPositive() && !fits(draft.head(), more))
            return refuseBalance();
        change.effective = more.isNegative() ? Effective::NextCycle : Effective::Now;
        draft.book(std::move(change));
        if (more.isPositive()) {
            Entry grant = request.entry(draft, EntryKind::Grant);
            grant.source = GrantSource::Upgrade;
            grant.priority = defaultPriority;
            grant.amount = more;
            grant.expiresAt = draft.head().cycleGrantEnd;
            draft.book(std::move(grant));
        }
    }
    Decision decision = booked(std::move(draft), true);
    showPlan(decision);
    return decision;
}

Decision decideCancel(const Request &request)
{
    Draft draft = request.settledDraft();
    if (!draft.head().subscribed)
        return refuse(ErrorCode::NotSubscribed);
    Entry change = request.entry(draft, EntryKind::PlanChanged);
    change.plan = noPlan;
    change.effective = Effective::NextCycle;
    draft.book(std::move(change));
    Decision decision = booked(std::move(draft), true);
    showPlan(decision);
    return decision;
}

Decision decideConvert(const Request &request)
{
    const Operation &op = request.op;
    Draft draft = request.settledDraft();
    const Plan *plan = draft.state().program().plan(*op.plan);
    if (!plan)
        return refuse(ErrorCode::UnknownPlan, "The program has no plan \"" + *op.plan + "\".");
    if (!draft.head().onTrial)
        return refuse(ErrorCode::NotOnTrial);
    if (!fits(draft.head(), plan->allocation))
        return refuseBalance();
    if (const auto trial = draft.state().grant(draft.head().trialGrant); trial && trial->left.isPositive()) {
        Entry expiry = request.entry(draft, EntryKind::Expiry);
        expiry.grant = trial->seq;
        expiry.amount = -trial->left;
        draft.book(std::move(expiry));
    }
    Entry converted = request.entry(draft, EntryKind::TrialConverted);
    converted.plan = *op.plan;
    draft.book(std::move(converted));
    bookSubscriptionGrant(draft, request);
    return booked(std::move(draft), true);
}

}
