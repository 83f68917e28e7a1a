// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace tidemark
{

/// Formats for QLocale::toString() in the order and with the marks of the locale's long date, the month short:
/// "d MMM", "MMM d", "d. MMM", "M月d日". QLocale has none without a weekday or a year.
QString dayMonthFormat(const QLocale &locale);
QString dayMonthYearFormat(const QLocale &locale);
/// The short time, without seconds and without a zone.
QString shortTimeFormat(const QLocale &locale);

}
