// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tidemark
{
namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// digits × 10^(exponent - fraction digits); digits may have zeros on both sides.
Amount fromDigits(bool negative, std::string digits, int64_t exponent)
{
    while (!digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    digits.erase(0, digits.find_first_not_of('0'));
    if (digits.empty())
        return {};
    if (exponent < -3)
        return {Credits(), Amount::Problem::Precision};
    const int64_t zeros = exponent + 3;
    if (zeros > 19 || static_cast<int64_t>(digits.size()) + zeros > 17)
        return {Credits(), Amount::Problem::OutOfRange};
    int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    for (int64_t i = 0; i < zeros; ++i)
        value *= 10;
    if (value > Credits::maxThousandths)
        return {Credits(), Amount::Problem::OutOfRange};
    return {Credits::fromThousandths(negative ? -value : value), Amount::Problem::None};
}
}

std::string Credits::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

void Credits::appendTo(std::string &text) const
{
    constexpr size_t longest = sizeof("-9223372036854775.808");
    const bool negative = m_thousandths < 0;
    const uint64_t magnitude =
        negative ? uint64_t{0} - static_cast<uint64_t>(m_thousandths) : static_cast<uint64_t>(m_thousandths);
    std::array<char, longest> digits;
    char *at = digits.data();
    if (negative)
        *at++ = '-';
    at = std::to_chars(at, digits.data() + digits.size(), magnitude / 1000).ptr;
    if (const uint64_t fraction = magnitude % 1000; fraction != 0) {
        *at++ = '.';
        *at++ = char('0' + fraction / 100);
        *at++ = char('0' + fraction / 10 % 10);
        *at++ = char('0' + fraction % 10);
        while (at[-1] == '0')
            --at;
    }
    text.append(digits.data(), at);
}

bool parseAmount(std::string_view text, Amount &amount)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const std::string_view fraction = dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1);
    if (whole.empty() || (dot != std::string_view::npos && fraction.empty()))
        return false;
    if (!std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return false;
    std::string digits(whole);
    digits += fraction;
    amount = fromDigits(negative, std::move(digits), -static_cast<int64_t>(fraction.size()));
    return true;
}

Amount amountFromJsonNumber(std::string_view number)
{
    const bool negative = number.front() == '-';
    if (negative)
        number.remove_prefix(1);
    const size_t mark = number.find_first_of("eE");
    std::string_view mantissa = number.substr(0, mark);
    int64_t exponent = 0;
    if (mark != std::string_view::npos) {
        std::string_view power = number.substr(mark + 1);
        const bool down = power.front() == '-';
        if (power.front() == '-' || power.front() == '+')
            power.remove_prefix(1);
        for (const char c : power)
            exponent = std::min<int64_t>(exponent * 10 + (c - '0'), 1'000'000'000);
        if (down)
            exponent = -exponent;
    }
    std::string digits;
    const size_t dot = mantissa.find('.');
    digits += mantissa.substr(0, dot);
    if (dot != std::string_view::npos) {
        digits += mantissa.substr(dot + 1);
        exponent -= static_cast<int64_t>(mantissa.size() - dot - 1);
    }
    return fromDigits(negative, std::move(digits), exponent);
}

}
