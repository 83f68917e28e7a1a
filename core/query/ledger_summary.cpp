// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ledger_summary.h"

#include <algorithm>

#include "core/query/org_figures.h"

namespace tidemark
{

Result<LedgerSummary> summaryOf(Ledger &ledger, Instant now, const std::atomic<bool> &cancelled,
                                const std::function<void(int64_t done, int64_t total)> &progress)
{
    if (Result<void> fresh = refreshFigures(ledger, now, progress, cancelled); !fresh)
        return tl::unexpected(fresh.error());
    LedgerSummary summary;
    summary.asOf = now;
    const Result<void> seen = eachFigures(ledger, [&summary](const OrgFigures &figures) {
        ++summary.orgs;
        summary.low += figures.state == CreditState::Low ? 1 : 0;
        summary.exhausted += figures.state == CreditState::Exhausted ? 1 : 0;
        // A chain has no gaps: its last number is its length.
        summary.entries += figures.seq;
        summary.bookedTo = std::max(summary.bookedTo.value_or(Instant::earliest()), figures.bookedTo);
        if (figures.usageKnownTo)
            summary.usageKnownTo = std::max(summary.usageKnownTo.value_or(Instant::earliest()), *figures.usageKnownTo);
        return true;
    });
    if (!seen)
        return tl::unexpected(seen.error());
    return summary;
}

}
