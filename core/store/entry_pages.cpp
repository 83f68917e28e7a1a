// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_pages.h"

#include <algorithm>

#include "core/store/entry_rows.h"
#include "core/store/ledger.h"
#include "core/store/one_piece_finder.h"
#include "core/store/walk_finder.h"

namespace tidemark
{
namespace
{
constexpr int64_t keysInPiece = 20'000;
constexpr size_t fewOrgs = 8;

bool isBounded(const TimeRange &range)
{
    return range.from || range.until;
}

bool isBounded(const AmountRange &range)
{
    return range.from || range.to;
}

/// Without the spans of chains.
EntryPath pathOf(const EntryQuery &query)
{
    EntryPath path;
    path.order = accessOf(query).order;
    path.descending = query.descending;
    const EntryFilter &filter = query.filter;
    if (path.order == EntryPath::Order::Time) {
        path.least = filter.booked.from ? filter.booked.from->ms : INT64_MIN;
        path.most = filter.booked.until ? filter.booked.until->ms - 1 : INT64_MAX;
    } else if (path.order == EntryPath::Order::Amount) {
        path.least = filter.amount.from ? filter.amount.from->thousandths() : INT64_MIN;
        path.most = filter.amount.to ? filter.amount.to->thousandths() : INT64_MAX;
    }
    return path;
}

Result<void> addSpans(sqlite::Connection &connection, const EntryQuery &query, EntryPath &path)
{
    if (path.order != EntryPath::Order::Chains)
        return {};
    Result<std::vector<ChainSpan>> spans = chainSpans(connection, query.filter.orgs, query.filter.booked);
    if (!spans)
        return tl::unexpected(spans.error());
    path.spans = std::move(*spans);
    if (path.descending)
        std::reverse(path.spans.begin(), path.spans.end());
    return {};
}

/// What the path itself does not see to.
EntrySearch searchOf(const EntryFilter &filter, EntryPath::Order order)
{
    EntrySearch search;
    SqlCondition &condition = search.condition;
    condition.addOneOf("e.kind", filter.kinds);
    if (!filter.user.empty())
        condition.add("e.user = ?", {filter.user});
    if (!filter.action.empty())
        condition.add("e.action = ?", {filter.action});
    if (!filter.model.empty())
        condition.add("e.model = ? COLLATE NOCASE", {filter.model});
    if (order == EntryPath::Order::Amount) {
        if (filter.booked.from)
            condition.add("e.booked_at >= ?", {filter.booked.from->ms});
        if (filter.booked.until)
            condition.add("e.booked_at < ?", {filter.booked.until->ms});
    } else {
        if (filter.amount.from)
            condition.add("e.amount >= ?", {filter.amount.from->thousandths()});
        if (filter.amount.to)
            condition.add("e.amount <= ?", {filter.amount.to->thousandths()});
    }
    if (!filter.text.empty()) {
        search.joins = " CROSS JOIN orgs o ON o.id = e.org LEFT JOIN users u ON u.org = e.org AND u.user = e.user";
        condition.addContains({"e.id", "o.org", "o.name", "e.user", "u.name", "e.actor", "e.action", "e.model", "e.asset",
                               "e.source_asset", "e.detail", "e.key"},
                              filter.text);
    }
    return search;
}

/// A sparse index of a column's order.
class KeyFinder final : public RowFinder
{
public:
    KeyFinder(sqlite::Connection &connection, EntryPath path, bool isWhole)
        : m_connection(connection)
        , m_path(std::move(path))
        , m_from(startOf(m_path))
    {
        if (isWhole)
            m_total = entriesAlong(connection, m_path);
    }

