// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entries_model.h"

#include "core/models/entry_words.h"
#include "core/models/model_values.h"

namespace tidemark
{
namespace
{
StateKind stateOf(const EntryRow &row)
{
    if (row.entry.kind == EntryKind::Refusal)
        return StateKind::Refused;
    return row.reversedBy != 0 ? StateKind::Reversed : StateKind::Booked;
}

/// What moves no credits has no amount: a dash, not a zero.
bool hasAmount(const Entry &entry)
{
    return !entry.amount.isZero() || entry.kind == EntryKind::Reversal;
}
}

EntriesModel::EntriesModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QueryTableModel(std::move(source), parent)
{
}

void EntriesModel::markBroken(const std::string &org, Seq seq)
{
    m_brokenOrg = org;
    m_brokenSeq = seq;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool EntriesModel::isBroken(const EntryRow &row) const
{
    return m_brokenSeq != 0 && row.entry.seq == m_brokenSeq && row.entry.org == m_brokenOrg;
}

int EntriesModel::columns() const
{
    return ColumnCount;
}

bool EntriesModel::isSortable(int column) const
{
    return column == TimeColumn || column == AmountColumn || column == OrgColumn;
}

EntrySort EntriesModel::sortOf(int column) const
{
    return column == AmountColumn ? EntrySort::Amount : column == OrgColumn ? EntrySort::Org : EntrySort::Time;
}

bool EntriesModel::growsAtTop() const
{
    return sortOrder() == Qt::DescendingOrder
        && (sortedBy() == EntrySort::Time || (sortedBy() == EntrySort::Org && filter().orgs.size() == 1));
}

bool EntriesModel::isFigure(int column) const
{
    return column == AmountColumn || column == BalanceColumn;
}

QString EntriesModel::headerText(int column) const
{
    switch (column) {
    case EntryColumn:
        return tr("Entry");
    case TimeColumn:
        return tr("Time");
    case OrgColumn:
        return tr("Organization");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("What");
    case UserColumn:
        return tr("User");
    case AmountColumn:
        return tr("Amount");
    case BalanceColumn:
        return tr("Left after");
    case StateColumn:
        return tr("State");
    case ModelColumn:
        return tr("Model");
    case AssetColumn:
        return tr("Asset");
    case ActorColumn:
        return tr("Booked by");
    case SeqColumn:
        return tr("No.", "place of an entry in its organization's chain");
    default:
        return {};
    }
}

QString EntriesModel::display(const EntryRow &row, int column) const
{
    const Entry &entry = row.entry;
    switch (column) {
    case EntryColumn:
        return format().entryId(row.id);
    case TimeColumn:
        return format().day(entry.bookedAt);
    case OrgColumn:
        return nameOr(row.orgName, entry.org);
    case KindColumn:
        return EntryWords::kind(entry);
    case WhatColumn:
        return EntryWords::what(row, format());
    case UserColumn:
        return nameOr(row.userName, entry.user);
    case AmountColumn:
        return hasAmount(entry) ? format().credits(entry.amount) : QString();
    case BalanceColumn:
        return format().credits(entry.balance);
    case StateColumn:
        return isBroken(row) ? tr("Broken") : EntryWords::state(row);
    case ModelColumn:
        return toText(entry.model);
    case AssetColumn:
        return toText(entry.asset);
    case ActorColumn:
        return toText(entry.actor);
    case SeqColumn:
        return format().entryId(entry.seq);
    default:
        return {};
    }
}

QVariant EntriesModel::sortValue(const EntryRow &row, int column) const
{
    switch (column) {
    case EntryColumn:
        return QVariant::fromValue<qlonglong>(row.id);
    case TimeColumn:
        return QVariant::fromValue<qlonglong>(row.entry.bookedAt.ms);
    case OrgColumn:
        return toText(row.entry.org);
    case AmountColumn:
        return toVariant(row.entry.amount);
    case BalanceColumn:
        return toVariant(row.entry.balance);
    case SeqColumn:
        return QVariant::fromValue<qlonglong>(row.entry.seq);
    default:
        return display(row, column);
    }
}

QVariant EntriesModel::copyValue(const EntryRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return copyText(row.entry.bookedAt);
    case AmountColumn:
        return copyText(row.entry.amount);
    case BalanceColumn:
        return copyText(row.entry.balance);
    default:
        return {};
    }
}

QVariant EntriesModel::cellOf(const EntryRow &row, int column, int role) const
{
    const Entry &entry = row.entry;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case DetailRole:
        return column == TimeColumn ? format().time(entry.bookedAt) : QVariant();
    case DimRole:
        return column == EntryColumn || column == SeqColumn;
    case AmountRole:
        return column == AmountColumn && hasAmount(entry) ? toVariant(entry.amount)
            : column == BalanceColumn                     ? toVariant(entry.balance)
                                                          : QVariant();
    case StateRole:
        return column == StateColumn ? int(isBroken(row) ? StateKind::Exhausted : stateOf(row)) : QVariant();
    case CopyRole:
        return copyValue(row, column);
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return QVariant::fromValue<qlonglong>(row.id);
    case OrgRole:
        return toText(entry.org);
    case UserRole:
        return toText(entry.user);
    case AssetRole:
        return toText(entry.asset);
    case SeqRole:
        return QVariant::fromValue<qlonglong>(entry.seq);
    case KindRole:
        return int(entry.kind);
    case ActionRole:
        return toText(entry.action);
    default:
        return {};
    }
}

}
