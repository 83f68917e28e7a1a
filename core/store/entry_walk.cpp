// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_walk.h"

#include <algorithm>
#include <array>

namespace tidemark
{
namespace
{
constexpr int64_t pieceRows = 5000;
}

const char *EntryPath::column() const
{
    return order == Order::Amount ? "e.amount" : "e.booked_at";
}

const char *EntryPath::index() const
{
    return order == Order::Chains ? "entries_by_org" : order == Order::Amount ? "entries_by_amount" : "entries_by_time";
}

namespace
{
std::string orderOf(const EntryPath &path)
{
    const std::string way = path.descending ? " DESC" : "";
    if (path.order == EntryPath::Order::Chains)
        return " ORDER BY e.seq" + way;
    return std::string(" ORDER BY ") + path.column() + way + ", e.id" + way;
}
}

void eachAhead(sqlite::Connection &connection, const EntryPath &path, const RowKey &from, bool includingKey,
               int64_t limit, const std::string &select, const std::function<void(sqlite::Statement &)> &visit)
{
    const std::string column = path.column();
    const std::string than = path.descending ? " < ?" : " > ?";
    const auto run = [&](const std::string &condition, const std::array<int64_t, 2> &bounds) {
        sqlite::Statement row = connection.prepareText(select + condition + orderOf(path) + " LIMIT ?");
        row.bind(bounds[0]).bind(bounds[1]).bind(limit);
        for (; row.step(); --limit)
            visit(row);
    };
    run(column + " = ? AND e.id" + (includingKey ? (path.descending ? " <= ?" : " >= ?") : than),
        {from.first, from.second});
    if (limit > 0 && !connection.failed())
        run(column + than + " AND " + column + (path.descending ? " >= ?" : " <= ?"),
            {from.first, path.descending ? path.least : path.most});
}

void eachKeyAhead(sqlite::Connection &connection, const EntryPath &path, const RowKey &from, bool includingKey,
                  int64_t limit, const std::function<void(const RowKey &)> &visit)
{
    eachAhead(connection, path, from, includingKey, limit,
              std::string("SELECT ") + path.column() + ", e.id FROM entries e INDEXED BY " + path.index() + " WHERE ",
              [&](sqlite::Statement &row) {
                  visit({row.integer(0), row.integer(1), {}});
              });
}

RowKey startOf(const EntryPath &path)
{
    return path.descending ? RowKey{path.most, INT64_MAX, {}} : RowKey{path.least, INT64_MIN, {}};
}

EntryWalk::EntryWalk(sqlite::Connection &connection, EntryPath path, EntrySearch search)
    : m_connection(connection)
    , m_path(std::move(path))
    , m_search(std::move(search))
    , m_from(startOf(m_path))
{
}

bool EntryWalk::next(const std::function<void(const sqlite::Statement &)> &visit)
{
    return m_path.order == EntryPath::Order::Chains ? nextInChains(visit) : nextInColumn(visit);
}

void EntryWalk::run(const std::string &condition, const std::vector<int64_t> &bounds,
                    const std::function<void(const sqlite::Statement &)> &visit)
{
    sqlite::Statement row =
        m_connection.prepareText("SELECT " + m_search.columns + " FROM entries e INDEXED BY " + m_path.index()
                                 + m_search.joins + " WHERE " + condition + m_search.condition.sql() + orderOf(m_path));
    bindAll(row, m_search.columnValues);
    for (const int64_t bound : bounds)
        row.bind(bound);
    m_search.condition.bindTo(row);
    while (row.step())
        visit(row);
}

bool EntryWalk::nextInChains(const std::function<void(const sqlite::Statement &)> &visit)
{
    int64_t looked = 0;
    while (m_span < m_path.spans.size() && looked < pieceRows && !m_connection.failed()) {
        const ChainSpan &span = m_path.spans[m_span];
        const int64_t count = std::min(pieceRows - looked, span.count() - m_walked);
        const Seq first = m_path.descending ? span.last - m_walked - count + 1 : span.first + m_walked;
        run("e.org = ? AND e.seq BETWEEN ? AND ?", {span.org, first, first + count - 1}, visit);
        looked += count;
        m_walked += count;
        if (m_walked >= span.count()) {
            ++m_span;
            m_walked = 0;
        }
    }
    m_examined += looked;
    return m_span < m_path.spans.size() && !m_connection.failed();
}

bool EntryWalk::nextInColumn(const std::function<void(const sqlite::Statement &)> &visit)
{
    // Where the piece ends is looked up in the index alone, so that its cost does not depend on
    // how many of its entries are found.
    RowKey last;
    int64_t looked = 0;
    const std::string column = m_path.column();
    eachKeyAhead(m_connection, m_path, m_from, false, pieceRows, [&](const RowKey &key) {
        last = key;
        ++looked;
    });
    if (looked == 0 || m_connection.failed())
        return false;
    const std::string ahead = m_path.descending ? " < ?" : " > ?";
    const std::string upTo = m_path.descending ? " >= ?" : " <= ?";
    if (last.first == m_from.first) {
        run(column + " = ? AND e.id" + ahead + " AND e.id" + upTo, {m_from.first, m_from.second, last.second}, visit);
    } else {
        run(column + " = ? AND e.id" + ahead, {m_from.first, m_from.second}, visit);
        run(column + ahead + " AND " + column + (m_path.descending ? " > ?" : " < ?"), {m_from.first, last.first},
            visit);
        run(column + " = ? AND e.id" + upTo, {last.first, last.second}, visit);
    }
    m_from = last;
    m_examined += looked;
    return looked == pieceRows && !m_connection.failed();
}

}
