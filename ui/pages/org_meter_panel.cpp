// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_meter_panel.h"

#include <QBoxLayout>

#include "core/query/runs_out.h"
#include "ui/support/formats.h"
#include "ui/widgets/figure_column.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
MeterValue meterValueOf(const OrgFigures &figures)
{
    MeterValue value;
    value.remaining = figures.remaining;
    if (figures.allotted.isPositive())
        value.of = figures.allotted;
    value.threshold = figures.threshold;
    value.state = figures.state;
    return value;
}

TimeView timeViewOf(const OrgDetails &details)
{
    return {zoneNamed(details.figures.timeZone), details.asOf};
}

OrgMeterPanel::OrgMeterPanel(QWidget *parent)
    : Panel(parent)
    , m_row(new QHBoxLayout)
    , m_meter(new Meter)
    , m_runsOut(new FigureColumn(tr("Runs out")))
    , m_resets(new FigureColumn(tr("Resets")))
    , m_used(new FigureColumn(tr("Used this cycle")))
    , m_pace(new FigureColumn(tr("Pace")))
{
    m_row->setContentsMargins(16, 12, 8, 12);
    m_row->setSpacing(0);
    // As high as its words wrap, which its size hint does not know.
    m_row->addWidget(m_meter, 2, Qt::AlignTop);
    m_row->addSpacing(24);
    m_meter->setMinimumWidth(280);
    m_meter->setMaximumWidth(520);
    for (FigureColumn *column : {m_runsOut, m_resets, m_used, m_pace})
        addColumn(column);
    body()->addLayout(m_row);
    // Columns give way before they widen the window.
    setMinimumWidth(1);
}

/// In a narrow window what helps least goes first; the breakdown tells it, too.
void OrgMeterPanel::fit()
{
    for (FigureColumn *column : {m_pace, m_used})
        column->show();
    for (FigureColumn *column : {m_pace, m_used}) {
        m_row->activate();
        if (m_row->minimumSize().width() <= width())
            return;
        column->hide();
    }
}

void OrgMeterPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}

void OrgMeterPanel::addColumn(FigureColumn *column)
{
    column->alignTop(14);
    m_row->addWidget(column, 1);
}

Meter *OrgMeterPanel::meter() const
{
    return m_meter;
}

void OrgMeterPanel::setDetails(const OrgDetails &details)
{
    MeterValue value = meterValueOf(details.figures);
    value.since = details.stateSince;
    m_meter->setValue(value, readersView(timeViewOf(details)));
    showRunsOut(details);
    showResets(details);
    showUse(details);
    fit();
}

void OrgMeterPanel::showRunsOut(const OrgDetails &details)
{
    const OrgFigures &figures = details.figures;
    const TimeView view = timeViewOf(details);
    if (figures.state == CreditState::Exhausted) {
        m_runsOut->setValue(tr("Ran out"), TextTone::Red);
        m_runsOut->setDetail(figures.resetsAt ? tr("until %1").arg(dayText(*figures.resetsAt, view))
                                              : tr("until somebody tops up"));
        return;
    }
    if (!figures.runsOut) {
        m_runsOut->setValue(tr("Not soon"));
        const bool perhaps = details.outlook.range && details.outlook.range->early;
        m_runsOut->setDetail(!details.figures.dailyUse ? tr("too little use to tell")
                                 : perhaps ? tr("%1 at the earliest").arg(dayText(*details.outlook.range->early, view))
                                           : tr("not within %Ln days", nullptr, forecastDays));
        return;
    }
    m_runsOut->setValue(tr("~%1", "about a day").arg(dayText(*figures.runsOut, view)));
    const std::optional<RunOutRange> &range = details.outlook.range;
    const auto beforeReset = [&figures](const std::optional<Instant> &instant) {
        return instant && (!figures.resetsAt || *instant < *figures.resetsAt);
    };
    if (!beforeReset(figures.runsOut) && !(range && beforeReset(range->early)))
        m_runsOut->setDetail(tr("not before the reset"));
    else if (const QString days = range && range->early ? runOutRangeText(*range->early, range->late, view) : QString();
             !days.isEmpty() && days != dayText(*figures.runsOut, view))
        m_runsOut->setDetail(days);
    else
        m_runsOut->setDetail(relativeDayText(*figures.runsOut, view));
}

void OrgMeterPanel::showResets(const OrgDetails &details)
{
    const OrgFigures &figures = details.figures;
    const TimeView view = timeViewOf(details);
    if (!figures.resetsAt) {
        m_resets->setValue(tr("Never"));
        m_resets->setDetail(figures.plan == trialPlan ? tr("a trial has no cycles") : tr("no plan"));
        return;
    }
    m_resets->setValue(dayText(*figures.resetsAt, view));
    const QString when = relativeDayText(*figures.resetsAt, view);
    const std::string next = figures.pendingPlan.empty() ? figures.plan : figures.pendingPlan;
    const Plan *plan = details.program.plan(next);
    if (figures.pendingPlan == noPlan)
        m_resets->setDetail(tr("%1, then no plan", "in 11 days, then no plan").arg(when));
    else if (plan == nullptr)
        m_resets->setDetail(when);
    else if (details.program.subscriptionCreditsEnd)
        m_resets->setDetail(
            tr("%1, to %2", "in 11 days, to 500").arg(when, creditsText(plan->allocation, Fraction::AsNeeded)));
    else
        m_resets->setDetail(
            tr("%1, +%2", "in 11 days, +500").arg(when, creditsText(plan->allocation, Fraction::AsNeeded)));
}

void OrgMeterPanel::showUse(const OrgDetails &details)
{
    const TimeView view = timeViewOf(details);
    const bool cycles = details.balance.cycleStart.has_value() && details.figures.resetsAt.has_value();
    m_used->setCaption(cycles ? tr("Used this cycle") : tr("Used"));
    m_used->setValue(creditsText(details.figures.usedThisCycle));
    m_used->setDetail(
        tr("since %1").arg(dayText(details.balance.cycleStart.value_or(details.figures.createdAt), view)));
    if (details.figures.dailyUse) {
        const int64_t tenths = (details.figures.dailyUse->thousandths() + 50) / 100 * 100;
        m_pace->setValue(tr("%1 a day").arg(creditsText(Credits::fromThousandths(tenths))));
    } else {
        m_pace->setValue(tr("Not known"));
    }
    m_pace->setDetail(tr("%1 in the last 7 days").arg(creditsText(details.usedLastWeek)));
}

}
