// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_zone.h"

#include "core/base/tzif.h"

#include <QByteArray>
#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <memory>
#include <mutex>

// Q_INIT_RESOURCE must stand outside a namespace; without it a linker drops the resource from a static library.
static void initZonesResource()
{
    Q_INIT_RESOURCE(zones);
}

namespace tidemark
{

namespace
{

using namespace std::chrono;

constexpr int kFirstYear = -1;
constexpr int kLastYear = 10000;
constexpr int kCycleYears = 400; // after which the calendar repeats, weekdays too
constexpr int64_t kDayMs = 86'400'000;
constexpr int64_t kCycleMs = 146'097 * kDayMs;
constexpr int64_t kMostMsBeyond = 1'000 * 365 * kDayMs;

constexpr int64_t daysTo(sys_days day)
{
    return day.time_since_epoch().count();
}

constexpr int64_t yearStartMs(int y)
{
    return daysTo(year(y) / January / 1) * kDayMs;
}

constexpr int64_t kFirstMs = yearStartMs(kFirstYear);
constexpr int64_t kLastMs = yearStartMs(kLastYear + 1) - 1;

int yearOf(int64_t utcSeconds)
{
    return int(year_month_day(floor<days>(sys_seconds(seconds(utcSeconds)))).year());
}

sys_days dayOf(const TzRuleDate &date, year y)
{
    switch (date.kind) {
    case TzRuleDate::Kind::DayWithoutLeap: {
        const bool pastLeapDay = y.is_leap() && date.day > 59;
        return sys_days(y / January / 1) + days(date.day - 1 + (pastLeapDay ? 1 : 0));
    }
    case TzRuleDate::Kind::DayOfYear:
        return sys_days(y / January / 1) + days(date.day);
    case TzRuleDate::Kind::WeekdayOfMonth:
        break;
    }
    const auto ofMonth = y / month(date.month);
    return date.week == 5 ? sys_days(ofMonth / weekday(date.day)[last])
                          : sys_days(ofMonth / weekday(date.day)[date.week]);
}

int64_t instantOf(const TzRuleDate &date, int y, int32_t offsetBefore)
{
    return daysTo(dayOf(date, year(y))) * (kDayMs / 1000) + date.time - offsetBefore;
}

/// resources/zones/zones.bin; pack_zones.py describes it.
class Database
{
public:
    struct Entry {
        std::string_view name;
        std::string_view block;
    };

    static Database &instance()
    {
        static auto *database = new Database; // never destroyed: zones outlive static objects and threads that ask them
        return *database;
    }

    const TimeZone *zone(std::string_view name)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_zones.find(name); known != m_zones.end()) {
            return known->second.get();
        }
        const auto entry = std::ranges::lower_bound(m_entries, name, {}, &Entry::name);
        if (entry == m_entries.end() || entry->name != name) {
            return nullptr;
        }
        const auto zone = readTzif(entry->block);
        if (!zone) {
            return nullptr; // not with the bundled file, whose every zone the tests read
        }
        return m_zones.try_emplace(entry->name, std::make_unique<TimeZone>(std::string(name), *zone))
            .first->second.get();
    }

    const std::vector<Entry> &entries() const
    {
        return m_entries;
    }

    std::string_view version() const
    {
        return m_version;
    }

private:
    static constexpr size_t kHeaderSize = 28;
    static constexpr size_t kEntrySize = 16;

    Database()
    {
        initZonesResource();
        m_bytes = QResource(QStringLiteral(":/tidemark/zones.bin")).uncompressedData();
        if (!readIndex()) {
            qFatal("The built-in time zones cannot be read");
        }
    }

    bool readIndex()
    {
        const std::string_view bytes(m_bytes.constData(), size_t(m_bytes.size()));
        if (bytes.size() < kHeaderSize || !bytes.starts_with("TMZONES1")) {
            return false;
        }
        m_version = bytes.substr(8, 16);
        m_version = m_version.substr(0, m_version.find('\0'));
        const auto count = qFromBigEndian<uint32_t>(bytes.data() + kHeaderSize - 4);
        if (count > (bytes.size() - kHeaderSize) / kEntrySize) {
            return false;
        }
        m_entries.reserve(count);
        for (size_t index = 0; index < count; ++index) {
            const char *entry = bytes.data() + kHeaderSize + index * kEntrySize;
            const auto part = [&](size_t field) {
                const auto from = qFromBigEndian<uint32_t>(entry + field * 8);
                const auto length = qFromBigEndian<uint32_t>(entry + field * 8 + 4);
                return bytes.substr(std::min<size_t>(from, bytes.size()), length);
            };
            m_entries.push_back({part(0), part(1)});
        }
        return std::ranges::is_sorted(m_entries, {}, &Entry::name);
    }

    QByteArray m_bytes; // the resource itself, not a copy
    std::string_view m_version;
    std::vector<Entry> m_entries;
    std::mutex m_mutex;
    std::map<std::string_view, std::unique_ptr<TimeZone>> m_zones; // keyed by the entries' names
};

}

