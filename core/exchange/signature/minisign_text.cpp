// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signature/minisign_text.h"

#include <sodium.h>

namespace tidemark
{

std::vector<std::string_view> linesOf(std::string_view text, size_t most)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < most) {
        const size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        lines.push_back(line.substr(0, line.find('\r')));
    }
    return lines;
}

std::string_view lastLine(std::string_view text)
{
    constexpr size_t most = 16;
    std::string_view last;
    for (const std::string_view line : linesOf(text, most)) {
        if (!line.empty())
            last = line;
    }
    return last;
}

bool decodeMinisign(std::string_view base64, void *bytes, size_t size)
{
    size_t length = 0;
    return sodium_base642bin(static_cast<unsigned char *>(bytes), size, base64.data(), base64.size(), nullptr, &length,
                             nullptr, sodium_base64_VARIANT_ORIGINAL)
        == 0
        && length == size;
}

std::string encodeMinisign(const void *bytes, size_t size)
{
    std::string text(sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), static_cast<const unsigned char *>(bytes), size,
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the NUL
    return text;
}

}
