// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/export_peek.h"

#include <array>
#include <string_view>

#include "core/base/json.h"
#include "core/exchange/bytes/input_bytes.h"
#include "core/exchange/portable/portable_lines.h"

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

std::optional<Instant> exportedAt(const std::string &path)
{
    const Result<std::unique_ptr<PortableLines>> lines = PortableLines::open(path);
    if (!lines || (*lines)->next() != PortableLines::Next::Line)
        return std::nullopt;
    const Result<Json> json = Json::parse((*lines)->line());
    const Json *at = json ? json->member("exported_at") : nullptr;
    return at && at->isString() ? Instant::parse(at->text) : std::nullopt;
}

}
