// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace tidemark
{

/// Of a text in UTF-8.
size_t codePoints(std::string_view text);

/// 1 to `most` code points without control characters; the text is valid UTF-8.
bool isWellFormedId(std::string_view text, size_t most = 100);

}
