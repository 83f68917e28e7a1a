// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_keys.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// Which parts of its keys a block holds; in those that it does not, all are zero, or empty.
enum Part : uint8_t { First = 1, Second = 2, Text = 4 };

uint8_t partsOf(const std::vector<RowKey> &keys)
{
    uint8_t parts = 0;
    for (const RowKey &key : keys) {
        parts |= key.first != 0 ? First : 0;
        parts |= key.second != 0 ? Second : 0;
        parts |= !key.text.empty() ? Text : 0;
    }
    return parts;
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void putNumber(std::string &bytes, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(number | 0x80);
    bytes += static_cast<char>(number);
}

uint64_t takeNumber(const char *&at)
{
    uint64_t number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<uint8_t>(*at++);
        number |= uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return number;
    }
}

/// Small differences of either sign become small numbers; what overflows comes back around.
void putStep(std::string &bytes, int64_t from, int64_t to)
{
    const uint64_t step = uint64_t(to) - uint64_t(from);
    putNumber(bytes, step >> 63 != 0 ? ~(step << 1) : step << 1);
}

int64_t takeStep(const char *&at, int64_t from)
{
    const uint64_t number = takeNumber(at);
    return int64_t(uint64_t(from) + ((number & 1) != 0 ? ~(number >> 1) : number >> 1));
}

std::string packed(const std::vector<RowKey> &keys)
{
    const uint8_t parts = partsOf(keys);
    std::string bytes(1, static_cast<char>(parts));
    RowKey before;
    for (const RowKey &key : keys) {
        if ((parts & First) != 0)
            putStep(bytes, before.first, key.first);
        if ((parts & Second) != 0)
            putStep(bytes, before.second, key.second);
        if ((parts & Text) != 0) {
            putNumber(bytes, key.text.size());
            bytes += key.text;
        }
        before = {key.first, key.second, {}};
    }
    bytes.shrink_to_fit();
    return bytes;
}

std::vector<RowKey> unpacked(const std::string &bytes, size_t count)
{
    const char *at = bytes.data();
    const auto parts = static_cast<uint8_t>(*at++);
    std::vector<RowKey> keys(count);
    RowKey before;
    for (RowKey &key : keys) {
        if ((parts & First) != 0)
            key.first = takeStep(at, before.first);
        if ((parts & Second) != 0)
            key.second = takeStep(at, before.second);
        if ((parts & Text) != 0) {
            const size_t size = takeNumber(at);
            key.text.assign(at, size);
            at += size;
        }
        before = {key.first, key.second, {}};
    }
    return keys;
}
}

void RowKeys::append(const std::vector<RowKey> &keys)
{
    for (const RowKey &key : keys) {
        m_tail.push_back(key);
        if (m_tail.size() == blockKeys) {
            m_blocks.push_back(packed(m_tail));
            m_tail.clear();
        }
    }
}

std::vector<RowKey> RowKeys::slice(size_t first, size_t count) const
{
    std::vector<RowKey> keys;
    keys.reserve(count);
    for (size_t at = first; at < first + count;) {
        const size_t block = at / blockKeys;
        const size_t end = std::min(first + count, (block + 1) * blockKeys);
        const bool isPacked = block < m_blocks.size();
        const std::vector<RowKey> found = isPacked ? unpacked(m_blocks[block], blockKeys) : std::vector<RowKey>();
        const std::vector<RowKey> &all = isPacked ? found : m_tail;
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at - block * blockKeys);
        keys.insert(keys.end(), begin, begin + static_cast<std::ptrdiff_t>(end - at));
        at = end;
    }
    return keys;
}

}
