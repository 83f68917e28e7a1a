// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entries_csv.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/entries_table.h"

namespace tidemark
{

void appendTextCell(std::string &csv, std::string_view text)
{
    constexpr std::string_view risky = "=+-@\t\r\n";
    if (text.empty() || risky.find(text.front()) == std::string_view::npos)
        return appendCsvCell(csv, text);
    appendCsvCell(csv, '\'' + std::string(text));
}

Result<int64_t> writeEntriesCsv(ChainReader &chains, const EntriesCsvOptions &options, const PortableSink &sink)
{
    TableFile::Options table;
    table.byteOrderMark = options.byteOrderMark;
    return writeEntries(chains, table, {options.orgs, options.progress}, sink);
}

}
