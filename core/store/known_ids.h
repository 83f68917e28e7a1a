// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/store/sqlite.h"

namespace tidemark
{

/// Which keys and assets a ledger holds, so that a large booking need not look each new one up.
/// By 64-bit hashes, 16 to 32 bytes an id: it errs only towards an id being there.
class KnownIds
{
public:
    enum class Of : uint8_t { Key, Asset };

    enum class Where : uint8_t {
        Nowhere,
        PerhapsStored, ///< but not booked since begin()
        Anywhere,
    };

    /// As a transaction begins, with a connection that sees what is stored and stays open until
    /// the transaction ends. `dataVersion` tells whether others have written since the last one.
    void begin(sqlite::Connection &stored, int64_t dataVersion);
    /// After entries were booked without add().
    void forget();
    void add(Of of, int64_t orgRow, std::string_view id);
    Where lookUp(Of of, int64_t orgRow, std::string_view id);

private:
    void readStored();
    void grow(size_t slots);
    void insert(uint64_t hash);
    bool contains(uint64_t hash) const;

    sqlite::Connection *m_stored = nullptr;
    int64_t m_dataVersion = -1;
    int64_t m_storedEntries = 0;
    int64_t m_asked = 0;           ///< each of them cost a look-up in the file
    bool m_isWhole = false;        ///< what is stored has been read
    std::vector<uint64_t> m_slots; ///< open addressing; 0 is free
    size_t m_size = 0;
};

}
