// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entries_table.h"

#include "core/exchange/portable/chosen_entries.h"

namespace tidemark
{

Result<int64_t> writeEntries(ChainReader &chains, const TableFile::Options &options, const ChosenEntries &chosen,
                             const PortableSink &sink)
{
    const Result<std::unique_ptr<TableFile>> table = TableFile::begin(options, entryColumns(), sink);
    if (!table)
        return tl::unexpected(table.error());
    int64_t rows = 0;
    const Result<void> walked = eachChosenEntry(chains, chosen.orgs, chosen.progress, [&](const Entry &entry) {
        if (!(*table)->nextRow())
            return false;
        writeEntryCells(entry, **table);
        ++rows;
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (const Result<void> closed = (*table)->close(); !closed)
        return tl::unexpected(closed.error());
    return rows;
}

}
