// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>
#include <string>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/account.h"

namespace tidemark
{

/// Figures as people read them, in the default QLocale: grouped, with a true minus (U+2212).
enum class Fraction : quint8 {
    AtLeastOne, ///< "42.5", "9.0": where figures stand beside each other
    AsNeeded,   ///< "500", "0.125": after "of", "to", "below"
};
enum class Sign : quint8 {
    WhenNegative,
    Always, ///< "+100.0"; zero has none
};
QString creditsText(Credits credits, Fraction fraction = Fraction::AtLeastOne, Sign sign = Sign::WhenNegative);
/// "42.5 of 500"
QString creditsOfText(Credits remaining, Credits of);
/// "8.0 credits"
QString creditsUnitText(Credits credits);
/// "1,204"
QString countText(qint64 count);
/// "1284310": the id of an entry is a name, not a figure.
QString entryIdText(qint64 id);
/// "32 %"; `share` of 1.
QString percentText(double share);

/// The zone of an IANA name; the system's where this system does not know it.
QTimeZone zoneNamed(const std::string &ianaName);

/// In which zone, and seen from when, a point in time is put into words: days that an organization counts in its zone,
/// times of day on the screen in the reader's.
struct TimeView {
    QTimeZone zone = QTimeZone::systemTimeZone();
    Instant now = Instant::now();
};
/// The same, in the zone of whoever reads it.
TimeView readersView(const TimeView &view);
/// "27 Nov"; "14 Mar 2027" where the year is not this one.
QString dayText(Instant instant, const TimeView &view = TimeView());
/// "14 Mar 2027"
QString dayYearText(Instant instant, const TimeView &view = TimeView());
/// "14 Mar 2027": a day of the calendar, whatever the zone.
QString dateText(Day day);
/// "11:58"
QString timeText(Instant instant, const TimeView &view = TimeView());
/// "20 Nov 11:58"
QString dayTimeText(Instant instant, const TimeView &view = TimeView());
/// "20 Nov 2026 11:58"
QString dayYearTimeText(Instant instant, const TimeView &view = TimeView());
/// "25–30 Nov", "29 Nov – 2 Dec", "1 Sep – 1 Dec 2026" with `withYear`; both days are meant.
QString dayRangeText(Instant from, Instant to, const TimeView &view = TimeView(), bool withYear = false);
/// "25–30 Nov", "25 Nov or later", or one day.
QString runOutRangeText(Instant early, const std::optional<Instant> &late, const TimeView &view = TimeView());
/// "today", "tomorrow", "in 11 days", "yesterday", "3 days ago": calendar days of the zone.
QString relativeDayText(Instant instant, const TimeView &view = TimeView());

/// "2 minutes", "40 seconds": one unit, rounded.
QString durationText(qint64 milliseconds);
/// "about 2 minutes left"; "a few seconds left" below ten seconds.
QString timeLeftText(qint64 milliseconds);

}
