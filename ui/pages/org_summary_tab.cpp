// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_summary_tab.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "core/async/ledger_service.h"
#include "core/query/breakdown.h"
#include "ui/charts/remaining_plot.h"
#include "ui/pages/breakdown_panel.h"
#include "ui/pages/org_meter_panel.h"
#include "ui/pages/remaining_chart_data.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

constexpr int leastPixels = 200;
constexpr int rowsInSight = 5;

BreakdownPanel::Remark leftOfLimit(const OrgBalance &balance, const std::string &id)
{
    for (const UserBalance &user : balance.users) {
        if (user.user == id && user.limit && user.left)
            return {creditsOfText(*user.left, *user.limit), false};
    }
    return {OrgSummaryTab::tr("no limit"), true};
}

}

OrgSummaryTab::OrgSummaryTab(std::shared_ptr<LedgerService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_chart(new RemainingChart)
    , m_byUser(new BreakdownPanel(tr("By user"), tr("User")))
    , m_byAction(new BreakdownPanel(tr("By action"), tr("Action")))
{
    // In a low window the parts keep their height and scroll.
    auto *scroll = new QScrollArea;
    auto *content = new QWidget;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(m_byUser, 1);
    tables->addWidget(m_byAction, 1);
    column->addWidget(m_chart, 3);
    column->addLayout(tables, 2);
    scroll->setWidget(content);
    m_byUser->setExtraColumn(tr("Left of limit"));
    for (BreakdownPanel *panel : {m_byUser, m_byAction})
        panel->setRowsInSight(rowsInSight);
    nameBreakdown(true);
    connect(m_chart, &RemainingChart::rangeChosen, this, &OrgSummaryTab::fetchChart);
    connect(m_chart, &RemainingChart::whyRequested, this, &OrgSummaryTab::whyRequested);
}

void OrgSummaryTab::clear()
{
    m_details.reset();
    ++m_chartAsked;
    ++m_breakdownAsked;
    m_chart->clear();
    for (BreakdownPanel *panel : {m_byUser, m_byAction})
        panel->setLines({}, {}, {});
}

/// A trial has no cycles.
void OrgSummaryTab::nameBreakdown(bool ofCycle)
{
    m_byUser->setTitle(ofCycle ? tr("By user, this cycle") : tr("By user"));
    m_byAction->setTitle(ofCycle ? tr("By action, this cycle") : tr("By action"));
    for (BreakdownPanel *panel : {m_byUser, m_byAction})
        panel->setEmptyText(ofCycle ? tr("Nothing was used in this cycle yet.") : tr("Nothing was used yet."));
}

void OrgSummaryTab::setDetails(const OrgDetails &details)
{
    m_details = details;
    nameBreakdown(details.figures.resetsAt.has_value());
    fetchChart();
    fetchBreakdown();
}

void OrgSummaryTab::fetchChart()
{
    if (!m_details)
        return;
    const int asked = ++m_chartAsked;
    const ChartSpan span = chartSpan(m_chart->range(), *m_details);
    const int pixels = std::max(leastPixels, m_chart->plot()->width());
    auto work = [org = m_details->figures.org, span, now = m_details->asOf, pixels](Ledger &ledger) {
        return remainingHistory(ledger, org, span.from, span.to, now, pixels);
    };
    m_service->read(std::move(work)).then(this, [this, asked, span](const Result<RemainingHistory> &history) {
        if (asked == m_chartAsked && history)
            m_chart->setSeries(chartSeries(*history, span, *m_details), timeViewOf(*m_details));
    });
}

void OrgSummaryTab::fetchBreakdown()
{
    const int asked = ++m_breakdownAsked;
    auto work = [org = m_details->figures.org, now = m_details->asOf](Ledger &ledger) {
        return breakdownOf(ledger, org, now, now);
    };
    m_service->read(std::move(work)).then(this, [this, asked](const Result<Breakdown> &breakdown) {
        if (asked == m_breakdownAsked && breakdown)
            showBreakdown(*breakdown);
    });
}

void OrgSummaryTab::showBreakdown(const Breakdown &breakdown)
{
    m_byUser->setDetail(tr("%1 of %Ln users", "5 of 14 users", int(m_details->balance.users.size()))
                            .arg(countText(qint64(breakdown.byUser.size()))));
    m_byUser->setLines(
        breakdown.byUser, breakdown.used,
        [this](const std::string &id) {
            const auto name = m_details->userNames.find(id);
            return QString::fromStdString(name != m_details->userNames.end() ? name->second : id);
        },
        [this](const std::string &id) {
            return leftOfLimit(m_details->balance, id);
        });
    m_byAction->setDetail(tr("%Ln actions", nullptr, int(std::min<int64_t>(breakdown.count, INT_MAX))));
    m_byAction->setLines(breakdown.byAction, breakdown.used, [this](const std::string &id) {
        const PricedAction *action = m_details->program.action(id);
        return QString::fromStdString(action != nullptr ? action->name : id);
    });
}

RemainingChart *OrgSummaryTab::chart() const
{
    return m_chart;
}

}
