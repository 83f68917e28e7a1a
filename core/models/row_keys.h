// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/domain/page.h"

namespace tidemark
{

/// The keys of a list in its order. Neighbours differ little, so each is kept as its difference from the one before:
/// a key takes one to a few bytes, and ten million of them stay below a hundred megabytes in any order.
class RowKeys
{
public:
    size_t size() const
    {
        return m_blocks.size() * blockKeys + m_tail.size();
    }
    void append(const std::vector<RowKey> &keys);
    /// `first` + `count` must not exceed size().
    std::vector<RowKey> slice(size_t first, size_t count) const;

private:
    static constexpr size_t blockKeys = rowsPerPage;

    std::vector<std::string> m_blocks; ///< of blockKeys each
    std::vector<RowKey> m_tail;        ///< behind them
};

}
