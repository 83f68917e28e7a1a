// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known_ids.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace tidemark
{
namespace
{
constexpr size_t leastSlots = size_t(1) << 12;
/// 64 MB of slots.
constexpr size_t mostIds = size_t(4) << 20;
constexpr int64_t mostToRead = mostIds / 2;
/// Looking an id up costs more than ten times as much as reading one in order; an import seldom stops here.
constexpr int64_t readingIsCheaper = 64;

uint64_t hashOf(KnownIds::Of of, int64_t orgRow, std::string_view id)
{
    const uint64_t salt = static_cast<uint64_t>(orgRow) * 2 + static_cast<uint64_t>(of);
    const uint64_t hash = std::hash<std::string_view>()(id) ^ (salt * 0x9E3779B97F4A7C15U);
    return std::max<uint64_t>((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93U, 1);
}
}

void KnownIds::begin(sqlite::Connection &stored, int64_t dataVersion)
{
    m_stored = &stored;
    if (m_isWhole && dataVersion == m_dataVersion && m_size <= mostIds)
        return;
    forget();
    m_dataVersion = dataVersion;
    m_storedEntries = stored.integer("SELECT max(id) FROM entries").value_or(0);
}

void KnownIds::forget()
{
    if (m_size > 0)
        m_slots.assign(leastSlots, 0);
    m_size = 0;
    m_asked = 0;
    m_isWhole = false;
}

void KnownIds::add(Of of, int64_t orgRow, std::string_view id)
{
    insert(hashOf(of, orgRow, id));
}

KnownIds::Where KnownIds::lookUp(Of of, int64_t orgRow, std::string_view id)
{
    if (!m_isWhole && m_storedEntries <= mostToRead && m_asked * readingIsCheaper >= m_storedEntries)
        readStored();
    if (contains(hashOf(of, orgRow, id)))
        return Where::Anywhere;
    if (m_isWhole)
        return Where::Nowhere;
    ++m_asked;
    return Where::PerhapsStored;
}

void KnownIds::readStored()
{
    // An entry has a key, and makes an asset, at most.
    grow(std::bit_ceil(std::max(leastSlots, 4 * (m_size + 2 * static_cast<size_t>(m_storedEntries)))));
    sqlite::Statement key = m_stored->prepare("SELECT org, key FROM entries WHERE key IS NOT NULL");
    while (key.step())
        add(Of::Key, key.integer(0), key.text(1));
    sqlite::Statement asset = m_stored->prepare("SELECT org, asset FROM assets");
    while (asset.step())
        add(Of::Asset, asset.integer(0), asset.text(1));
    m_isWhole = !m_stored->failed();
}

void KnownIds::grow(size_t slots)
{
    if (slots <= m_slots.size())
        return;
    std::vector<uint64_t> former(slots, 0);
    former.swap(m_slots);
    m_size = 0;
    for (const uint64_t slot : former) {
        if (slot != 0)
            insert(slot);
    }
}

void KnownIds::insert(uint64_t hash)
{
    if (m_slots.size() < 2 * (m_size + 1))
        grow(std::max(leastSlots, 2 * m_slots.size()));
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at] != 0; at = (at + 1) & mask) {
        if (m_slots[at] == hash)
            return;
    }
    m_slots[at] = hash;
    ++m_size;
}

bool KnownIds::contains(uint64_t hash) const
{
    if (m_size == 0)
        return false;
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask; m_slots[at] != 0; at = (at + 1) & mask) {
        if (m_slots[at] == hash)
            return true;
    }
    return false;
}

}
