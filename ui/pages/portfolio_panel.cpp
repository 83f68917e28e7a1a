// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio_panel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

#include <climits>

#include "ui/charts/series_swatch.h"
#include "ui/charts/used_by_day_chart.h"
#include "ui/support/formats.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int panelWidth = 300;
constexpr int margin = 16;

QString monthName(Instant monthStart, QLocale::FormatType format)
{
    return QLocale().standaloneMonthName(QDateTime::fromMSecsSinceEpoch(monthStart.ms).date().month(), format);
}

UsedByDay barsOf(const Portfolio &portfolio)
{
    UsedByDay bars;
    bars.days = portfolio.days;
    for (const PortfolioProgram &program : portfolio.programs) {
        if (bars.series.size() < UsedByDayChart::mostSeries) {
            bars.series.push_back({QString::fromStdString(program.name), program.usedByDay});
            continue;
        }
        // There are no more colours that can be told apart.
        UsedByDay::Series &rest = bars.series.back();
        rest.name = PortfolioPanel::tr("Others");
        for (size_t day = 0; day < rest.days.size(); ++day)
            rest.days[day] += program.usedByDay[day];
    }
    return bars;
}

}

PortfolioPanel::PortfolioPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_remaining(new TextLabel(TextRole::Figure))
    , m_orgs(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_used(makeFigure())
    , m_toppedUp(makeFigure())
    , m_ok(new StateChip(StateKind::Ok))
    , m_low(new StateChip(StateKind::Low))
    , m_exhausted(new StateChip(StateKind::Exhausted))
    , m_span(new TextLabel(TextRole::Caption, TextTone::Dim))
    , m_chart(new UsedByDayChart)
    , m_table(new QWidget)
    , m_programs(new QGridLayout(m_table))
    , m_fresh(new TextLabel(TextRole::Caption, TextTone::Dim))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(panelWidth * controlHeight(28) / 28);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Portfolio"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Portfolio"), TextRole::Strong));
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Remaining in total"), TextRole::Caption, TextTone::Dim));
    column->addWidget(m_remaining);
    column->addWidget(m_orgs);
    column->addSpacing(14);
    auto *pair = new QGridLayout;
    pair->setHorizontalSpacing(12);
    pair->setVerticalSpacing(1);
    int place = 0;
    for (const Figure &figure : {m_used, m_toppedUp}) {
        pair->addWidget(figure.caption, 0, place);
        pair->addWidget(figure.value, 1, place);
        pair->addWidget(figure.detail, 2, place);
        pair->setColumnStretch(place++, 1);
    }
    column->addLayout(pair);
    column->addSpacing(12);
    column->addWidget(new Hairline);
    column->addSpacing(12);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(12);
    for (StateChip *chip : {m_ok, m_low, m_exhausted})
        chips->addWidget(chip);
    chips->addStretch();
    column->addLayout(chips);
    column->addSpacing(18);
    column->addWidget(new TextLabel(tr("Credits used a day, by program"), TextRole::Strong));
    column->addWidget(m_span);
    column->addSpacing(8);
    column->addWidget(m_chart);
    column->addSpacing(10);
    column->addWidget(m_table);
    column->addSpacing(12);
    m_fresh->setWordWrap(true);
    column->addWidget(m_fresh);
    column->addStretch();
    m_programs->setContentsMargins(0, 0, 0, 0);
    m_programs->setHorizontalSpacing(8);
    m_programs->setVerticalSpacing(0);
    m_programs->setColumnStretch(1, 1);
    setWidget(content);
    content->hide();
}

PortfolioPanel::Figure PortfolioPanel::makeFigure()
{
    return {new TextLabel(TextRole::Caption, TextTone::Dim), new TextLabel(TextRole::Title),
            new TextLabel(TextRole::Caption, TextTone::Dim)};
}

