// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures_table.h"

#include <algorithm>

#include "core/store/accounts.h"
#include "core/store/error_or.h"
#include "core/store/stored_instant.h"

namespace tidemark
{
namespace
{
constexpr char tables[] =
    "CREATE TEMP TABLE IF NOT EXISTS figures ("
    "org INTEGER PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, program TEXT NOT NULL, "
    "plan TEXT NOT NULL, pending_plan TEXT NOT NULL, state INTEGER NOT NULL, remaining INTEGER NOT NULL, "
    "allotted INTEGER NOT NULL, threshold INTEGER NOT NULL, used INTEGER NOT NULL, runs_out INTEGER, resets_at "
    "INTEGER, "
    "booked_at INTEGER NOT NULL, usage_at INTEGER, created_at INTEGER NOT NULL, version INTEGER NOT NULL, "
    "seq INTEGER NOT NULL, next_turn INTEGER NOT NULL, computed_at INTEGER NOT NULL, time_zone TEXT NOT NULL, "
    "daily_use INTEGER, first_end INTEGER, ending_then INTEGER NOT NULL, used_in_two_cycles INTEGER, "
    "known_seq INTEGER NOT NULL, owner TEXT NOT NULL COLLATE NOCASE, tags TEXT NOT NULL COLLATE NOCASE, "
    "renewal INTEGER, shown_name TEXT COLLATE NOCASE AS (iif(name = '', org_id, name)));"
    "CREATE TEMP TABLE IF NOT EXISTS figures_known (only INTEGER PRIMARY KEY, computed_at INTEGER, next_turn INTEGER, "
    "others INTEGER, own INTEGER);";

void bindInstant(sqlite::Statement &statement, const std::optional<Instant> &instant)
{
    if (instant)
        statement.bind(instant->ms);
    else
        statement.bindNull();
}

void bindCredits(sqlite::Statement &statement, const std::optional<Credits> &credits)
{
    if (credits)
        statement.bind(credits->thousandths());
    else
        statement.bindNull();
}

std::optional<Instant> instantAt(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(storedInstant(row, column));
}

Credits creditsAt(const sqlite::Statement &row, int column)
{
    return Credits::fromThousandths(row.integer(column));
}

constexpr auto charge = static_cast<int64_t>(EntryKind::Charge);

bool isAction(int64_t kind)
{
    return kind == charge || kind == static_cast<int64_t>(EntryKind::AssetCreated)
        || kind == static_cast<int64_t>(EntryKind::Refusal);
}

/// Columns: kind, occurred_at, amount, reversed.
void add(RecentUse &use, const sqlite::Statement &row, int first, Instant since)
{
    if (!isAction(row.integer(first)))
        return;
    const Instant occurred = storedInstant(row, first + 1);
    use.lastAction = std::max(use.lastAction.value_or(occurred), occurred);
    if (row.integer(first) == charge && occurred >= since && row.isNull(first + 3))
        use.used -= creditsAt(row, first + 2);
}
}

FiguresTable::FiguresTable(sqlite::Connection &connection)
    : m_connection(connection)
    , m_writes(connection)
{
}

Result<void> FiguresTable::create()
{
    return m_connection.execute(tables);
}

bool FiguresTable::isKnownFresh(Instant now)
{
    sqlite::Statement row = m_connection.prepare(
        "SELECT 1 FROM temp.figures_known, pragma_data_version v WHERE computed_at <= ? AND next_turn > ? "
        "AND others = v.data_version AND own = total_changes()");
    row.bind(now.ms).bind(now.ms);
    return row.step();
}

int64_t FiguresTable::organizations()
{
    return m_connection.integer("SELECT count(*) FROM main.orgs").value_or(0);
}

Result<std::vector<FiguresTable::Stale>> FiguresTable::stale(Instant now)
{
    std::vector<Stale> found;
    {
        sqlite::Statement row =
            m_connection.prepare("SELECT o.id, o.org FROM main.orgs o LEFT JOIN temp.figures f ON f.org = o.id "
                                 "LEFT JOIN main.accounts a ON a.org = o.id "
                                 "WHERE o.created_at <= ?1 AND (f.org IS NULL OR f.seq <> o.seq OR f.name <> "
                                 "ifnull(o.name, '') COLLATE BINARY "
                                 "OR f.owner <> ifnull(a.owner, '') COLLATE BINARY "
                                 "OR f.tags <> ifnull(a.tags, '') COLLATE BINARY "
                                 "OR f.renewal IS NOT CAST(julianday(a.renewal) - 2440587.5 AS INTEGER) "
                                 "OR f.next_turn <= ?1 OR f.computed_at > ?1) ORDER BY o.id");
        row.bind(now.ms);
        while (row.step())
            found.push_back({row.integer(0), std::string(row.text(1))});
    }
    if (const Result<void> read = errorOr(m_connection); !read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> FiguresTable::dropIndexes()
{
    std::vector<std::string> indexes;
    {
        sqlite::Statement row = m_connection.prepare(
            "SELECT name FROM temp.sqlite_schema WHERE type = 'index' AND tbl_name = 'figures' AND sql IS NOT NULL");
        while (row.step())
            indexes.emplace_back(row.text(0));
    }
    for (const std::string &index : indexes) {
        if (Result<void> gone = m_connection.execute("DROP INDEX temp." + index); !gone)
            return gone;
    }
    return errorOr(m_connection);
}

Result<void> FiguresTable::indexBy(const std::string &column)
{
    return m_connection.execute("CREATE INDEX IF NOT EXISTS temp.figures_by_" + column + " ON figures (" + column
                                + ", org)");
}

bool FiguresTable::put(const OrgFigures &figures, Instant computedAt)
{
    sqlite::Statement row = m_connection.prepare("INSERT OR REPLACE INTO temp.figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                                 "?, ?, ?, ?, ?, ?)");
    row.bind(figures.row)
        .bind(figures.org)
        .bind(figures.name)
        .bind(figures.program)
        .bind(figures.plan)
        .bind(figures.pendingPlan)
        .bind(static_cast<int64_t>(figures.state))
        .bind(figures.remaining.thousandths())
        .bind(figures.allotted.thousandths())
        .bind(figures.threshold.thousandths())
        .bind(figures.usedThisCycle.thousandths());
    bindInstant(row, figures.runsOut);
    bindInstant(row, figures.resetsAt);
    row.bind(figures.bookedTo.ms);
    bindInstant(row, figures.usageKnownTo);
    row.bind(figures.createdAt.ms)
        .bind(figures.version)
        .bind(figures.storedSeq)
        .bind(figures.nextTurn.ms)
        .bind(computedAt.ms)
        .bind(figures.timeZone);
    bindCredits(row, figures.dailyUse);
    bindInstant(row, figures.firstEnd);
    row.bind(figures.endingThen.thousandths());
    bindCredits(row, figures.usedInTwoCycles);
    const std::string tags = tagsText(figures.account.tags);
    row.bind(figures.seq).bind(figures.account.owner).bind(tags);
    if (figures.account.renewal)
        row.bind(static_cast<int64_t>(figures.account.renewal->time_since_epoch().count()));
    else
        row.bindNull();
    return row.run();
}

Result<void> FiguresTable::finish(Instant now)
{
    {
        sqlite::Statement gone = m_connection.prepare("DELETE FROM temp.figures WHERE created_at > ?");
        gone.bind(now.ms).run();
    }
    if (Result<void> made = indexBy("org_id"); !made)
        return made;
    // The row itself is the one change to come. Who is created later than `now` is a turn too.
    sqlite::Statement known = m_connection.prepare(
        "INSERT OR REPLACE INTO temp.figures_known SELECT 1, ?1, "
        "min(ifnull((SELECT min(next_turn) FROM temp.figures), 9223372036854775807), "
        "CASE WHEN (SELECT count(*) FROM temp.figures) < (SELECT count(*) FROM main.orgs) THEN ?1 + 1 "
        "ELSE 9223372036854775807 END), (SELECT data_version FROM pragma_data_version), total_changes() + 1");
    known.bind(now.ms).run();
    return errorOr(m_connection);
}

Result<FiguresTable::Sums> FiguresTable::sums()
{
    Sums sums;
    {
        // A chain has no gaps: its last number is its length.
        sqlite::Statement row = m_connection.prepare(
            "SELECT count(*), ifnull(sum(state = ?), 0), ifnull(sum(state = ?), 0), ifnull(sum(known_seq), 0), "
            "max(booked_at), max(usage_at) FROM temp.figures");
        row.bind(static_cast<int64_t>(CreditState::Low)).bind(static_cast<int64_t>(CreditState::Exhausted));
        if (row.step())
            sums = {row.integer(0), row.integer(1),    row.integer(2),
                    row.integer(3), instantAt(row, 4), instantAt(row, 5)};
    }
    if (const Result<void> read = errorOr(m_connection); !read)
        return tl::unexpected(read.error());
    return sums;
}

Result<void> FiguresTable::each(const std::function<bool(const OrgFigures &)> &visit)
{
    sqlite::Statement row =
        m_connection.prepareText(std::string("SELECT ") + figuresColumns + " FROM temp.figures ORDER BY org_id");
    while (row.step()) {
        if (!visit(readFigures(row)))
            return {};
    }
    return errorOr(m_connection);
}

const char *const figuresColumns =
    "org, org_id, name, program, version, plan, pending_plan, state, remaining, allotted, threshold, used, runs_out, "
    "resets_at, created_at, booked_at, usage_at, seq, next_turn, time_zone, daily_use, first_end, ending_then, "
    "used_in_two_cycles, known_seq, owner, tags, renewal";

OrgFigures readFigures(const sqlite::Statement &row)
{
    OrgFigures figures;
    figures.row = row.integer(0);
    figures.org = row.text(1);
    figures.name = row.text(2);
    figures.program = row.text(3);
    figures.version = row.integer(4);
    figures.plan = row.text(5);
    figures.pendingPlan = row.text(6);
    figures.state = static_cast<CreditState>(std::clamp<int64_t>(row.integer(7), 0, 2));
    figures.remaining = creditsAt(row, 8);
    figures.allotted = creditsAt(row, 9);
    figures.threshold = creditsAt(row, 10);
    figures.usedThisCycle = creditsAt(row, 11);
    figures.runsOut = instantAt(row, 12);
    figures.resetsAt = instantAt(row, 13);
    figures.createdAt = {row.integer(14)};
    figures.bookedTo = {row.integer(15)};
    figures.usageKnownTo = instantAt(row, 16);
    figures.storedSeq = row.integer(17);
    figures.nextTurn = {row.integer(18)};
    figures.timeZone = row.text(19);
    if (!row.isNull(20))
        figures.dailyUse = creditsAt(row, 20);
    figures.firstEnd = instantAt(row, 21);
    figures.endingThen = creditsAt(row, 22);
    if (!row.isNull(23))
        figures.usedInTwoCycles = creditsAt(row, 23);
    figures.seq = row.integer(24);
    figures.account = {std::string(row.text(25)), readTags(row.text(26)), std::nullopt};
    if (!row.isNull(27))
        figures.account.renewal = Day(std::chrono::days(row.integer(27)));
    return figures;
}

std::string orgName(sqlite::Connection &connection, int64_t row)
{
    sqlite::Statement name = connection.prepare("SELECT name FROM main.orgs WHERE id = ?");
    name.bind(row);
    return name.step() ? std::string(name.text(0)) : std::string();
}

std::optional<Instant> firstEndAfter(sqlite::Connection &connection, int64_t row, Instant now)
{
    sqlite::Statement end =
        connection.prepare("SELECT min(expires_at) FROM main.grants WHERE org = ? AND ended_at IS NULL "
                           "AND expires_at > ? AND expires_at < 9223372036854775807");
    end.bind(row).bind(now.ms);
    return end.step() ? instantAt(end, 0) : std::nullopt;
}

CycleUse usedInCycle(sqlite::Connection &connection, int64_t row, int64_t cycle)
{
    sqlite::Statement sum = connection.prepare(
        "SELECT sum(CASE WHEN s.cycle = ?2 THEN s.used END), sum(CASE WHEN s.cycle < ?2 THEN s.used END) "
        "FROM main.users u CROSS JOIN main.used s "
        "WHERE u.org = ?1 AND s.org = ?1 AND s.user = u.user AND s.cycle BETWEEN ?2 - 2 AND ?2");
    sum.bind(row).bind(cycle);
    return sum.step() ? CycleUse{creditsAt(sum, 0), creditsAt(sum, 1)} : CycleUse();
}

RecentUse recentUse(sqlite::Connection &connection, int64_t row, Instant since, Seq last)
{
    RecentUse use;
    sqlite::Statement entry =
        connection.prepare("SELECT e.kind, e.occurred_at, e.amount, r.of, e.booked_at FROM main.entries e "
                           "LEFT JOIN main.reversals r ON r.org = e.org AND r.of = e.seq AND r.seq <= ?2 "
                           "WHERE e.org = ?1 AND e.seq <= ?2 ORDER BY e.seq DESC");
    entry.bind(row).bind(last);
    // Nothing occurs after its booking, so what was booked before `since` occurred before it too.
    while (entry.step() && (!use.lastAction || entry.integer(4) >= since.ms))
        add(use, entry, 0, since);
    return use;
}

std::vector<Credits> useByDay(sqlite::Connection &connection, int64_t row, int days, Instant now, Seq last)
{
    std::vector<Credits> used(static_cast<size_t>(days));
    const Instant since{now.ms - days * msPerDay};
    sqlite::Statement entry =
        connection.prepare("SELECT e.occurred_at, e.amount, e.booked_at FROM main.entries e "
                           "LEFT JOIN main.reversals r ON r.org = e.org AND r.of = e.seq AND r.seq <= ?2 "
                           "WHERE e.org = ?1 AND e.seq <= ?2 AND e.kind = ?3 AND r.of IS NULL ORDER BY e.seq DESC");
    entry.bind(row).bind(last).bind(charge);
    while (entry.step() && entry.integer(2) >= since.ms) {
        const Instant occurred = storedInstant(entry, 0);
        if (occurred >= since && occurred < now)
            used[static_cast<size_t>((occurred.ms - since.ms) / msPerDay)] -= creditsAt(entry, 1);
    }
    return used;
}

Result<std::unordered_map<int64_t, RecentUse>> recentUseOfAll(sqlite::Connection &connection, Instant since)
{
    std::unordered_map<int64_t, RecentUse> uses;
    {
        sqlite::Statement entry = connection.prepare(
            "SELECT e.org, e.kind, e.occurred_at, e.amount, r.of FROM main.entries e INDEXED BY entries_by_time "
            "LEFT JOIN main.reversals r ON r.org = e.org AND r.of = e.seq WHERE e.booked_at >= ?");
        entry.bind(since.ms);
        while (entry.step())
            add(uses[entry.integer(0)], entry, 1, since);
    }
    if (const Result<void> read = errorOr(connection); !read)
        return tl::unexpected(read.error());
    return uses;
}

}
