// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/remaining_chart.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QSignalBlocker>

#include "ui/charts/remaining_plot.h"
#include "ui/support/full_stop.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

namespace tidemark
{

RemainingChart::RemainingChart(QWidget *parent)
    : Panel(tr("Credits remaining over time"), parent)
    , m_why(new LinkButton(tr("Why this balance?")))
    , m_ranges(new SegmentedControl)
    , m_plot(new RemainingPlot)
{
    m_ranges->addSegment(tr("30 days"));
    m_ranges->addSegment(tr("3 cycles"));
    m_ranges->addSegment(tr("1 year"));
    m_ranges->addSegment(tr("All"));
    m_ranges->setCurrentIndex(int(ChartRange::Cycles3));
    m_ranges->setAccessibleName(tr("Time shown"));
    addToHead(m_why);
    addToHead(m_ranges);
    body()->addWidget(m_plot, 1);
    m_plot->setAccessibleName(tr("Credits remaining over time"));
    connect(m_ranges, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        Q_EMIT rangeChosen(ChartRange(index));
    });
    m_why->hide();
    m_why->setToolTip(tr("How what remains came about; a click into the chart asks the same of another instant"));
    connect(m_why, &LinkButton::clicked, this, [this] {
        Q_EMIT whyRequested({m_plot->series().lineEnd()});
    });
    connect(m_plot, &RemainingPlot::instantChosen, this, &RemainingChart::whyRequested);
    connect(m_plot, &RemainingPlot::cursorMoved, this, [this](const QString &words) {
        m_plot->setAccessibleDescription(words.isEmpty() ? m_description : words);
        QAccessibleEvent event(m_plot, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    });
    describe();
}

void RemainingChart::setSeries(const RemainingSeries &series, const TimeView &view)
{
    m_view = view;
    setDetail(series.toMs > series.fromMs ? dayRangeText({series.fromMs}, {series.toMs}, view, true) : QString());
    m_plot->setSeries(series, view);
    m_why->setVisible(!series.isEmpty());
    describe();
}

void RemainingChart::clear()
{
    setSeries({});
    m_plot->clear();
}

ChartRange RemainingChart::range() const
{
    return ChartRange(m_ranges->currentIndex());
}

void RemainingChart::setRange(ChartRange range)
{
    const QSignalBlocker blocker(m_ranges);
    m_ranges->setCurrentIndex(int(range));
}

RemainingPlot *RemainingChart::plot() const
{
    return m_plot;
}

QString RemainingChart::description() const
{
    return m_description;
}

void RemainingChart::describe()
{
    const RemainingSeries &s = m_plot->series();
    QStringList parts;
    if (s.isEmpty()) {
        parts += tr("Nothing was booked in this time.");
    } else {
        const RemainingPoint &last = s.points.back();
        const qint64 end = std::min(s.knownToMs.value_or(s.toMs), s.toMs);
        parts +=
            withOneFullStop(tr("%1 remaining on %2.").arg(creditsUnitText(last.remaining), dayText({end}, m_view)));
        parts += tr("Highest %1, lowest %2.").arg(creditsText(s.highest()), creditsText(s.lowest()));
        for (const ChartFlag &flag : s.flags)
            parts += tr("%1: %2.", "day: what was booked").arg(dayText({flag.ms}, m_view), flag.text);
        for (const ExhaustedSpan &span : s.exhausted)
            parts += withOneFullStop(tr("Exhausted %1.").arg(dayRangeText({span.fromMs}, {span.toMs - 1}, m_view)));
        if (s.forecast) {
            const std::optional<qint64> latest = s.forecast->latestMs;
            parts += tr("Runs out about %1 (%2).", "a day, and the range of days")
                         .arg(dayText({s.forecast->likelyMs}, m_view),
                              runOutRangeText({s.forecast->earliestMs},
                                              latest ? std::optional(Instant{*latest}) : std::nullopt, m_view));
        }
    }
    m_description = parts.join(u' ');
    m_plot->setAccessibleDescription(m_description);
}

}
