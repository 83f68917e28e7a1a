// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/date_period.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

using Kind = DatePeriod::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DatePeriod)
};

constexpr const char *codes[] = {"any",          "today",         "yesterday",  "last-7-days",
                                 "last-30-days", "last-365-days", "this-month", "last-month",
                                 "next-7-days",  "next-30-days",  "next-month"};

Instant startOf(const QDate &day)
{
    return {day.startOfDay().toMSecsSinceEpoch()};
}

DatePeriod daysOf(const DatePeriod &period, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    const auto days = [](const QDate &first, const QDate &last) {
        return DatePeriod{Kind::Days, first, last};
    };
    switch (period.kind) {
    case Kind::Any:
    case Kind::Days:
        return period;
    case Kind::Today:
        return days(today, today);
    case Kind::Yesterday:
        return days(today.addDays(-1), today.addDays(-1));
    case Kind::Last7Days:
        return days(today.addDays(-6), today);
    case Kind::Last30Days:
        return days(today.addDays(-29), today);
    case Kind::Last365Days:
        return days(today.addDays(-364), today);
    case Kind::ThisMonth:
        return days(month, month.addMonths(1).addDays(-1));
    case Kind::LastMonth:
        return days(month.addMonths(-1), month.addDays(-1));
    case Kind::Next7Days:
        return days(today, today.addDays(6));
    case Kind::Next30Days:
        return days(today, today.addDays(29));
    case Kind::NextMonth:
        return days(month.addMonths(1), month.addMonths(2).addDays(-1));
    }
    return period;
}

}

TimeRange rangeOf(const DatePeriod &period, const QDate &today)
{
    const DatePeriod days = daysOf(period, today);
    if (days.kind == Kind::Any || !days.first.isValid() || !days.last.isValid())
        return {};
    return {startOf(std::min(days.first, days.last)), startOf(std::max(days.first, days.last).addDays(1))};
}

QString wordsOf(const DatePeriod &period)
{
    switch (period.kind) {
    case Kind::Any:
        return Words::tr("Any", "time");
    case Kind::Today:
        return Words::tr("Today");
    case Kind::Yesterday:
        return Words::tr("Yesterday");
    case Kind::Last7Days:
        return Words::tr("Last 7 days");
    case Kind::Last30Days:
        return Words::tr("Last 30 days");
    case Kind::Last365Days:
        return Words::tr("Last 365 days");
    case Kind::ThisMonth:
        return Words::tr("This month");
    case Kind::LastMonth:
        return Words::tr("Last month");
    case Kind::Next7Days:
        return Words::tr("Next 7 days");
    case Kind::Next30Days:
        return Words::tr("Next 30 days");
    case Kind::NextMonth:
        return Words::tr("Next month");
    case Kind::Days:
        break;
    }
    const QDate first = std::min(period.first, period.last);
    const QDate last = std::max(period.first, period.last);
    return first == last ? dayText(startOf(first)) : dayRangeText(startOf(first), startOf(last));
}

QString codeOf(const DatePeriod &period)
{
    if (period.kind != Kind::Days)
        return QString::fromLatin1(codes[size_t(period.kind)]);
    return period.first.toString(Qt::ISODate) + u'/' + period.last.toString(Qt::ISODate);
}

DatePeriod periodOf(const QString &code)
{
    for (size_t kind = 0; kind < std::size(codes); ++kind) {
        if (code == QLatin1String(codes[kind]))
            return {Kind(kind)};
    }
    const QDate first = QDate::fromString(code.section(u'/', 0, 0), Qt::ISODate);
    const QDate last = QDate::fromString(code.section(u'/', 1, 1), Qt::ISODate);
    return first.isValid() && last.isValid() ? DatePeriod{Kind::Days, first, last} : DatePeriod();
}

}
