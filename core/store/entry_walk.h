// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/domain/page.h"
#include "core/store/chain_spans.h"
#include "core/store/sql_text.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// A way through the entries along an index, in pieces of bounded work.
struct EntryPath {
    enum class Order : uint8_t { Chains, Time, Amount };
    Order order = Order::Time;
    bool descending = false;
    std::vector<ChainSpan> spans; ///< along chains: in the order in which they are walked
    int64_t least = INT64_MIN;    ///< along a column: of booked_at or amount, both included
    int64_t most = INT64_MAX;

    /// "e.booked_at" or "e.amount"
    const char *column() const;
    const char *index() const;
};

/// What is looked for along a path: `columns` of the entries `e` and what is joined to them.
struct EntrySearch {
    std::string columns;
    std::vector<SqlValue> columnValues = {}; ///< of their parameters
    std::string joins;
    SqlCondition condition;
};

class EntryWalk
{
public:
    EntryWalk(sqlite::Connection &connection, EntryPath path, EntrySearch search);

    /// Looks at the next few thousand entries and shows those that meet the condition. False at
    /// the end, or after an error.
    bool next(const std::function<void(const sqlite::Statement &)> &visit);
    int64_t examined() const
    {
        return m_examined;
    }

private:
    bool nextInChains(const std::function<void(const sqlite::Statement &)> &visit);
    bool nextInColumn(const std::function<void(const sqlite::Statement &)> &visit);
    void run(const std::string &condition, const std::vector<int64_t> &bounds,
             const std::function<void(const sqlite::Statement &)> &visit);

    sqlite::Connection &m_connection;
    EntryPath m_path;
    EntrySearch m_search;
    size_t m_span = 0;
    Seq m_walked = 0; ///< of the span
    RowKey m_from;
    int64_t m_examined = 0;
};

/// Runs `select` (up to its WHERE) for at most `limit` entries that lie on a column's path from a
/// key on. The key's value and what lies beyond are asked for one after the other: SQLite would
/// walk from the value's first entry to the key otherwise, and many entries have one value.
void eachAhead(sqlite::Connection &connection, const EntryPath &path, const RowKey &from, bool includingKey,
               int64_t limit, const std::string &select, const std::function<void(sqlite::Statement &)> &visit);

/// The same for keys alone, which the index holds: the value in the column, and the id.
void eachKeyAhead(sqlite::Connection &connection, const EntryPath &path, const RowKey &from, bool includingKey,
                  int64_t limit, const std::function<void(const RowKey &)> &visit);

RowKey startOf(const EntryPath &path);

}
