// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/operation_of_entry.h"

namespace tidemark
{
namespace
{
/// An entry may hold any figure: what no operation may name is marked as decide() expects it.
Amount amountOf(Credits value)
{
    const bool inRange =
        value.thousandths() <= Credits::maxThousandths && value.thousandths() >= -Credits::maxThousandths;
    return inRange ? Amount{value} : Amount{Credits(), Amount::Problem::OutOfRange};
}

std::optional<Amount> amountOf(const std::optional<Credits> &value)
{
    return value ? std::optional(amountOf(*value)) : std::nullopt;
}

std::optional<std::string> given(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

bool readLimit(const Entry &entry, Operation &op, OperationKind kind)
{
    if (!entry.limit)
        return false;
    op.kind = kind;
    op.user = entry.user;
    op.limit = LimitRequest{entry.limit->kind, amountOf(entry.limit->amount)};
    op.period = entry.period;
    return true;
}

bool readPlanChange(const Entry &entry, Operation &op)
{
    if (entry.plan == noPlan) {
        op.kind = OperationKind::Cancel;
        return entry.effective == Effective::NextCycle;
    }
    op.kind = OperationKind::Plan;
    op.plan = entry.plan;
    return true;
}

/// The entry says what model the asset carries: the action's own, or its source's. A source that
/// the ledger does not know then had just that one.
bool readAction(const Entry &entry, Operation &op)
{
    op.kind = OperationKind::Action;
    op.user = entry.user;
    op.action = entry.action;
    op.asset = entry.asset;
    op.source = entry.sourceAsset;
    op.model = given(entry.model);
    op.sourceModel = given(entry.model);
    return true;
}

bool readGrant(const Entry &entry, Operation &op)
{
    op.credits = amountOf(entry.amount);
    op.reference = entry.reference;
    op.reason = entry.reason;
    if (entry.source == GrantSource::Topup) {
        op.kind = OperationKind::Topup;
        return true;
    }
    if (entry.source == GrantSource::Promotional) {
        op.kind = OperationKind::Grant;
        op.priority = entry.priority;
        op.expiresAt = entry.expiresAt;
        return true;
    }
    op.kind = OperationKind::Adjust;
    return entry.source == GrantSource::Adjustment;
}

bool readThreshold(const Entry &entry, Operation &op)
{
    op.kind = OperationKind::Threshold;
    op.percent = amountOf(entry.percent);
    op.credits = amountOf(entry.credits);
    return op.percent || op.credits;
}

bool read(const Entry &entry, Operation &op)
{
    switch (entry.kind) {
    case EntryKind::OrgCreated:
        op.kind = OperationKind::OrgCreate;
        op.program = entry.program;
        op.plan = given(entry.plan);
        op.trial = amountOf(entry.trial);
        op.timeZone = entry.timeZone;
        return true;
    case EntryKind::UserCreated:
        op.kind = OperationKind::UserCreate;
        op.user = entry.user;
        op.role = entry.role;
        return true;
    case EntryKind::UserUpdated:
        op.kind = OperationKind::UserActive;
        op.user = entry.user;
        op.active = entry.active;
        return entry.active.has_value();
    case EntryKind::LimitSet:
        return readLimit(entry, op, OperationKind::Limit);
    case EntryKind::DefaultLimitSet:
        return readLimit(entry, op, OperationKind::DefaultLimit);
    case EntryKind::ThresholdSet:
        return readThreshold(entry, op);
    case EntryKind::PlanChanged:
        return readPlanChange(entry, op);
    case EntryKind::TrialConverted:
        op.kind = OperationKind::Convert;
        op.plan = entry.plan;
        return true;
    case EntryKind::ProgramChanged:
        op.kind = OperationKind::Program;
        op.version = entry.version;
        return true;
    case EntryKind::AssetUpdated:
        op.kind = OperationKind::Asset;
        op.asset = entry.asset;
        op.visibility = entry.visibility;
        op.archived = entry.archived;
        return entry.visibility || entry.archived;
    case EntryKind::AssetCreated:
    case EntryKind::Refusal:
    case EntryKind::Charge:
        return readAction(entry, op);
    case EntryKind::Grant:
        return readGrant(entry, op);
    case EntryKind::Adjustment:
        op.kind = OperationKind::Adjust;
        op.credits = amountOf(entry.amount);
        op.reason = entry.reason;
        return entry.reason.has_value();
    case EntryKind::Reversal:
        op.kind = OperationKind::Reverse;
        op.entry = entry.of;
        op.reason = entry.reason;
        return true;
    case EntryKind::Expiry:
    case EntryKind::Reopening:
        return false;
    }
    return false;
}
}

std::optional<Operation> operationOf(const Entry &entry)
{
    Operation op;
    op.at = entry.occurredAt;
    op.actor = entry.actor;
    op.org = entry.org;
    return read(entry, op) ? std::optional(std::move(op)) : std::nullopt;
}

}
