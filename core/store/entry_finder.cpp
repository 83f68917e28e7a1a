// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_growth.h"
#include "core/store/entry_pages.h"
#include "core/store/ledger.h"
#include "core/store/one_piece_finder.h"
#include "core/store/walk_finder.h"

namespace tidemark
{
namespace
{
constexpr int64_t keysInPiece = 20'000;
/// A window shows the first rows before anybody has counted the rest.
constexpr int64_t keysInFirstPiece = 10 * rowsPerPage;
constexpr size_t fewOrgs = 8;

constexpr auto grant = static_cast<int64_t>(EntryKind::Grant);
constexpr auto refusal = static_cast<int64_t>(EntryKind::Refusal);

void addKinds(SqlCondition &condition, const EntryFilter &filter)
{
    if (filter.sources.empty()) {
        condition.addOneOf("e.kind", filter.kinds);
        return;
    }
    SqlCondition kinds;
    kinds.addOneOf("e.kind", filter.kinds);
    SqlCondition sources;
    sources.addOneOf("g.source", filter.sources);
    condition.addEither(kinds,
                        "e.kind = " + std::to_string(grant)
                            + " AND EXISTS (SELECT 1 FROM grants g WHERE g.org = e.org AND g.seq = e.seq",
                        sources, ")");
}

void addStates(SqlCondition &condition, const std::vector<EntryState> &states)
{
    const std::string refused = "e.kind = " + std::to_string(refusal);
    const std::string reversed = "EXISTS (SELECT 1 FROM reversals v WHERE v.org = e.org AND v.of = e.seq)";
    std::string term;
    for (const EntryState state : states) {
        term += term.empty() ? "(" : " OR ";
        term += state == EntryState::Refused ? refused
            : state == EntryState::Reversed  ? reversed
                                             : "(NOT " + refused + " AND NOT " + reversed + ")";
    }
    if (!term.empty())
        condition.add(term + ")");
}

/// What the path itself does not see to.
EntrySearch searchOf(const ProgramCatalog &programs, const EntryFilter &filter, EntryPath::Order order)
{
    EntrySearch search;
    SqlCondition &condition = search.condition;
    addKinds(condition, filter);
    if (!filter.user.empty())
        condition.add("e.user = ?", {filter.user});
    if (!filter.action.empty())
        condition.add("e.action = ?", {filter.action});
    if (!filter.model.empty())
        condition.add("e.model = ? COLLATE NOCASE", {filter.model});
    if (order == EntryPath::Order::Amount)
        condition.addRange("e.booked_at", filter.booked);
    else
        condition.addRange("e.amount", filter.amount);
    condition.addRange("e.id", filter.ids.from, filter.ids.to);
    condition.addRange("e.balance", filter.balance);
    condition.addContains({"e.model"}, filter.modelText);
    condition.addContains({"e.asset"}, filter.assetText);
    condition.addContains({"e.actor"}, filter.actorText);
    condition.addContainsOrOneOf({"e.action", "e.asset", "e.detail"}, filter.whatText, "e.action",
                                 actionsNamed(programs, filter.whatText));
    if (!filter.notOrgs.empty() || !filter.text.empty() || !filter.userText.empty())
        search.joins = " CROSS JOIN orgs o ON o.id = e.org LEFT JOIN users u ON u.org = e.org AND u.user = e.user";
    condition.addNoneOf("o.org", filter.notOrgs);
    condition.addContains({"e.user", "u.name"}, filter.userText);
    condition.addContains({"e.id", "o.org", "o.name", "e.user", "u.name", "e.actor", "e.action", "e.model", "e.asset",
                           "e.source_asset", "e.detail", "e.key"},
                          filter.text);
    addStates(condition, filter.states);
    return search;
}

/// A sparse index of a column's order, of what was booked before it began.
class KeyFinder final : public RowFinder
{
public:
    KeyFinder(sqlite::Connection &connection, EntryPath path, bool isWhole)
        : m_connection(connection)
        , m_path(std::move(path))
        , m_from(startOf(m_path))
        , m_isWhole(isWhole)
    {
    }

    Result<IndexPiece> next() override
    {
        IndexPiece piece;
        const bool isFirst = m_lastEntry == 0;
        if (isFirst)
            m_lastEntry = lastEntry(m_connection);
        else if (m_isWhole && !m_total)
            m_total = entriesAlong(m_connection, m_path) - entriesAfter(m_connection, m_lastEntry);
        const int64_t most = isFirst ? keysInFirstPiece : keysInPiece;
        int64_t looked = 0;
        const RowKey from = m_from;
        eachKeyAhead(m_connection, m_path, from, false, most, [&](const RowKey &key) {
            m_from = key;
            ++looked;
            if (key.second <= m_lastEntry && m_rows++ % rowsPerPage == 0)
                piece.keys.push_back(key);
        });
        if (const std::optional<Error> error = m_connection.takeError())
            return tl::unexpected(*error);
        piece.rows = m_rows;
        piece.total = m_total;
        piece.complete = looked < most;
        piece.done = m_rows;
        piece.toDo = m_total.value_or(0);
        piece.lastEntry = m_lastEntry;
        return piece;
    }

private:
    sqlite::Connection &m_connection;
    EntryPath m_path;
    RowKey m_from;
    bool m_isWhole;
    std::optional<int64_t> m_total;
    int64_t m_lastEntry = 0;
    int64_t m_rows = 0;
};

/// Along chains every place is known without looking.
IndexPiece chainIndex(const EntryPath &path)
{
    IndexPiece piece;
    for (const ChainSpan &span : path.spans) {
        for (int64_t row = (rowsPerPage - piece.rows % rowsPerPage) % rowsPerPage; row < span.count();
             row += rowsPerPage)
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
}

std::unique_ptr<RowFinder> findEntries(Ledger &ledger, const EntryQuery &asked)
{
    sqlite::Connection &connection = ledger.connection();
    const EntryQuery query = narrowed(connection, asked);
    const EntryAccess access = accessOf(query);
    EntryPath path = pathOf(query);
    if (path.order == EntryPath::Order::Chains) {
        Result<std::vector<ChainSpan>> spans = chainSpans(connection, chainsOf(query));
        if (!spans)
            return std::make_unique<OnePieceFinder>(tl::unexpected(spans.error()));
        path.spans = std::move(*spans);
    }
    if (!access.sparse) {
        std::optional<WalkFinder::SortBy> sort;
        if (!access.ordered)
            sort = {query.sort == EntrySort::Amount ? "e.amount" : "e.booked_at", "''", query.descending};
        return std::make_unique<WalkFinder>(connection, path, searchOf(ledger.programs(), query.filter, path.order),
                                            sort);
    }
    if (path.order == EntryPath::Order::Chains)
        return std::make_unique<OnePieceFinder>(chainIndex(path));
    const bool isWhole = path.least == INT64_MIN && path.most == INT64_MAX;
    return std::make_unique<KeyFinder>(connection, path, isWhole);
}

}
