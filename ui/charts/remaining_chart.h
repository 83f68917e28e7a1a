// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/remaining_series.h"
#include "ui/support/formats.h"
#include "ui/widgets/panel.h"

namespace tidemark
{

class LinkButton;
class RemainingPlot;
class SegmentedControl;

enum class ChartRange : quint8 { Days30, Cycles3, Year, All };

/// "Credits remaining over time": a card with the range's buttons and the plot.
class RemainingChart : public Panel
{
    Q_OBJECT
public:
    explicit RemainingChart(QWidget *parent = nullptr);

    /// Replaces everything that is shown.
    void setSeries(const RemainingSeries &series, const TimeView &view = TimeView());
    /// As if there had been no series yet.
    void clear();
    ChartRange range() const;
    /// Chooses a button without rangeChosen().
    void setRange(ChartRange range);
    RemainingPlot *plot() const;
    /// What a screen reader says of the chart.
    QString description() const;

Q_SIGNALS:
    /// A person chose another range: fetch it and call setSeries().
    void rangeChosen(tidemark::ChartRange range);
    /// Why did so much remain at that instant?
    void whyRequested(tidemark::Instant at);

private:
    void describe();

    LinkButton *m_why;
    SegmentedControl *m_ranges;
    RemainingPlot *m_plot;
    TimeView m_view;
    QString m_description;
};

}
