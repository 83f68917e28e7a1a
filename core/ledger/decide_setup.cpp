// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide_parts.h"

#include "core/base/time_zone.h"
#include "core/domain/priority.h"

namespace tidemark
{
namespace
{
Decision refuseUser(const Operation &op)
{
    return refuse(ErrorCode::UnknownUser, "There is no user \"" + op.user + "\" in this organization.");
}

Limit bookedLimit(const LimitRequest &request)
{
    return {request.kind, request.kind == Limit::Kind::Amount ? request.amount.value : Credits()};
}

std::optional<ErrorCode> limitProblem(const LimitRequest &request)
{
    return request.kind == Limit::Kind::Amount ? amountProblem(request.amount, Sign::NotNegative) : std::nullopt;
}
}

Decision decideOrgCreate(const Request &request)
{
    const Operation &op = request.op;
    const Program *program = request.context.programs.newest(op.program);
    if (!program)
        return refuse(ErrorCode::UnknownProgram, "The ledger has no program \"" + op.program + "\".");
    if (op.plan && !program->plan(*op.plan))
        return refuse(ErrorCode::UnknownPlan, "The program has no plan \"" + *op.plan + "\".");
    const std::string zone = op.timeZone.value_or("UTC");
    if (!TimeZone::find(zone))
        return refuse(ErrorCode::UnknownTimeZone, "There is no time zone \"" + zone + "\".");
    if (request.state.head())
        return refuse(ErrorCode::DuplicateOrg);
    if (op.trial) {
        if (const auto problem = amountProblem(*op.trial, Sign::NotNegative))
            return refuse(*problem);
    }

    Draft draft(request.state, request.context.programs);
    Entry created = request.entry(draft, EntryKind::OrgCreated);
    created.program = program->id;
    created.version = program->version;
    created.timeZone = zone;
    if (op.plan)
        created.plan = *op.plan;
    else
        created.trial = op.trial ? op.trial->value : program->trial;
    const std::optional<Credits> trial = created.trial;
    draft.book(std::move(created));
    if (!trial) {
        bookSubscriptionGrant(draft, request);
    } else if (!trial->isZero()) {
        Entry grant = request.entry(draft, EntryKind::Grant);
        grant.source = GrantSource::Trial;
        grant.priority = defaultPriority;
        grant.amount = *trial;
        draft.book(std::move(grant));
    }
    return booked(std::move(draft), true);
}

Decision decideUserCreate(const Request &request)
{
    const Operation &op = request.op;
    if (request.state.user(op.user))
        return refuse(ErrorCode::DuplicateUser);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::UserCreated);
    entry.user = op.user;
    entry.role = op.role;
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideUserActive(const Request &request)
{
    const Operation &op = request.op;
    if (!request.state.user(op.user))
        return refuseUser(op);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::UserUpdated);
    entry.user = op.user;
    entry.active = op.active;
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideLimit(const Request &request)
{
    const Operation &op = request.op;
    if (!request.state.user(op.user))
        return refuseUser(op);
    if (const auto problem = limitProblem(*op.limit))
        return refuse(*problem);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::LimitSet);
    entry.user = op.user;
    entry.limit = bookedLimit(*op.limit);
    entry.period = op.period.value_or(Period::Cycle);
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideDefaultLimit(const Request &request)
{
    const Operation &op = request.op;
    if (const auto problem = limitProblem(*op.limit))
        return refuse(*problem);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::DefaultLimitSet);
    entry.limit = bookedLimit(*op.limit);
    entry.period = op.period.value_or(Period::Cycle);
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideThreshold(const Request &request)
{
    const Operation &op = request.op;
    const Amount &amount = op.percent ? *op.percent : *op.credits;
    if (op.percent && amount.problem == Amount::Problem::None && amount.value > Credits::whole(100))
        return refuse(ErrorCode::AmountOutOfRange, "A percent is at most 100.");
    if (const auto problem = amountProblem(amount, Sign::NotNegative))
        return refuse(*problem);
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::ThresholdSet);
    (op.percent ? entry.percent : entry.credits) = amount.value;
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideProgram(const Request &request)
{
    const Operation &op = request.op;
    const OrgHead &head = request.head();
    const Program *program = request.context.programs.find(head.program, op.version);
    if (!program)
        return refuse(ErrorCode::UnknownProgram,
                      "The ledger has no version " + std::to_string(op.version) + " of \"" + head.program + "\".");
    Draft draft = request.settledDraft();
    const OrgHead &settled = draft.head();
    const bool awaitsPlan = !settled.pendingPlan.empty() && settled.pendingPlan != noPlan;
    if ((settled.subscribed && !program->plan(settled.plan)) || (awaitsPlan && !program->plan(settled.pendingPlan)))
        return refuse(ErrorCode::UnknownPlan, "That version lacks a plan which the organization has or awaits.");
    Entry entry = request.entry(draft, EntryKind::ProgramChanged);
    entry.program = program->id;
    entry.version = program->version;
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

Decision decideAsset(const Request &request)
{
    const Operation &op = request.op;
    if (!request.state.asset(op.asset))
        return refuse(ErrorCode::UnknownAsset, "There is no asset \"" + op.asset + "\" in this organization.");
    Draft draft = request.settledDraft();
    Entry entry = request.entry(draft, EntryKind::AssetUpdated);
    entry.asset = op.asset;
    entry.visibility = op.visibility;
    entry.archived = op.archived;
    draft.book(std::move(entry));
    return booked(std::move(draft), false);
}

}
