// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/use_lines.h"

#include <algorithm>

namespace tidemark
{

void UseLines::add(std::string_view id, Credits cost)
{
    auto line = m_lines.find(id);
    if (line == m_lines.end())
        line = m_lines.emplace(std::string(id), BreakdownLine{std::string(id), 0, {}}).first;
    ++line->second.count;
    line->second.used += cost;
}

std::vector<BreakdownLine> UseLines::mostUsedFirst() const
{
    std::vector<BreakdownLine> all;
    for (const auto &[id, line] : m_lines)
        all.push_back(line);
    std::stable_sort(all.begin(), all.end(), [](const BreakdownLine &a, const BreakdownLine &b) {
        return a.used > b.used;
    });
    return all;
}

}
