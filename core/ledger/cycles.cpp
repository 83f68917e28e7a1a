// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cycles.h"

#include <algorithm>
#include <chrono>

namespace tidemark
{
namespace
{
using namespace std::chrono;

Instant inMonth(const TimeZone &zone, int64_t monthsSinceYear0, unsigned day, int64_t msOfDay)
{
    const auto y = static_cast<int>(monthsSinceYear0 / 12);
    const auto m = static_cast<unsigned>(monthsSinceYear0 % 12 + 1);
    if (y > 9999)
        return Instant::latest();
    const unsigned last = unsigned(year_month_day_last(year(y), month_day_last(month(m))).day());
    return std::min(Instant{zone.toUtcMs({y, m, std::min(day, last), msOfDay})}, Instant::latest());
}

int64_t monthIndex(const LocalTime &time)
{
    return int64_t(time.year) * 12 + time.month - 1;
}
}

Instant nextBoundary(Program::Cycle cycle, const TimeZone &zone, Instant anchor, Instant after)
{
    const bool calendar = cycle == Program::Cycle::CalendarMonth;
    const LocalTime start = zone.toLocal(anchor.ms);
    const int64_t now = monthIndex(zone.toLocal(after.ms));
    int64_t month = calendar ? now + 1 : std::max(monthIndex(start) + 1, now - 1);
    for (;; ++month) {
        const Instant boundary = inMonth(zone, month, calendar ? 1 : start.day, calendar ? 0 : start.msOfDay);
        if (boundary > after || boundary == Instant::latest())
            return boundary;
    }
}

}
