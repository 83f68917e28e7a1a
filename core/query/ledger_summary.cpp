// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ledger_summary.h"

#include "core/query/org_figures.h"
#include "core/store/figures_table.h"
#include "core/store/ledger.h"

namespace tidemark
{

Result<LedgerSummary> summaryOf(Ledger &ledger, Instant now, const std::atomic<bool> &cancelled,
                                const std::function<void(int64_t done, int64_t total)> &progress)
{
    if (Result<void> fresh = refreshFigures(ledger, now, progress, cancelled); !fresh)
        return tl::unexpected(fresh.error());
    const Result<FiguresTable::Sums> sums = FiguresTable(ledger.connection()).sums();
    if (!sums)
        return tl::unexpected(sums.error());
    LedgerSummary summary;
    summary.asOf = now;
    summary.orgs = sums->orgs;
    summary.low = sums->low;
    summary.exhausted = sums->exhausted;
    summary.entries = sums->entries;
    summary.bookedTo = sums->bookedTo;
    summary.usageKnownTo = sums->usageKnownTo;
    return summary;
}

}
