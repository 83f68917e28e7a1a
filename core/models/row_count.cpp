// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_count.h"

#include <atomic>

#include "core/query/org_figures.h"
#include "core/store/row_reader.h"

namespace tidemark
{

Result<RowCount> countRows(Ledger &ledger, const ListQuery &query, const JobContext &context,
                           std::chrono::milliseconds budget)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + budget;
    if (const auto *orgs = std::get_if<OrgQuery>(&query)) {
        const std::atomic<bool> cancelled = false;
        if (Result<void> fresh = refreshFigures(ledger, orgs->at.value_or(Instant::now()), {}, cancelled); !fresh)
            return tl::unexpected(fresh.error());
    }
    RowCount count;
    const std::unique_ptr<RowFinder> finder = findRows(ledger, query);
    while (!count.complete && !context.cancelled()) {
        const Result<IndexPiece> piece = finder->next();
        if (!piece)
            return tl::unexpected(piece.error());
        count.rows = piece->total.value_or(piece->rows);
        count.complete = piece->complete || piece->total.has_value();
        if (Clock::now() >= end)
            break;
    }
    return count;
}

}
