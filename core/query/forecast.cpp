// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/forecast.h"

#include <algorithm>
#include <cmath>

#include "core/query/demand.h"
#include "core/query/runs_out.h"

namespace tidemark
{
namespace
{
constexpr int daysOfWeek = 7;
constexpr double ofTenNine = 1.2816; // standard deviations below which nine tenths of a normal distribution lie
/// Of a real product's teams bursts are larger than lulls: with these the range held the outcome in four
/// of five cases of the backtest (tests/core/query/forecast_backtest_test.cpp).
constexpr double burst = 1.0;
constexpr double lull = 0.5;

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// About their mean; 0 of fewer than two.
double variance(const std::vector<double> &values)
{
    if (values.size() < 2)
        return 0;
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return sum / static_cast<double>(values.size() - 1);
}

/// The latest whole weeks.
std::vector<double> weeksOf(const std::vector<double> &days)
{
    std::vector<double> weeks;
    for (size_t end = days.size(); end >= daysOfWeek; end -= daysOfWeek) {
        double sum = 0;
        for (size_t day = end - daysOfWeek; day < end; ++day)
            sum += days[day];
        weeks.push_back(sum);
    }
    return weeks;
}
}

UseHistory::UseHistory(const std::vector<Credits> &days)
{
    for (const Credits day : days)
        m_days.push_back(static_cast<double>(std::max<int64_t>(0, day.thousandths())));
    if (!isEnough())
        return;
    const std::vector<double> weeks = weeksOf(m_days);
    const bool knowsWeekdays = weeks.size() > 1;
    double squares = 0;
    const auto known = static_cast<int>(m_days.size());
    for (int day = 0; day < known; ++day) {
        const double off = m_days[static_cast<size_t>(day)] - expectedOn(day - known);
        squares += off * off;
    }
    m_dayVariance = squares / static_cast<double>(std::max(1, known - (knowsWeekdays ? daysOfWeek : 1)));
    m_weekly = std::sqrt(std::max(variance(weeks), daysOfWeek * m_dayVariance)) / daysOfWeek;
}

bool UseHistory::isEnough() const
{
    return m_days.size() >= leastPaceDays;
}

/// `day`: 0 is the first to come. Days a multiple of a week apart are alike.
double UseHistory::expectedOn(int day) const
{
    const auto known = static_cast<int>(m_days.size());
    if (known < 2 * daysOfWeek)
        return mean(m_days);
    std::vector<double> alike;
    const int weekday = (day % daysOfWeek + daysOfWeek) % daysOfWeek;
    for (int past = known - daysOfWeek + weekday; past >= known % daysOfWeek; past -= daysOfWeek)
        alike.push_back(m_days[static_cast<size_t>(past)]);
    return mean(alike);
}

std::vector<int64_t> UseHistory::byDay(int days, double deviations, double weekly) const
{
    std::vector<int64_t> result;
    double expected = 0;
    int64_t before = 0;
    for (int day = 0; day < days; ++day) {
        expected += expectedOn(day);
        const double count = day + 1;
        const double level = weekly * m_weekly * count;
        const double wavering = std::sqrt(m_dayVariance * count + level * level);
        const double most = static_cast<double>(Credits::maxThousandths);
        const auto value = static_cast<int64_t>(std::clamp(expected + deviations * wavering, 0.0, most));
        before = std::max(before, value);
        result.push_back(before);
    }
    return result;
}

std::vector<int64_t> UseHistory::upperByDay(int days) const
{
    return byDay(days, ofTenNine, burst);
}

std::vector<int64_t> UseHistory::lowerByDay(int days) const
{
    return byDay(days, -ofTenNine, lull);
}

std::optional<RunOutRange> runOutRange(const StateReader &state, const ProgramCatalog &programs, Instant now,
                                       const UseHistory &history)
{
    if (!history.isEnough())
        return std::nullopt;
    return RunOutRange{runsOutAt(state, programs, now, DemandCurve(now, history.upperByDay(forecastDays))),
                       runsOutAt(state, programs, now, DemandCurve(now, history.lowerByDay(forecastDays)))};
}

}
