// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "core/store/id_set.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Which keys and assets a ledger holds, so that large bookings need not look each new one up. By
/// 64-bit hashes, 11 to 22 bytes an id: it errs only towards an id being there. What is stored is
/// read by a thread of its own while bookings go on. All else on one thread.
class KnownIds
{
public:
    enum class Of : uint8_t { Key, Asset };
    enum class Where : uint8_t {
        Nowhere,
        PerhapsStored, ///< but not booked since begin()
        Anywhere,
    };

    KnownIds();
    ~KnownIds();
    KnownIds(const KnownIds &) = delete;
    KnownIds &operator=(const KnownIds &) = delete;

    /// As a transaction begins, with a connection that sees what is stored. `dataVersion` tells
    /// whether others have written since the last one.
    void begin(sqlite::Connection &stored, int64_t dataVersion);
    /// After entries were booked without add().
    void forget();
    void add(Of of, int64_t orgRow, std::string_view id);
    Where lookUp(Of of, int64_t orgRow, std::string_view id);

private:
    class Reading;

    IdSet m_ids;
    bool m_isWhole = false; ///< what is stored has been read
    int64_t m_dataVersion = -1;
    std::unique_ptr<Reading> m_reading;
};

}
