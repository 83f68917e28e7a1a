// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_pages.h"

#include <algorithm>

#include "core/store/entry_rows.h"
#include "core/store/ledger.h"

namespace tidemark
{
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
    // What the path itself sees to.
    EntryFilter rest = filter;
    rest.orgs.clear();
    if (access.order == EntryPath::Order::Amount)
        rest.amount = {};
    else
        rest.booked = {};
    access.sparse = access.ordered && rest == EntryFilter();
    return access;
}

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

ChainChoice chainsOf(const EntryQuery &query)
{
    return {query.filter.orgs, query.filter.booked, query.descending};
}

namespace
{
#define ROW_JOINS                                                                                                      \
    " CROSS JOIN orgs o ON o.id = e.org LEFT JOIN users u ON u.org = e.org AND u.user = e.user "                       \
    "LEFT JOIN reversals r ON r.org = e.org AND r.of = e.seq WHERE "

std::string selectRows(const char *index)
{
    return std::string("SELECT e.id, o.org, o.name, o.program, o.version, u.name, r.seq, ") + entryColumns
        + " FROM entries e" + (index ? std::string(" INDEXED BY ") + index : std::string()) + ROW_JOINS;
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
                    ledger.path() + ": entry " + std::to_string(found.entry.seq) + " of " + found.entry.org
                        + " cannot be read.");
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

/// nullopt: there are not as many rows, or the connection holds an error.
std::optional<RowKey> keyBehind(sqlite::Connection &connection, const EntryPath &path, const RowKey &from, int64_t skip)
{
    std::optional<RowKey> found;
    int64_t left = skip;
    eachKeyAhead(connection, path, from, true, skip + 1, [&](const RowKey &key) {
        if (left-- == 0)
            found = key;
    });
    return found;
}

Result<void> readColumnPage(Ledger &ledger, const EntryPath &path, const PageRequest &request,
                            std::vector<EntryRow> &rows)
{
    const bool fromEnd = request.kind == PageRequest::Kind::End;
    EntryPath way = path;
    if (fromEnd)
        way.descending = !path.descending;
    RowKey from = request.kind == PageRequest::Kind::From ? request.keys.front() : startOf(way);
    if (request.skip > 0) {
        const std::optional<RowKey> behind = keyBehind(ledger.connection(), way, from, request.skip);
        if (!behind)
            return {};
        from = *behind;
    }
    Result<void> done;
    eachAhead(ledger.connection(), way, from, true, request.count, selectRows(way.index()),
              [&](sqlite::Statement &row) {
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
    sqlite::Statement row = ledger.connection().prepareText(selectRows("entries_by_org")
                                                            + "e.org = ? AND e.seq BETWEEN ? AND ? "
                                                              "ORDER BY e.seq"
                                                            + (descending ? " DESC" : ""));
    row.bind(span.org).bind(span.first).bind(span.last);
    return readAll(ledger, row, rows);
}

Result<void> readChainPage(Ledger &ledger, const EntryQuery &query, const PageRequest &request,
                           std::vector<EntryRow> &rows)
{
    const bool fromEnd = request.kind == PageRequest::Kind::End;
    ChainChoice choice = chainsOf(query);
    choice.descending = query.descending != fromEnd;
    std::optional<RowKey> from;
    if (request.kind == PageRequest::Kind::From) {
        from = request.keys.front();
        choice.from = from->first;
    }
    ChainSpans spans(ledger.connection(), choice);
    for (int64_t left = request.count; left > 0;) {
        std::optional<ChainSpan> span = spans.next();
        if (!span)
            break;
        if (from && span->org == from->first)
            (choice.descending ? span->last : span->first) = from->second;
        if (choice.descending)
            span->first = std::max(span->first, span->last - left + 1);
        else
            span->last = std::min(span->last, span->first + left - 1);
        if (Result<void> done = readSpan(ledger, *span, choice.descending, rows); !done)
            return done;
        left -= span->count();
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
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

/// What a later entry has reversed was not reversed yet.
Result<void> forgetLater(sqlite::Connection &connection, Instant at, std::vector<EntryRow> &rows)
{
    for (EntryRow &row : rows) {
        if (row.reversedBy == 0)
            continue;
        sqlite::Statement reversal =
            connection.prepare("SELECT e.booked_at FROM orgs o CROSS JOIN entries e ON e.org = o.id "
                               "WHERE o.org = ? AND e.seq = ?");
        reversal.bind(row.entry.org).bind(row.reversedBy);
        if (reversal.step() && reversal.integer(0) > at.ms)
            row.reversedBy = 0;
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return {};
}
}

Result<std::vector<EntryRow>> readEntries(Ledger &ledger, const EntryQuery &query, const PageRequest &request)
{
    std::vector<EntryRow> rows;
    Result<void> done;
    const EntryPath path = pathOf(query);
    if (request.kind == PageRequest::Kind::Keys)
        done = readByIds(ledger, request, rows);
    else if (path.order != EntryPath::Order::Chains)
        done = readColumnPage(ledger, path, request, rows);
    else
        done = readChainPage(ledger, query, request, rows);
    if (done && query.at)
        done = forgetLater(ledger.connection(), *query.at, rows);
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

}
