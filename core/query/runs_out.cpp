// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/runs_out.h"

#include <algorithm>

#include "core/ledger/burn_down.h"
#include "core/ledger/calculator.h"
#include "core/ledger/draft.h"
#include "core/query/demand.h"

namespace tidemark
{
namespace
{
Instant nextTurn(const Draft &draft, Instant latest)
{
    const OrgHead &head = draft.head();
    Instant next = latest;
    if (head.subscribed && head.cycle.start < head.cycleEnd)
        next = std::min(next, head.cycleEnd);
    if (const std::optional<EndKey> end = draft.state().nextEnd({}))
        next = std::min(next, end->at);
    return next;
}

/// Each cycle to come brings more than it uses: then what lasts to its beginning lasts for good.
bool cyclesCarry(const Draft &draft, const Demand &demand)
{
    const OrgHead &head = draft.head();
    if (!head.subscribed || !head.pendingPlan.empty())
        return false;
    const OrgState &state = draft.state();
    return demand.isCarriedBy(allocationOf(head, state.program()), cheapestPrice(state.program()));
}

void use(Draft &draft, Credits amount, Instant at)
{
    if (!amount.isPositive())
        return;
    Entry entry = draft.begin(EntryKind::Adjustment, draft.head().org, std::string(systemActor), at, at);
    entry.amount = -amount;
    entry.draws = drawsFor(draft.state(), amount, at, at).value_or(std::vector<Draw>());
    draft.book(std::move(entry));
    (void)draft.takeEntries();
}
}

std::optional<Credits> averageDailyUse(Credits usedLately, Instant createdAt, Instant now)
{
    const int64_t age = now.ms - createdAt.ms;
    if (age < leastPaceDays * msPerDay)
        return std::nullopt;
    const int64_t days = std::min<int64_t>(paceDays, (age + msPerDay / 2) / msPerDay);
    return Credits::fromThousandths((std::max<int64_t>(0, usedLately.thousandths()) + days - 1) / days);
}

std::optional<Instant> runsOutAt(const StateReader &state, const ProgramCatalog &programs, Instant now,
                                 Credits dailyUse)
{
    return runsOutAt(state, programs, now, EvenPace(dailyUse));
}

std::optional<Instant> runsOutAt(const StateReader &reader, const ProgramCatalog &programs, Instant now,
                                 const Demand &demand)
{
    Draft draft(reader, programs);
    draft.settle(now);
    draft.state().advanceTo(now);
    const Instant last{now.ms + forecastDays * msPerDay};
    bool carried = false;
    for (Instant at = now; at < last;) {
        // What may be used before less than the cheapest price is left.
        const Credits spare = draft.head().balance - cheapestPrice(draft.state().program());
        if (spare.isNegative())
            return at;
        if (carried || !demand.between(at, last).isPositive())
            return std::nullopt;
        const Instant turn = nextTurn(draft, last);
        const Credits needed = demand.between(at, turn);
        if (needed > spare)
            return std::min(turn, demand.exceeds(at, spare));
        // Just before the turn: at it, what ends has ended and a cycle has begun.
        use(draft, needed, Instant{turn.ms - 1});
        carried = turn == draft.head().cycleEnd && cyclesCarry(draft, demand);
        draft.settle(turn);
        draft.state().advanceTo(turn);
        at = turn;
    }
    return std::nullopt;
}

}
