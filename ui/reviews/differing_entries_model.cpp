// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/differing_entries_model.h"

#include "core/models/entry_words.h"
#include "core/models/model_values.h"
#include "core/models/roles.h"
#include "ui/support/console_format.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

using Model = DifferingEntriesModel;

/// The column of A that says the same of its entry.
int inA(int column)
{
    return column >= Model::TimeInBColumn ? column - Model::TimeInBColumn + Model::TimeInAColumn : column;
}

bool isFigure(int column)
{
    return inA(column) == Model::AmountInAColumn || inA(column) == Model::LeftInAColumn;
}

const std::optional<Entry> &sideOf(const DifferingEntries &entries, int column)
{
    return column >= Model::TimeInBColumn ? entries.b : entries.a;
}

const Entry &anyOf(const DifferingEntries &entries)
{
    return entries.a ? *entries.a : *entries.b;
}

QString differsWords(const DifferingEntries &entries)
{
    if (!entries.b)
        return DifferingEntriesModel::tr("Only in A");
    if (!entries.a)
        return DifferingEntriesModel::tr("Only in B");
    return sameBooking(*entries.a, *entries.b) ? DifferingEntriesModel::tr("Same booking")
                                               : DifferingEntriesModel::tr("Other booking");
}

/// "Use: Generate image"
QString whatWords(const Entry &entry, const ActionNames &names)
{
    EntryRow row;
    row.entry = entry;
    row.actionName = actionName(names, entry.action);
    const QString what = EntryWords::what(row, ConsoleFormat());
    const QString kind = EntryWords::kind(entry);
    return what.isEmpty() ? kind
                          : DifferingEntriesModel::tr("%1: %2", "kind of an entry: what it is about").arg(kind, what);
}

QVariant amountOf(const DifferingEntries &entries, int column)
{
    const std::optional<Entry> &entry = sideOf(entries, column);
    if (!entry || !isFigure(column))
        return {};
    if (inA(column) == Model::LeftInAColumn)
        return toVariant(entry->balance);
    return entry->amount.isZero() ? QVariant() : toVariant(entry->amount);
}

}

void DifferingEntriesModel::setEntries(std::vector<DifferingEntries> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QString DifferingEntriesModel::display(const DifferingEntries &entries, int column) const
{
    if (column == SeqColumn)
        return entryIdText(anyOf(entries).seq);
    if (column == DiffersColumn)
        return differsWords(entries);
    const std::optional<Entry> &entry = sideOf(entries, column);
    if (!entry)
        return {};
    switch (inA(column)) {
    case TimeInAColumn:
        return dayYearText(entry->bookedAt);
    case WhatInAColumn:
        return whatWords(*entry, m_names);
    case AmountInAColumn:
        return entry->amount.isZero() ? QString() : creditsText(entry->amount);
    case LeftInAColumn:
        return creditsText(entry->balance);
    default:
        return {};
    }
}

int DifferingEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DifferingEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferingEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DifferingEntries &pair = entries(index.row());
    const int column = index.column();
    const bool isTime = inA(column) == TimeInAColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(pair, column);
    case Qt::ToolTipRole:
        return inA(column) == WhatInAColumn ? display(pair, column) : QVariant();
    case Qt::TextAlignmentRole:
        return isFigure(column) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case DetailRole:
        return isTime && sideOf(pair, column) ? timeText(sideOf(pair, column)->bookedAt) : QVariant();
    case CopyRole:
        return isTime && sideOf(pair, column) ? copyText(sideOf(pair, column)->bookedAt) : QVariant();
    case DimRole:
        return column == SeqColumn || (column == DiffersColumn && pair.a && pair.b && sameBooking(*pair.a, *pair.b));
    case AmountRole:
        return amountOf(pair, column);
    case SeqRole:
        return QVariant::fromValue<qlonglong>(anyOf(pair).seq);
    default:
        return {};
    }
}

QVariant DifferingEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeqColumn:
        return tr("No.", "place of an entry in its organization's chain");
    case DiffersColumn:
        return tr("Entry");
    case TimeInAColumn:
        return tr("A: booked");
    case WhatInAColumn:
        return tr("A: what");
    case AmountInAColumn:
        return tr("A: amount");
    case LeftInAColumn:
        return tr("A: left after");
    case TimeInBColumn:
        return tr("B: booked");
    case WhatInBColumn:
        return tr("B: what");
    case AmountInBColumn:
        return tr("B: amount");
    case LeftInBColumn:
        return tr("B: left after");
    default:
        return {};
    }
}

}
