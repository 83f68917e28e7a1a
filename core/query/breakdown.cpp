// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/breakdown.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/ledger/draft.h"
#include "core/query/use_lines.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"

namespace tidemark
{
namespace
{
struct Span {
    Cycle cycle;
    std::optional<Instant> end;

    /// A charge belongs to the last cycle that had begun when it occurred; the first, before that.
    bool holds(Instant occurred) const
    {
        return (occurred >= cycle.start || cycle.number == 0) && (!end || occurred < *end);
    }
};

Span spanOf(sqlite::Connection &connection, const SqlStateReader &stored, const ProgramCatalog &programs,
            Instant inCycle, Instant now)
{
    Draft draft(stored, programs);
    draft.settle(now);
    draft.state().advanceTo(now);
    Span span{draft.state().cycleAt(std::min(inCycle, now)), std::nullopt};
    std::vector<Cycle> later = cyclesStarted(connection, stored.row(), span.cycle.start, now);
    later.insert(later.end(), draft.state().newCycles().begin(), draft.state().newCycles().end());
    for (const Cycle &cycle : later) {
        if (cycle.start > span.cycle.start && (!span.end || cycle.start < *span.end))
            span.end = cycle.start;
    }
    return span;
}

Result<Breakdown> breakdownReading(Ledger &ledger, const std::string &org, Instant inCycle, Instant now)
{
    sqlite::Connection &connection = ledger.connection();
    const SqlStateReader stored(connection, org);
    if (!stored.head() || stored.head()->createdAt > now)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\" at " + now.toString() + ".");
    const Span span = spanOf(connection, stored, ledger.programs(), inCycle, now);
    // Nothing is booked before it occurred.
    const Seq first = span.cycle.number == 0 ? 1 : lastSeqAt(connection, stored.row(), {span.cycle.start.ms - 1}) + 1;
    Breakdown breakdown;
    breakdown.cycleStart = span.cycle.start;
    breakdown.cycleEnd = span.end;
    UseLines users;
    UseLines actions;
    UseLines models;
    const Result<void> read = eachCharge(connection, stored.row(), first, lastSeqAt(connection, stored.row(), now),
                                         [&](const ChargeRow &charge) {
                                             if (!span.holds(charge.occurredAt))
                                                 return;
                                             breakdown.used += charge.cost;
                                             ++breakdown.count;
                                             users.add(charge.user, charge.cost);
                                             actions.add(charge.action, charge.cost);
                                             models.add(charge.model, charge.cost);
                                         });
    if (!read)
        return tl::unexpected(read.error());
    breakdown.byUser = users.mostUsedFirst();
    breakdown.byAction = actions.mostUsedFirst();
    breakdown.byModel = models.mostUsedFirst();
    return breakdown;
}
}

Result<Breakdown> breakdownOf(Ledger &ledger, const std::string &org, Instant inCycle, Instant now)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        return breakdownReading(ledger, org, inCycle, now);
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": " + org + ": \"" + broken.what()
                        + "\" does not hold in this file. Verify the ledger.");
    }
}

}
