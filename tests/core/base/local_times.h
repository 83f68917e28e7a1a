// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdio>

#include "core/base/time_zone.h"

namespace tidemark
{

constexpr int64_t kHourMs = 3'600'000;

inline LocalTime local(const QByteArray &iso)
{
    LocalTime time;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned ms = 0;
    unsigned second = 0;
    std::sscanf(iso.constData(), "%d-%u-%uT%u:%u:%u.%u", &time.year, &time.month, &time.day, &hour, &minute, &second,
                &ms);
    time.msOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
    return time;
}

inline int64_t utc(const QByteArray &iso)
{
    const LocalTime time = local(iso);
    const std::chrono::sys_days day{std::chrono::year(time.year) / std::chrono::month(time.month) / int(time.day)};
    return day.time_since_epoch().count() * (24 * kHourMs) + time.msOfDay;
}

inline QByteArray text(const LocalTime &time)
{
    return QStringLiteral("%1-%2-%3 +%4 ms").arg(time.year).arg(time.month).arg(time.day).arg(time.msOfDay).toUtf8();
}

inline int64_t offsetMs(const TimeZone &zone, int64_t utcMs)
{
    const LocalTime time = zone.toLocal(utcMs);
    const std::chrono::sys_days day{std::chrono::year(time.year) / std::chrono::month(time.month) / int(time.day)};
    return day.time_since_epoch().count() * (24 * kHourMs) + time.msOfDay - utcMs;
}

}
