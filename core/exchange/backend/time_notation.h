// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"

namespace tidemark
{

class TimeZone;

/// How a file writes points in time.
enum class TimeForm : uint8_t {
    Iso,          ///< 2026-01-05T10:00:00Z; without an offset, or the time, it is local
    DayMonthYear, ///< 5.1.2026 10:00, 05/01/2026 10:00:00
    MonthDayYear, ///< 1/5/2026 10:00 AM
    EpochSeconds, ///< 1767607200
    EpochMillis,  ///< 1767607200000
};

/// "5.1.2026 10:00", for people.
std::string_view timeExample(TimeForm form);

struct TimeNotation {
    TimeForm form = TimeForm::Iso;
    std::string zone = "UTC"; ///< IANA name of the clock that local times were read from

    bool operator==(const TimeNotation &) const = default;
};

/// Reads them. One that a change of the clock skips is the first instant after it; one that comes twice, the first.
class TimeReader
{
public:
    /// An unknown zone counts as UTC.
    explicit TimeReader(const TimeNotation &notation);

    /// nullopt: it is none.
    std::optional<Instant> read(std::string_view text) const;

private:
    TimeForm m_form;
    const TimeZone *m_zone;
};

/// What a column's values say of how they are written.
struct FoundTimeForm {
    TimeForm form = TimeForm::Iso;
    bool isSure = true;   ///< false: the days and months could be the other way round
    bool isLocal = false; ///< some have no offset: the zone must be known
};

/// The form that reads the most of them; nullopt: none reads any.
std::optional<FoundTimeForm> findTimeForm(const std::vector<std::string> &values);

}
