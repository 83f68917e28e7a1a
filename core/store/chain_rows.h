// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/domain/organization.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Parts of one organization's chain, for figures over time. `row` is the organization's in `orgs`.

/// How many of the entries are booked at or before `at`, so the seq of the last of them: found by
/// halving, as bookings are in order of time.
Seq lastSeqAt(sqlite::Connection &connection, int64_t row, Instant at);

/// Calls `visit` for the entries with these seqs, in order: with seq, kind, actor, action, amount, balance
/// and bookedAt, and with all fields where an organization's beginning, a grant, a plan change, a conversion or a
/// reversal is booked.
Result<void> eachBalance(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                         const std::function<void(const Entry &)> &visit);

/// Calls `visit` for the entries with these seqs that move credits, and for all reversals, in order; with all fields
/// but org, prev, hash and key.
Result<void> eachMovement(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                          const std::function<void(const Entry &)> &visit);

/// Of the charges with these seqs that occurred in from ≤ t < to: how many, and their sum.
struct ChargeSum {
    int64_t count = 0;
    Credits amount; ///< negative, as booked
};
ChargeSum chargesOccurred(sqlite::Connection &connection, int64_t row, Seq first, Seq last, Instant from, Instant to);

/// What remained after the entry with this seq; nothing before the first.
Credits balanceAfter(sqlite::Connection &connection, int64_t row, Seq seq);

/// When the first of the entries up to `last` was booked that, and after which none, left more than `limit`; nullopt
/// where the last one left more.
std::optional<Instant> notAboveSince(sqlite::Connection &connection, int64_t row, Seq last, Credits limit);

/// A charge that was not reversed, and what became of what it made.
struct MadeRow {
    std::string_view action;
    std::string_view model;
    std::string_view asset;
    std::string_view source;
    Credits cost;
    Instant occurredAt;
    bool archived = false;
    bool shared = false; ///< with the organization
};
Result<void> eachMade(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                      const std::function<void(const MadeRow &)> &visit);

/// Calls `visit` for each asset that something with these seqs was made from, again where again.
Result<void> eachSource(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<void(std::string_view asset)> &visit);

/// The plan that the entry before `seq` left in force; empty on a trial, noPlan after a cancellation.
std::string planBefore(sqlite::Connection &connection, int64_t row, Seq seq);

/// The stored cycles that started after `from`, at or before `to`.
std::vector<Cycle> cyclesStarted(sqlite::Connection &connection, int64_t row, Instant from, Instant to);

struct ChargeRow {
    std::string_view user;
    std::string_view action;
    std::string_view model;
    Credits cost;
    Instant occurredAt;
};

/// Calls `visit` for the charges with these seqs, in order, but for those that an entry up to `last`
/// has reversed.
Result<void> eachCharge(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<void(const ChargeRow &)> &visit);

/// Calls `visit` for the charges with these seqs that no entry up to `last` has reversed, and for the refusals, in
/// order; with all fields but org and prev. Stops where it returns false.
Result<void> eachWanted(sqlite::Connection &connection, int64_t row, Seq first, Seq last,
                        const std::function<bool(const Entry &)> &visit);

}
