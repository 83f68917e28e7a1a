// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_rows.h"

#include "core/store/entry_detail.h"
#include "core/store/error_or.h"
#include "core/store/stored_instant.h"

namespace tidemark
{
namespace
{
ActivityRow activityAt(const sqlite::Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            static_cast<EntryKind>(row.integer(2)),
            storedInstant(row, 3),
            Credits::fromThousandths(row.integer(4)),
            row.text(5),
            row.text(6),
            row.text(7)};
}

Result<void> showAll(sqlite::Connection &connection, sqlite::Statement &row, const ActivityVisit &visit)
{
    while (row.step()) {
        if (!visit(activityAt(row)))
            return {};
    }
    return errorOr(connection);
}
}

Result<void> eachActivitySince(sqlite::Connection &connection, Instant since, Instant until, int64_t lastId,
                               const ActivityVisit &visit)
{
    sqlite::Statement row =
        connection.prepare("SELECT e.id, e.org, e.kind, e.occurred_at, e.amount, e.user, e.key, e.detail "
                           "FROM main.entries e INDEXED BY entries_by_time "
                           "WHERE e.booked_at BETWEEN ? AND ? AND e.id <= ? AND e.kind IN (9, 11, 13, 17)");
    row.bind(since.ms).bind(until.ms).bind(lastId);
    return showAll(connection, row, visit);
}

Result<void> eachActivityAfter(sqlite::Connection &connection, int64_t afterId, int64_t lastId,
                               const ActivityVisit &visit)
{
    sqlite::Statement row =
        connection.prepare("SELECT e.id, e.org, e.kind, e.occurred_at, e.amount, e.user, e.key, e.detail "
                           "FROM main.entries e WHERE e.id > ? AND e.id <= ? AND e.kind IN (9, 11, 13, 17)");
    row.bind(afterId).bind(lastId);
    return showAll(connection, row, visit);
}

std::optional<ActivityRow> reversedCharge(sqlite::Connection &connection, int64_t org, std::string_view detail)
{
    Entry reversal;
    if (!readDetail(detail, reversal))
        return std::nullopt;
    sqlite::Statement row =
        connection.prepare("SELECT id, occurred_at, amount FROM main.entries WHERE org = ? AND seq = ? AND kind = 13");
    row.bind(org).bind(reversal.of);
    if (!row.step())
        return std::nullopt;
    ActivityRow charge;
    charge.id = row.integer(0);
    charge.org = org;
    charge.occurredAt = storedInstant(row, 1);
    charge.amount = Credits::fromThousandths(row.integer(2));
    return charge;
}

Result<std::unordered_map<int64_t, std::string>> programsOfOrgs(sqlite::Connection &connection)
{
    std::unordered_map<int64_t, std::string> programs;
    {
        sqlite::Statement row = connection.prepare("SELECT id, program FROM main.orgs");
        while (row.step())
            programs.emplace(row.integer(0), row.text(1));
    }
    if (const Result<void> read = errorOr(connection); !read)
        return tl::unexpected(read.error());
    return programs;
}

Result<std::vector<TopUpRow>> topUpsSince(sqlite::Connection &connection, Instant since, Instant until)
{
    std::vector<TopUpRow> topUps;
    {
        sqlite::Statement row = connection.prepare("SELECT org, booked_at, amount FROM main.grants "
                                                   "WHERE source = 3 AND booked_at BETWEEN ?1 AND ?2 "
                                                   "AND (reversed = 0 OR ended_at > ?2)");
        row.bind(since.ms).bind(until.ms);
        while (row.step())
            topUps.push_back({row.integer(0), storedInstant(row, 1), Credits::fromThousandths(row.integer(2))});
    }
    if (const Result<void> read = errorOr(connection); !read)
        return tl::unexpected(read.error());
    return topUps;
}

std::optional<Instant> belowSince(sqlite::Connection &connection, int64_t org, Seq last, Credits price, int most)
{
    sqlite::Statement row = connection.prepare("SELECT balance, booked_at FROM main.entries WHERE org = ? AND seq <= ? "
                                               "ORDER BY seq DESC LIMIT ?");
    row.bind(org).bind(last).bind(most);
    std::optional<Instant> since;
    while (row.step()) {
        if (row.integer(0) >= price.thousandths())
            return since;
        since = storedInstant(row, 1);
    }
    return std::nullopt;
}

}
