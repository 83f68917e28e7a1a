// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace tidemark
{

/// A to Z in lower case, whatever the language of the system; all else as it is.
constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    std::transform(text.begin(), text.end(), lower.begin(), [](char c) {
        return asciiLower(c);
    });
    return lower;
}

}
