// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/axis_ticks.h"

#include <QDateTime>
#include <QLocale>

namespace tidemark
{
namespace
{

enum class Density : quint8 { Days, Weeks, HalfMonths, Months, Quarters, Years };

bool falls(const QDate &date, Density density)
{
    const int day = date.day();
    switch (density) {
    case Density::Days:
        return true;
    case Density::Weeks:
        return day == 1 || day == 8 || day == 15 || day == 22;
    case Density::HalfMonths:
        return day == 1 || day == 15;
    case Density::Months:
        return day == 1;
    case Density::Quarters:
        return day == 1 && date.month() % 3 == 1;
    case Density::Years:
        return day == 1 && date.month() == 1;
    }
    return false;
}

double daysApart(Density density)
{
    switch (density) {
    case Density::Days:
        return 1;
    case Density::Weeks:
        return 7.6;
    case Density::HalfMonths:
        return 15.2;
    case Density::Months:
        return 30.4;
    case Density::Quarters:
        return 91.3;
    case Density::Years:
        return 365.25;
    }
    return 1;
}

QString words(const QDate &date, Density density, qint64 ms, const TimeView &view)
{
    if (density < Density::Months)
        return dayText({ms}, view);
    if (date.month() == 1 || density == Density::Years)
        return QLocale().toString(date, QStringLiteral("yyyy"));
    return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

}

QList<Credits> creditTicks(Credits highest)
{
    const int64_t top = std::max<int64_t>(highest.thousandths(), 1);
    int64_t step = 1000;
    for (int64_t unit = 1000;; unit *= 10) {
        bool found = false;
        for (const int64_t factor : {1, 2, 5}) {
            step = unit * factor;
            if (step >= (top + 4) / 5) {
                found = true;
                break;
            }
        }
        if (found || unit > INT64_MAX / 100)
            break;
    }
    QList<Credits> ticks{Credits()};
    while (ticks.last().thousandths() < top)
        ticks += ticks.last() + Credits::fromThousandths(step);
    return ticks;
}

QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, const TimeView &view)
{
    const double days = double(toMs - fromMs) / double(msPerDay);
    Density density = Density::Days;
    while (density != Density::Years && days / daysApart(density) > most)
        density = Density(quint8(density) + 1);
    QList<TimeTick> ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(fromMs, view.zone).date();
    while (true) {
        const qint64 ms = date.startOfDay(view.zone).toMSecsSinceEpoch();
        if (ms > toMs)
            return ticks;
        if (ms >= fromMs && falls(date, density))
            ticks += TimeTick{ms, words(date, density, ms, view)};
        date = density >= Density::Months ? QDate(date.year(), date.month(), 1).addMonths(1) : date.addDays(1);
        if (!date.isValid())
            return ticks;
    }
}

}
