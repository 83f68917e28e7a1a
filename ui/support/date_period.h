// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/domain/page.h"

namespace tidemark
{

/// Days that people look for, counted from today in the system's time zone.
struct DatePeriod {
    enum class Kind : quint8 {
        Any,
        Today,
        Yesterday,
        Last7Days, ///< today and the six days before
        Last30Days,
        Last365Days,
        ThisMonth,
        LastMonth,
        Next7Days, ///< today and the six days after
        Next30Days,
        NextMonth,
        Days, ///< from `first` to `last`, both included
    };
    Kind kind = Kind::Any;
    QDate first = {};
    QDate last = {};

    bool operator==(const DatePeriod &) const = default;
};

TimeRange rangeOf(const DatePeriod &period, const QDate &today = QDate::currentDate());
/// "Last 7 days", "19–20 Nov"
QString wordsOf(const DatePeriod &period);
/// For a file of settings: "last-7-days", "2026-11-19/2026-11-20"; what is none of them is Any.
QString codeOf(const DatePeriod &period);
DatePeriod periodOf(const QString &code);

}
