// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/tables/entry_cells.h"

namespace tidemark
{

enum class TableFormat : uint8_t { Csv, Xlsx };

/// A table being written row by row, as CSV (RFC 4180, UTF-8) or as a workbook, in little memory however long it is.
/// Figures are numbers, and no text is a formula. One thread at a time.
class TableFile : public CellSink
{
public:
    struct Options {
        TableFormat format = TableFormat::Csv;
        bool byteOrderMark = false;    ///< of CSV, for spreadsheets that do not guess UTF-8
        std::string sheet = "Entries"; ///< a workbook's sheet; a number follows where there are more
        int rowsPerSheet = 1'048'576;  ///< with the header; more is more than a sheet can have
    };
    /// IoFailed: there is no room for a workbook among the system's temporary files. `sink` must outlive the table.
    static Result<std::unique_ptr<TableFile>> begin(const Options &options, std::span<const std::string_view> columns,
                                                    const PortableSink &sink);

    /// Cells go there from now on. False: what was written before could not be, and close() says so.
    virtual bool nextRow() = 0;
    /// Writes the rest. IoFailed.
    virtual Result<void> close() = 0;
};

}
