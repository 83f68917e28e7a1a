// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemark::fuzz
{

/// The input, as text.
inline std::string_view textOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// A path in this process's own folder, in memory where the system has such a place.
std::string scratch(const std::string &name);

void writeScratch(const std::string &path, std::string_view bytes);

/// A finding: what must hold does not.
void hold(bool condition, const char *law, const std::string &why = {});

/// An error is as good an answer as any, so long as it says something.
template<typename T>
bool answered(const Result<T> &result)
{
    hold(result || !result.error().detail.empty(), "an error says what is wrong");
    return result.has_value();
}

}
