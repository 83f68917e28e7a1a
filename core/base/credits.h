// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/law.h"

namespace tidemark
{

/// An exact amount of credits, kept as thousandths of a credit (ledger.md, "Amounts and time").
/// Any int64 of thousandths is a value; arithmetic that would overflow ends the program rather
/// than give a wrong figure.
class Credits
{
public:
    constexpr Credits() = default;
    static constexpr Credits fromThousandths(int64_t thousandths)
    {
        return Credits(thousandths);
    }
    static constexpr Credits whole(int64_t credits)
    {
        return Credits(credits * 1000);
    }
    constexpr int64_t thousandths() const
    {
        return m_thousandths;
    }
    constexpr bool isZero() const
    {
        return m_thousandths == 0;
    }
    constexpr bool isNegative() const
    {
        return m_thousandths < 0;
    }
    constexpr bool isPositive() const
    {
        return m_thousandths > 0;
    }
    Credits operator-() const
    {
        return Credits() - *this;
    }
    Credits operator+(Credits other) const
    {
        const int64_t a = m_thousandths;
        const int64_t b = other.m_thousandths;
        TIDEMARK_LAW(b >= 0 ? a <= INT64_MAX - b : a >= INT64_MIN - b, "credits do not overflow");
        return Credits(a + b);
    }
    Credits operator-(Credits other) const
    {
        const int64_t a = m_thousandths;
        const int64_t b = other.m_thousandths;
        TIDEMARK_LAW(b >= 0 ? a >= INT64_MIN + b : a <= INT64_MAX + b, "credits do not overflow");
        return Credits(a - b);
    }
    Credits &operator+=(Credits other)
    {
        return *this = *this + other;
    }
    Credits &operator-=(Credits other)
    {
        return *this = *this - other;
    }
    constexpr auto operator<=>(const Credits &) const = default;

    /// Canonical form: "12.5", "4", "0.5", "-1".
    std::string toString() const;
    void appendTo(std::string &text) const;

    /// The largest magnitude an operation may name: 9 000 000 000 000 credits.
    static constexpr int64_t maxThousandths = 9'000'000'000'000 * 1000;

private:
    explicit constexpr Credits(int64_t thousandths)
        : m_thousandths(thousandths)
    {
    }
    int64_t m_thousandths = 0;
};

/// An amount as it came in: its value, or why it is none. Which of them matters is decided only
/// after the checks that come before it, so it travels with the operation.
struct Amount {
    enum class Problem : uint8_t { None, Precision, OutOfRange };
    Credits value;
    Problem problem = Problem::None;

    bool operator==(const Amount &) const = default;
};

/// Text of the form -?\d+(\.\d+)?; false where the form is another.
bool parseAmount(std::string_view text, Amount &amount);

/// A JSON number, taken by its decimal value; the text must be a valid JSON number.
Amount amountFromJsonNumber(std::string_view number);

}