void PortfolioPanel::setOverview(const Overview &overview)
{
    const Portfolio &portfolio = overview.portfolio;
    const auto number = [](int64_t count) {
        return int(qMin<int64_t>(count, INT_MAX));
    };
    const QString month = monthName(portfolio.monthStart, QLocale::LongFormat);
    m_remaining->setText(creditsText(portfolio.remaining));
    m_orgs->setText(tr("%Ln organizations", nullptr, number(portfolio.orgs)));
    m_used.caption->setText(tr("Used in %1", "month").arg(month));
    m_used.value->setText(creditsText(portfolio.usedThisMonth));
    m_used.detail->setText(overview.usageKnownTo ? tr("to %1").arg(dayTimeText(*overview.usageKnownTo))
                                                 : tr("no usage known yet"));
    m_toppedUp.caption->setText(tr("Top-ups in %1", "month").arg(month));
    m_toppedUp.value->setText(countText(portfolio.topUps));
    m_toppedUp.detail->setText(creditsUnitText(portfolio.toppedUp));
    const int64_t ok = portfolio.orgs - portfolio.low - portfolio.exhausted;
    m_ok->setKind(StateKind::Ok, tr("%1 OK", "organizations").arg(countText(ok)));
    m_low->setKind(StateKind::Low, tr("%1 Low", "organizations").arg(countText(portfolio.low)));
    m_exhausted->setKind(StateKind::Exhausted, tr("%1 Exhausted", "organizations").arg(countText(portfolio.exhausted)));
    m_low->setVisible(portfolio.low > 0);
    m_exhausted->setVisible(portfolio.exhausted > 0);
    const QString span = dayRangeText(portfolio.days.front(), portfolio.days.back());
    m_span->setText(overview.usageKnownTo
                        ? tr("%1, known to %2", "days of a chart").arg(span, dayTimeText(*overview.usageKnownTo))
                        : span);
    m_chart->setValues(barsOf(portfolio));
    // A day and its time stay on one line.
    const auto inOne = [](Instant instant) {
        return dayTimeText(instant).replace(u' ', QChar::Nbsp);
    };
    m_fresh->setText(
        overview.usageKnownTo
            ? tr("Figures of %1, usage known to %2").arg(inOne(overview.asOf), inOne(*overview.usageKnownTo))
            : tr("Figures of %1, no usage known yet").arg(inOne(overview.asOf)));
    setPrograms(overview);
    widget()->show();
}

void PortfolioPanel::addLine(int row, const QStringList &cells, int swatch, bool strong)
{
    if (swatch >= 0)
        m_programs->addWidget(new SeriesSwatch(size_t(swatch)), 2 * row, 0);
    for (int cell = 0; cell < cells.size(); ++cell) {
        const bool heading = row == 0;
        auto *label = new TextLabel(cells[cell],
                                    heading      ? TextRole::CaptionMedium
                                        : strong ? TextRole::Strong
                                                 : TextRole::Body,
                                    heading ? TextTone::Dim : TextTone::Text);
        label->setMinimumHeight(controlHeight(28) - 1);
        label->setAtEnd(cell > 0);
        const bool first = cell == 0 && swatch < 0;
        m_programs->addWidget(label, 2 * row, first ? 0 : cell + 1, 1, first ? 2 : 1);
    }
    m_programs->addWidget(new Hairline, 2 * row + 1, 0, 1, int(cells.size()) + 1);
}

void PortfolioPanel::setPrograms(const Overview &overview)
{
    while (QLayoutItem *item = m_programs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Portfolio &portfolio = overview.portfolio;
    const QString month = monthName(portfolio.monthStart, QLocale::ShortFormat);
    addLine(0, {tr("Program"), tr("Orgs"), tr("Used %1", "month").arg(month), tr("Remaining")}, -1, false);
    int row = 1;
    for (const PortfolioProgram &program : portfolio.programs) {
        const int series = std::min(row - 1, int(UsedByDayChart::mostSeries) - 1);
        addLine(row++,
                {QString::fromStdString(program.name), countText(program.orgs), creditsText(program.usedThisMonth),
                 creditsText(program.remaining)},
                series, false);
    }
    if (portfolio.programs.size() > 1)
        addLine(row,
                {tr("Total"), countText(portfolio.orgs), creditsText(portfolio.usedThisMonth),
                 creditsText(portfolio.remaining)},
                -1, true);
}

UsedByDayChart *PortfolioPanel::chart() const
{
    return m_chart;
}

QString PortfolioPanel::remainingText() const
{
    return m_remaining->text();
}

}
