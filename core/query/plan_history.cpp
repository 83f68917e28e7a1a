// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plan_history.h"

#include <algorithm>

#include "core/base/time_zone.h"
#include "core/domain/operation_key.h"
#include "core/ledger/burn_down.h"
#include "core/ledger/calculator.h"
#include "core/ledger/cycles.h"
#include "core/query/replay.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
constexpr int64_t longestCyclesMs = 4 * 32 * msPerDay;
constexpr size_t mostCycles = 3;
constexpr size_t usesBetweenReports = 4096;
constexpr int pixels = 1;

/// A use of one of the cycles.
struct Wanted {
    Instant at;
    std::string action;
    std::string model; ///< that the asset would carry
};

/// Where cycles are counted from: where the subscription started; on a trial, where that did.
Instant anchorOf(const OrgHead &head)
{
    return head.onTrial ? head.createdAt : head.anchor;
}

std::vector<WantedCycle> endedCycles(const OrgHead &head, const Program &program, Instant now)
{
    const TimeZone *zone = TimeZone::find(head.timeZone);
    zone = zone ? zone : TimeZone::find("UTC");
    const Instant anchor = anchorOf(head);
    const Instant earliest{now.ms - longestCyclesMs};
    // The subscription begins with a cycle, be it a short one.
    Instant start = anchor >= earliest ? anchor : nextBoundary(program.cycle, *zone, anchor, earliest);
    std::vector<WantedCycle> cycles;
    for (;;) {
        const Instant end = nextBoundary(program.cycle, *zone, anchor, start);
        if (end > now || end <= start)
            break;
        cycles.push_back({{start, end}, {}, {}});
        start = end;
    }
    if (cycles.size() > mostCycles)
        cycles.erase(cycles.begin(), cycles.end() - mostCycles);
    return cycles;
}

/// One organization that only has a plan, and one user who wants all of it.
class OnPlan
{
public:
    OnPlan(const OrgHead &head, const ProgramCatalog &programs, const std::string &plan,
           const std::vector<InstantSpan> &cycles)
        : m_replay(nullptr, programs)
        , m_side(cycles, Credits(), pixels)
    {
        Operation create = operation(OperationKind::OrgCreate, std::min(anchorOf(head), cycles.front().from));
        create.program = head.program;
        create.plan = plan;
        create.timeZone = head.timeZone;
        m_replay.addTo(&m_side);
        m_replay.offer(create);
        m_replay.offer(operation(OperationKind::UserCreate, create.at));
        if (create.at < cycles.front().from)
            beginEmpty({cycles.front().from.ms - 1});
    }

    void offer(const Wanted &wanted)
    {
        Operation action = operation(OperationKind::Action, wanted.at);
        action.action = wanted.action;
        action.source = "source";
        if (!wanted.model.empty())
            action.model = action.sourceModel = wanted.model;
        m_replay.offer(action);
    }

    ReplayedSide finish(Instant end)
    {
        m_replay.settle({end.ms - 1});
        return m_side.finish(cheapestPrice(m_replay.state().program()));
    }

private:
    static Operation operation(OperationKind kind, Instant at)
    {
        Operation operation;
        operation.kind = kind;
        operation.at = at;
        operation.actor = systemActor;
        operation.org = "org";
        operation.user = "user";
        return operation;
    }

    /// What rolled over until then is not what these cycles brought.
    void beginEmpty(Instant eve)
    {
        m_replay.settle(eve);
        m_replay.write([eve](Draft &draft) {
            const Credits all = draft.head().balance;
            if (!all.isPositive())
                return;
            Entry empty = draft.begin(EntryKind::Adjustment, draft.head().org, std::string(systemActor), eve, eve);
            empty.amount = -all;
            empty.draws = drawsFor(draft.state(), all, eve, eve).value_or(std::vector<Draw>());
            draft.book(std::move(empty));
        });
    }

    Replay m_replay;
    ReplayedSideBuilder m_side;
};

