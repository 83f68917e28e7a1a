// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_set.h"

#include <algorithm>
#include <bit>

namespace tidemark
{

void IdSet::reserve(size_t hashes)
{
    constexpr size_t leastSlots = 4096;
    const size_t slots = std::bit_ceil(std::max(leastSlots, hashes + hashes / 2 + 1));
    if (slots <= m_slots.size())
        return;
    std::vector<uint64_t> former(slots, 0);
    former.swap(m_slots);
    m_size = 0;
    for (const uint64_t hash : former) {
        if (hash != 0)
            insert(hash);
    }
}

void IdSet::add(const IdSet &other)
{
    for (const uint64_t hash : other.m_slots) {
        if (hash != 0)
            insert(hash);
    }
}

}
