// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

enum class DecimalSign : uint8_t { Point, Comma };

/// An amount as the ledger reads it: "1.234,50" with a decimal comma is "1234.50". Digits in groups must be groups of
/// three. What is no number stays as it is.
std::string plainAmount(std::string_view text, DecimalSign decimal);

struct FoundDecimalSign {
    DecimalSign decimal = DecimalSign::Point;
    bool isSure = true; ///< false: "1,500" may be one and a half or fifteen hundred
};

/// What amounts say of how they are written.
FoundDecimalSign findDecimalSign(const std::vector<std::string> &amounts);

}
