// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/cell_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "core/base/time_zone.h"
#include "core/models/model_values.h"

namespace tidemark
{
namespace
{
/// By digits, never by floating point: at least one behind the point.
QString decimal(Credits credits)
{
    QString text = QString::fromStdString(credits.toString());
    const bool negative = text.startsWith(QLatin1Char('-'));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = text.mid(negative ? 1 : 0, point < 0 ? -1 : point - (negative ? 1 : 0));
    const QString fraction = point < 0 ? QStringLiteral("0") : text.mid(point + 1);
    const QLocale locale;
    return (negative ? locale.negativeSign() : QString()) + locale.toString(whole.toLongLong()) + locale.decimalPoint()
        + fraction;
}

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms);
}
}

QString CellFormat::credits(Credits credits) const
{
    return decimal(credits);
}

QString CellFormat::creditsOf(Credits remaining, Credits of) const
{
    return QCoreApplication::translate("tidemark::CellFormat", "%1 of %2").arg(credits(remaining), credits(of));
}

QString CellFormat::day(Instant instant) const
{
    return QLocale().toString(local(instant).date(), QLocale::ShortFormat);
}

QString CellFormat::dayIn(const std::string &timeZone, Instant instant) const
{
    const TimeZone *zone = TimeZone::find(timeZone);
    if (!zone)
        return day(instant);
    const LocalTime there = zone->toLocal(instant.ms);
    return QLocale().toString(QDate(there.year, int(there.month), int(there.day)), QLocale::ShortFormat);
}

QString CellFormat::time(Instant instant) const
{
    return QLocale().toString(local(instant).time(), QLocale::ShortFormat);
}

QString CellFormat::date(Day day) const
{
    return QLocale().toString(toDate(day), QLocale::ShortFormat);
}

QString CellFormat::entryId(qint64 id) const
{
    return QString::number(id);
}

QString copyText(Instant instant)
{
    return QString::fromStdString(instant.toString());
}

QString copyText(Credits credits)
{
    return QString::fromStdString(credits.toString());
}

}