    Result<IndexPiece> next() override
    {
        IndexPiece piece;
        int64_t looked = 0;
        const RowKey from = m_from;
        eachAhead(m_connection, m_path, from, false, keysInPiece,
                  std::string("SELECT ") + m_path.column() + ", e.id FROM entries e INDEXED BY " + m_path.index() + " WHERE ",
                  [&](sqlite::Statement &row) {
                      m_from = {row.integer(0), row.integer(1), {}};
                      ++looked;
                      if (m_rows++ % rowsPerPage == 0)
                          piece.keys.push_back(m_from);
                  });
        if (const std::optional<Error> error = m_connection.takeError())
            return tl::unexpected(*error);
        piece.rows = m_rows;
        piece.total = m_total;
        piece.complete = looked < keysInPiece;
        piece.done = m_rows;
        piece.toDo = m_total.value_or(0);
        return piece;
    }

private:
    sqlite::Connection &m_connection;
    EntryPath m_path;
    RowKey m_from;
    std::optional<int64_t> m_total;
    int64_t m_rows = 0;
};

/// Along chains every place is known without looking.
IndexPiece chainIndex(const EntryPath &path)
{
    IndexPiece piece;
    for (const ChainSpan &span : path.spans) {
        for (int64_t row = (rowsPerPage - piece.rows % rowsPerPage) % rowsPerPage; row < span.count(); row += rowsPerPage)
            piece.keys.push_back({span.org, path.descending ? span.last - row : span.first + row, {}});
        piece.rows += span.count();
    }
    piece.total = piece.rows;
    piece.done = piece.toDo = piece.rows;
    piece.complete = true;
    return piece;
}

/// A user belongs to few organizations: those chains are shorter than the ledger.
EntryQuery narrowed(sqlite::Connection &connection, EntryQuery query)
{
    if (query.filter.user.empty() || !query.filter.orgs.empty())
        return query;
    std::vector<std::string> orgs;
    sqlite::Statement row = connection.prepare("SELECT o.org FROM orgs o WHERE EXISTS "
                                               "(SELECT 1 FROM users u WHERE u.org = o.id AND u.user = ?) LIMIT ?");
    row.bind(query.filter.user).bind(static_cast<int64_t>(fewOrgs) + 1);
    while (row.step())
        orgs.emplace_back(row.text(0));
    if (!orgs.empty() && orgs.size() <= fewOrgs)
        query.filter.orgs = std::move(orgs);
    return query;
}

#define ROW_JOINS                                                                                                      \
    " CROSS JOIN orgs o ON o.id = e.org LEFT JOIN users u ON u.org = e.org AND u.user = e.user "                       \
    "LEFT JOIN reversals r ON r.org = e.org AND r.of = e.seq WHERE "

std::string selectRows(const char *index)
{
    return std::string("SELECT e.id, o.org, o.name, o.program, o.version, u.name, r.seq, ") + entryColumns + " FROM entries e"
        + (index ? std::string(" INDEXED BY ") + index : std::string()) + ROW_JOINS;
}

Result<EntryRow> readEntryRow(Ledger &ledger, const sqlite::Statement &row)
{
    EntryRow found;
    found.id = row.integer(0);
    found.entry.org = row.text(1);
    found.orgName = row.text(2);
    found.userName = row.text(5);
    found.reversedBy = row.integer(6);
    if (!readEntry(row, 7, found.entry))
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": entry " + std::to_string(found.entry.seq) + " of " + found.entry.org + " cannot be read.");
    if (const Program *program = ledger.programs().find(row.text(3), row.integer(4))) {
        if (const PricedAction *action = program->action(found.entry.action))
            found.actionName = action->name;
        if (const Plan *plan = program->plan(found.entry.plan))
            found.planName = plan->name;
    }
    return found;
}

/// Appends what the statement is at.
Result<void> readOne(Ledger &ledger, const sqlite::Statement &row, std::vector<EntryRow> &rows)
{
    Result<EntryRow> found = readEntryRow(ledger, row);
    if (!found)
        return tl::unexpected(found.error());
    rows.push_back(std::move(*found));
    return {};
}

/// Appends what the statement finds.
Result<void> readAll(Ledger &ledger, sqlite::Statement &row, std::vector<EntryRow> &rows)
{
    while (row.step()) {
        if (Result<void> done = readOne(ledger, row, rows); !done)
            return done;
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return {};
}

Result<void> readColumnPage(Ledger &ledger, const EntryPath &path, const PageRequest &request, std::vector<EntryRow> &rows)
{
    const bool fromEnd = request.kind == PageRequest::Kind::End;
    EntryPath way = path;
    if (fromEnd)
        way.descending = !path.descending;
    const RowKey from = request.kind == PageRequest::Kind::From ? request.keys.front() : startOf(way);
    Result<void> done;
    eachAhead(ledger.connection(), way, from, true, request.count, selectRows(way.index()), [&](sqlite::Statement &row) {
        if (done)
            done = readOne(ledger, row, rows);
    });
    if (const std::optional<Error> error = ledger.connection().takeError(); error && done)
        return tl::unexpected(*error);
    if (fromEnd)
        std::reverse(rows.begin(), rows.end());
    return done;
}

Result<void> readSpan(Ledger &ledger, const ChainSpan &span, bool descending, std::vector<EntryRow> &rows)
{
    sqlite::Statement row = ledger.connection().prepareText(selectRows("entries_by_org") + "e.org = ? AND e.seq BETWEEN ? AND ? "
                                                            "ORDER BY e.seq" + (descending ? " DESC" : ""));
    row.bind(span.org).bind(span.first).bind(span.last);
    return readAll(ledger, row, rows);
}

Result<void> readChainPage(Ledger &ledger, EntryPath path, const PageRequest &request, std::vector<EntryRow> &rows)
{
    const bool fromEnd = request.kind == PageRequest::Kind::End;
    const bool descending = path.descending != fromEnd;
    if (fromEnd)
        std::reverse(path.spans.begin(), path.spans.end());
    auto span = path.spans.begin();
    if (request.kind == PageRequest::Kind::From) {
        const RowKey &from = request.keys.front();
        span = std::find_if(span, path.spans.end(), [&](const ChainSpan &each) { return each.org == from.first; });
        if (span != path.spans.end())
            (descending ? span->last : span->first) = from.second;
    }
    int64_t left = request.count;
    for (; span != path.spans.end() && left > 0; ++span) {
        ChainSpan part = *span;
        if (descending)
            part.first = std::max(part.first, part.last - left + 1);
        else
            part.last = std::min(part.last, part.first + left - 1);
        if (Result<void> done = readSpan(ledger, part, descending, rows); !done)
            return done;
        left -= part.count();
    }
    if (fromEnd)
        std::reverse(rows.begin(), rows.end());
    return {};
}

Result<void> readByIds(Ledger &ledger, const PageRequest &request, std::vector<EntryRow> &rows)
{
    for (const RowKey &key : request.keys) {
        const size_t before = rows.size();
        sqlite::Statement row = ledger.connection().prepareText(selectRows(nullptr) + "e.id = ?");
        row.bind(key.second);
        if (Result<void> done = readAll(ledger, row, rows); !done)
            return done;
        rows.resize(before + 1);
    }
    return {};
}
}

EntryAccess accessOf(const EntryQuery &query)
{
    const EntryFilter &filter = query.filter;
    const bool oneOrg = filter.orgs.size() == 1;
    EntryAccess access;
    access.order = query.sort == EntrySort::Amount ? EntryPath::Order::Amount : EntryPath::Order::Time;
    if (query.sort == EntrySort::Org || !filter.orgs.empty()) {
        access.order = EntryPath::Order::Chains;
        // Within one chain the order of booking is that of time.
        access.ordered = query.sort == EntrySort::Org || (query.sort == EntrySort::Time && oneOrg);
    }
    const bool pathSeesToAmount = access.order == EntryPath::Order::Amount;
    access.sparse = access.ordered && filter.kinds.empty() && filter.user.empty() && filter.action.empty() && filter.model.empty()
        && filter.text.empty() && (pathSeesToAmount ? !isBounded(filter.booked) : !isBounded(filter.amount));
    return access;
}

std::unique_ptr<RowFinder> findEntries(Ledger &ledger, const EntryQuery &asked)
{
    sqlite::Connection &connection = ledger.connection();
    const EntryQuery query = narrowed(connection, asked);
    const EntryAccess access = accessOf(query);
    EntryPath path = pathOf(query);
    if (const Result<void> added = addSpans(connection, query, path); !added)
        return std::make_unique<OnePieceFinder>(tl::unexpected(added.error()));
    if (!access.sparse) {
        std::optional<WalkFinder::SortBy> sort;
        if (!access.ordered)
            sort = {query.sort == EntrySort::Amount ? "e.amount" : "e.booked_at", "''", query.descending};
        return std::make_unique<WalkFinder>(connection, path, searchOf(query.filter, path.order), sort);
    }
    if (path.order == EntryPath::Order::Chains)
        return std::make_unique<OnePieceFinder>(chainIndex(path));
    const bool isWhole = path.least == INT64_MIN && path.most == INT64_MAX;
    return std::make_unique<KeyFinder>(connection, path, isWhole);
}

Result<std::vector<EntryRow>> readEntries(Ledger &ledger, const EntryQuery &query, const PageRequest &request)
{
    std::vector<EntryRow> rows;
    Result<void> done;
    EntryPath path = pathOf(query);
    if (request.kind == PageRequest::Kind::Keys)
        done = readByIds(ledger, request, rows);
    else if (path.order != EntryPath::Order::Chains)
        done = readColumnPage(ledger, path, request, rows);
    else if (done = addSpans(ledger.connection(), query, path); done)
        done = readChainPage(ledger, path, request, rows);
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

}
