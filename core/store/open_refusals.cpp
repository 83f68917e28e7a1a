// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_refusals.h"

#include "core/domain/operation_key.h"
#include "core/store/entry_rows.h"

namespace tidemark
{
namespace
{
bool wasOfferedAgain(sqlite::Connection &connection, const std::string &org, const std::string &key, Instant known)
{
    const std::string again = retryKey(key);
    sqlite::Statement row = connection.prepare(
        "SELECT 1 FROM main.entries WHERE org = (SELECT id FROM main.orgs WHERE org = ?) AND key = ? "
        "AND booked_at <= ?");
    return row.bind(org).bind(again).bind(known.ms).step();
}
}

Result<std::vector<Entry>> openRefusals(sqlite::Connection &connection, const std::string &org, Instant known)
{
    std::vector<Entry> refusals;
    {
        sqlite::Statement row = connection.prepareText(
            std::string("SELECT ") + entryColumns
            + " FROM main.entries e WHERE e.org = (SELECT id FROM main.orgs WHERE org = ?) AND e.kind = 11 "
              "AND e.key IS NOT NULL AND e.booked_at <= ? ORDER BY e.seq");
        row.bind(org).bind(known.ms);
        while (row.step()) {
            Entry entry;
            entry.org = org;
            if (!readEntry(row, 0, entry))
                return fail(ErrorCode::Damaged,
                            connection.path() + ": entry " + std::to_string(entry.seq) + " of " + org
                                + " cannot be read.");
            refusals.push_back(std::move(entry));
        }
    }
    std::erase_if(refusals, [&](const Entry &entry) {
        return wasOfferedAgain(connection, org, entry.key, known);
    });
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return refusals;
}

}
