// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation_key.h"

#include "core/base/sha256.h"
#include "core/domain/ids.h"

namespace tidemark
{
namespace
{
constexpr size_t longestKey = 200;
}

bool fitsKey(std::string_view text)
{
    return text.size() <= longestKey || codePoints(text) <= longestKey;
}

std::string prefixedKey(std::string_view prefix, const std::string &rest)
{
    const std::string start(prefix);
    std::string key = start + rest;
    return fitsKey(key) ? key : start + "sha256-" + toHex(sha256(rest));
}

std::string retryKey(const std::string &key)
{
    return prefixedKey(retryPrefix, key);
}

}
