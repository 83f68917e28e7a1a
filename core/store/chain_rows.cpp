// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_rows.h"

#include "core/store/entry_detail.h"
#include "core/store/entry_rows.h"
#include "core/store/error_or.h"
#include "core/store/stored_instant.h"

namespace tidemark
{
namespace
{
bool hasDetail(EntryKind kind)
{
    return kind == EntryKind::Grant || kind == EntryKind::PlanChanged || kind == EntryKind::TrialConverted
        || kind == EntryKind::OrgCreated || kind == EntryKind::Reversal;
}
}

Seq lastSeqAt(sqlite::Connection &connection, int64_t row, Instant at)
{
    Seq before = 0;
    Seq after = 1;
    {
        sqlite::Statement head = connection.prepare("SELECT seq + 1 FROM main.orgs WHERE id = ?");
        head.bind(row);
        if (head.step())
            after = head.integer(0);
    }
    while (after - before > 1) {
        const Seq middle = before + (after - before) / 2;
        sqlite::Statement entry =
            connection.prepare("SELECT booked_at <= ?3 FROM main.entries WHERE org = ?1 AND seq = ?2");
        entry.bind(row).bind(middle).bind(at.ms);
        (entry.step() && entry.integer(0) ? before : after) = middle;
    }
    return before;
}

Result<void> eachBalance(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                         const std::function<void(const Entry &)> &visit)
{
    {
        sqlite::Statement entries =
            connection.prepare("SELECT seq, kind, amount, balance, booked_at, actor, detail, action FROM main.entries "
                               "WHERE org = ? AND seq BETWEEN ? AND ? ORDER BY seq");
        entries.bind(row).bind(first).bind(last);
        Entry entry;
        while (entries.step()) {
            entry.seq = entries.integer(0);
            entry.kind = static_cast<EntryKind>(entries.integer(1));
            entry.amount = Credits::fromThousandths(entries.integer(2));
            entry.balance = Credits::fromThousandths(entries.integer(3));
            entry.bookedAt = storedInstant(entries, 4);
            entry.actor = entries.text(5);
            entry.action = entries.text(7);
            if (!hasDetail(entry.kind)) {
                visit(entry);
                continue;
            }
            Entry whole = entry;
            if (!readDetail(entries.text(6), whole))
                return fail(ErrorCode::Damaged,
                            connection.path() + ": entry " + std::to_string(whole.seq) + " cannot be read.");
            visit(whole);
        }
    }
    return errorOr(connection);
}

Result<void> eachMovement(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                          const std::function<void(const Entry &)> &visit)
{
    static const std::string sql = std::string("SELECT ") + entryColumns
        + " FROM main.entries e WHERE e.org = ? AND e.seq BETWEEN ? AND ? AND (e.amount <> 0 OR e.kind = 17) "
          "ORDER BY e.seq";
    {
        sqlite::Statement entries = connection.prepareText(sql);
        entries.bind(row).bind(first).bind(last);
        while (entries.step()) {
            Entry entry;
            if (!readEntry(entries, 0, entry))
                return fail(ErrorCode::Damaged,
                            connection.path() + ": entry " + std::to_string(entry.seq) + " cannot be read.");
            visit(entry);
        }
    }
    return errorOr(connection);
}

ChargeSum chargesOccurred(sqlite::Connection &connection, int64_t row, Seq first, Seq last, Instant from, Instant to)
{
    sqlite::Statement sum =
        connection.prepare("SELECT count(*), coalesce(sum(amount), 0) FROM main.entries "
                           "WHERE org = ? AND seq BETWEEN ? AND ? AND kind = 13 AND occurred_at >= ? "
                           "AND occurred_at < ?");
    sum.bind(row).bind(first).bind(last).bind(from.ms).bind(to.ms);
    if (!sum.step())
        return {};
    return {sum.integer(0), Credits::fromThousandths(sum.integer(1))};
}

Credits balanceAfter(sqlite::Connection &connection, int64_t row, Seq seq)
{
    sqlite::Statement entry = connection.prepare("SELECT balance FROM main.entries WHERE org = ? AND seq = ?");
    return entry.bind(row).bind(seq).step() ? Credits::fromThousandths(entry.integer(0)) : Credits();
}

std::optional<Instant> notAboveSince(sqlite::Connection &connection, int64_t row, Seq last, Credits limit)
{
    Seq above = 0;
    {
        sqlite::Statement entry = connection.prepare("SELECT seq FROM main.entries WHERE org = ? AND seq <= ? "
                                                     "AND balance > ? ORDER BY seq DESC LIMIT 1");
        if (entry.bind(row).bind(last).bind(limit.thousandths()).step())
            above = entry.integer(0);
    }
    if (above >= last)
        return std::nullopt;
    sqlite::Statement first = connection.prepare("SELECT booked_at FROM main.entries WHERE org = ? AND seq = ?");
    return first.bind(row).bind(above + 1).step() ? std::optional(storedInstant(first, 0)) : std::nullopt;
}

Result<void> eachMade(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                      const std::function<void(const MadeRow &)> &visit)
{
    {
        sqlite::Statement made = connection.prepare(
            "SELECT e.action, e.model, e.asset, e.source_asset, -e.amount, e.occurred_at, a.archived, a.visibility "
            "FROM main.entries e JOIN main.assets a ON a.org = e.org AND a.asset = e.asset AND a.seq = e.seq "
            "WHERE e.org = ? AND e.seq BETWEEN ? AND ? AND e.kind = 13 AND a.reversed = 0 ORDER BY e.seq");
        made.bind(row).bind(first).bind(last);
        while (made.step())
            visit({made.text(0), made.text(1), made.text(2), made.text(3), Credits::fromThousandths(made.integer(4)),
                   storedInstant(made, 5), made.integer(6) != 0, made.integer(7) != 0});
    }
    return errorOr(connection);
}

Result<void> eachSource(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<void(std::string_view asset)> &visit)
{
    {
        sqlite::Statement source = connection.prepare("SELECT source_asset FROM main.entries WHERE org = ? "
                                                      "AND seq BETWEEN ? AND ? AND source_asset IS NOT NULL");
        source.bind(row).bind(first).bind(last);
        while (source.step())
            visit(source.text(0));
    }
    return errorOr(connection);
}

std::string planBefore(sqlite::Connection &connection, int64_t row, Seq seq)
{
    sqlite::Statement entries = connection.prepare(
        "SELECT detail FROM main.entries WHERE org = ? AND seq < ? AND kind IN (0, 6, 7) ORDER BY seq DESC");
    entries.bind(row).bind(seq);
    while (entries.step()) {
        Entry entry;
        if (readDetail(entries.text(0), entry) && entry.effective == Effective::Now)
            return entry.plan;
    }
    return {};
}

std::vector<Cycle> cyclesStarted(sqlite::Connection &connection, int64_t row, Instant from, Instant to)
{
    std::vector<Cycle> cycles;
    sqlite::Statement cycle = connection.prepare(
        "SELECT number, start FROM main.cycles WHERE org = ? AND start > ? AND start <= ? ORDER BY start, number");
    cycle.bind(row).bind(from.ms).bind(to.ms);
    while (cycle.step())
        cycles.push_back({cycle.integer(0), {cycle.integer(1)}});
    return cycles;
}

Result<void> eachCharge(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<void(const ChargeRow &)> &visit)
{
    {
        sqlite::Statement charge = connection.prepare(
            "SELECT e.user, e.action, e.model, -e.amount, e.occurred_at FROM main.entries e "
            "WHERE e.org = ?1 AND e.seq BETWEEN ?2 AND ?3 AND e.kind = 13 AND NOT EXISTS "
            "(SELECT 1 FROM main.reversals r WHERE r.org = ?1 AND r.of = e.seq AND r.seq <= ?3) ORDER BY e.seq");
        charge.bind(row).bind(first).bind(last);
        while (charge.step())
            visit({charge.text(0), charge.text(1), charge.text(2), Credits::fromThousandths(charge.integer(3)),
                   storedInstant(charge, 4)});
    }
    return errorOr(connection);
}

Result<void> eachWanted(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<bool(const Entry &)> &visit)
{
    static const std::string sql = std::string("SELECT ") + entryColumns
        + " FROM main.entries e WHERE e.org = ?1 AND e.seq BETWEEN ?2 AND ?3 AND (e.kind = 11 OR e.kind = 13 AND NOT "
          "EXISTS (SELECT 1 FROM main.reversals r WHERE r.org = ?1 AND r.of = e.seq AND r.seq <= ?3)) ORDER BY e.seq";
    {
        sqlite::Statement entries = connection.prepareText(sql);
        entries.bind(row).bind(first).bind(last);
        while (entries.step()) {
            Entry entry;
            if (!readEntry(entries, 0, entry))
                return fail(ErrorCode::Damaged,
                            connection.path() + ": entry " + std::to_string(entry.seq) + " cannot be read.");
            if (!visit(entry))
                break;
        }
    }
    return errorOr(connection);
}

}
