// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entries_xlsx.h"

#include "core/exchange/tables/entries_table.h"

namespace tidemark
{

Result<int64_t> writeEntriesXlsx(ChainReader &chains, const EntriesXlsxOptions &options, const PortableSink &sink)
{
    TableFile::Options table;
    table.format = TableFormat::Xlsx;
    table.rowsPerSheet = options.rowsPerSheet;
    return writeEntries(chains, table, {options.orgs, options.progress}, sink);
}

}
