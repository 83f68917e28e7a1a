// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/org_breakdown_tab.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDateTime>
#include <QScrollArea>

#include "core/async/ledger_service.h"
#include "ui/charts/used_by_day_chart.h"
#include "ui/dialogs/form_fields.h"
#include "ui/pages/advice_panel.h"
#include "ui/pages/breakdown_panel.h"
#include "ui/pages/org_meter_panel.h"
#include "ui/support/date_format.h"
#include "ui/support/formats.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int usualDays = 30;
/// More bars than that are no bars any more.
constexpr int64_t mostBars = 400;

Result<Breakdown> breakdownFor(Ledger &ledger, const std::string &org, OrgBreakdownTab::Span span, const QDate &first,
                               const QDate &last, Instant now)
{
    if (span == OrgBreakdownTab::Days)
        return breakdownOfDays(ledger, org, first, last, now);
    Result<Breakdown> current = breakdownOf(ledger, org, now, now);
    if (!current || span == OrgBreakdownTab::ThisCycle)
        return current;
    Result<Breakdown> before = breakdownOf(ledger, org, {current->cycleStart.ms - 1}, now);
    // Before the first cycle there is none, and nothing was used in it.
    if (before && before->cycleStart >= current->cycleStart)
        return Breakdown{current->cycleStart, current->cycleStart, {}, 0, {}, {}, {}, {}};
    return before;
}

}

OrgBreakdownTab::OrgBreakdownTab(std::shared_ptr<LedgerService> service, QWidget *parent)
    : QWidget(parent)
    , m_service(std::move(service))
    , m_spans(new SegmentedControl)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_words(new TextLabel(TextRole::Body, TextTone::Dim))
    , m_days(new Panel(tr("By day")))
    , m_chart(new UsedByDayChart)
    , m_sum(new TextLabel(TextRole::Strong))
    , m_byUser(new BreakdownPanel(tr("By user"), tr("User")))
    , m_byAction(new BreakdownPanel(tr("By action"), tr("Action")))
    , m_byModel(new BreakdownPanel(tr("By model"), tr("Model")))
    , m_advice(new AdvicePanel)
{
    makeHead();
    makePanels();
}

void OrgBreakdownTab::makeHead()
{
    m_spans->addSegment(tr("This cycle"));
    m_spans->addSegment(tr("Last cycle"));
    m_spans->addSegment(tr("Days"));
    m_spans->setAccessibleName(tr("Time that is broken down"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_spans);
    const QDate today = QDate::currentDate();
    for (QDateEdit *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(dayMonthYearFormat(day->locale()));
        day->setMaximumDate(today);
        day->setDate(day == m_first ? today.addDays(1 - usualDays) : today);
        day->hide();
        head->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &OrgBreakdownTab::fetch);
    }
    nameField(m_first, tr("First day"));
    nameField(m_last, tr("Last day"));
    head->addWidget(m_words, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->setSpacing(0);
    head->setContentsMargins(16, 0, 16, 0);
    whole->addLayout(head);
    connect(m_spans, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_first->setVisible(index == Days);
        m_last->setVisible(index == Days);
        fetch();
    });
}

void OrgBreakdownTab::makePanels()
{
    // In a low window the parts keep their height and scroll.
    auto *scroll = new QScrollArea;
    auto *content = new QWidget;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_days->addToHead(m_sum);
    m_days->body()->setContentsMargins(12, 0, 12, 12);
    m_days->body()->addWidget(m_chart);
    m_chart->setMinimumHeight(180);
    m_chart->setAccessibleName(tr("Credits used by day"));
    column->addWidget(m_days, 2);
    for (BreakdownPanel *panel : {m_byUser, m_byAction, m_byModel}) {
        panel->setEmptyText(tr("Nothing was used in this time."));
        panel->setMinimumHeight(230);
    }
    const auto addRow = [column](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        column->addLayout(row, 3);
    };
    addRow(m_byUser, m_byAction);
    addRow(m_byModel, m_advice);
    scroll->setWidget(content);
}

void OrgBreakdownTab::clear()
{
    m_details.reset();
    ++m_asked;
    m_stale = true;
    fill({});
}

void OrgBreakdownTab::setDetails(const OrgDetails &details)
{
    m_details = details;
    m_stale = true;
    if (isVisible())
        fetch();
}

void OrgBreakdownTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fetch();
}

void OrgBreakdownTab::fetch()
{
    if (!m_details)
        return;
    m_stale = false;
    const int asked = ++m_asked;
    auto work = [org = m_details->figures.org, now = m_details->asOf, span = Span(m_spans->currentIndex()),
                 first = std::min(m_first->date(), m_last->date()),
                 last = std::max(m_first->date(), m_last->date())](Ledger &ledger) -> Result<Shown> {
        Result<Breakdown> breakdown = breakdownFor(ledger, org, span, first, last, now);
        if (!breakdown)
            return tl::unexpected(breakdown.error());
        Result<std::vector<Advice>> advice = adviceOf(ledger, org, *breakdown, now);
        if (!advice)
            return tl::unexpected(advice.error());
        return Shown{std::move(*breakdown), std::move(*advice)};
    };
    m_service->readLong(std::move(work)).then(this, [this, asked](const Result<Shown> &shown) {
        if (asked == m_asked && shown)
            fill(*shown);
    });
}

QString OrgBreakdownTab::spanWords(const Breakdown &breakdown) const
{
    const TimeView view = timeViewOf(*m_details);
    if (breakdown.cycleEnd && *breakdown.cycleEnd <= breakdown.cycleStart)
        return tr("There was no cycle before this one.");
    const Instant last{breakdown.cycleEnd ? breakdown.cycleEnd->ms - 1 : m_details->asOf.ms};
    return tr("%1: %2 in %3", "days: credits in uses")
        .arg(dayRangeText(breakdown.cycleStart, last, view), creditsUnitText(breakdown.used),
             tr("%Ln uses", nullptr, int(std::min<int64_t>(breakdown.count, INT_MAX))));
}

void OrgBreakdownTab::showDays(const Breakdown &breakdown)
{
    UsedByDay values;
    values.series = {{tr("Used"), {}}};
    if (m_details && !breakdown.byDay.empty()) {
        const QTimeZone zone = timeViewOf(*m_details).zone;
        const auto dayOf = [&zone](Instant instant) {
            return QDateTime::fromMSecsSinceEpoch(instant.ms, zone).date();
        };
        const Instant end{breakdown.cycleEnd ? breakdown.cycleEnd->ms - 1 : m_details->asOf.ms};
        const QDate last = std::max(breakdown.byDay.back().day, dayOf(std::min(end, m_details->asOf)));
        auto use = breakdown.byDay.begin();
        QDate day = std::max(std::min(use->day, dayOf(breakdown.cycleStart)), last.addDays(1 - mostBars));
        for (; day <= last; day = day.addDays(1)) {
            while (use != breakdown.byDay.end() && use->day < day)
                ++use;
            const bool isThere = use != breakdown.byDay.end() && use->day == day;
            values.days.push_back({day.startOfDay(zone).toMSecsSinceEpoch()});
            values.series.front().days.push_back(isThere ? use->used : Credits());
        }
    }
    m_chart->setValues(values);
    m_days->setVisible(!values.days.empty());
}

void OrgBreakdownTab::fill(const Shown &shown)
{
    const Breakdown &breakdown = shown.breakdown;
    const Program program = m_details ? m_details->program : Program();
    m_words->setText(m_details ? spanWords(breakdown) : QString());
    m_sum->setText(creditsText(breakdown.used));
    showDays(breakdown);
    m_byUser->setLines(breakdown.byUser, breakdown.used, [this](const std::string &id) {
        const auto name = m_details->userNames.find(id);
        return QString::fromStdString(name != m_details->userNames.end() ? name->second : id);
    });
    m_byAction->setLines(breakdown.byAction, breakdown.used, [&program](const std::string &id) {
        const PricedAction *action = program.action(id);
        return QString::fromStdString(action != nullptr ? action->name : id);
    });
    m_byModel->setLines(breakdown.byModel, breakdown.used, [](const std::string &id) {
        return id.empty() ? tr("No model") : QString::fromStdString(id);
    });
    m_advice->setAdvice(shown.advice, program);
}

SegmentedControl *OrgBreakdownTab::spans() const
{
    return m_spans;
}

UsedByDayChart *OrgBreakdownTab::chart() const
{
    return m_chart;
}

}