TimeZone::TimeZone(std::string name, const TzifZone &zone)
    : m_name(std::move(name))
    , m_repeatsFromMs(std::numeric_limits<int64_t>::max())
{
    m_periods.push_back({std::numeric_limits<int64_t>::min(), int64_t(zone.firstOffset) * 1000});
    for (const TzifChange &change : zone.changes) {
        append(change.at, change.offset);
    }
    if (zone.rule) {
        appendRule(zone);
    }
    m_greatestOffsetMs = std::ranges::max(m_periods, {}, &Period::offsetMs).offsetMs;
}

const TimeZone *TimeZone::find(std::string_view ianaName)
{
    return Database::instance().zone(ianaName);
}

std::vector<std::string> TimeZone::names()
{
    std::vector<std::string> names;
    for (const Database::Entry &entry : Database::instance().entries()) {
        names.emplace_back(entry.name);
    }
    return names;
}

std::string_view TimeZone::databaseVersion()
{
    return Database::instance().version();
}

LocalTime TimeZone::toLocal(int64_t utcMs) const
{
    utcMs = std::clamp(utcMs, kFirstMs, kLastMs);
    const milliseconds local(utcMs + m_periods[periodAt(utcMs - wholeCycles(utcMs))].offsetMs);
    const auto day = floor<days>(local);
    const year_month_day date{sys_days(day)};
    return {int(date.year()), unsigned(date.month()), unsigned(date.day()), (local - day).count()};
}

int64_t TimeZone::toUtcMs(const LocalTime &local) const
{
    const auto firstOfMonth =
        year(std::clamp(local.year, kFirstYear, kLastYear)) / month(std::clamp(local.month, 1U, 12U)) / 1;
    const int64_t dayMs = (int64_t(local.day) - 1) * kDayMs;
    int64_t localMs = daysTo(firstOfMonth) * kDayMs + std::min(dayMs, kMostMsBeyond)
        + std::clamp(local.msOfDay, -kMostMsBeyond, kMostMsBeyond);
    const int64_t cycles = wholeCycles(localMs);
    localMs -= cycles;

    // No instant before this one has come as far as localMs; few periods remain to be tried.
    size_t period = periodAt(localMs - m_greatestOffsetMs);
    while (period + 1 < m_periods.size() && m_periods[period + 1].fromMs + m_periods[period].offsetMs <= localMs) {
        ++period;
    }
    return std::max(m_periods[period].fromMs, localMs - m_periods[period].offsetMs) + cycles;
}

std::string_view TimeZone::name() const
{
    return m_name;
}

/// Writes one calendar cycle of the rule out as periods, and some years more, so that what is near either end of the
/// repeating cycle is decided by periods that are there.
void TimeZone::appendRule(const TzifZone &zone)
{
    const TzRule &rule = *zone.rule;
    const bool always = zone.changes.empty();
    if (always) {
        m_periods.front().offsetMs = int64_t(rule.standardOffset) * 1000;
    }
    if (!rule.daylight) {
        return; // the last change has already set the offset
    }

    constexpr int64_t kFirst = kFirstMs / 1000;
    constexpr int64_t kLast = kLastMs / 1000;
    const int firstYear = always ? kFirstYear - 1 : yearOf(std::clamp(zone.changes.back().at, kFirst, kLast)) - 1;
    std::vector<TzifChange> changes;
    for (int y = firstYear; y <= firstYear + kCycleYears + 5; ++y) {
        const int32_t daylight = rule.daylight->offset;
        changes.push_back({instantOf(rule.daylight->end, y, daylight), rule.standardOffset});
        changes.push_back({instantOf(rule.daylight->start, y, rule.standardOffset), daylight});
    }
    // Daylight time all year round ends when the next begins: the beginning must win, so it comes after.
    std::ranges::stable_sort(changes, [&](const TzifChange &left, const TzifChange &right) {
        const auto isStart = [&](const TzifChange &change) {
            return change.offset == rule.daylight->offset;
        };
        return left.at != right.at ? left.at < right.at : isStart(left) < isStart(right);
    });
    for (const TzifChange &change : changes) {
        if (always || change.at > zone.changes.back().at) {
            append(change.at, change.offset);
        }
    }
    m_repeatsFromMs = yearStartMs(firstYear + kCycleYears + 4);
}

void TimeZone::append(int64_t at, int32_t offset)
{
    constexpr int64_t kFarSeconds = kLastMs / 1000 * 10;
    const int64_t fromMs = std::clamp(at, -kFarSeconds, kFarSeconds) * 1000;
    const int64_t offsetMs = int64_t(offset) * 1000;
    if (m_periods.back().fromMs == fromMs) {
        m_periods.pop_back();
    }
    if (m_periods.back().offsetMs != offsetMs) {
        m_periods.push_back({fromMs, offsetMs});
    }
}

/// How far to go back, in whole cycles, to where the periods are written out.
int64_t TimeZone::wholeCycles(int64_t ms) const
{
    return ms < m_repeatsFromMs ? 0 : ((ms - m_repeatsFromMs) / kCycleMs + 1) * kCycleMs;
}

size_t TimeZone::periodAt(int64_t utcMs) const
{
    const auto next = std::ranges::upper_bound(m_periods, utcMs, {}, &Period::fromMs);
    return size_t(next - m_periods.begin()) - 1;
}

}
