// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include "core/base/credits.h"
#include "ui/support/formats.h"

namespace tidemark
{

inline Credits thousandths(qint64 value)
{
    return Credits::fromThousandths(value);
}

inline Instant at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()).toMSecsSinceEpoch()};
}

/// As a person in UTC sees it on 20 November 2026.
inline TimeView utcView()
{
    return {QTimeZone::utc(), at(2026, 11, 20, 14, 10)};
}

}
