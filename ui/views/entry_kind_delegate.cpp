// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entry_kind_delegate.h"

#include "core/domain/entry.h"
#include "ui/support/icons.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

IconId iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OrgCreated:
        return IconId::Building;
    case EntryKind::UserCreated:
    case EntryKind::UserUpdated:
        return IconId::Person;
    case EntryKind::LimitSet:
    case EntryKind::DefaultLimitSet:
    case EntryKind::ThresholdSet:
        return IconId::Limit;
    case EntryKind::PlanChanged:
    case EntryKind::TrialConverted:
    case EntryKind::ProgramChanged:
        return IconId::PlanChange;
    case EntryKind::AssetCreated:
    case EntryKind::AssetUpdated:
        return IconId::Image;
    case EntryKind::Refusal:
        return IconId::Refused;
    case EntryKind::Grant:
        return IconId::TopUp;
    case EntryKind::Charge:
        return IconId::Action;
    case EntryKind::Adjustment:
        return IconId::Adjustment;
    case EntryKind::Expiry:
        return IconId::Hourglass;
    case EntryKind::Reopening:
        return IconId::Refresh;
    case EntryKind::Reversal:
        return IconId::Undo;
    }
    return IconId::Ledger;
}

}

void EntryKindDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    const QVariant kind = index.data(KindRole);
    if (!kind.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(iconOf(EntryKind(kind.toInt())));
}

}
