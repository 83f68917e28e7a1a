// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/walk_finder.h"

namespace tidemark
{
namespace
{
constexpr int64_t sortedInPiece = 20'000;
}

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
    if (sort) {
        search.columns += ", " + sort->number + ", " + sort->text;
        search.columnValues = sort->values;
    }
    return search;
}

WalkFinder::WalkFinder(sqlite::Connection &connection, EntryPath path, EntrySearch search, std::optional<SortBy> sort)
    : m_connection(connection)
    , m_sort(std::move(sort))
    , m_walk(connection, path, withColumns(std::move(search), m_sort))
    , m_sorted(m_sort ? std::make_unique<SortedRows>(connection) : nullptr)
    , m_toDo(entriesAlong(connection, path))
{
}

void WalkFinder::look(IndexPiece &piece)
{
    // One transaction for all that is added; within the caller's, where there is one.
    const Result<void> begun = m_sorted ? m_connection.execute("SAVEPOINT sorting") : Result<void>();
    m_walking = m_walk.next([&](const sqlite::Statement &row) {
        if (m_sorted)
            m_sorted->add(row.integer(1), row.text(2), row.integer(0));
        else
            piece.keys.push_back({0, row.integer(0), {}});
    });
    if (m_sorted && begun)
        (void)m_connection.execute("RELEASE sorting");
}

Result<IndexPiece> WalkFinder::next()
{
    IndexPiece piece;
    if (m_walking)
        look(piece);
    bool goesOn = m_walking;
    if (m_sorted && !m_walking && !m_connection.failed())
        goesOn = m_sorted->next(m_sort->descending, sortedInPiece, [&piece](int64_t id) {
            piece.keys.push_back({0, id, {}});
        });
    if (const std::optional<Error> error = m_connection.takeError())
        return tl::unexpected(*error);
    m_rows += static_cast<int64_t>(piece.keys.size());
    piece.rows = m_rows;
    piece.complete = !goesOn;
    piece.done = m_walk.examined();
    piece.toDo = m_toDo;
    return piece;
}

}
