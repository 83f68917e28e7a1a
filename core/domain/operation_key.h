// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tidemark
{

/// A key has at most 200 characters (code points).
bool fitsKey(std::string_view text);

inline constexpr std::string_view retryPrefix = "retry:";

/// `prefix` and `rest` as a key; what follows the prefix is hashed where the key would get too long.
std::string prefixedKey(std::string_view prefix, const std::string &rest);

/// The key under which usage that was refused under `key` is offered once more.
std::string retryKey(const std::string &key);

}
