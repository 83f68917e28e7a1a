// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/remaining_chart_data.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/dialogs/plan_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::RemainingChartData)
};

constexpr int shortDays = 30;

Instant monthsBefore(Instant instant, int months)
{
    return {QDateTime::fromMSecsSinceEpoch(instant.ms).addMonths(-months).toMSecsSinceEpoch()};
}

Instant daysAfter(Instant instant, int days)
{
    return {instant.ms + days * msPerDay};
}

QString flagWords(const RemainingFlag &flag, const Program &program)
{
    const QString credits = creditsText(flag.amount, Fraction::AsNeeded, Sign::Always);
    const QString amount = flag.reversed ? Words::tr("%1, reversed", "+100, of a top-up").arg(credits) : credits;
    switch (flag.kind) {
    case RemainingFlag::Kind::Topup:
        return Words::tr("Top-up %1", "+100").arg(amount);
    case RemainingFlag::Kind::Promotional:
        return Words::tr("Grant %1", "+100").arg(amount);
    case RemainingFlag::Kind::Plan:
        break;
    }
    const auto name = [&program](const std::string &plan) {
        return plan == noPlan || plan.empty() ? Words::tr("no plan") : planWords(program, plan);
    };
    const QString change = Words::tr("%1 → %2", "Starter → Plus").arg(name(flag.planBefore), name(flag.plan));
    return flag.amount.isZero() ? change : Words::tr("%1, %2", "Starter → Plus, +300").arg(change, amount);
}

ChartFlag::Kind flagKind(RemainingFlag::Kind kind)
{
    return kind == RemainingFlag::Kind::Topup      ? ChartFlag::Kind::TopUp
        : kind == RemainingFlag::Kind::Promotional ? ChartFlag::Kind::Grant
                                                   : ChartFlag::Kind::PlanChange;
}

RunOutForecast forecastOf(Instant likely, const std::optional<RunOutRange> &range)
{
    RunOutForecast forecast{likely.ms, likely.ms, likely.ms};
    if (range) {
        forecast.earliestMs = range->early.value_or(likely).ms;
        forecast.latestMs = range->late ? std::optional(range->late->ms) : std::nullopt;
    }
    return forecast;
}

}

ChartSpan chartSpan(ChartRange range, const OrgDetails &details)
{
    const Instant now = details.asOf;
    const Instant created = details.figures.createdAt;
    const Instant ahead = details.figures.resetsAt ? daysAfter(*details.figures.resetsAt, 1) : daysAfter(now, 14);
    switch (range) {
    case ChartRange::Days30:
        return {std::max(created, daysAfter(now, -shortDays)), daysAfter(now, 7)};
    case ChartRange::Cycles3: {
        const Instant start = details.figures.resetsAt ? details.balance.cycleStart.value_or(now) : now;
        return {std::max(created, monthsBefore(start, 2)), ahead};
    }
    case ChartRange::Year:
        return {std::max(created, monthsBefore(now, 12)), ahead};
    case ChartRange::All:
        break;
    }
    return {created, ahead};
}

RemainingSeries chartSeries(const RemainingHistory &history, const ChartSpan &span, const OrgDetails &details)
{
    RemainingSeries series;
    series.fromMs = span.from.ms;
    series.toMs = span.to.ms;
    for (const RemainingSince &point : history.points)
        series.points.push_back({point.at.ms, point.remaining});
    for (const RemainingFlag &flag : history.flags)
        series.flags.push_back({flag.at.ms, flagKind(flag.kind), flagWords(flag, details.program)});
    for (const InstantSpan &exhausted : history.exhausted)
        series.exhausted.push_back({exhausted.from.ms, exhausted.to.ms});
    for (const Instant boundary : history.boundaries)
        series.resets.push_back(boundary.ms);
    series.threshold = details.figures.threshold;
    series.knownToMs = std::min(details.figures.usageKnownTo.value_or(details.asOf), details.asOf).ms;
    series.hasUsage = details.figures.usageKnownTo.has_value();
    const std::optional<Instant> runsOut = details.figures.runsOut;
    if (runsOut && details.figures.state != CreditState::Exhausted && *runsOut < span.to)
        series.forecast = forecastOf(*runsOut, details.outlook.range);
    return series;
}

}
