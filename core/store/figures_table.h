// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/domain/org_figures.h"
#include "core/store/temporary_writes.h"

namespace tidemark
{

/// The temporary table `figures` of one connection: a row an organization with its figures, so that
/// they can be sorted, filtered and paged beside the ledger's own tables.
///
///     figures(org INTEGER PRIMARY KEY, org_id, name, program, plan, pending_plan TEXT, state INTEGER,
///             remaining, allotted, threshold, used, runs_out (or NULL), resets_at (or NULL),
///             booked_at, usage_at (or NULL), created_at, version, seq, next_turn, computed_at INTEGER,
///             time_zone TEXT, daily_use, first_end, ending_then, used_in_two_cycles INTEGER (or NULL),
///             known_seq INTEGER, owner, tags TEXT, renewal INTEGER (or NULL), shown_name TEXT)
///
/// `org` is the row in `orgs`; amounts are thousandths, instants milliseconds, `state` as CreditState
/// counts, `renewal` days since 1970; `seq` (of the last entry stored), `next_turn` and `computed_at` say how long a
/// row stays true. There is an index (value, org) of org_id, and of what somebody sorts by.
class FiguresTable
{
public:
    explicit FiguresTable(sqlite::Connection &connection);

    /// Makes the table where there is none. Works on read-only files too: while this lives, the
    /// connection may write temporary tables.
    Result<void> create();
    /// Whether every row holds at `now`, told without looking at them.
    bool isKnownFresh(Instant now);

    struct Stale {
        int64_t row = 0;
        std::string org;
    };
    /// The organizations, created by `now`, whose row is missing or not true any more.
    Result<std::vector<Stale>> stale(Instant now);
    int64_t organizations();

    /// Makes the index figures_by_COLUMN where there is none.
    Result<void> indexBy(const std::string &column);
    /// Before most rows are put anew: to make the indexes again takes less time than to keep them.
    Result<void> dropIndexes();
    /// `computedAt`: the instant that the figures are of.
    bool put(const OrgFigures &figures, Instant computedAt);
    /// Removes who was not there yet at `now`, remembers that all rows hold.
    Result<void> finish(Instant now);

    /// What the rows come to.
    struct Sums {
        int64_t orgs = 0;
        int64_t low = 0;
        int64_t exhausted = 0;
        int64_t entries = 0; ///< known at the instant
        std::optional<Instant> bookedTo;
        std::optional<Instant> usageKnownTo;
    };
    Result<Sums> sums();
    /// By id in byte order; stops where `visit` returns false.
    Result<void> each(const std::function<bool(const OrgFigures &)> &visit);

private:
    sqlite::Connection &m_connection;
    TemporaryWrites m_writes;
};

/// The columns of `figures` that readFigures() expects, in its order.
extern const char *const figuresColumns;
OrgFigures readFigures(const sqlite::Statement &row);

/// The name beside the chain.
std::string orgName(sqlite::Connection &connection, int64_t row);

/// When the first of the stored grants alive ends after `now`, spent ones too; nullopt: none ever does.
std::optional<Instant> firstEndAfter(sqlite::Connection &connection, int64_t row, Instant now);

/// What the users' charges cost, less the reversed ones.
struct CycleUse {
    Credits used;      ///< in the cycle
    Credits twoBefore; ///< in the two cycles before it
};
CycleUse usedInCycle(sqlite::Connection &connection, int64_t row, int64_t cycle);

/// Of the entries up to `last`; use that occurred from `since` on.
RecentUse recentUse(sqlite::Connection &connection, int64_t row, Instant since, Seq last);

/// What was used in each of the `days` times 24 hours before `now`, the latest last; of the entries up to `last`.
std::vector<Credits> useByDay(sqlite::Connection &connection, int64_t row, int days, Instant now, Seq last);

/// Of every organization with an entry booked from `since` on, in one pass; `lastAction` only looks
/// at these entries.
Result<std::unordered_map<int64_t, RecentUse>> recentUseOfAll(sqlite::Connection &connection, Instant since);

}
