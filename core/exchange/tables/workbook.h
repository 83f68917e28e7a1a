// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/base/result.h"
#include "core/exchange/tables/entry_cells.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tidemark
{

/// A workbook being written, sheet by sheet and row by row. One thread at a time.
class Workbook final : public CellSink
{
public:
    /// `path` in the encoding of the system's files.
    explicit Workbook(const std::string &path);
    ~Workbook() override;

    /// Rows go there from now on, under a header that stays in sight.
    void addSheet(const std::string &name, std::span<const std::string_view> columns);
    void nextRow();
    void text(std::string_view value) override;
    void word(std::string_view value) override;
    void number(int64_t value) override;
    void credits(Credits value) override;
    void instant(Instant value) override;
    void empty() override;

    /// Writes the file. IoFailed, with what the library says.
    Result<void> close();

private:
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_credits = nullptr;
    lxw_format *m_instant = nullptr;
    uint32_t m_row = 0;
    uint16_t m_column = 0;
};

}
