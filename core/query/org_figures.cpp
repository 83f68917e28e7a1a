// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/org_figures.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/ledger/balance.h"
#include "core/ledger/draft.h"
#include "core/query/runs_out.h"
#include "core/store/accounts.h"
#include "core/store/figures_table.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
constexpr int64_t progressStep = 1000;
constexpr int64_t twoCyclesDays = 56; // two months, the shortest there are

/// Where the chain's state comes from: what is stored, or a replay up to an instant before its end.
struct Source {
    const StateReader &state;
    int64_t row;
    bool replayed;
};

Instant paceSince(Instant now)
{
    return {now.ms - paceDays * msPerDay};
}

CycleUse usedIn(sqlite::Connection &connection, const Source &source, int64_t cycle)
{
    if (!source.replayed)
        return usedInCycle(connection, source.row, cycle);
    CycleUse use;
    for (const User &user : source.state.users()) {
        use.used += source.state.used(user.id, cycle);
        for (const int64_t before : {cycle - 1, cycle - 2})
            use.twoBefore += before >= 0 ? source.state.used(user.id, before) : Credits();
    }
    return use;
}

/// What ends next, and how much of it is left.
void putFirstEnd(OrgFigures &figures, const OrgState &state)
{
    std::optional<EndKey> end = state.nextEnd({});
    if (end)
        figures.firstEnd = end->at;
    for (; end && end->at == *figures.firstEnd; end = state.nextEnd(*end))
        figures.endingThen += state.grant(end->seq)->left;
}

Instant nextTurnOf(sqlite::Connection &connection, const Draft &draft, const Source &source, Instant now)
{
    // Later entries are there already: each instant is replayed by itself.
    if (source.replayed)
        return {now.ms + 1};
    // A forecast moves on with the days even where nothing else happens.
    Instant next{now.ms + msPerDay};
    if (draft.head().subscribed && draft.head().cycle.start < draft.head().cycleEnd)
        next = std::min(next, draft.head().cycleEnd);
    if (const std::optional<EndKey> end = draft.state().nextEnd({}))
        next = std::min(next, end->at);
    // The end of a spent grant changes what the rest is "of".
    if (const std::optional<Instant> end = firstEndAfter(connection, source.row, now))
        next = std::min(next, *end);
    return next;
}

OrgFigures compute(Ledger &ledger, const Source &source, Seq storedSeq, const RecentUse &recent, Instant now)
{
    Draft draft(source.state, ledger.programs());
    draft.settle(now);
    draft.state().advanceTo(now);
    const OrgHead &head = draft.head();
    const OrgBalance standing = standingOf(draft.state());
    OrgFigures figures;
    figures.row = source.row;
    figures.org = head.org;
    figures.name = orgName(ledger.connection(), source.row);
    figures.account = accountLabels(ledger.connection(), source.row);
    figures.program = head.program;
    figures.version = head.version;
    figures.timeZone = head.timeZone;
    figures.plan = head.onTrial ? std::string(trialPlan) : standing.plan.value_or(std::string());
    figures.pendingPlan = standing.pendingPlan.value_or(std::string());
    figures.state = standing.state;
    figures.remaining = standing.remaining;
    figures.allotted = draft.state().grantedAlive(now);
    figures.threshold = standing.threshold;
    const CycleUse use = usedIn(ledger.connection(), source, head.cycle.number);
    figures.usedThisCycle = use.used;
    if (head.subscribed && head.cycle.start.ms - head.anchor.ms >= twoCyclesDays * msPerDay)
        figures.usedInTwoCycles = use.twoBefore;
    putFirstEnd(figures, draft.state());
    figures.resetsAt = standing.cycleEnd;
    figures.createdAt = head.createdAt;
    figures.bookedTo = source.state.head()->bookedAt;
    figures.usageKnownTo = recent.lastAction;
    figures.seq = source.state.head()->seq;
    figures.storedSeq = storedSeq;
    figures.nextTurn = nextTurnOf(ledger.connection(), draft, source, now);
    figures.dailyUse = averageDailyUse(recent.used, head.createdAt, now);
    if (figures.dailyUse || figures.state == CreditState::Exhausted)
        figures.runsOut = runsOutAt(draft.state(), ledger.programs(), now, figures.dailyUse.value_or(Credits()));
    return figures;
}

/// `recent`: null where it is to be read.
Result<OrgFigures> figuresReading(Ledger &ledger, const std::string &org, Instant now, const RecentUse *recent)
{
    sqlite::Connection &connection = ledger.connection();
    try {
        const Result<StateThen> then = StateThen::read(ledger, org, now);
        if (!then)
            return tl::unexpected(then.error());
        const SqlStateReader &stored = then->stored();
        const Source source{then->state(), stored.row(), then->isReplayed()};
        RecentUse own;
        if (!recent || !recent->lastAction || source.replayed)
            own = recentUse(connection, stored.row(), paceSince(now), source.state.head()->seq);
        else
            own = *recent;
        OrgFigures figures = compute(ledger, source, stored.head()->seq, own, now);
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return figures;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

using RecentUses = std::unordered_map<int64_t, RecentUse>;

Result<void> fill(Ledger &ledger, FiguresTable &table, Instant now, const FiguresProgress &progress,
                  const std::atomic<bool> &cancelled)
{
    const Result<std::vector<FiguresTable::Stale>> stale = table.stale(now);
    if (!stale)
        return tl::unexpected(stale.error());
    const auto total = static_cast<int64_t>(stale->size());
    Result<RecentUses> recent;
    if (total * 4 > table.organizations()) {
        // Most of them: one pass over the latest entries costs less than a look for each.
        recent = recentUseOfAll(ledger.connection(), paceSince(now));
        if (!recent)
            return tl::unexpected(recent.error());
        if (Result<void> dropped = table.dropIndexes(); !dropped)
            return dropped;
    }
    int64_t done = 0;
    for (const FiguresTable::Stale &each : *stale) {
        if (cancelled)
            return fail(ErrorCode::Cancelled);
        if (progress && done % progressStep == 0)
            progress(done, total);
        const auto known = recent->find(each.row);
        const Result<OrgFigures> figures =
            figuresReading(ledger, each.org, now, known == recent->end() ? nullptr : &known->second);
        if (!figures)
            return tl::unexpected(figures.error());
        if (!table.put(*figures, now))
            return tl::unexpected(*ledger.connection().takeError());
        ++done;
    }
    if (progress)
        progress(total, total);
    return table.finish(now);
}
}

Result<OrgFigures> figuresOf(Ledger &ledger, const std::string &org, Instant now)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return figuresReading(ledger, org, now);
}

Result<OrgFigures> figuresReading(Ledger &ledger, const std::string &org, Instant now)
{
    return figuresReading(ledger, org, now, nullptr);
}

Result<void> refreshFigures(Ledger &ledger, Instant now, const FiguresProgress &progress,
                            const std::atomic<bool> &cancelled)
{
    FiguresTable table(ledger.connection());
    if (Result<void> created = table.create(); !created)
        return created;
    if (table.isKnownFresh(now))
        return {};
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        if (Result<void> filled = fill(ledger, table, now, progress, cancelled); !filled)
            return filled;
        return (*snapshot)->commit();
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": \"" + broken.what() + "\" does not hold in this file. Verify the ledger.");
    }
}

Result<void> eachFigures(Ledger &ledger, const std::function<bool(const OrgFigures &)> &visit)
{
    return FiguresTable(ledger.connection()).each(visit);
}

}
