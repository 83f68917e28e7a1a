// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "core/base/ascii.h"

namespace tidemark
{
namespace
{
bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string trimmed(const std::string &text)
{
    const auto isSpace = [](char c) {
        return isControl(c) || c == ' ';
    };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isSpace);
    return {first, last.base()};
}

std::string oneLine(std::string text)
{
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    return trimmed(text);
}

std::string lines(std::string text)
{
    std::erase_if(text, [](char c) {
        return isControl(c) && c != '\n' && c != '\t';
    });
    return trimmed(text);
}

bool isBefore(const std::string &a, const std::string &b)
{
    const int order = asciiLower(a).compare(asciiLower(b));
    return order != 0 ? order < 0 : a < b;
}
}

std::optional<Day> parseDay(const std::string &text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [&text](size_t first, size_t length) {
        int value = -1;
        const char *end = text.data() + first + length;
        return std::from_chars(text.data() + first, end, value).ptr == end ? value : -1;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

std::string dayName(Day day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

AccountCard tidied(AccountCard card)
{
    card.name = oneLine(card.name);
    card.labels.owner = oneLine(card.labels.owner);
    card.notes = lines(card.notes);
    std::vector<std::string> &tags = card.labels.tags;
    std::transform(tags.begin(), tags.end(), tags.begin(), oneLine);
    std::erase(tags, std::string());
    std::sort(tags.begin(), tags.end(), isBefore);
    const auto same = [](const std::string &a, const std::string &b) {
        return asciiLower(a) == asciiLower(b);
    };
    tags.erase(std::unique(tags.begin(), tags.end(), same), tags.end());
    return card;
}

}
