// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/time_notation.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/time_zone.h"

namespace tidemark
{
namespace
{
constexpr int64_t secondMs = 1000;
constexpr int64_t minuteMs = 60 * secondMs;
constexpr int64_t hourMs = 60 * minuteMs;

/// Reads from the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }
    bool atEnd() const
    {
        return m_text.empty();
    }
    bool number(unsigned least, unsigned most, unsigned &value)
    {
        size_t digits = 0;
        value = 0;
        while (digits < m_text.size() && digits < most && m_text[digits] >= '0' && m_text[digits] <= '9')
            value = value * 10 + static_cast<unsigned>(m_text[digits++] - '0');
        m_text.remove_prefix(digits);
        return digits >= least;
    }
    /// The character; 0: it is none of these.
    char oneOf(std::string_view any)
    {
        if (m_text.empty() || any.find(m_text.front()) == std::string_view::npos)
            return 0;
        const char c = m_text.front();
        m_text.remove_prefix(1);
        return c;
    }
    void skipSpaces()
    {
        while (oneOf(" ")) { }
    }
    bool startsWithDigit() const
    {
        return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9';
    }

private:
    std::string_view m_text;
};

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isDay(unsigned year, unsigned month, unsigned day)
{
    constexpr std::array<unsigned, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool scanFraction(Scanner &scanner, int64_t &ms)
{
    if (!scanner.oneOf(".,"))
        return true;
    unsigned digit = 0;
    int64_t worth = 100;
    int digits = 0;
    for (; scanner.startsWithDigit(); worth /= 10, ++digits) {
        scanner.number(1, 1, digit);
        ms += worth * digit;
    }
    return digits > 0;
}

/// "10", "10:00", "10:00:05.5", each with or without AM or PM.
bool scanClock(Scanner &scanner, int64_t &ms)
{
    unsigned hour = 0, minute = 0, second = 0;
    int64_t fraction = 0;
    if (!scanner.number(1, 2, hour) || !scanner.oneOf(":") || !scanner.number(2, 2, minute))
        return false;
    if (scanner.oneOf(":") && (!scanner.number(2, 2, second) || !scanFraction(scanner, fraction)))
        return false;
    scanner.skipSpaces();
    if (const char half = scanner.oneOf("AaPp")) {
        scanner.oneOf(".");
        if (!scanner.oneOf("Mm") || hour < 1 || hour > 12)
            return false;
        scanner.oneOf(".");
        hour = hour % 12 + (half == 'P' || half == 'p' ? 12 : 0);
    }
    ms = hour * hourMs + minute * minuteMs + second * secondMs + fraction;
    return hour < 24 && minute < 60 && second < 60;
}

/// "Z", "+01:00", "+0100", "+01"; nullopt where there is none; false in `good` where it is none.
std::optional<int64_t> scanOffset(Scanner &scanner, bool &good)
{
    if (scanner.oneOf("Zz"))
        return 0;
    const char sign = scanner.oneOf("+-");
    if (!sign)
        return std::nullopt;
    unsigned hours = 0, minutes = 0;
    good = scanner.number(2, 2, hours);
    if (good && (scanner.oneOf(":") || scanner.startsWithDigit()))
        good = scanner.number(2, 2, minutes);
    good = good && hours < 24 && minutes < 60;
    return (sign == '-' ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}

struct Scanned {
    LocalTime local;
    std::optional<int64_t> offset; ///< ms; nullopt: on the clock of the place
};

bool scanDay(Scanner &scanner, TimeForm form, LocalTime &local)
{
    unsigned first = 0, second = 0, third = 0;
    if (form == TimeForm::Iso) {
        if (!scanner.number(4, 4, first) || !scanner.oneOf("-") || !scanner.number(2, 2, second) || !scanner.oneOf("-")
            || !scanner.number(2, 2, third))
            return false;
    } else {
        if (!scanner.number(1, 2, first))
            return false;
        const char between = scanner.oneOf("./-");
        if (!between || !scanner.number(1, 2, second) || !scanner.oneOf({&between, 1}) || !scanner.number(4, 4, third))
            return false;
        std::swap(first, third);
        if (form == TimeForm::MonthDayYear)
            std::swap(second, third);
    }
    local.year = static_cast<int>(first);
    local.month = second;
    local.day = third;
    return isDay(first, second, third);
}

std::optional<Scanned> scan(std::string_view text, TimeForm form)
{
    Scanner scanner(trimmed(text));
    Scanned found;
    if (!scanDay(scanner, form, found.local))
        return std::nullopt;
    if (scanner.atEnd())
        return found;
    scanner.oneOf(",");
    bool good = scanner.oneOf(form == TimeForm::Iso ? "Tt " : " ") != 0;
    scanner.skipSpaces();
    good = good && scanClock(scanner, found.local.msOfDay);
    if (good)
        found.offset = scanOffset(scanner, good);
    return good && scanner.atEnd() ? std::optional(found) : std::nullopt;
}

std::optional<Instant> inRange(int64_t ms)
{
    const Instant instant{ms};
    return instant < Instant::earliest() || instant > Instant::latest() ? std::nullopt : std::optional(instant);
}

std::optional<Instant> epoch(std::string_view text, int64_t unit)
{
    text = trimmed(text);
    const size_t point = unit == secondMs ? text.find('.') : std::string_view::npos;
    int64_t value = 0;
    const std::string_view whole = text.substr(0, point);
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
    if (whole.empty() || error != std::errc() || end != whole.data() + whole.size()
        || value > Instant::latest().ms / unit || value < Instant::earliest().ms / unit)
        return std::nullopt;
    int64_t fraction = 0;
    if (point != std::string_view::npos) {
        Scanner scanner(text.substr(point));
        if (!scanFraction(scanner, fraction) || !scanner.atEnd())
            return std::nullopt;
    }
    return inRange(value * unit + (whole.front() == '-' ? -fraction : fraction));
}

/// "5.1.2026": nobody writes a month first with these.
bool isDotted(std::string_view text)
{
    text = trimmed(text);
    const size_t sign = text.find_first_not_of("0123456789");
    return sign != std::string_view::npos && text[sign] == '.';
}

bool isEpoch(TimeForm form)
{
    return form == TimeForm::EpochSeconds || form == TimeForm::EpochMillis;
}
}

std::string_view timeExample(TimeForm form)
{
    switch (form) {
    case TimeForm::Iso:
        break;
    case TimeForm::DayMonthYear:
        return "5.1.2026 10:00";
    case TimeForm::MonthDayYear:
        return "1/5/2026 10:00 AM";
    case TimeForm::EpochSeconds:
        return "1767607200";
    case TimeForm::EpochMillis:
        return "1767607200000";
    }
    return "2026-01-05T10:00:00Z";
}

TimeReader::TimeReader(const TimeNotation &notation)
    : m_form(notation.form)
    , m_zone(TimeZone::find(notation.zone))
{
    if (!m_zone)
        m_zone = TimeZone::find("UTC");
}

std::optional<Instant> TimeReader::read(std::string_view text) const
{
    if (isEpoch(m_form))
        return epoch(text, m_form == TimeForm::EpochSeconds ? secondMs : 1);
    const std::optional<Scanned> found = scan(text, m_form);
    if (!found)
        return std::nullopt;
    if (found->offset)
        return inRange(TimeZone::find("UTC")->toUtcMs(found->local) - *found->offset);
    return inRange(m_zone->toUtcMs(found->local));
}

std::optional<FoundTimeForm> findTimeForm(const std::vector<std::string> &values)
{
    constexpr TimeForm forms[] = {TimeForm::Iso, TimeForm::DayMonthYear, TimeForm::MonthDayYear, TimeForm::EpochSeconds,
                                  TimeForm::EpochMillis};
    constexpr int64_t firstLikely = 631152000; // 1990
    constexpr int64_t lastLikely = 4102444800; // 2100
    std::array<size_t, std::size(forms)> read{};
    FoundTimeForm found;
    for (const std::string &value : values) {
        for (size_t form = 0; form < std::size(forms); ++form) {
            const std::optional<Instant> instant = TimeReader({forms[form], "UTC"}).read(value);
            const bool likely = instant && instant->ms >= firstLikely * secondMs && instant->ms < lastLikely * secondMs;
            read[form] += instant && (likely || !isEpoch(forms[form]));
        }
    }
    const auto best = std::max_element(read.begin(), read.end());
    if (*best == 0)
        return std::nullopt;
    found.form = forms[static_cast<size_t>(best - read.begin())];
    if (found.form == TimeForm::DayMonthYear)
        found.isSure = read[1] != read[2] || std::all_of(values.begin(), values.end(), isDotted);
    for (const std::string &value : values) {
        const std::optional<Scanned> scanned = isEpoch(found.form) ? std::nullopt : scan(value, found.form);
        found.isLocal = found.isLocal || (scanned && !scanned->offset);
    }
    return found;
}

}