/// Lives for one run().
class History
{
public:
    History(Ledger &ledger, const std::string &org, Instant now, const std::function<bool(double)> &progress)
        : m_ledger(ledger)
        , m_org(org)
        , m_now(now)
        , m_progress(progress)
        , m_stored(ledger.connection(), org)
    {
    }
    Result<PlanHistory> run();

private:
    Result<void> readWanted();
    Result<void> replayOn(const Program &program, const std::string &plan);
    WantedCycle *cycleOf(Instant at);
    bool goesOn(double part) const
    {
        return !m_progress || m_progress(part);
    }

    Ledger &m_ledger;
    const std::string &m_org;
    Instant m_now;
    const std::function<bool(double)> &m_progress;
    SqlStateReader m_stored;
    ProgramCatalog m_programs; ///< the one version alone
    std::vector<InstantSpan> m_spans;
    std::vector<Wanted> m_wanted;
    PlanHistory m_found;
};

WantedCycle *History::cycleOf(Instant at)
{
    for (WantedCycle &cycle : m_found.cycles) {
        if (cycle.span.from <= at && at < cycle.span.to)
            return &cycle;
    }
    return nullptr;
}

/// By when they occurred.
Result<void> History::readWanted()
{
    sqlite::Connection &connection = m_ledger.connection();
    const Seq first = lastSeqAt(connection, m_stored.row(), {m_spans.front().from.ms - 1}) + 1;
    const Seq last = lastSeqAt(connection, m_stored.row(), m_now);
    size_t seen = 0;
    bool cancelled = false;
    const Result<void> read = eachWanted(connection, m_stored.row(), first, last, [&](const Entry &entry) {
        cancelled = ++seen % usesBetweenReports == 0 && !goesOn(0);
        if (cancelled)
            return false;
        WantedCycle *cycle = entry.key.starts_with(retryPrefix) ? nullptr : cycleOf(entry.occurredAt);
        if (!cycle)
            return true;
        cycle->refused += entry.cost;
        m_wanted.push_back({entry.occurredAt, entry.action, entry.model});
        return true;
    });
    if (!read)
        return read;
    if (cancelled)
        return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    std::stable_sort(m_wanted.begin(), m_wanted.end(), [](const Wanted &a, const Wanted &b) {
        return a.at < b.at;
    });
    return {};
}

Result<void> History::replayOn(const Program &program, const std::string &plan)
{
    const size_t before = m_found.plans.size();
    OnPlan course(*m_stored.head(), m_programs, plan, m_spans);
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        const double part = (double(before) + double(i) / double(m_wanted.size())) / double(program.plans.size());
        if (i % usesBetweenReports == 0 && !goesOn(part))
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
        course.offer(m_wanted[i]);
    }
    PlanHistory::OnPlan found{plan, {}};
    const ReplayedSide side = course.finish(m_spans.back().to);
    for (size_t i = 0; i < m_spans.size(); ++i) {
        const ReplayedCycle &cycle = side.cycles[i];
        m_found.cycles[i].wanted = cycle.charged + cycle.refusedCost;
        const Credits left = cycle.left + cycle.endedUnused;
        if (cycle.firstShort)
            found.cycles.push_back({Credits(), cycle.refusedCost - left, cycle.firstShort});
        else
            found.cycles.push_back({left, Credits(), std::nullopt});
    }
    m_found.plans.push_back(std::move(found));
    return {};
}

Result<PlanHistory> History::run()
{
    if (!m_stored.head() || m_stored.head()->createdAt > m_now)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + m_org + "\" then.");
    const Draft draft(m_stored, m_ledger.programs());
    const Program &program = draft.state().program();
    m_programs.add(program);
    m_found.cycles = endedCycles(*m_stored.head(), program, m_now);
    for (const WantedCycle &cycle : m_found.cycles)
        m_spans.push_back(cycle.span);
    if (m_spans.empty())
        return std::move(m_found);
    Result<void> done = readWanted();
    for (const Plan &plan : program.plans) {
        if (done)
            done = replayOn(program, plan.id);
    }
    if (!done)
        return tl::unexpected(done.error());
    return std::move(m_found);
}
}

Result<PlanHistory> planHistory(Ledger &ledger, const std::string &org, Instant now,
                                const std::function<bool(double part)> &progress)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        Result<PlanHistory> found = History(ledger, org, now, progress).run();
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return found;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

}
