// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sparse_index.h"

#include <algorithm>

namespace tidemark
{

SparseIndex::Stretch SparseIndex::stretch(size_t number) const
{
    const Begin &begin = m_stretches[number];
    const int64_t end = number + 1 < m_stretches.size() ? m_stretches[number + 1].row : m_rows;
    return {{begin.first, begin.second, {}}, end - begin.row};
}

void SparseIndex::append(const RowKey &first, int64_t rows)
{
    begin(first, m_rows);
    m_rows += rows;
}

void SparseIndex::begin(const RowKey &first, int64_t row)
{
    m_stretches.push_back({first.first, first.second, row});
    m_rows = row;
}

void SparseIndex::endAt(int64_t rows)
{
    m_rows = rows;
}

std::optional<SparseIndex::Place> SparseIndex::placeOf(int64_t row) const
{
    if (row < 0 || row >= m_rows)
        return std::nullopt;
    const auto behind =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), row, [](int64_t wanted, const Begin &begin) {
            return wanted < begin.row;
        });
    const Begin &begin = *std::prev(behind);
    return Place{{begin.first, begin.second, {}}, row - begin.row};
}

}
