// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// What happened lately, over all organizations; `org` is an organization's row in `orgs`.

/// An entry as figures of recent use read it. Texts are valid during the call that shows it.
struct ActivityRow {
    int64_t id = 0;
    int64_t org = 0;
    EntryKind kind = EntryKind::Charge;
    Instant occurredAt;
    Credits amount;
    std::string_view user;
    std::string_view key;
    std::string_view detail; ///< as stored: readDetail()
};
using ActivityVisit = std::function<bool(const ActivityRow &)>;

/// The charges, refusals, reversals and free assets booked from `since` to `until`, both included, up to the entry
/// `lastId`; along the index of time. Stops where `visit` returns false.
Result<void> eachActivitySince(sqlite::Connection &connection, Instant since, Instant until, int64_t lastId,
                               const ActivityVisit &visit);
/// The same of the entries after `afterId` up to `lastId`, whenever they were booked.
Result<void> eachActivityAfter(sqlite::Connection &connection, int64_t afterId, int64_t lastId,
                               const ActivityVisit &visit);

/// The charge that a reversal (its stored detail) takes back; nullopt where it takes back something else.
std::optional<ActivityRow> reversedCharge(sqlite::Connection &connection, int64_t org, std::string_view detail);

/// The program of each organization.
Result<std::unordered_map<int64_t, std::string>> programsOfOrgs(sqlite::Connection &connection);

struct TopUpRow {
    int64_t org = 0;
    Instant at;
    Credits credits;
};
/// The top-ups booked from `since` to `until`, both included, that were not reversed then; looks at every grant.
Result<std::vector<TopUpRow>> topUpsSince(sqlite::Connection &connection, Instant since, Instant until);

/// The first of the latest entries up to `last`, `most` at most, that left less than `price`; nullopt where the
/// last entry left as much, or where they go back further.
std::optional<Instant> belowSince(sqlite::Connection &connection, int64_t org, Seq last, Credits price, int most);

}
