// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <string_view>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/query/remaining_history.h"

namespace tidemark
{

class TimeZone;

/// Whole days of a calendar; both belong to it.
struct DayPeriod {
    QDate first;
    QDate last;

    /// `month`: 1 to 12; `quarter`: 1 to 4.
    static DayPeriod ofMonth(int year, int month);
    static DayPeriod ofQuarter(int year, int quarter);
    bool isMonth() const;
    bool isQuarter() const;
    int quarter() const
    {
        return (first.month() + 2) / 3;
    }
    bool operator==(const DayPeriod &) const = default;
};

/// From the midnight that begins the first day to the one that ends the last, by the zone's clocks.
InstantSpan spanIn(const TimeZone &zone, const DayPeriod &period);

/// The day that it is there.
QDate dayThere(const TimeZone &zone, Instant at);

/// The month that ended last, by the zone's clocks.
DayPeriod lastMonth(const TimeZone &zone, Instant now);

/// "2026-10", "2026-Q4", and "2026-10-05" twice. Errors: Malformed, which say what would be right.
Result<DayPeriod> parseMonth(std::string_view text);
Result<DayPeriod> parseQuarter(std::string_view text);
Result<DayPeriod> parseDays(std::string_view first, std::string_view last);

}
