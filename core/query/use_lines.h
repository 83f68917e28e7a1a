// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/query/breakdown.h"

namespace tidemark
{

/// Adds up use by whoever or whatever used.
class UseLines
{
public:
    void add(std::string_view id, Credits cost);
    /// Of equals, the first by id.
    std::vector<BreakdownLine> mostUsedFirst() const;

private:
    std::map<std::string, BreakdownLine, std::less<>> m_lines;
};

}
