// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/tables/entry_cells.h"

namespace tidemark
{

/// Appends a cell of text that a spreadsheet must not take for a formula: one that begins with
/// = + - @, a tab or a line end gets an apostrophe before it.
void appendTextCell(std::string &csv, std::string_view text);

/// Appends rows of CSV (RFC 4180) to a text, cell by cell. Amounts are plain numbers, instants RFC 3339.
class CsvCells final : public CellSink
{
public:
    /// `csv` outlives this.
    explicit CsvCells(std::string &csv)
        : m_csv(csv)
    {
    }
    /// Ends the row with CRLF; the next cell is the first of another.
    void end();

    void text(std::string_view value) override;
    void word(std::string_view value) override;
    void number(int64_t value) override;
    void credits(Credits value) override;
    void instant(Instant value) override;
    void empty() override;

private:
    void begin();

    std::string &m_csv;
    bool m_any = false;
};

}
