// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replayed_cycles_model.h"

#include "core/models/cell_format.h"
#include "core/models/model_values.h"
#include "core/models/roles.h"

namespace tidemark
{
namespace
{

std::optional<Credits> amountOf(const ReplayedCycle &cycle, int column)
{
    switch (column) {
    case ReplayedCyclesModel::PlanColumn:
        return cycle.planCredits;
    case ReplayedCyclesModel::ChargedColumn:
        return cycle.charged;
    case ReplayedCyclesModel::UnusedColumn:
        return cycle.endedUnused;
    case ReplayedCyclesModel::LeftColumn:
        return cycle.left;
    default:
        return std::nullopt;
    }
}

}

void ReplayedCyclesModel::setCycles(std::vector<InstantSpan> spans, std::vector<ReplayedCycle> cycles,
                                    const TimeView &view)
{
    beginResetModel();
    m_spans = std::move(spans);
    m_cycles = std::move(cycles);
    m_view = view;
    endResetModel();
}

int ReplayedCyclesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cycles.size());
}

int ReplayedCyclesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReplayedCyclesModel::display(size_t cycle, int column) const
{
    const InstantSpan &span = m_spans[cycle];
    if (column == CycleColumn)
        return dayRangeText(span.from, std::max(span.from, Instant{span.to.ms - 1}), m_view, true);
    if (column == RefusedColumn)
        return countText(m_cycles[cycle].refused);
    return creditsText(amountOf(m_cycles[cycle], column).value_or(Credits()));
}

QVariant ReplayedCyclesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t cycle = m_cycles.size() - 1 - size_t(index.row());
    const int column = index.column();
    const std::optional<Credits> amount = amountOf(m_cycles[cycle], column);
    switch (role) {
    case Qt::DisplayRole:
        return display(cycle, column);
    case Qt::TextAlignmentRole:
        return column == CycleColumn ? QVariant() : int(Qt::AlignTrailing | Qt::AlignVCenter);
    case AmountRole:
        return toVariant(amount);
    case DimRole:
        return (amount && amount->isZero()) || (column == RefusedColumn && m_cycles[cycle].refused == 0);
    case EmphasisRole:
        return column == RefusedColumn && m_cycles[cycle].refused > 0;
    case CopyRole:
        return column == CycleColumn ? copyText(m_spans[cycle].from) : QVariant();
    default:
        return {};
    }
}

QVariant ReplayedCyclesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == CycleColumn ? QVariant() : int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CycleColumn:
        return tr("Cycle");
    case PlanColumn:
        return tr("Of the plan");
    case ChargedColumn:
        return tr("Charged");
    case RefusedColumn:
        return tr("Refused");
    case UnusedColumn:
        return tr("Ended unused");
    case LeftColumn:
        return tr("Left");
    default:
        return {};
    }
}

}
