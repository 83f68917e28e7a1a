// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

#include "core/models/model_values.h"
#include "ui/support/date_format.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::Formats)
};

constexpr QChar trueMinus(0x2212);
constexpr QChar leftToRightMark(0x200E);

QString digitsIn(const QLocale &locale, const QString &latin)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString out;
    for (const QChar c : latin) {
        const char32_t digit = zero + char32_t(c.unicode() - u'0');
        out += QString::fromUcs4(&digit, 1);
    }
    return out;
}

QDateTime local(Instant instant, const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, view.zone);
}

QString dayWords(const QDate &date, bool withYear)
{
    const QLocale locale;
    return locale.toString(date, withYear ? dayMonthYearFormat(locale) : dayMonthFormat(locale));
}

bool isOtherYear(const QDate &date, const TimeView &view)
{
    return date.year() != local(view.now, view).date().year();
}

/// "25–30 Nov", where the language writes the day before the month.
QString daysOfOneMonth(const QDate &from, const QDate &to, bool withYear)
{
    const QLocale locale;
    const QString format = withYear ? dayMonthYearFormat(locale) : dayMonthFormat(locale);
    if (!format.startsWith(u'd'))
        return {};
    return Words::tr("%1–%2", "days of one month: 25–30 Nov").arg(countText(from.day()), locale.toString(to, format));
}

}

QString creditsText(Credits credits, Fraction fraction, Sign sign)
{
    const QLocale locale;
    const int64_t thousandths = credits.thousandths();
    const uint64_t magnitude = thousandths < 0 ? uint64_t(-(thousandths + 1)) + 1 : uint64_t(thousandths);
    QString digits = QString::number(magnitude % 1000).rightJustified(3, u'0');
    const qsizetype least = fraction == Fraction::AtLeastOne ? 1 : 0;
    while (digits.size() > least && digits.endsWith(u'0'))
        digits.chop(1);
    QString text = locale.toString(qulonglong(magnitude / 1000));
    if (!digits.isEmpty())
        text += locale.decimalPoint() + digitsIn(locale, digits);
    const bool explicitPlus = sign == Sign::Always && thousandths > 0;
    if (thousandths < 0)
        text.prepend(trueMinus);
    else if (explicitPlus)
        text.prepend(u'+');
    // Within right-to-left text a sign would otherwise move behind its figure.
    if ((thousandths < 0 || explicitPlus) && locale.textDirection() == Qt::RightToLeft)
        text.prepend(leftToRightMark);
    return text;
}

QString creditsOfText(Credits remaining, Credits of)
{
    return Words::tr("%1 of %2", "credits remaining of the credits granted")
        .arg(creditsText(remaining), creditsText(of, Fraction::AsNeeded));
}

QString creditsUnitText(Credits credits)
{
    const bool one = credits.thousandths() == 1000 || credits.thousandths() == -1000;
    return one ? Words::tr("%1 credit").arg(creditsText(credits)) : Words::tr("%1 credits").arg(creditsText(credits));
}

QString countText(qint64 count)
{
    QString text = QLocale().toString(qlonglong(count));
    return text.replace(u'-', trueMinus);
}

QString entryIdText(qint64 id)
{
    return digitsIn(QLocale(), QString::number(id));
}

QString percentText(double share)
{
    return Words::tr("%1 %", "percent").arg(QLocale().toString(qRound64(share * 100)));
}

QTimeZone zoneNamed(const std::string &ianaName)
{
    const QTimeZone zone(QByteArray::fromStdString(ianaName));
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

TimeView readersView(const TimeView &view)
{
    return {QTimeZone::systemTimeZone(), view.now};
}

QString dayText(Instant instant, const TimeView &view)
{
    const QDate date = local(instant, view).date();
    return dayWords(date, isOtherYear(date, view));
}

QString dayYearText(Instant instant, const TimeView &view)
{
    return dayWords(local(instant, view).date(), true);
}

QString dateText(Day day)
{
    return dayWords(toDate(day), true);
}

QString timeText(Instant instant, const TimeView &view)
{
    const QLocale locale;
    return locale.toString(local(instant, view).time(), shortTimeFormat(locale));
}

QString dayTimeText(Instant instant, const TimeView &view)
{
    return Words::tr("%1 %2", "day and time").arg(dayText(instant, view), timeText(instant, view));
}

QString dayYearTimeText(Instant instant, const TimeView &view)
{
    return Words::tr("%1 %2", "day and time").arg(dayYearText(instant, view), timeText(instant, view));
}

QString dayRangeText(Instant from, Instant to, const TimeView &view, bool withYear)
{
    const QDate first = local(from, view).date();
    const QDate last = local(to, view).date();
    const bool year = withYear || isOtherYear(last, view) || first.year() != last.year();
    if (first == last)
        return dayWords(first, year);
    if (first.month() == last.month() && first.year() == last.year()) {
        const QString days = daysOfOneMonth(first, last, year);
        if (!days.isEmpty())
            return days;
    }
    return Words::tr("%1 – %2", "from day to day")
        .arg(dayWords(first, year && first.year() != last.year()), dayWords(last, year));
}

QString runOutRangeText(Instant early, const std::optional<Instant> &late, const TimeView &view)
{
    return late ? dayRangeText(early, *late, view) : Words::tr("%1 or later", "a day").arg(dayText(early, view));
}

QString relativeDayText(Instant instant, const TimeView &view)
{
    const qint64 days = local(view.now, view).date().daysTo(local(instant, view).date());
    switch (days) {
    case 0:
        return Words::tr("today");
    case 1:
        return Words::tr("tomorrow");
    case -1:
        return Words::tr("yesterday");
    default:
        return days > 0 ? Words::tr("in %n days", nullptr, int(days)) : Words::tr("%n days ago", nullptr, int(-days));
    }
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(1, (milliseconds + 500) / 1000);
    if (seconds < 60)
        return seconds == 1 ? Words::tr("1 second") : Words::tr("%n seconds", nullptr, int(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, int(minutes));
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 48)
        return hours == 1 ? Words::tr("1 hour") : Words::tr("%n hours", nullptr, int(hours));
    return Words::tr("%n days", nullptr, int((hours + 12) / 24));
}

QString timeLeftText(qint64 milliseconds)
{
    if (milliseconds < 10'000)
        return Words::tr("a few seconds left");
    return Words::tr("about %1 left", "a duration").arg(durationText(milliseconds));
}

}
