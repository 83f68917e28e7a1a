// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/working_hours.h"

#include "core/base/time_zone.h"

namespace tidemark
{
namespace
{
constexpr size_t hours = 24;

/// Days since 1970, from a local date.
int64_t dayOf(const LocalTime &local)
{
    const int64_t year = local.month <= 2 ? local.year - 1 : local.year;
    const int64_t era = (year >= 0 ? year : year - 399) / 400;
    const int64_t yearOfEra = year - era * 400;
    const int64_t dayOfYear =
        (153 * (int64_t(local.month) + (local.month > 2 ? -3 : 9)) + 2) / 5 + int64_t(local.day) - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

bool isWeekend(int64_t day)
{
    // 1970-01-01 was a Thursday.
    const int64_t weekday = ((day + 3) % 7 + 7) % 7;
    return weekday >= 5;
}
}

void WorkingHours::take(const Entry &entry, uint32_t row)
{
    if (entry.kind == EntryKind::OrgCreated)
        m_zone = TimeZone::find(entry.timeZone);
    if (!m_zone || entry.kind != EntryKind::Charge)
        return;
    const LocalTime local = m_zone->toLocal(entry.occurredAt.ms);
    const auto hour = static_cast<size_t>(local.msOfDay / 3'600'000) % hours;
    const int64_t day = dayOf(local);
    std::array<int64_t, hours> &uses = m_uses[isWeekend(day) ? 1 : 0];
    const int64_t around = uses[(hour + hours - 1) % hours] + uses[hour] + uses[(hour + 1) % hours];
    if (m_total >= leastUses && m_days >= leastDays && around * oneIn < m_total) {
        if (m_found.count++ == 0)
            m_found.at = entry.occurredAt;
        m_found.kind = FindingKind::OddHours;
        m_found.org = entry.org;
        m_found.amount = cappedSum(m_found.amount, entry.amount);
        addRow(m_found.rows, row);
    }
    ++uses[hour];
    ++m_total;
    // Late usage may go back; what counts is that it was on many days.
    if (day > m_lastDay) {
        ++m_days;
        m_lastDay = day;
    }
}

std::optional<Finding> WorkingHours::finding() const
{
    return m_found.count > 0 ? std::optional(m_found) : std::nullopt;
}

}
