// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entry_walk.h"
#include "core/store/row_reader.h"
#include "core/store/sorted_rows.h"

namespace tidemark
{

/// Where along a path of the entries nothing leads to the rows alone: looks at each entry and
/// keeps the ids of those that meet the condition. Rows come piece by piece: as they are found where
/// the path is the order of the list, else once all are, sorted.
class WalkFinder final : public RowFinder
{
public:
    /// A list that is not in the order of its path is sorted by a number, then by a text, both
    /// expressions of SQL.
    struct SortBy {
        std::string number = "0";
        std::string text = "''";
        bool descending = false;
        std::vector<SqlValue> values = {}; ///< of their parameters
    };
    WalkFinder(sqlite::Connection &connection, EntryPath path, EntrySearch search, std::optional<SortBy> sort);
    Result<IndexPiece> next() override;

private:
    void look(IndexPiece &piece);
    static EntrySearch withColumns(EntrySearch search, const std::optional<SortBy> &sort);

    sqlite::Connection &m_connection;
    std::optional<SortBy> m_sort;
    EntryWalk m_walk;
    std::unique_ptr<SortedRows> m_sorted;
    bool m_walking = true;
    int64_t m_rows = 0;
    int64_t m_toDo = 0;
};

/// Entries along the path; over all chains where its order is a column's.
int64_t entriesAlong(sqlite::Connection &connection, const EntryPath &path);

}
