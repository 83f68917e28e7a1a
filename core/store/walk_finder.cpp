// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/walk_finder.h"

#include <algorithm>

namespace tidemark
{

int64_t entriesAlong(sqlite::Connection &connection, const EntryPath &path)
{
    if (path.order != EntryPath::Order::Chains)
        return connection.integer("SELECT total(seq) FROM orgs").value_or(0);
    int64_t count = 0;
    for (const ChainSpan &span : path.spans)
        count += span.count();
    return count;
}

EntrySearch WalkFinder::withColumns(EntrySearch search, const std::optional<SortBy> &sort)
{
    search.columns = "e.id";
    if (sort)
        search.columns += ", " + sort->number + ", " + sort->text;
    return search;
}

WalkFinder::WalkFinder(sqlite::Connection &connection, EntryPath path, EntrySearch search, std::optional<SortBy> sort)
    : m_connection(connection)
    , m_sort(std::move(sort))
    , m_walk(connection, path, withColumns(std::move(search), m_sort))
    , m_toDo(entriesAlong(connection, path))
{
}

Result<IndexPiece> WalkFinder::next()
{
    IndexPiece piece;
    const bool goesOn = m_walk.next([&](const sqlite::Statement &row) {
        if (m_sort)
            m_found.push_back({row.integer(1), std::string(row.text(2)), row.integer(0)});
        else
            piece.keys.push_back({0, row.integer(0), {}});
    });
    if (const std::optional<Error> error = m_connection.takeError())
        return tl::unexpected(*error);
    if (!goesOn && m_sort) {
        std::sort(m_found.begin(), m_found.end());
        if (m_sort->descending)
            std::reverse(m_found.begin(), m_found.end());
        for (const Found &found : m_found)
            piece.keys.push_back({0, found.id, {}});
        m_found = {};
    }
    m_rows += static_cast<int64_t>(piece.keys.size());
    piece.rows = m_rows;
    piece.complete = !goesOn;
    piece.done = m_walk.examined();
    piece.toDo = m_toDo;
    return piece;
}

}
