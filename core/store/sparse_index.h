// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/domain/page.h"

namespace tidemark
{

/// Where the rows of a list are that is read along an index of the database: the key of every hundredth or so. Places
/// count from 0.
class SparseIndex
{
public:
    struct Place {
        RowKey key;       ///< of a row at or before the one meant
        int64_t skip = 0; ///< rows from it to the one meant
    };
    /// Rows that follow each other.
    struct Stretch {
        RowKey first;
        int64_t rows = 0;
    };

    int64_t rows() const
    {
        return m_rows;
    }
    size_t stretches() const
    {
        return m_stretches.size();
    }
    Stretch stretch(size_t number) const;
    /// Another stretch behind all others.
    void append(const RowKey &first, int64_t rows);
    /// The same where it is not known yet how far it reaches: `row` is the place of its first row, at or behind rows().
    void begin(const RowKey &first, int64_t row);
    /// The last stretch ends there.
    void endAt(int64_t rows);
    /// nullopt: there is no such row.
    std::optional<Place> placeOf(int64_t row) const;

    /// Where the list only grows: the last entry that was looked at, so that only later ones need to be. 0: not known.
    int64_t lastEntry = 0;

private:
    /// A RowKey with a text of its own would be twice as large.
    struct Begin {
        int64_t first = 0;
        int64_t second = 0;
        int64_t row = 0;
    };
    std::vector<Begin> m_stretches;
    int64_t m_rows = 0;
};

struct GrownIndex {
    SparseIndex index;
    int64_t cameFirst = 0; ///< rows that were booked since and come before all others
};

}
