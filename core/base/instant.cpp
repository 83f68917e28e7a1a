// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <chrono>

namespace tidemark
{
namespace
{
using namespace std::chrono;

void putDigits(char *at, unsigned value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }
    bool digits(int count, unsigned &value)
    {
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (m_text.empty() || m_text.front() < '0' || m_text.front() > '9')
                return false;
            value = value * 10 + unsigned(m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        return true;
    }
    bool oneOf(std::string_view characters)
    {
        if (m_text.empty() || characters.find(m_text.front()) == std::string_view::npos)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool startsWithDigit() const
    {
        return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9';
    }
    bool atEnd() const
    {
        return m_text.empty();
    }
    bool peek(char c) const
    {
        return !m_text.empty() && m_text.front() == c;
    }

private:
    std::string_view m_text;
};
}

std::string Instant::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

void Instant::appendTo(std::string &text) const
{
    // A forged or damaged row may hold any number; what this gives for it is no instant to any reader.
    if (*this < earliest() || *this > latest()) {
        text += "out of range (" + std::to_string(ms) + " ms)";
        return;
    }
    const sys_time<milliseconds> time{milliseconds(ms)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const auto rest = static_cast<unsigned>((time - day).count());
    char at[] = "0000-00-00T00:00:00.000Z";
    putDigits(at, static_cast<unsigned>(int(date.year())), 4);
    putDigits(at + 5, unsigned(date.month()), 2);
    putDigits(at + 8, unsigned(date.day()), 2);
    putDigits(at + 11, rest / 3'600'000, 2);
    putDigits(at + 14, rest / 60'000 % 60, 2);
    putDigits(at + 17, rest / 1000 % 60, 2);
    putDigits(at + 20, rest % 1000, 3);
    text.append(at, sizeof(at) - 1);
}

Instant Instant::now()
{
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::optional<Instant> Instant::parse(std::string_view text)
{
    Reader reader(text);
    unsigned y = 0, m = 0, d = 0, hour = 0, minute = 0, second = 0, milli = 0;
    if (!reader.digits(4, y) || !reader.oneOf("-") || !reader.digits(2, m) || !reader.oneOf("-") || !reader.digits(2, d)
        || !reader.oneOf("Tt") || !reader.digits(2, hour) || !reader.oneOf(":") || !reader.digits(2, minute)
        || !reader.oneOf(":") || !reader.digits(2, second))
        return std::nullopt;
    if (reader.oneOf(".")) {
        unsigned digit = 0;
        unsigned scale = 100;
        do {
            if (scale == 0 || !reader.digits(1, digit))
                return std::nullopt;
            milli += digit * scale;
            scale /= 10;
        } while (reader.startsWithDigit());
    }
    int64_t offsetMinutes = 0;
    if (!reader.oneOf("Zz")) {
        const bool west = reader.peek('-');
        unsigned offsetHour = 0, offsetMinute = 0;
        if (!reader.oneOf("+-") || !reader.digits(2, offsetHour) || !reader.oneOf(":")
            || !reader.digits(2, offsetMinute) || offsetHour > 23 || offsetMinute > 59)
            return std::nullopt;
        offsetMinutes = (west ? -1 : 1) * int64_t(offsetHour * 60 + offsetMinute);
    }
    const year_month_day date{year(int(y)), month(m), day(d)};
    if (!reader.atEnd() || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const int64_t dayMs = int64_t(sys_days(date).time_since_epoch().count()) * msPerDay;
    const Instant instant{dayMs + ((int64_t(hour) * 60 + minute - offsetMinutes) * 60 + second) * 1000 + milli};
    if (instant < earliest() || instant > latest())
        return std::nullopt;
    return instant;
}

}
