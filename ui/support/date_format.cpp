// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/date_format.h"

#include <QLocale>

#include <vector>

namespace tidemark
{
namespace
{

struct Piece {
    QString text;
    char16_t letter = 0; ///< d, M or y; 0 for what stands between
};

std::vector<Piece> split(const QString &format)
{
    std::vector<Piece> out;
    for (qsizetype i = 0; i < format.size();) {
        const char16_t c = format.at(i).unicode();
        qsizetype end = i + 1;
        char16_t letter = 0;
        if (c == u'd' || c == u'M' || c == u'y') {
            letter = c;
            while (end < format.size() && format.at(end).unicode() == c)
                ++end;
        } else if (c == u'\'') {
            const qsizetype close = format.indexOf(u'\'', end);
            end = close < 0 ? format.size() : close + 1;
        }
        const QString text = format.mid(i, end - i);
        if (letter == 0 && !out.empty() && out.back().letter == 0)
            out.back().text += text;
        else
            out.push_back({text, letter});
        i = end;
    }
    return out;
}

/// What follows a figure of its own, as 日 and 일 do, belongs to it; punctuation and "of the year" do not.
QString counterOf(const QString &between)
{
    const QChar::Script script = between.isEmpty() ? QChar::Script_Common : between.at(0).script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul ? between.left(1) : QString();
}

QString shortened(const QLocale &locale, bool withYear)
{
    QString format;
    QString between;
    for (const Piece &piece : split(locale.dateFormat(QLocale::LongFormat))) {
        const bool weekday = piece.letter == u'd' && piece.text.size() > 2;
        if (weekday || (piece.letter == u'y' && !withYear)) {
            format += format.isEmpty() ? QString() : counterOf(between);
            between.clear();
        } else if (piece.letter == 0) {
            between = piece.text;
        } else {
            if (!format.isEmpty())
                format += between;
            format += piece.letter == u'M' && piece.text.size() > 3 ? QStringLiteral("MMM") : piece.text;
            between.clear();
        }
    }
    return format + counterOf(between);
}

}

QString dayMonthFormat(const QLocale &locale)
{
    QString format = shortened(locale, false);
    return format.isEmpty() ? QStringLiteral("d MMM") : format;
}

QString dayMonthYearFormat(const QLocale &locale)
{
    QString format = shortened(locale, true);
    return format.isEmpty() ? QStringLiteral("d MMM yyyy") : format;
}

QString shortTimeFormat(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(" t"));
    return format;
}

}
