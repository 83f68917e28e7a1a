// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

struct TzifZone;

/// Civil time in the proleptic Gregorian calendar, which has a year 0.
struct LocalTime {
    int year = 1970;
    unsigned month = 1;  ///< 1..12
    unsigned day = 1;    ///< 1..31
    int64_t msOfDay = 0; ///< milliseconds since midnight on the clock's face, 0..86'399'999

    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// The clock of one IANA zone, from the database in the binary: the same answers on every system. Instants are
/// milliseconds since 1970 in UTC, without leap seconds. Right for the years 0..9999; what lies more than a year
/// outside counts as the nearest instant or year inside. Immutable, so any thread may ask.
class TimeZone
{
public:
    TimeZone(std::string name, const TzifZone &zone);
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

    /// The zone of this exact, case-sensitive IANA name or alias, nullptr if unknown. Lives as long as the process.
    /// Takes a lock: keep the answer rather than ask again. Any thread.
    static const TimeZone *find(std::string_view ianaName);

    /// All names that find() knows, aliases too, sorted by byte. Any thread.
    static std::vector<std::string> names();

    /// Of the tz database, such as "2026f". Any thread.
    static std::string_view databaseVersion();

    LocalTime toLocal(int64_t utcMs) const;

    /// The first instant whose local time is not before the given one: for a time that a clock change skips, the first
    /// after the gap; for one that comes twice, the first. A month outside 1..12 counts as the nearest; a day or
    /// msOfDay beyond its range runs on into the days around, as far as 1'000 years.
    int64_t toUtcMs(const LocalTime &local) const;

    /// The name it was found by: an alias stays one.
    std::string_view name() const;

private:
    struct Period {
        int64_t fromMs;
        int64_t offsetMs;
    };

    void appendRule(const TzifZone &zone);
    void append(int64_t at, int32_t offset);
    int64_t wholeCycles(int64_t ms) const;
    size_t periodAt(int64_t utcMs) const;

    std::string m_name;
    std::vector<Period> m_periods; // ascending; neighbours differ in offset; the first has no beginning
    int64_t m_repeatsFromMs;       // from here on everything is as 400 years before
    int64_t m_greatestOffsetMs;
};

}
