// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replayed_side_panel.h"

#include <QHBoxLayout>

#include "ui/charts/remaining_plot.h"
#include "ui/pages/replayed_cycles_model.h"
#include "ui/views/column_width.h"
#include "ui/views/credits_delegate.h"
#include "ui/views/data_table.h"
#include "ui/widgets/figure_column.h"

namespace tidemark
{
namespace
{

RemainingSeries seriesOf(const ReplayedSide &side, const std::vector<InstantSpan> &cycles, Credits highest)
{
    RemainingSeries series;
    series.fromMs = cycles.front().from.ms;
    series.toMs = cycles.back().to.ms;
    series.axisTop = highest;
    for (const RemainingSince &point : side.points)
        series.points.push_back({point.at.ms, point.remaining});
    for (const InstantSpan &span : side.exhausted)
        series.exhausted.push_back({span.from.ms, span.to.ms});
    for (size_t i = 1; i < cycles.size(); ++i)
        series.resets.push_back(cycles[i].from.ms);
    return series;
}

}

ReplayedSidePanel::ReplayedSidePanel(QWidget *parent)
    : Panel(parent)
    , m_ranOut(new FigureColumn(tr("Ran out")))
    , m_refused(new FigureColumn(tr("Refused")))
    , m_unused(new FigureColumn(tr("Ended unused")))
    , m_left(new FigureColumn(tr("Left")))
    , m_plot(new RemainingPlot)
    , m_table(new DataTable)
    , m_model(new ReplayedCyclesModel(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 12, 12);
    row->setSpacing(0);
    m_ranOut->setDividerVisible(false);
    for (FigureColumn *column : {m_ranOut, m_refused, m_unused, m_left})
        row->addWidget(column, 1);
    body()->addLayout(row);
    body()->addWidget(m_plot, 3);
    makeTable();
    body()->addWidget(m_table, 2);
}

void ReplayedSidePanel::makeTable()
{
    using Model = ReplayedCyclesModel;
    m_table->setInPanel(true);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(160);
    for (const int column : {Model::PlanColumn, Model::ChargedColumn, Model::UnusedColumn, Model::LeftColumn})
        m_table->setItemDelegateForColumn(column, new CreditsDelegate(CreditsDelegate::Kind::Balance, m_table));
    const int widths[] = {156, 84, 76, 70, 100, 60};
    for (int column = 0; column < Model::ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
}

void ReplayedSidePanel::setSide(const QString &title, const ReplayedSide &side, const std::vector<InstantSpan> &cycles,
                                Credits highest, const TimeView &view)
{
    setTitle(title);
    m_table->setAccessibleName(tr("%1, by cycle").arg(title));
    m_plot->setAccessibleName(tr("%1: credits remaining over time").arg(title));
    const std::optional<Instant> ranOut = side.ranOut();
    m_ranOut->setValue(ranOut ? dayText(*ranOut, view) : tr("Never"), ranOut ? TextTone::Red : TextTone::Text);
    m_ranOut->setDetail(side.exhausted.size() > 1 ? tr("%Ln times", nullptr, int(side.exhausted.size()))
                            : ranOut              ? timeText(*ranOut, view)
                                                  : QString());
    m_refused->setValue(countText(side.total.refused), side.total.refused > 0 ? TextTone::Red : TextTone::Text);
    m_refused->setDetail(tr("for %1 credits").arg(creditsText(side.total.refusedCost)));
    m_unused->setValue(creditsText(side.total.endedUnused));
    m_unused->setDetail(tr("of %1 of the plan").arg(creditsText(side.total.planCredits)));
    m_left->setValue(creditsText(side.total.left));
    m_left->setDetail(tr("%1 charged").arg(creditsText(side.total.charged)));
    m_plot->setSeries(seriesOf(side, cycles, highest), view);
    m_model->setCycles(cycles, side.cycles, view);
}

DataTable *ReplayedSidePanel::table() const
{
    return m_table;
}

RemainingPlot *ReplayedSidePanel::plot() const
{
    return m_plot;
}

}
