// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/breakdown.h"

#include <algorithm>
#include <map>

#include "core/base/time_zone.h"
#include "core/ledger/draft.h"
#include "core/query/day_period.h"
#include "core/query/use_lines.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
struct Span {
    Instant from;
    std::optional<Instant> end;
    bool isFirstCycle = false;

    /// A charge belongs to the last cycle that had begun when it occurred; the first, before that.
    bool holds(Instant occurred) const
    {
        return (occurred >= from || isFirstCycle) && (!end || occurred < *end);
    }
};

/// The cycle in which an instant lies.
Span cycleOf(sqlite::Connection &connection, const SqlStateReader &stored, const ProgramCatalog &programs,
             Instant inCycle, Instant now)
{
    Draft draft(stored, programs);
    draft.settle(now);
    draft.state().advanceTo(now);
    const Cycle cycle = draft.state().cycleAt(std::min(inCycle, now));
    Span span{cycle.start, std::nullopt, cycle.number == 0};
    std::vector<Cycle> later = cyclesStarted(connection, stored.row(), cycle.start, now);
    later.insert(later.end(), draft.state().newCycles().begin(), draft.state().newCycles().end());
    for (const Cycle &next : later) {
        if (next.start > cycle.start && (!span.end || next.start < *span.end))
            span.end = next.start;
    }
    return span;
}

/// Days of the organization's calendar, one after the other or again and again.
class DayUses
{
public:
    explicit DayUses(const TimeZone &zone)
        : m_zone(zone)
    {
    }
    void add(Instant occurred, Credits cost)
    {
        DayUse &use = m_days[dayThere(m_zone, occurred)];
        ++use.count;
        use.used += cost;
    }
    std::vector<DayUse> inOrder() const
    {
        std::vector<DayUse> all;
        for (const auto &[day, use] : m_days)
            all.push_back({day, use.count, use.used});
        return all;
    }

private:
    const TimeZone &m_zone;
    std::map<QDate, DayUse> m_days;
};

Result<Breakdown> breakdownIn(Ledger &ledger, const SqlStateReader &stored, const TimeZone &zone, const Span &span,
                              Instant now)
{
    sqlite::Connection &connection = ledger.connection();
    // Nothing is booked before it occurred.
    const Seq first = span.isFirstCycle ? 1 : lastSeqAt(connection, stored.row(), {span.from.ms - 1}) + 1;
    Breakdown breakdown;
    breakdown.cycleStart = span.from;
    breakdown.cycleEnd = span.end;
    UseLines users;
    UseLines actions;
    UseLines models;
    DayUses days(zone);
    const Result<void> read = eachCharge(connection, stored.row(), first, lastSeqAt(connection, stored.row(), now),
                                         [&](const ChargeRow &charge) {
                                             if (!span.holds(charge.occurredAt))
                                                 return;
                                             breakdown.used += charge.cost;
                                             ++breakdown.count;
                                             users.add(charge.user, charge.cost);
                                             actions.add(charge.action, charge.cost);
                                             models.add(charge.model, charge.cost);
                                             days.add(charge.occurredAt, charge.cost);
                                         });
    if (!read)
        return tl::unexpected(read.error());
    breakdown.byUser = users.mostUsedFirst();
    breakdown.byAction = actions.mostUsedFirst();
    breakdown.byModel = models.mostUsedFirst();
    breakdown.byDay = days.inOrder();
    return breakdown;
}

/// `spanOf` says what is asked about.
template<typename SpanOf>
Result<Breakdown> reading(Ledger &ledger, const std::string &org, Instant now, const SpanOf &spanOf)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        const SqlStateReader stored(ledger.connection(), org);
        if (!stored.head() || stored.head()->createdAt > now)
            return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\" at " + now.toString() + ".");
        const Draft draft(stored, ledger.programs());
        const TimeZone &zone = draft.state().zone();
        return breakdownIn(ledger, stored, zone, spanOf(stored, zone), now);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}
}

Result<Breakdown> breakdownOf(Ledger &ledger, const std::string &org, Instant inCycle, Instant now)
{
    return reading(ledger, org, now, [&](const SqlStateReader &stored, const TimeZone &) {
        return cycleOf(ledger.connection(), stored, ledger.programs(), inCycle, now);
    });
}

Result<Breakdown> breakdownOfDays(Ledger &ledger, const std::string &org, const QDate &first, const QDate &last,
                                  Instant now)
{
    return reading(ledger, org, now, [&](const SqlStateReader &, const TimeZone &zone) {
        const InstantSpan days = spanIn(zone, {first, last});
        return Span{days.from, days.to, false};
    });
}

}
