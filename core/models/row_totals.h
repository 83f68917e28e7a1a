// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/credits.h"
#include "core/domain/rows.h"

namespace tidemark
{

/// Rows of a list that follow each other.
struct RowSpan {
    int64_t first = 0;
    int64_t count = 0;
};

/// What rows come to: the amounts of entries, what organizations have left, what users used, what assets cost.
struct RowTotals {
    int64_t rows = 0;
    Credits in;       ///< of the positive ones
    Credits out;      ///< of the others: zero or less
    bool fits = true; ///< false: the sums are beyond what an amount can be

    Credits net() const;
    /// Rows of a page, from its row `first` on.
    void add(const Rows &page, size_t first, size_t count);

private:
    void add(Credits amount);
};

}
