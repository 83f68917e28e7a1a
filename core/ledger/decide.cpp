// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide_parts.h"

#include <algorithm>

#include "core/base/law.h"

namespace tidemark
{
namespace
{
constexpr int64_t clockToleranceMs = 5 * 60 * 1000;

Decision dispatch(const Request &request)
{
    switch (request.op.kind) {
    case OperationKind::OrgCreate:
        return decideOrgCreate(request);
    case OperationKind::UserCreate:
        return decideUserCreate(request);
    case OperationKind::UserActive:
        return decideUserActive(request);
    case OperationKind::Limit:
        return decideLimit(request);
    case OperationKind::DefaultLimit:
        return decideDefaultLimit(request);
    case OperationKind::Threshold:
        return decideThreshold(request);
    case OperationKind::Action:
        return decideAction(request);
    case OperationKind::Topup:
        return decideTopup(request);
    case OperationKind::Grant:
        return decideGrant(request);
    case OperationKind::Adjust:
        return decideAdjust(request);
    case OperationKind::Plan:
        return decidePlan(request);
    case OperationKind::Cancel:
        return decideCancel(request);
    case OperationKind::Convert:
        return decideConvert(request);
    case OperationKind::Reverse:
        return decideReverse(request);
    case OperationKind::Program:
        return decideProgram(request);
    case OperationKind::Asset:
        return decideAsset(request);
    case OperationKind::Balance:
        return decideBalance(request);
    case OperationKind::Quote:
        return decideQuote(request);
    }
    return refuse(ErrorCode::Malformed);
}

bool liesAhead(const Operation &op, const DecideContext &context)
{
    return context.now && op.kind != OperationKind::Balance && op.at.ms > context.now->ms + clockToleranceMs;
}
}

const Program &Request::program() const
{
    const Program *found = context.programs.find(head().program, head().version);
    TIDEMARK_LAW(found, "a ledger stores every program version it uses");
    return *found;
}

Instant Request::booked() const
{
    return state.head() ? std::max(op.at, head().bookedAt) : op.at;
}

Draft Request::settledDraft() const
{
    Draft draft(state, context.programs);
    draft.settle(booked());
    return draft;
}

Decision refuse(ErrorCode code, std::string detail)
{
    Decision decision;
    decision.answer.error = Error{code, detail.empty() ? std::string(errorSentence(code)) : std::move(detail)};
    return decision;
}

std::optional<ErrorCode> amountProblem(const Amount &amount, Sign sign)
{
    if (amount.problem == Amount::Problem::Precision)
        return ErrorCode::AmountPrecision;
    if (amount.problem == Amount::Problem::OutOfRange)
        return ErrorCode::AmountOutOfRange;
    const Credits value = amount.value;
    const bool fine = sign == Sign::Positive ? value.isPositive()
        : sign == Sign::NotNegative          ? !value.isNegative()
                                             : !value.isZero();
    return fine ? std::nullopt : std::optional(ErrorCode::AmountSign);
}

Decision booked(Draft &&draft, bool showsRemaining)
{
    Decision decision;
    decision.answer.seq = draft.head().seq;
    if (showsRemaining)
        decision.answer.remaining = draft.head().balance;
    decision.entries = draft.takeEntries();
    decision.after = draft.takeState();
    return decision;
}

bool fits(const OrgHead &head, Credits amount)
{
    return head.balance.thousandths() <= INT64_MAX / 2 - amount.thousandths();
}

Decision refuseBalance()
{
    return refuse(ErrorCode::AmountOutOfRange, "The organization's balance would be out of range.");
}

Decision decide(const StateReader &state, const Operation &operation, const DecideContext &context)
{
    const Request request{state, operation, context};
    const bool ofAnOrg = operation.kind != OperationKind::Quote;
    if (ofAnOrg && !state.head() && operation.kind != OperationKind::OrgCreate)
        return refuse(ErrorCode::UnknownOrg);
    if (operation.kind == OperationKind::Balance && operation.at < state.head()->createdAt)
        return refuse(ErrorCode::UnknownOrg, "The organization did not exist yet at that instant.");
    OperationDigest digest{};
    if (!operation.key.empty()) {
        digest = digestOf(operation);
        const std::optional<KeyUse> use = state.head() ? state.key(operation.key) : std::nullopt;
        if (use && !(use->booked ? couldHaveBooked(request, *use->booked) : use->digest == digest))
            return refuse(ErrorCode::KeyConflict);
        if (use) {
            Decision again;
            again.answer = use->answer;
            again.answer.replayed = true;
            return again;
        }
    }
    if (liesAhead(operation, context))
        return refuse(ErrorCode::InTheFuture);
    Decision decision = dispatch(request);
    decision.digest = digest;
    if (!operation.key.empty() && !decision.entries.empty()) {
        decision.entries.back().key = operation.key;
        decision.after->rememberKey(operation.key, {digest, decision.answer});
    }
    return decision;
}

}
