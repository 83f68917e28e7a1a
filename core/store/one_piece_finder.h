// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_reader.h"

namespace tidemark
{

/// Of a list that is known at once, or known to be unreadable.
class OnePieceFinder final : public RowFinder
{
public:
    explicit OnePieceFinder(Result<IndexPiece> piece)
        : m_piece(std::move(piece))
    {
    }
    Result<IndexPiece> next() override
    {
        return std::move(m_piece);
    }

private:
    Result<IndexPiece> m_piece;
};

}
