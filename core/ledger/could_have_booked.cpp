// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priority.h"
#include "core/ledger/decide_parts.h"
#include "core/ledger/operation_of_entry.h"

namespace tidemark
{
namespace
{

bool sameAmount(const std::optional<Amount> &asked, const std::optional<Amount> &booked)
{
    return asked == booked && (!asked || asked->problem == Amount::Problem::None);
}

bool sameLimit(const std::optional<LimitRequest> &asked, const std::optional<LimitRequest> &booked)
{
    if (!asked || !booked || asked->kind != booked->kind)
        return !asked && !booked;
    return asked->kind != Limit::Kind::Amount || sameAmount(asked->amount, booked->amount);
}

/// What an operation may leave out, the entry says.
bool sameTerms(const Operation &asked, const Operation &booked, const Entry &entry, const ProgramCatalog &programs)
{
    switch (asked.kind) {
    case OperationKind::OrgCreate: {
        const Program *program = programs.find(entry.program, entry.version);
        const std::optional<Amount> trial =
            asked.trialByDefault && program ? std::optional(Amount{program->trial}) : asked.trial;
        return asked.timeZone.value_or("UTC") == entry.timeZone && sameAmount(trial, booked.trial);
    }
    case OperationKind::Limit:
    case OperationKind::DefaultLimit:
        return sameLimit(asked.limit, booked.limit) && asked.period.value_or(Period::Cycle) == entry.period;
    case OperationKind::Grant:
        return asked.priority.value_or(defaultPriority) == entry.priority && asked.expiresAt == entry.expiresAt;
    default:
        return true;
    }
}

/// The asset's model is the action's own or its source's, which an unknown source takes from the operation.
bool sameModel(const Request &request, const Entry &entry)
{
    const Operation &asked = request.op;
    const PricedAction *action = request.program().action(asked.action);
    if (!action || !action->makesAsset())
        return true;
    if (!action->carriesSourceModel)
        return asked.model.value_or(std::string()) == entry.model;
    return !asked.source.empty() || asked.sourceModel.value_or(std::string()) == entry.model;
}

bool sameAsset(const Operation &asked, const Entry &entry)
{
    if (entry.kind == EntryKind::Refusal)
        return entry.asset.empty() || asked.asset == entry.asset;
    return asked.asset.empty() ? entry.asset.starts_with("auto-") : asked.asset == entry.asset;
}
}

bool couldHaveBooked(const Request &request, const Entry &entry)
{
    const Operation &asked = request.op;
    const std::optional<Operation> booked = operationOf(entry);
    if (!booked || booked->kind != asked.kind)
        return false;
    if (asked.kind == OperationKind::Action)
        return asked.user == booked->user && asked.action == booked->action && asked.source == booked->source
            && sameAsset(asked, entry) && sameModel(request, entry);
    return asked.user == booked->user && asked.program == booked->program && asked.plan == booked->plan
        && asked.role == booked->role && asked.active == booked->active && sameAmount(asked.percent, booked->percent)
        && sameAmount(asked.credits, booked->credits) && asked.asset == booked->asset
        && asked.reference == booked->reference && asked.reason == booked->reason && asked.entry == booked->entry
        && asked.version == booked->version && asked.visibility == booked->visibility
        && asked.archived == booked->archived && sameTerms(asked, *booked, entry, request.context.programs);
}

}
