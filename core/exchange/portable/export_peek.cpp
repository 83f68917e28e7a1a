// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/export_peek.h"

#include <array>
#include <string_view>

#include "core/exchange/bytes/input_bytes.h"

namespace tidemark
{

bool looksLikePortableExport(const std::string &path)
{
    constexpr std::string_view start = "{\"exported_at\":";
    const Result<std::unique_ptr<InputBytes>> bytes = InputBytes::open(path);
    std::array<char, start.size()> buffer{};
    size_t there = 0;
    while (bytes && there < buffer.size()) {
        const Result<size_t> read = (*bytes)->read(buffer.data() + there, buffer.size() - there);
        if (!read || *read == 0)
            return false;
        there += *read;
    }
    return bytes && std::string_view(buffer.data(), there) == start;
}

}
