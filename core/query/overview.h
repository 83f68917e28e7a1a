// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/query/attention.h"
#include "core/query/recent_activity.h"

namespace tidemark
{

class Ledger;

/// One program's part of the portfolio.
struct PortfolioProgram {
    std::string id;
    std::string name;
    int64_t orgs = 0;
    Credits remaining;
    Credits usedThisMonth;
    std::vector<Credits> usedByDay; ///< one a day of Portfolio::days

    bool operator==(const PortfolioProgram &) const = default;
};

/// All organizations together.
struct Portfolio {
    int64_t orgs = 0;
    int64_t low = 0;
    int64_t exhausted = 0;
    Credits remaining;
    Instant monthStart;
    Credits usedThisMonth;
    int64_t topUps = 0; ///< of this month, without the reversed ones
    Credits toppedUp;
    std::vector<Instant> days;              ///< the beginnings of the last portfolioDays, today last
    std::vector<PortfolioProgram> programs; ///< the one that used most first

    bool operator==(const Portfolio &) const = default;
};
constexpr int portfolioDays = 30;

struct Overview {
    Instant asOf;
    std::optional<Instant> usageKnownTo; ///< when the last known action occurred
    AttentionRows attention;             ///< worst first, the snoozed ones among them; never null of what was computed
    Portfolio portfolio;
    std::map<std::string, int64_t> orgsByOwner; ///< without those that have none
};

/// How far: of the figures of all organizations, then of the entries of the last weeks (total 0: not known).
using OverviewProgress = std::function<void(int64_t done, int64_t total)>;

/// What needs attention, and the portfolio, as of `now`; nothing is booked. `zone` is the IANA zone
/// whose days and months are counted (UTC, where it is unknown). `activity` is kept from call to
/// call. Errors: Cancelled, Damaged, and those of files.
Result<Overview> overviewOf(Ledger &ledger, RecentActivity &activity, Instant now, const std::string &zone,
                            const OverviewProgress &progress, const std::atomic<bool> &cancelled);

/// The same of a past instant, as it was known then. What people keep beside the chains is as it is now.
Result<Overview> overviewThen(Ledger &ledger, Instant then, const std::string &zone, const OverviewProgress &progress,
                              const std::atomic<bool> &cancelled);

}
