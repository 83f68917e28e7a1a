// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reconciled_model.h"

#include <algorithm>

#include "core/models/cell_format.h"
#include "core/models/model_values.h"
#include "core/models/roles.h"
#include "ui/reviews/reconcile_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

using Model = ReconciledModel;

/// The ledger's side where it has one: that is what was booked.
const UsageSide &sideOf(const ReconciledUsage &usage)
{
    return usage.inLedger ? *usage.inLedger : *usage.inFile;
}

bool isFigure(int column)
{
    return column == Model::ChargedColumn || column == Model::PriceColumn;
}

bool isNumber(int column)
{
    return isFigure(column) || column == Model::LineColumn || column == Model::EntryColumn;
}

std::optional<Credits> amountOf(const ReconciledUsage &usage, int column)
{
    if (column == Model::PriceColumn)
        return usage.price ? usage.price : usage.inFile ? usage.inFile->credits : std::nullopt;
    const bool charged = usage.inLedger && usage.cause != UsageCause::Refused && usage.error.empty();
    return column == Model::ChargedColumn && charged ? usage.inLedger->credits : std::nullopt;
}

}

void ReconciledModel::setUsage(std::vector<ReconciledUsage> usage)
{
    beginResetModel();
    m_usage = std::move(usage);
    arrange();
    endResetModel();
}

void ReconciledModel::setActionNames(ActionNames names)
{
    beginResetModel();
    m_names = std::move(names);
    arrange();
    endResetModel();
}

void ReconciledModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    arrange();
    endResetModel();
}

void ReconciledModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool ReconciledModel::has(const ReconciledUsage &usage, const QString &words) const
{
    const UsageSide &side = sideOf(usage);
    const QString texts[] = {toText(usage.org),  toText(usage.key),  toText(side.user),
                             toText(side.model), toText(side.asset), display(usage, WhatColumn)};
    return std::ranges::any_of(texts, [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    });
}

void ReconciledModel::arrange()
{
    m_shown.clear();
    for (size_t i = 0; i < m_usage.size(); ++i) {
        if (m_filter.isEmpty() || has(m_usage[i], m_filter))
            m_shown.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    const auto less = [this](size_t at, size_t other) {
        const ReconciledUsage &a = m_usage[at];
        const ReconciledUsage &b = m_usage[other];
        switch (m_sortColumn) {
        case TimeColumn:
            return sideOf(a).at < sideOf(b).at;
        case LineColumn:
            return a.line < b.line;
        case EntryColumn:
            return a.seq < b.seq;
        case ChargedColumn:
        case PriceColumn:
            return amountOf(a, m_sortColumn) < amountOf(b, m_sortColumn);
        default:
            return display(a, m_sortColumn) < display(b, m_sortColumn);
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
        return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

const ReconciledUsage &ReconciledModel::usage(int row) const
{
    return m_usage[m_shown.at(size_t(row))];
}

int ReconciledModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReconciledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReconciledModel::display(const ReconciledUsage &usage, int column) const
{
    const UsageSide &side = sideOf(usage);
    switch (column) {
    case OrgColumn:
        return toText(usage.org);
    case TimeColumn:
        return dayYearText(side.at);
    case UserColumn:
        return toText(side.user);
    case WhatColumn:
        return toText(actionName(m_names, side.action));
    case ChargedColumn:
    case PriceColumn:
        return amountOf(usage, column) ? creditsText(*amountOf(usage, column)) : QString();
    case WhyColumn:
        return reasonWords(usage);
    case LineColumn:
        return usage.line == 0 ? QString() : entryIdText(usage.line);
    case EntryColumn:
        return usage.seq == 0 ? QString() : entryIdText(usage.seq);
    case KeyColumn:
        return toText(usage.key);
    default:
        return {};
    }
}

QVariant ReconciledModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReconciledUsage &row = usage(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == WhyColumn || column == KeyColumn ? display(row, column) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case DetailRole:
        return column == TimeColumn ? timeText(sideOf(row).at)
            : column == WhatColumn  ? toText(sideOf(row).model)
                                    : QVariant();
    case DimRole:
        return column == LineColumn || column == EntryColumn || column == KeyColumn;
    case AmountRole:
        return toVariant(amountOf(row, column));
    case CopyRole:
        return column == TimeColumn ? copyText(sideOf(row).at) : QVariant();
    case OrgRole:
        return toText(row.org);
    case SeqRole:
        return QVariant::fromValue<qlonglong>(row.seq);
    default:
        return {};
    }
}

QVariant ReconciledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrgColumn:
        return tr("Organization");
    case TimeColumn:
        return tr("Time");
    case UserColumn:
        return tr("User");
    case WhatColumn:
        return tr("What");
    case ChargedColumn:
        return tr("Charged");
    case PriceColumn:
        return tr("Costs");
    case WhyColumn:
        return tr("Why");
    case LineColumn:
        return tr("Line");
    case EntryColumn:
        return tr("No.", "place of an entry in its organization's chain");
    case KeyColumn:
        return tr("Key");
    default:
        return {};
    }
}

}
