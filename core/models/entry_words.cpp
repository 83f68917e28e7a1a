// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entry_words.h"

namespace tidemark
{
namespace
{
QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString orElse(const std::string &name, const std::string &id)
{
    return text(name.empty() ? id : name);
}
}

QString EntryWords::kind(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OrgCreated:
        return tr("Organization created");
    case EntryKind::UserCreated:
        return tr("User created");
    case EntryKind::UserUpdated:
        return tr("User changed");
    case EntryKind::LimitSet:
        return tr("User limit");
    case EntryKind::DefaultLimitSet:
        return tr("Default limit");
    case EntryKind::ThresholdSet:
        return tr("Low threshold");
    case EntryKind::PlanChanged:
        return tr("Plan change");
    case EntryKind::TrialConverted:
        return tr("Trial converted");
    case EntryKind::ProgramChanged:
        return tr("Program version");
    case EntryKind::AssetCreated:
        return tr("Free use");
    case EntryKind::AssetUpdated:
        return tr("Asset changed");
    case EntryKind::Refusal:
        return tr("Refusal");
    case EntryKind::Grant:
        return tr("Grant");
    case EntryKind::Charge:
        return tr("Use");
    case EntryKind::Adjustment:
        return tr("Adjustment");
    case EntryKind::Expiry:
        return tr("Ended unused");
    case EntryKind::Reopening:
        return tr("Reopened for late use");
    case EntryKind::Reversal:
        return tr("Reversal");
    }
    return {};
}

QString EntryWords::grantKind(GrantSource source)
{
    switch (source) {
    case GrantSource::Subscription:
        return tr("Plan grant");
    case GrantSource::Upgrade:
        return tr("Upgrade");
    case GrantSource::Trial:
        return tr("Trial");
    case GrantSource::Topup:
        return tr("Top-up");
    case GrantSource::Promotional:
        return tr("Promotional grant");
    case GrantSource::Adjustment:
        return tr("Adjustment");
    case GrantSource::Refund:
        return tr("Refund");
    }
    return {};
}

QString EntryWords::kind(const Entry &entry)
{
    return entry.kind == EntryKind::Grant && entry.source ? grantKind(*entry.source) : kind(entry.kind);
}

QString EntryWords::refusalReason(const Entry &entry)
{
    if (entry.error == errorName(ErrorCode::UserInactive))
        return tr("user inactive");
    if (entry.error == errorName(ErrorCode::UserLimitReached))
        return tr("user limit reached");
    return tr("pool empty");
}

QString EntryWords::grantWhat(const EntryRow &row, const CellFormat &format)
{
    const Entry &entry = row.entry;
    if (entry.reference)
        return text(*entry.reference);
    if (entry.reason)
        return text(*entry.reason);
    return entry.expiresAt ? tr("until %1", "the day on which granted credits end").arg(format.day(*entry.expiresAt))
                           : QString();
}

QString EntryWords::planWhat(const EntryRow &row)
{
    const Entry &entry = row.entry;
    const QString plan = entry.plan == noPlan ? tr("Cancelled") : orElse(row.planName, entry.plan);
    if (entry.kind == EntryKind::PlanChanged && entry.effective == Effective::NextCycle)
        return tr("%1, from the next cycle").arg(plan);
    if (entry.kind == EntryKind::OrgCreated && entry.plan.empty())
        return tr("On trial");
    return plan;
}

QString EntryWords::settingWhat(const EntryRow &row, const CellFormat &format)
{
    const Entry &entry = row.entry;
    if (entry.limit && entry.limit->kind == Limit::Kind::Absent)
        return entry.kind == EntryKind::DefaultLimitSet ? tr("none", "default limit") : tr("none of its own", "limit");
    if (entry.limit && entry.limit->kind == Limit::Kind::Unlimited)
        return tr("unlimited");
    if (entry.limit)
        return entry.period == Period::Lifetime ? tr("%1 in all").arg(format.credits(entry.limit->amount))
                                                : tr("%1 a cycle").arg(format.credits(entry.limit->amount));
    if (entry.percent)
        return tr("%1 %", "a percentage").arg(text(entry.percent->toString()));
    if (entry.credits)
        return format.credits(*entry.credits);
    return {};
}

QString EntryWords::what(const EntryRow &row, const CellFormat &format)
{
    const Entry &entry = row.entry;
    switch (entry.kind) {
    case EntryKind::Charge:
    case EntryKind::AssetCreated:
        return orElse(row.actionName, entry.action);
    case EntryKind::Refusal:
        return tr("%1: %2", "action: why it was refused")
            .arg(orElse(row.actionName, entry.action), refusalReason(entry));
    case EntryKind::Grant:
        return grantWhat(row, format);
    case EntryKind::Adjustment:
        return text(entry.reason.value_or(std::string()));
    case EntryKind::Reversal:
        return tr("of No. %1", "a reversal; place in the chain of its organization").arg(format.entryId(entry.of));
    case EntryKind::Expiry:
    case EntryKind::Reopening:
        return tr("grant No. %1", "place in the chain of its organization").arg(format.entryId(entry.grant));
    case EntryKind::OrgCreated:
    case EntryKind::PlanChanged:
    case EntryKind::TrialConverted:
        return planWhat(row);
    case EntryKind::LimitSet:
    case EntryKind::DefaultLimitSet:
    case EntryKind::ThresholdSet:
        return settingWhat(row, format);
    case EntryKind::ProgramChanged:
        return tr("Version %1").arg(entry.version);
    case EntryKind::UserCreated:
        return text(entry.role.value_or(std::string()));
    case EntryKind::UserUpdated:
        return entry.active.value_or(true) ? tr("Active again") : tr("Deactivated");
    case EntryKind::AssetUpdated:
        if (entry.visibility)
            return *entry.visibility == Visibility::Org ? tr("%1: made Org").arg(text(entry.asset))
                                                        : tr("%1: made Personal").arg(text(entry.asset));
        return entry.archived.value_or(false) ? tr("%1: archived").arg(text(entry.asset))
                                              : tr("%1: restored").arg(text(entry.asset));
    }
    return {};
}

QString EntryWords::state(const EntryRow &row)
{
    if (row.entry.kind == EntryKind::Refusal)
        return tr("Refused");
    return row.reversedBy != 0 ? tr("Reversed") : tr("Booked");
}

}
