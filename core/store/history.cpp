// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/law.h"
#include "core/store/entry_rows.h"

namespace tidemark
{

Result<void> eachEntryOf(sqlite::Connection &connection, const std::string &org,
                         const std::function<bool(Entry &)> &visit)
{
    const std::string sql = std::string("SELECT ") + entryColumns
        + " FROM entries e WHERE e.org = (SELECT id FROM orgs WHERE org = ?) ORDER BY e.seq";
    sqlite::Statement row = connection.prepareText(sql);
    row.bind(org);
    Hash prev{};
    while (row.step()) {
        Entry entry;
        entry.org = org;
        entry.prev = prev;
        if (!readEntry(row, 0, entry))
            return fail(ErrorCode::Damaged,
                        connection.path() + ": entry " + std::to_string(entry.seq) + " of " + org + " cannot be read.");
        prev = entry.hash;
        if (!visit(entry))
            return {};
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return {};
}

Result<std::optional<Entry>> entryOf(sqlite::Connection &connection, const std::string &org, Seq seq)
{
    sqlite::Statement row =
        connection.prepareText(std::string("SELECT ") + entryColumns
                               + " FROM entries e WHERE e.org = (SELECT id FROM orgs WHERE org = ?) AND e.seq = ?");
    Entry entry;
    entry.org = org;
    if (!row.bind(org).bind(seq).step()) {
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return std::nullopt;
    }
    if (!readEntry(row, 0, entry))
        return fail(ErrorCode::Damaged,
                    connection.path() + ": entry " + std::to_string(seq) + " of " + org + " cannot be read.");
    return entry;
}

Result<std::unique_ptr<OrgState>> stateAt(sqlite::Connection &connection, const ProgramCatalog &programs,
                                          const std::string &org, Instant at)
{
    auto state = std::make_unique<OrgState>(nullptr, programs);
    const Result<void> read = eachEntryOf(connection, org, [&](Entry &entry) {
        if (entry.bookedAt > at)
            return false;
        state->apply(entry);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return state;
}

}
