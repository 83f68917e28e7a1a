// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/day_period.h"

#include <QString>

#include "core/base/time_zone.h"

namespace tidemark
{
namespace
{
constexpr int monthsOfQuarter = 3;
/// Of what an Instant can be, with room for any zone.
constexpr int firstYear = 1;
constexpr int lastYear = 9998;

QDate monthsAfter(const QDate &date, int months)
{
    return date.addMonths(months);
}

bool isKnown(const QDate &date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<Error> wrong(std::string_view text, const char *what)
{
    return fail(ErrorCode::Malformed, '"' + std::string(text) + "\" is not " + what);
}

int64_t midnightOf(const TimeZone &zone, const QDate &date)
{
    return zone.toUtcMs({date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), 0});
}
}

DayPeriod DayPeriod::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, monthsAfter(first, 1).addDays(-1)};
}

DayPeriod DayPeriod::ofQuarter(int year, int quarter)
{
    const QDate first(year, (quarter - 1) * monthsOfQuarter + 1, 1);
    return {first, monthsAfter(first, monthsOfQuarter).addDays(-1)};
}

bool DayPeriod::isMonth() const
{
    return *this == ofMonth(first.year(), first.month());
}

bool DayPeriod::isQuarter() const
{
    return *this == ofQuarter(first.year(), quarter());
}

InstantSpan spanIn(const TimeZone &zone, const DayPeriod &period)
{
    return {{midnightOf(zone, period.first)}, {midnightOf(zone, period.last.addDays(1))}};
}

QDate dayThere(const TimeZone &zone, Instant at)
{
    const LocalTime there = zone.toLocal(at.ms);
    return {there.year, static_cast<int>(there.month), static_cast<int>(there.day)};
}

DayPeriod lastMonth(const TimeZone &zone, Instant now)
{
    const QDate month = monthsAfter(dayThere(zone, now), -1);
    return DayPeriod::ofMonth(month.year(), month.month());
}

Result<DayPeriod> parseMonth(std::string_view text)
{
    const QDate first = QDate::fromString(textOf(text) + QStringLiteral("-01"), QStringLiteral("yyyy-MM-dd"));
    if (!isKnown(first))
        return wrong(text, "a month such as 2026-10.");
    return DayPeriod::ofMonth(first.year(), first.month());
}

Result<DayPeriod> parseQuarter(std::string_view text)
{
    constexpr size_t length = sizeof("2026-Q4") - 1;
    const int quarter = text.size() == length ? text.back() - '0' : 0;
    const QDate year = QDate::fromString(textOf(text.substr(0, 4)), QStringLiteral("yyyy"));
    if (quarter < 1 || quarter > 4 || text.substr(4, 2) != "-Q" || !isKnown(year))
        return wrong(text, "a quarter such as 2026-Q4.");
    return DayPeriod::ofQuarter(year.year(), quarter);
}

Result<DayPeriod> parseDays(std::string_view first, std::string_view last)
{
    const auto day = [](std::string_view text) {
        return QDate::fromString(textOf(text), QStringLiteral("yyyy-MM-dd"));
    };
    for (const std::string_view text : {first, last}) {
        if (!isKnown(day(text)))
            return wrong(text, "a day such as 2026-10-05.");
    }
    if (day(last) < day(first))
        return fail(ErrorCode::Malformed, "The period ends before it begins; the last day must not be earlier.");
    return DayPeriod{day(first), day(last)};
}

}
