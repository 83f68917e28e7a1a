// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace tidemark
{

enum class TzifError {
    NotTzif, ///< wrong magic, version 1, or a block that counts leap seconds
    Truncated,
    Inconsistent, ///< an index, offset, order or length that RFC 8536 forbids
    BadFooter,    ///< not a POSIX TZ string with explicit rules
};

/// The zone's offset from UTC becomes `offset` at the instant `at`.
struct TzifChange {
    int64_t at;     ///< seconds since 1970 in UTC, any value
    int32_t offset; ///< seconds east of UTC, -25 h < offset < 26 h
};

/// One of the two yearly clock changes of a POSIX TZ rule.
struct TzRuleDate {
    enum class Kind {
        DayWithoutLeap, ///< Jn: day 1..365, 29 February is never counted
        DayOfYear,      ///< n: day 0..365; in a common year 365 is 1 January of the next
        WeekdayOfMonth, ///< Mm.w.d: month 1..12, week 1..5 (5: the last), day 0 (Sunday)..6
    };

    Kind kind = Kind::DayOfYear;
    unsigned month = 0;
    unsigned week = 0;
    unsigned day = 0;
    int32_t time = 0; ///< seconds from the day's local midnight, -167:59:59..167:59:59
};

/// How a zone goes on after its last explicit change. Daylight time may be behind standard time (Europe/Dublin).
struct TzRule {
    struct Daylight {
        int32_t offset;
        TzRuleDate start; ///< in standard time
        TzRuleDate end;   ///< in daylight time
    };

    int32_t standardOffset = 0;
    std::optional<Daylight> daylight;
};

struct TzifZone {
    int32_t firstOffset = 0;         ///< before the first change
    std::vector<TzifChange> changes; ///< strictly ascending
    std::optional<TzRule> rule;      ///< after the last change, or always if there is none
};

/// Reads the 64-bit data and the footer of a TZif file, version 2 or later (RFC 8536). Any bytes are safe to pass.
tl::expected<TzifZone, TzifError> readTzif(std::string_view bytes);

}
