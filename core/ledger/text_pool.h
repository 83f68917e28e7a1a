// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

/// Texts that are kept once each, in one piece of memory, and known by number: 0, 1, 2 … in the
/// order in which they came. At most 2³² − 1 of them.
class TextPool
{
public:
    uint32_t add(std::string_view text);
    std::optional<uint32_t> find(std::string_view text) const;
    std::string_view text(uint32_t number) const
    {
        return std::string_view(m_bytes).substr(m_starts[number], m_starts[number + 1] - m_starts[number]);
    }
    uint32_t size() const
    {
        return static_cast<uint32_t>(m_starts.size() - 1);
    }

private:
    size_t slotOf(std::string_view text) const;
    void grow();

    std::string m_bytes;
    std::vector<size_t> m_starts{0};
    std::vector<uint32_t> m_slots; // number + 1, or 0; a power of two of them, at most half of them taken
};

}
