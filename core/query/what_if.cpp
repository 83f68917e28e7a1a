// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/what_if.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/base/law.h"
#include "core/base/time_zone.h"
#include "core/domain/operation_key.h"
#include "core/ledger/calculator.h"
#include "core/ledger/decide.h"
#include "core/ledger/draft.h"
#include "core/ledger/operation_of_entry.h"
#include "core/store/chain_rows.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"

namespace tidemark
{
namespace
{
constexpr int64_t longestCycleMs = 32 * msPerDay;
constexpr Seq entriesBetweenReports = 4096;

Instant monthsBefore(Instant instant, int months, const std::string &zoneName)
{
    const TimeZone *zone = TimeZone::find(zoneName);
    zone = zone ? zone : TimeZone::find("UTC");
    LocalTime local = zone->toLocal(instant.ms);
    const int month = local.year * 12 + int(local.month) - 1 - months;
    local.year = month / 12;
    local.month = unsigned(month % 12 + 1);
    return {zone->toUtcMs(local)};
}

/// Where the replay begins: with the cycle in which that month lies.
Instant beginning(sqlite::Connection &connection, const SqlStateReader &stored, int months, Instant now)
{
    const Instant wanted = monthsBefore(now, months, stored.head()->timeZone);
    if (stored.head()->createdAt >= wanted)
        return stored.head()->createdAt;
    const std::vector<Cycle> cycles = cyclesStarted(connection, stored.row(), {wanted.ms - longestCycleMs}, wanted);
    const auto later = [](const Cycle &a, const Cycle &b) {
        return a.start < b.start;
    };
    const auto last = std::max_element(cycles.begin(), cycles.end(), later);
    return last != cycles.end() && last->start > stored.head()->createdAt ? last->start : wanted;
}

/// The versions of programs that were known when one of them was the newest.
ProgramCatalog upTo(const ProgramCatalog &programs, const std::string &id, int64_t version)
{
    ProgramCatalog known;
    for (const Program *program : programs.all()) {
        if (program->id != id || program->version <= version)
            known.add(*program);
    }
    return known;
}

/// One replay. Lives for one run().
class Replay
{
public:
    Replay(Ledger &ledger, const WhatIfQuestion &question)
        : m_ledger(ledger)
        , m_question(question)
        , m_choice(question.choice)
        , m_stored(ledger.connection(), question.org)
        , m_past(nullptr, ledger.programs())
        , m_real(nullptr, ledger.programs())
    {
    }
    Result<WhatIf> run();

private:
    Result<void> check() const;
    void findCycles();
    void begin();
    void beginOnChoice();
    bool visit(const Entry &entry);
    void replay(const Entry &entry);
    bool isLeftOut(const Entry &entry, const Operation &op) const;
    bool adapt(Operation &op) const;
    bool offer(const Operation &op, const ProgramCatalog &programs);
    void offerChosenPlan(Instant at);
    void take(Draft &&draft);

