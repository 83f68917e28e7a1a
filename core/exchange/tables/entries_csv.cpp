// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entries_csv.h"

#include "core/exchange/tables/csv_cells.h"
#include "core/exchange/tables/entries_table.h"

namespace tidemark
{
void appendEntryCsv(std::string &csv, const Entry &entry)
{
    CsvCells row(csv);
    writeEntryCells(entry, row);
    row.end();
}

std::string entriesCsvHeader()
{
    std::string line;
    CsvCells row(line);
    for (const std::string_view column : entryColumns())
        row.word(column);
    row.end();
    return line;
}

Result<int64_t> writeEntriesCsv(ChainReader &chains, const EntriesCsvOptions &options, const PortableSink &sink)
{
    TableFile::Options table;
    table.byteOrderMark = options.byteOrderMark;
    return writeEntries(chains, table, {options.orgs, options.progress}, sink);
}

}
