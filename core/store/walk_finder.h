// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entry_walk.h"
#include "core/store/row_reader.h"

namespace tidemark
{

/// Where along a path of the entries nothing leads to the rows alone: looks at each entry and
/// keeps the ids of those that meet the condition. Rows come piece by piece where the path is the
/// order of the list, else at the end, sorted here.
class WalkFinder final : public RowFinder
{
public:
    /// A list that is not in the order of its path is sorted by a number, then by a text, both
    /// expressions of SQL.
    struct SortBy {
        std::string number = "0";
        std::string text = "''";
        bool descending = false;
    };
    WalkFinder(sqlite::Connection &connection, EntryPath path, EntrySearch search, std::optional<SortBy> sort);
    Result<IndexPiece> next() override;

private:
    struct Found {
        int64_t number = 0;
        std::string text;
        int64_t id = 0;
        auto operator<=>(const Found &) const = default;
    };
    static EntrySearch withColumns(EntrySearch search, const std::optional<SortBy> &sort);

    sqlite::Connection &m_connection;
    std::optional<SortBy> m_sort;
    EntryWalk m_walk;
    std::vector<Found> m_found;
    int64_t m_rows = 0;
    int64_t m_toDo = 0;
};

/// Entries along the path; over all chains where its order is a column's.
int64_t entriesAlong(sqlite::Connection &connection, const EntryPath &path);

}
