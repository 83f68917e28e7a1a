// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_chains.h"

#include "core/store/sqlite.h"

namespace tidemark
{

std::vector<StoredChain> storedChains(sqlite::Connection &connection)
{
    std::vector<StoredChain> chains;
    sqlite::Statement row = connection.prepare("SELECT org, seq FROM main.orgs ORDER BY org");
    while (row.step())
        chains.push_back({std::string(row.text(0)), row.integer(1)});
    return chains;
}

int64_t storedEntryCount(sqlite::Connection &connection)
{
    return connection.integer("SELECT count(*) FROM main.entries").value_or(0);
}

}
