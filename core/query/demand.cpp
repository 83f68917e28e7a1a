// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/demand.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr int64_t longestCycleDays = 32;

/// `amount` times ms of a day, which is less than a day, rounded down.
int64_t partOfDay(int64_t amount, int64_t ms)
{
    return amount / msPerDay * ms + amount % msPerDay * ms / msPerDay;
}
}

EvenPace::EvenPace(Credits daily)
    : m_daily(Credits::fromThousandths(std::min(daily.thousandths(), Credits::maxThousandths)))
{
}

Credits EvenPace::between(Instant from, Instant to) const
{
    const int64_t ms = to.ms - from.ms;
    const int64_t rate = m_daily.thousandths();
    return Credits::fromThousandths(rate * (ms / msPerDay) + partOfDay(rate, ms % msPerDay));
}

Instant EvenPace::exceeds(Instant from, Credits amount) const
{
    const int64_t rate = m_daily.thousandths();
    const int64_t days = amount.thousandths() / rate;
    const double part = static_cast<double>(amount.thousandths() % rate) / static_cast<double>(rate);
    return {from.ms + days * msPerDay + static_cast<int64_t>(part * static_cast<double>(msPerDay)) + 1};
}

bool EvenPace::isCarriedBy(Credits allocation, Credits spare) const
{
    return between({0}, {longestCycleDays * msPerDay}) + spare <= allocation;
}

DemandCurve::DemandCurve(Instant start, std::vector<int64_t> byDay)
    : m_start(start)
    , m_byDay(std::move(byDay))
{
    m_byDay.insert(m_byDay.begin(), 0);
    if (m_byDay.size() == 1)
        m_byDay.push_back(0);
}

int64_t DemandCurve::upTo(Instant at) const
{
    const int64_t ms = std::max<int64_t>(0, at.ms - m_start.ms);
    const auto day = static_cast<size_t>(ms / msPerDay);
    const size_t last = m_byDay.size() - 1;
    if (day >= last) {
        const int64_t daily = m_byDay[last] - m_byDay[last - 1];
        return m_byDay[last] + daily * static_cast<int64_t>(day - last) + partOfDay(daily, ms % msPerDay);
    }
    return m_byDay[day] + partOfDay(m_byDay[day + 1] - m_byDay[day], ms % msPerDay);
}

Credits DemandCurve::between(Instant from, Instant to) const
{
    return Credits::fromThousandths(upTo(to) - upTo(from));
}

Instant DemandCurve::exceeds(Instant from, Credits amount) const
{
    int64_t low = from.ms;
    int64_t step = msPerDay;
    while (between(from, {low + step}) <= amount) {
        low += step;
        step *= 2;
    }
    int64_t high = low + step;
    while (high - low > 1) {
        const int64_t middle = low + (high - low) / 2;
        (between(from, {middle}) <= amount ? low : high) = middle;
    }
    return {high};
}

bool DemandCurve::isCarriedBy(Credits allocation, Credits spare) const
{
    int64_t most = 0;
    for (size_t day = 1; day < m_byDay.size(); ++day) {
        const size_t from = day > longestCycleDays ? day - longestCycleDays : 0;
        most = std::max(most, m_byDay[day] - m_byDay[from]);
    }
    return Credits::fromThousandths(most) + spare <= allocation;
}

}
