// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/text_pool.h"

#include <functional>

namespace tidemark
{

size_t TextPool::slotOf(std::string_view wanted) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = std::hash<std::string_view>()(wanted) & mask;
    while (m_slots[slot] != 0 && text(m_slots[slot] - 1) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    m_slots.assign(m_slots.empty() ? 16 : m_slots.size() * 2, 0);
    for (uint32_t number = 0; number < size(); ++number)
        m_slots[slotOf(text(number))] = number + 1;
}

uint32_t TextPool::add(std::string_view added)
{
    if ((size_t(size()) + 1) * 2 > m_slots.size())
        grow();
    const size_t slot = slotOf(added);
    if (m_slots[slot] == 0) {
        m_bytes += added;
        m_starts.push_back(m_bytes.size());
        m_slots[slot] = size();
    }
    return m_slots[slot] - 1;
}

std::optional<uint32_t> TextPool::find(std::string_view wanted) const
{
    if (m_slots.empty())
        return std::nullopt;
    const uint32_t taken = m_slots[slotOf(wanted)];
    return taken == 0 ? std::nullopt : std::optional(taken - 1);
}

}
