// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ids.h"

namespace tidemark
{

size_t codePoints(std::string_view text)
{
    size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

bool isWellFormedId(std::string_view text, size_t most)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool c1 = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (c < 0x20 || c == 0x7F || c1)
            return false;
    }
    const size_t length = codePoints(text);
    return length >= 1 && length <= most;
}

}
