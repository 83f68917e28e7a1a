// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>

#include "core/base/result.h"
#include "core/domain/org_figures.h"

namespace tidemark
{

class Ledger;

/// The figures of one organization at `now`, any instant; nothing is booked. An instant before the
/// last booking costs a replay of the chain. Errors: UnknownOrg, also where it was not created by
/// then, Damaged, and those of files.
Result<OrgFigures> figuresOf(Ledger &ledger, const std::string &org, Instant now);
/// As figuresOf(), within a transaction of the caller's.
Result<OrgFigures> figuresReading(Ledger &ledger, const std::string &org, Instant now);

/// Called from the thread that refreshes: so many of so many organizations are done.
using FiguresProgress = std::function<void(int64_t done, int64_t total)>;

/// Brings the temporary table `figures` of the ledger's connection (core/store/figures_table.h) to
/// `now`. Only organizations that booked something, were renamed, or whose next turn has passed are
/// computed anew; with none, it takes no time. Must not be called within a transaction. Errors:
/// Cancelled, which leaves the table as it was, Damaged, and those of files.
Result<void> refreshFigures(Ledger &ledger, Instant now, const FiguresProgress &progress,
                            const std::atomic<bool> &cancelled);

/// The rows of the refreshed table, by id in byte order; stops where `visit` returns false.
Result<void> eachFigures(Ledger &ledger, const std::function<bool(const OrgFigures &)> &visit);

}
