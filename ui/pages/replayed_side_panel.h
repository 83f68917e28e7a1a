// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/what_if.h"
#include "ui/support/formats.h"
#include "ui/widgets/panel.h"

namespace tidemark
{

class DataTable;
class FigureColumn;
class RemainingPlot;
class ReplayedCyclesModel;

/// One side of a replay, what happened or what would have: figures, remaining over time, and its cycles.
class ReplayedSidePanel : public Panel
{
    Q_OBJECT
public:
    explicit ReplayedSidePanel(QWidget *parent = nullptr);

    /// `highest`: the most that remains on either side.
    void setSide(const QString &title, const ReplayedSide &side, const std::vector<InstantSpan> &cycles,
                 Credits highest, const TimeView &view);
    DataTable *table() const;
    RemainingPlot *plot() const;

private:
    void makeTable();

    FigureColumn *m_ranOut;
    FigureColumn *m_refused;
    FigureColumn *m_unused;
    FigureColumn *m_left;
    RemainingPlot *m_plot;
    DataTable *m_table;
    ReplayedCyclesModel *m_model;
};

}
