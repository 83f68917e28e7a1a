// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/query/replayed_side.h"
#include "ui/support/formats.h"

namespace tidemark
{

/// The cycles of an organization as they were, or as they would have been, the last one first.
class ReplayedCyclesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { CycleColumn, PlanColumn, ChargedColumn, RefusedColumn, UnusedColumn, LeftColumn, ColumnCount };
    Q_ENUM(Columns)

    using QAbstractTableModel::QAbstractTableModel;

    /// As many of both.
    void setCycles(std::vector<InstantSpan> spans, std::vector<ReplayedCycle> cycles, const TimeView &view);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(size_t cycle, int column) const;

    std::vector<InstantSpan> m_spans;
    std::vector<ReplayedCycle> m_cycles;
    TimeView m_view;
};

}
