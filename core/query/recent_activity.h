// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"

namespace tidemark
{

class Ledger;
struct ActivityRow;

/// What was used and refused in the last weeks, over all organizations; organizations are rows of
/// the store. The first update() reads the entries since then, later ones only what was added, so
/// that it costs little after each booking. One thread at a time; always with the same ledger.
class RecentActivity
{
public:
    struct Refusal {
        Instant at; ///< when it occurred
        std::string user;
        bool forCredits = false;
        bool inactive = false; ///< else, unless forCredits, the limit
        Credits cost;
        std::string key; ///< empty: a try, not usage that was delivered
    };

    /// `done` entries of nobody knows how many.
    using Progress = std::function<void(int64_t done)>;
    /// To what is stored, for questions about instants from `since` on; `since` only moves forward,
    /// else everything is read anew. Errors: Cancelled, Damaged, and those of files.
    Result<void> update(Ledger &ledger, Instant since, const Progress &progress, const std::atomic<bool> &cancelled);

    /// As it was known at `until`, read anew; an update() after it begins anew, too. Errors: as of update().
    Result<void> read(Ledger &ledger, Instant since, Instant until, const Progress &progress,
                      const std::atomic<bool> &cancelled);

    /// What the charges of a program's organizations that occurred in [from, to) cost, less the
    /// reversed ones; both are multiples of a quarter of an hour.
    Credits used(const std::string &program, Instant from, Instant to) const;

    /// Those since `since` that were not offered again, in order of booking.
    std::vector<Refusal> refusals(int64_t org, Instant since) const;

private:
    void take(Ledger &ledger, const ActivityRow &row);
    void count(int64_t org, Instant at, Credits cost);
    void forgetBefore(Instant since);

    Instant m_since;
    int64_t m_lastId = -1; ///< nothing was read yet
    std::unordered_map<int64_t, std::string> m_programs;
    std::map<std::string, std::map<int64_t, Credits>> m_used; ///< by program and quarter of an hour
    std::unordered_map<int64_t, std::vector<Refusal>> m_refusals;
    /// Where a refusal stands that would be offered again under this key.
    std::unordered_map<int64_t, std::unordered_map<std::string, size_t>> m_retries;
};

}
