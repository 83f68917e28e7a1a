// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/amount_notation.h"

#include <algorithm>

namespace tidemark
{
namespace
{
bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
}

/// "1234", "1.234.567": without its groups; empty where it is neither.
std::string wholePart(std::string_view text, char group)
{
    if (isDigits(text))
        return std::string(text);
    std::string digits;
    for (bool first = true; !text.empty(); first = false) {
        const size_t end = std::min(text.find(group), text.size());
        const std::string_view part = text.substr(0, end);
        if (!isDigits(part) || (first ? part.size() > 3 : part.size() != 3))
            return {};
        digits += part;
        if (end + 1 == text.size())
            return {};
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return digits;
}

/// Spaces between groups, those that do not break too, and apostrophes count as one sign.
std::string withOneGroupSign(std::string_view text, char group)
{
    std::string plain;
    for (size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const size_t length = rest.starts_with("\xC2\xA0") ? 2 : rest.starts_with("\xE2\x80\xAF") ? 3 : 1;
        const bool isGroup = length > 1 || text[at] == ' ' || text[at] == '\'';
        plain += isGroup ? group : text[at];
        at += length - 1;
    }
    return plain;
}
}

std::string plainAmount(std::string_view text, DecimalSign decimal)
{
    const char sign = decimal == DecimalSign::Comma ? ',' : '.';
    const char group = decimal == DecimalSign::Comma ? '.' : ',';
    const std::string tidy = withOneGroupSign(text, group);
    std::string_view rest = tidy;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    const size_t point = rest.find(sign);
    const std::string whole = wholePart(rest.substr(0, point), group);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && !isDigits(fraction)))
        return std::string(text);
    std::string plain = negative ? "-" + whole : whole;
    if (!fraction.empty())
        plain.append(".").append(fraction);
    return plain;
}

FoundDecimalSign findDecimalSign(const std::vector<std::string> &amounts)
{
    FoundDecimalSign found;
    bool comma = false;
    bool point = false;
    bool either = false;
    const auto isNumber = [](const std::string &text) {
        return !text.empty() && text.find_first_not_of("-.0123456789") == std::string::npos
            && std::count(text.begin(), text.end(), '.') <= 1;
    };
    for (const std::string &amount : amounts) {
        if (amount.find_first_of(".,") == std::string::npos)
            continue;
        const bool asComma = isNumber(plainAmount(amount, DecimalSign::Comma))
            && (amount.find(',') != std::string::npos || plainAmount(amount, DecimalSign::Comma) != amount);
        const bool asPoint = isNumber(plainAmount(amount, DecimalSign::Point));
        comma = comma || (asComma && !asPoint);
        point = point || (asPoint && !asComma);
        either = either || (asComma && asPoint);
    }
    found.decimal = comma && !point ? DecimalSign::Comma : DecimalSign::Point;
    found.isSure = comma != point || (!comma && !either);
    return found;
}

}
