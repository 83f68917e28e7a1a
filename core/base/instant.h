// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark
{

/// A point in time: milliseconds of UTC since 1970, within the years 0000 to 9999.
struct Instant {
    int64_t ms = 0;

    constexpr auto operator<=>(const Instant &) const = default;

    /// "2026-01-05T10:00:00.000Z"; outside these years a text that parse() refuses.
    std::string toString() const;
    void appendTo(std::string &text) const;

    static Instant now();
    static std::optional<Instant> parse(std::string_view rfc3339);

    static constexpr Instant earliest()
    {
        return {-62167219200000};
    }
    static constexpr Instant latest()
    {
        return {253402300799999};
    }
};

constexpr int64_t msPerDay = 86'400'000;

}
