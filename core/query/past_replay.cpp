// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/past_replay.h"

#include <set>
#include <unordered_map>

#include "core/domain/operation_key.h"
#include "core/ledger/calculator.h"
#include "core/ledger/operation_of_entry.h"
#include "core/query/replay.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"

namespace tidemark
{
namespace
{
constexpr Seq entriesBetweenReports = 4096;

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

/// Lives for one run().
class PastReplay
{
public:
    PastReplay(Ledger &ledger, const ProgramCatalog &programs, const PastQuestion &question)
        : m_ledger(ledger)
        , m_programs(programs)
        , m_question(question)
        , m_choice(question.choice)
        , m_stored(ledger.connection(), question.org)
        , m_past(nullptr, programs)
        , m_real(nullptr, programs)
    {
    }
    Result<ReplayedPast> run();

private:
    void begin();
    bool canMove() const;
    void move();
    bool visit(const Entry &entry);
    void replay(const Entry &entry);
    bool isLeftOut(const Entry &entry, const Operation &op) const;
    bool adapt(Operation &op) const;
    bool offer(const Operation &op, const ProgramCatalog &programs);
    void offerChosenPlan(Instant at);
    void finish();

    Ledger &m_ledger;
    const ProgramCatalog &m_programs;
    const PastQuestion &m_question;
    const ReplayChoice &m_choice;
    SqlStateReader m_stored;
    OrgState m_past; ///< before the replay
    OrgState m_real; ///< as it was
    std::optional<Replay> m_replay;
    std::optional<ReplayedSideBuilder> m_was;
    std::optional<ReplayedSideBuilder> m_would;
    ReplayedPast m_found;
    std::unordered_map<Seq, Seq> m_seqs;          ///< of entries, in the replay
    std::set<std::string, std::less<>> m_charged; ///< keys of refusals that the replay has charged
    bool m_canMove = true;
    bool m_cancelled = false;
};

/// The state at the beginning, on what was chosen.
void PastReplay::begin()
{
    m_replay.emplace(&m_past, m_programs);
    m_replay->settle(m_question.movedAt);
    const Credits before = m_past.head() ? m_replay->head()->balance : Credits();
    m_was.emplace(m_question.cycles, before, m_question.pixels);
    m_would.emplace(m_question.cycles, before, m_question.pixels);
    m_replay->addTo(&*m_would);
    m_canMove = !m_past.head() || canMove();
    if (m_past.head() && m_canMove)
        move();
}

/// Whether the chosen version has the plans that it would be moved with.
bool PastReplay::canMove() const
{
    const OrgHead &head = *m_replay->head();
    if (!m_choice.version)
        return true;
    const Program *program = m_programs.find(head.program, *m_choice.version);
    const auto has = [program](const std::string &plan) {
        return plan.empty() || plan == noPlan || program->plan(plan);
    };
    if (!program || m_choice.plan)
        return program && has(*m_choice.plan);
    return (head.onTrial || has(head.plan)) && has(head.pendingPlan);
}

void PastReplay::move()
{
    m_replay->write([this](Draft &draft) {
        const auto change = [&](EntryKind kind) {
            return draft.begin(kind, m_question.org, std::string(systemActor), m_question.movedAt, m_question.movedAt);
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
        draft.settle({m_question.movedAt.ms + 1});
    });
    if (!m_replay->head()->subscribed)
        offerChosenPlan({m_question.movedAt.ms + 1});
}

/// Where there is none, and a trial is not converted later.
void PastReplay::offerChosenPlan(Instant at)
{
    const bool onTrial = m_replay->head()->onTrial;
    if (!m_choice.plan || (onTrial && !m_stored.head()->onTrial))
        return;
    Operation start;
    start.kind = onTrial ? OperationKind::Convert : OperationKind::Plan;
    start.at = at;
    start.actor = systemActor;
    start.org = m_question.org;
    start.plan = m_choice.plan;
    offer(start, m_programs);
}

/// Whether it was accepted.
bool PastReplay::offer(const Operation &op, const ProgramCatalog &programs)
{
    const std::optional<Error> error = m_replay->offer(op, programs);
    m_found.unknownActions += error && error->code == ErrorCode::UnknownAction;
    return !error;
}

/// What the choice decides otherwise, and what only settling booked.
bool PastReplay::isLeftOut(const Entry &entry, const Operation &op) const
{
    switch (op.kind) {
    case OperationKind::Plan:
    case OperationKind::Cancel:
        return m_choice.plan || entry.actor == systemActor;
    case OperationKind::Convert:
        return !m_replay->head() || !m_replay->head()->onTrial;
    case OperationKind::Program:
        return m_choice.version.has_value();
    case OperationKind::Action:
        return entry.key.starts_with(retryPrefix) && m_charged.contains(entry.key);
    default:
        return false;
    }
}

/// False where what the operation names is not in the replay.
bool PastReplay::adapt(Operation &op) const
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

void PastReplay::replay(const Entry &entry)
{
    std::optional<Operation> op = operationOf(entry);
    if (!op || isLeftOut(entry, *op) || !adapt(*op))
        return;
    if (op->kind == OperationKind::OrgCreate) {
        offer(*op, upTo(m_programs, entry.program, m_choice.version.value_or(entry.version)));
        if (m_replay->head() && m_replay->head()->onTrial)
            offerChosenPlan(entry.occurredAt);
        return;
    }
    const Seq before = m_replay->head() ? m_replay->head()->seq : 0;
    if (offer(*op, m_programs) && entry.kind == EntryKind::Refusal && !entry.key.empty())
        m_charged.insert(retryKey(entry.key));
    if (m_replay->head() && m_replay->head()->seq > before)
        m_seqs[entry.seq] = m_replay->head()->seq;
}

/// False where nothing that follows belongs to the replay.
bool PastReplay::visit(const Entry &entry)
{
    if (entry.bookedAt > m_question.last)
        return false;
    if (entry.seq % entriesBetweenReports == 0 && m_question.progress
        && !m_question.progress(double(entry.seq) / double(std::max<Seq>(m_stored.head()->seq, 1)))) {
        m_cancelled = true;
        return false;
    }
    if (entry.bookedAt <= m_question.movedAt)
        m_past.apply(entry);
    else if (!m_replay)
        begin();
    m_real.apply(entry);
    if (m_replay) {
        m_was->add(entry);
        if (m_canMove)
            replay(entry);
    }
    return true;
}

/// What time alone turns up to the end, and the sums.
void PastReplay::finish()
{
    if (m_real.head()) {
        Draft was(m_real, m_programs);
        was.settle(m_question.last);
        for (const Entry &entry : was.entries()) {
            if (entry.bookedAt > m_question.movedAt)
                m_was->add(entry);
        }
        m_found.was = m_was->finish(cheapestPrice(m_real.program()));
    }
    m_replay->settle(m_question.last);
    m_found.isThere = m_canMove && m_replay->head();
    if (m_found.isThere)
        m_found.would = m_would->finish(cheapestPrice(m_replay->state().program()));
}

Result<ReplayedPast> PastReplay::run()
{
    if (!m_stored.head())
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + m_question.org + "\".");
    const Result<void> read = eachEntryOf(m_ledger.connection(), m_question.org, [this](const Entry &entry) {
        return visit(entry);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (m_cancelled)
        return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    if (!m_replay)
        begin();
    finish();
    return std::move(m_found);
}
}

Result<ReplayedPast> replayPast(Ledger &ledger, const ProgramCatalog &programs, const PastQuestion &question)
{
    return PastReplay(ledger, programs, question).run();
}

}
