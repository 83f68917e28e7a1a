// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tzif.h"

#include <QtEndian>

namespace tidemark
{

namespace
{

constexpr int32_t kHour = 3600;
constexpr size_t kHeaderSize = 44;
constexpr size_t kTypeSize = 6;

bool isOffset(int32_t seconds)
{
    return seconds > -25 * kHour && seconds < 26 * kHour;
}

template<typename T>
T bigEndian(std::string_view bytes, size_t index)
{
    return qFromBigEndian<T>(bytes.data() + index * sizeof(T));
}

struct Header {
    char version;
    // 64 bits, so that no sum of sizes overflows
    uint64_t utIndicators, standardIndicators, leaps, changes, types, chars;

    uint64_t dataSize(uint64_t timeSize) const
    {
        return changes * (timeSize + 1) + types * kTypeSize + chars + leaps * (timeSize + 4) + standardIndicators
            + utIndicators;
    }
};

tl::expected<Header, TzifError> takeHeader(std::string_view &bytes)
{
    if (bytes.substr(0, 4) != "TZif") {
        return tl::unexpected(TzifError::NotTzif);
    }
    if (bytes.size() < kHeaderSize) {
        return tl::unexpected(TzifError::Truncated);
    }
    const auto count = [&](size_t index) {
        return uint64_t(bigEndian<uint32_t>(bytes.substr(20), index));
    };
    const Header header{bytes[4], count(0), count(1), count(2), count(3), count(4), count(5)};
    bytes.remove_prefix(kHeaderSize);
    return header;
}

/// A POSIX TZ string; every parser takes what it understands from the front, or returns nothing.
class RuleParser
{
public:
    explicit RuleParser(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<TzRule> parse()
    {
        TzRule rule;
        const bool named = skipName();
        const auto standard = named ? time(24) : std::nullopt;
        if (!standard) {
            return std::nullopt;
        }
        rule.standardOffset = -*standard; // POSIX counts westwards
        if (!m_rest.empty()) {
            const auto found = daylight(rule.standardOffset);
            if (!found || !isOffset(found->offset)) {
                return std::nullopt;
            }
            rule.daylight = found;
        }
        return m_rest.empty() && isOffset(rule.standardOffset) ? std::optional(rule) : std::nullopt;
    }

private:
    std::optional<TzRule::Daylight> daylight(int32_t standardOffset)
    {
        if (!skipName()) {
            return std::nullopt;
        }
        int32_t offset = standardOffset + kHour;
        if (!m_rest.empty() && m_rest.front() != ',') {
            const auto given = time(24);
            if (!given) {
                return std::nullopt;
            }
            offset = -*given;
        }
        const auto start = take(',') ? date() : std::nullopt;
        const auto end = start && take(',') ? date() : std::nullopt;
        return end ? std::optional(TzRule::Daylight{offset, *start, *end}) : std::nullopt;
    }

    std::optional<TzRuleDate> date()
    {
        TzRuleDate date;
        std::optional<unsigned> day;
        if (take('M')) {
            const auto month = number(1, 12);
            const auto week = month && take('.') ? number(1, 5) : std::nullopt;
            day = week && take('.') ? number(0, 6) : std::nullopt;
            date.kind = TzRuleDate::Kind::WeekdayOfMonth;
            date.month = month.value_or(0);
            date.week = week.value_or(0);
        } else if (take('J')) {
            date.kind = TzRuleDate::Kind::DayWithoutLeap;
            day = number(1, 365);
        } else {
            date.kind = TzRuleDate::Kind::DayOfYear;
            day = number(0, 365);
        }
        const auto seconds = take('/') ? time(167) : std::optional(2 * kHour);
        if (!day || !seconds) {
            return std::nullopt;
        }
        date.day = *day;
        date.time = *seconds;
        return date;
    }

    /// [+-]h[h[h]][:mm[:ss]] in seconds
    std::optional<int32_t> time(unsigned mostHours)
    {
        const bool negative = take('-');
        if (!negative) {
            take('+');
        }
        const auto hours = number(0, mostHours);
        const auto minutes = hours && take(':') ? number(0, 59) : std::optional(0U);
        const bool hasSeconds = hours && minutes && m_rest.substr(0, 1) == ":";
        const auto seconds = hasSeconds && take(':') ? number(0, 59) : std::optional(0U);
        if (!hours || !minutes || !seconds) {
            return std::nullopt;
        }
        const auto total = int32_t(*hours * kHour + *minutes * 60 + *seconds);
        return negative ? -total : total;
    }

    std::optional<unsigned> number(unsigned least, unsigned most)
    {
        unsigned value = 0;
        size_t digits = 0;
        for (; digits < m_rest.size() && digits < 3 && isDigit(m_rest[digits]); ++digits) {
            value = value * 10 + unsigned(m_rest[digits] - '0');
        }
        m_rest.remove_prefix(digits);
        return digits > 0 && value >= least && value <= most ? std::optional(value) : std::nullopt;
    }

    bool skipName()
    {
        const bool quoted = take('<');
        size_t length = 0;
        while (length < m_rest.size() && (isLetter(m_rest[length]) || (quoted && isQuotable(m_rest[length])))) {
            ++length;
        }
        m_rest.remove_prefix(length);
        return length >= 3 && (!quoted || take('>'));
    }

    bool take(char wanted)
    {
        const bool found = !m_rest.empty() && m_rest.front() == wanted;
        m_rest.remove_prefix(found ? 1 : 0);
        return found;
    }

    static bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    static bool isLetter(char c)
    {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static bool isQuotable(char c)
    {
        return isDigit(c) || c == '+' || c == '-';
    }

    std::string_view m_rest;
};

/// The data block without its leap seconds and indicators, which say nothing about offsets.
tl::expected<TzifZone, TzifError> readData(std::string_view data, const Header &header)
{
    const std::string_view times = data.substr(0, header.changes * sizeof(int64_t));
    const std::string_view typeOfChange = data.substr(times.size(), header.changes);
    const std::string_view types = data.substr(times.size() + typeOfChange.size(), header.types * kTypeSize);

    std::vector<int32_t> offsets;
    offsets.reserve(header.types);
    for (size_t type = 0; type < header.types; ++type) {
        const std::string_view record = types.substr(type * kTypeSize, kTypeSize);
        offsets.push_back(bigEndian<int32_t>(record, 0));
        const bool isDaylightFlag = uint8_t(record[4]) <= 1;
        if (!isOffset(offsets.back()) || !isDaylightFlag || uint8_t(record[5]) >= header.chars) {
            return tl::unexpected(TzifError::Inconsistent);
        }
    }

    TzifZone zone;
    zone.firstOffset = offsets.front();
    zone.changes.reserve(header.changes);
    for (size_t change = 0; change < header.changes; ++change) {
        const size_t type = uint8_t(typeOfChange[change]);
        const auto at = bigEndian<int64_t>(times, change);
        if (type >= offsets.size() || (change > 0 && at <= zone.changes.back().at)) {
            return tl::unexpected(TzifError::Inconsistent);
        }
        zone.changes.push_back({at, offsets[type]});
    }
    return zone;
}

}

tl::expected<TzifZone, TzifError> readTzif(std::string_view bytes)
{
    const auto legacy = takeHeader(bytes);
    if (!legacy) {
        return tl::unexpected(legacy.error());
    }
    if (legacy->version < '2') {
        return tl::unexpected(TzifError::NotTzif);
    }
    if (legacy->dataSize(4) > bytes.size()) {
        return tl::unexpected(TzifError::Truncated);
    }
    bytes.remove_prefix(legacy->dataSize(4));

    const auto header = takeHeader(bytes);
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (header->leaps > 0) {
        return tl::unexpected(TzifError::NotTzif);
    }
    const auto isIndicatorCount = [&](uint64_t count) {
        return count == 0 || count == header->types;
    };
    if (header->types == 0 || header->types > 256 || header->chars == 0 || !isIndicatorCount(header->utIndicators)
        || !isIndicatorCount(header->standardIndicators)) {
        return tl::unexpected(TzifError::Inconsistent);
    }
    const uint64_t size = header->dataSize(8);
    if (size > bytes.size()) {
        return tl::unexpected(TzifError::Truncated);
    }
    auto zone = readData(bytes, *header);
    if (!zone) {
        return zone;
    }

    std::string_view footer = bytes.substr(size);
    if (footer.size() < 2) {
        return tl::unexpected(TzifError::Truncated);
    }
    if (footer.front() != '\n' || footer.back() != '\n') {
        return tl::unexpected(TzifError::BadFooter);
    }
    footer = footer.substr(1, footer.size() - 2);
    if (!footer.empty()) {
        zone->rule = RuleParser(footer).parse();
        if (!zone->rule) {
            return tl::unexpected(TzifError::BadFooter);
        }
    }
    return zone;
}

}