    Ledger &m_ledger;
    const WhatIfQuestion &m_question;
    const WhatIfChoice &m_choice;
    SqlStateReader m_stored;
    Instant m_from;
    OrgState m_past; ///< before the replay
    OrgState m_real; ///< as it was
    std::unique_ptr<OrgState> m_state;
    WhatIf m_found;
    std::optional<ReplayedSideBuilder> m_was;
    std::optional<ReplayedSideBuilder> m_would;
    std::unordered_map<Seq, Seq> m_seqs;          ///< of entries, in the replay
    std::set<std::string, std::less<>> m_charged; ///< keys of refusals that the replay has charged
    bool m_cancelled = false;
};

Result<void> Replay::check() const
{
    const OrgHead *head = m_stored.head();
    if (!head || head->createdAt > m_question.now)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + m_question.org + "\" then.");
    const int64_t version = m_choice.version.value_or(head->version);
    const Program *program = m_ledger.programs().find(head->program, version);
    if (!program)
        return fail(ErrorCode::UnknownProgram,
                    "The ledger has no version " + std::to_string(version) + " of " + head->program + ".");
    const std::string plan = m_choice.plan.value_or(m_choice.version ? head->plan : std::string());
    if (!plan.empty() && !program->plan(plan))
        return fail(ErrorCode::UnknownPlan, "That version has no plan \"" + plan + "\".");
    return {};
}

/// The stretches between the boundaries as they were.
void Replay::findCycles()
{
    std::set<Instant> starts{m_from};
    for (const Cycle &cycle : cyclesStarted(m_ledger.connection(), m_stored.row(), m_from, m_question.now))
        starts.insert(cycle.start);
    if (m_stored.head()->bookedAt <= m_question.now) {
        Draft draft(m_stored, m_ledger.programs());
        draft.settle(m_question.now);
        for (const Cycle &cycle : draft.state().newCycles())
            starts.insert(cycle.start);
    }
    starts.erase(starts.begin(), starts.lower_bound(m_from));
    starts.erase(starts.lower_bound(m_question.now), starts.end());
    for (const Instant start : starts) {
        if (!m_found.cycles.empty())
            m_found.cycles.back().to = start;
        m_found.cycles.push_back({start, m_question.now});
    }
    if (m_found.cycles.empty())
        m_found.cycles.push_back({m_from, std::max(m_from, m_question.now)});
}

void Replay::take(Draft &&draft)
{
    for (const Entry &entry : draft.entries())
        m_would->add(entry);
    m_state->absorb(draft.state());
}

/// The state at the beginning, on what was chosen.
void Replay::begin()
{
    m_state = std::make_unique<OrgState>(&m_past, m_ledger.programs());
    Credits before;
    if (m_past.head()) {
        Draft settled(*m_state, m_ledger.programs());
        settled.settle({m_from.ms - 1});
        m_state->absorb(settled.state());
        before = m_state->head()->balance;
    }
    m_was.emplace(m_found.cycles, before, m_question.pixels);
    m_would.emplace(m_found.cycles, before, m_question.pixels);
    if (m_past.head())
        beginOnChoice();
}

void Replay::beginOnChoice()
{
    const Instant eve{m_from.ms - 1};
    Draft draft(*m_state, m_ledger.programs());
    const auto change = [&](EntryKind kind) {
        return draft.begin(kind, m_question.org, std::string(systemActor), eve, eve);
    };
    if (m_choice.version && *m_choice.version != draft.head().version) {
        Entry version = change(EntryKind::ProgramChanged);
        version.program = draft.head().program;
        version.version = *m_choice.version;
        draft.book(std::move(version));
    }
    // As one that was asked for in time takes effect, whether it is larger or smaller.
    if (m_choice.plan && draft.head().subscribed) {
        Entry plan = change(EntryKind::PlanChanged);
        plan.plan = *m_choice.plan;
        plan.effective = Effective::NextCycle;
        draft.book(std::move(plan));
    }
    draft.settle(m_from);
    take(std::move(draft));
    if (!m_state->head()->subscribed)
        offerChosenPlan(m_from);
}

/// Where there is none, and a trial is not converted later.
void Replay::offerChosenPlan(Instant at)
{
    const bool onTrial = m_state->head()->onTrial;
    if (!m_choice.plan || (onTrial && !m_stored.head()->onTrial))
        return;
    Operation start;
    start.kind = onTrial ? OperationKind::Convert : OperationKind::Plan;
    start.at = at;
    start.actor = systemActor;
    start.org = m_question.org;
    start.plan = m_choice.plan;
    offer(start, m_ledger.programs());
}

/// Whether it was accepted.
bool Replay::offer(const Operation &op, const ProgramCatalog &programs)
{
    Decision decision = decide(*m_state, op, {programs, std::nullopt});
    m_found.unknownActions += decision.answer.error && decision.answer.error->code == ErrorCode::UnknownAction;
    for (const Entry &entry : decision.entries)
        m_would->add(entry);
    if (decision.after)
        m_state->absorb(*decision.after);
    return !decision.answer.error;
}

/// What the choice decides otherwise, and what only settling booked.
bool Replay::isLeftOut(const Entry &entry, const Operation &op) const
{
    switch (op.kind) {
    case OperationKind::Plan:
    case OperationKind::Cancel:
        return m_choice.plan || entry.actor == systemActor;
    case OperationKind::Convert:
        return !m_state->head() || !m_state->head()->onTrial;
    case OperationKind::Program:
        return m_choice.version.has_value();
    case OperationKind::Action:
        return entry.key.starts_with(retryPrefix) && m_charged.contains(entry.key);
    default:
        return false;
    }
}

/// False where what the operation names is not in the replay.
bool Replay::adapt(Operation &op) const
{
    if (m_choice.plan && op.plan && (op.kind == OperationKind::Convert || op.kind == OperationKind::OrgCreate))
        op.plan = m_choice.plan;
    if (op.kind != OperationKind::Reverse)
        return true;
    if (m_past.head() && op.entry <= m_past.head()->seq)
        return true;
    const auto replayed = m_seqs.find(op.entry);
    if (replayed != m_seqs.end())
        op.entry = replayed->second;
    return replayed != m_seqs.end();
}

void Replay::replay(const Entry &entry)
{
    std::optional<Operation> op = operationOf(entry);
    if (!op || isLeftOut(entry, *op) || !adapt(*op))
        return;
    if (op->kind == OperationKind::OrgCreate) {
        offer(*op, upTo(m_ledger.programs(), entry.program, m_choice.version.value_or(entry.version)));
        if (m_state->head() && m_state->head()->onTrial)
            offerChosenPlan(entry.occurredAt);
        return;
    }
    const Seq before = m_state->head() ? m_state->head()->seq : 0;
    if (offer(*op, m_ledger.programs()) && entry.kind == EntryKind::Refusal && !entry.key.empty())
        m_charged.insert(retryKey(entry.key));
    if (m_state->head() && m_state->head()->seq > before)
        m_seqs[entry.seq] = m_state->head()->seq;
}

/// False where nothing that follows belongs to the replay.
bool Replay::visit(const Entry &entry)
{
    if (entry.bookedAt > m_question.now)
        return false;
    if (entry.seq % entriesBetweenReports == 0 && m_question.progress
        && !m_question.progress(double(entry.seq) / double(std::max<Seq>(m_stored.head()->seq, 1)))) {
        m_cancelled = true;
        return false;
    }
    if (entry.bookedAt < m_from)
        m_past.apply(entry);
    else if (!m_state)
        begin();
    m_real.apply(entry);
    if (entry.bookedAt >= m_from) {
        m_was->add(entry);
        replay(entry);
    }
    return true;
}

Result<WhatIf> Replay::run()
{
    if (const Result<void> fine = check(); !fine)
        return tl::unexpected(fine.error());
    m_from = beginning(m_ledger.connection(), m_stored, m_question.months, m_question.now);
    findCycles();
    const Result<void> read = eachEntryOf(m_ledger.connection(), m_question.org, [this](const Entry &entry) {
        return visit(entry);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (m_cancelled)
        return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    if (!m_state)
        begin();
    Draft was(m_real, m_ledger.programs());
    was.settle(m_question.now);
    for (const Entry &entry : was.entries()) {
        if (entry.bookedAt >= m_from)
            m_was->add(entry);
    }
    Draft would(*m_state, m_ledger.programs());
    would.settle(m_question.now);
    take(std::move(would));
    m_found.was = m_was->finish(cheapestPrice(m_real.program()));
    m_found.would = m_would->finish(cheapestPrice(m_state->program()));
    return std::move(m_found);
}
}

Result<WhatIf> whatIf(Ledger &ledger, const WhatIfQuestion &question)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        Result<WhatIf> found = Replay(ledger, question).run();
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return found;
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": " + question.org + ": \"" + broken.what()
                        + "\" does not hold in this file. Verify the ledger.");
    }
}

}
