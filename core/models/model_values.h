// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>
#include <string>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/account.h"

namespace tidemark
{

inline QString toText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// People read names; ids stand in where there are none.
inline QString nameOr(const std::string &name, const std::string &id)
{
    return toText(name.empty() ? id : name);
}

inline QDate toDate(Day day)
{
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return QDate::fromJulianDay(day.time_since_epoch().count() + julianDayOf1970);
}

inline Day toDay(const QDate &date)
{
    return Day(std::chrono::days(toDate(Day()).daysTo(date)));
}

/// Thousandths of a credit.
inline QVariant toVariant(Credits credits)
{
    return QVariant::fromValue<qlonglong>(credits.thousandths());
}

inline QVariant toVariant(const std::optional<Credits> &credits)
{
    return credits ? toVariant(*credits) : QVariant();
}

/// Milliseconds of UTC.
inline QVariant toVariant(Instant instant)
{
    return QVariant::fromValue<qlonglong>(instant.ms);
}

inline QVariant toVariant(const std::optional<Instant> &instant)
{
    return instant ? toVariant(*instant) : QVariant();
}

}
