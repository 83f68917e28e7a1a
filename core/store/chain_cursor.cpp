// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_cursor.h"

#include "core/store/entry_rows.h"

namespace tidemark
{
namespace
{
std::string allEntries()
{
    return std::string("SELECT o.org, ") + entryColumns
        + " FROM orgs o CROSS JOIN entries e ON e.org = o.id ORDER BY o.org, e.seq";
}
}

Result<std::unique_ptr<ChainCursor>> ChainCursor::open(sqlite::Connection &connection)
{
    Result<std::unique_ptr<sqlite::Transaction>> snapshot = sqlite::Transaction::begin(connection, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return std::unique_ptr<ChainCursor>(new ChainCursor(connection, std::move(*snapshot)));
}

ChainCursor::ChainCursor(sqlite::Connection &connection, std::unique_ptr<sqlite::Transaction> snapshot)
    : m_connection(connection)
    , m_snapshot(std::move(snapshot))
    , m_row(connection.prepareText(allEntries()))
{
}

void ChainCursor::rewind()
{
    m_row.reset();
    m_entry = Entry();
}

Result<const Entry *> ChainCursor::next()
{
    if (!m_row.step()) {
        if (const std::optional<Error> error = m_connection.takeError())
            return tl::unexpected(*error);
        return nullptr;
    }
    const std::string_view org = m_row.text(0);
    const Hash prev = m_entry.org == org ? m_entry.hash : Hash{};
    m_entry = Entry();
    m_entry.org = org;
    m_entry.prev = prev;
    if (!readEntry(m_row, 1, m_entry))
        return fail(ErrorCode::Damaged,
                    m_connection.path() + ": entry " + std::to_string(m_entry.seq) + " of " + m_entry.org
                        + " cannot be read.");
    return &m_entry;
}

}
