// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/domain/entry.h"

namespace tidemark
{

/// Takes the cells of a row of a table, from the first column on.
class CellSink
{
public:
    CellSink() = default;
    CellSink(const CellSink &) = delete;
    CellSink &operator=(const CellSink &) = delete;
    virtual ~CellSink() = default;

    /// What people or programs wrote: a spreadsheet must not take it for a formula.
    virtual void text(std::string_view value) = 0;
    /// Words of ours.
    virtual void word(std::string_view value) = 0;
    virtual void number(int64_t value) = 0;
    virtual void credits(Credits value) = 0;
    virtual void instant(Instant value) = 0;
    virtual void empty() = 0;
};

/// The columns of a table of entries, by the names of the contract.
std::span<const std::string_view> entryColumns();

/// A cell for each of entryColumns().
void writeEntryCells(const Entry &entry, CellSink &row);

}
