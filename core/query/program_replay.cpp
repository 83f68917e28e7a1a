// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/program_replay.h"

#include <QDateTime>

#include <map>
#include <set>

#include "core/ledger/decide.h"
#include "core/ledger/operation_of_entry.h"
#include "core/query/state_then.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/program_orgs.h"

namespace tidemark
{
namespace
{
constexpr int64_t dayMs = 24 * 3600 * 1000;

/// The same organization, from the day before the period on, under the other version.
class Replay
{
public:
    Replay(const OrgState &then, const ProgramCatalog &programs, Instant from)
        : m_programs(programs)
        , m_from(from)
        , m_state(&then, programs)
    {
    }

    /// nullopt: it is on the version now.
    std::optional<Error> begin(const Operation &move, Seq first)
    {
        m_first = first;
        return decided(move).error;
    }

    void take(const Entry &entry)
    {
        std::optional<Operation> operation = operationOf(entry);
        if (entry.kind == EntryKind::Refusal)
            operation = offeredAgain(entry);
        if (!operation || operation->kind == OperationKind::Program)
            return;
        if (operation->kind == OperationKind::Reverse && !translate(operation->entry))
            return;
        const Answer answer = decided(*operation);
        if (!answer.error && answer.seq)
            m_seqs[entry.seq] = *answer.seq;
        count(entry, *operation, answer);
    }

    ReplayedUse use(const std::string &org, Instant until)
    {
        Operation question;
        question.kind = OperationKind::Balance;
        question.at = until;
        question.org = org;
        const Answer answer = decide(m_state, question, {m_programs, std::nullopt}).answer;
        if (answer.balance)
            m_use.remaining = answer.balance->remaining;
        return m_use;
    }

private:
    Answer decided(const Operation &operation)
    {
        Decision decision = decide(m_state, operation, {m_programs, std::nullopt});
        if (decision.after)
            m_state.absorb(*decision.after);
        return std::move(decision.answer);
    }

    static Operation offeredAgain(const Entry &refusal)
    {
        Operation again;
        again.kind = OperationKind::Action;
        again.at = refusal.occurredAt;
        again.actor = refusal.actor;
        again.org = refusal.org;
        again.user = refusal.user;
        again.action = refusal.action;
        again.asset = refusal.asset;
        again.source = refusal.sourceAsset;
        if (!refusal.model.empty())
            again.model = again.sourceModel = refusal.model;
        return again;
    }

    /// What was booked before the replay kept its seq.
    bool translate(Seq &seq)
    {
        if (m_first == 0 || seq < m_first)
            return true;
        const auto at = m_seqs.find(seq);
        if (at == m_seqs.end())
            return false;
        seq = at->second;
        return true;
    }

    void count(const Entry &entry, const Operation &operation, const Answer &answer)
    {
        if (entry.bookedAt < m_from)
            return;
        if (operation.kind == OperationKind::Action) {
            if (answer.error)
                ++m_use.refused;
            else if (answer.cost && answer.seq) {
                m_use.used += *answer.cost;
                m_costs[*answer.seq] = *answer.cost;
            }
        } else if (operation.kind == OperationKind::Reverse && !answer.error) {
            if (const auto cost = m_costs.find(operation.entry); cost != m_costs.end())
                m_use.used -= cost->second;
        }
    }

    const ProgramCatalog &m_programs;
    Instant m_from;
    OrgState m_state;
    Seq m_first = 0;
    std::map<Seq, Seq> m_seqs; ///< of what happened, to what the replay booked for it
    std::map<Seq, Credits> m_costs;
    ReplayedUse m_use;
};

/// What the entries of the period say by themselves.
class Happened
{
public:
    explicit Happened(Instant from)
        : m_from(from)
    {
    }
    void take(const Entry &entry)
    {
        if (entry.bookedAt < m_from)
            return;
        if (entry.kind == EntryKind::Charge) {
            m_use.used -= entry.amount;
            m_charges[entry.seq] = entry.amount;
        } else if (entry.kind == EntryKind::Refusal) {
            ++m_use.refused;
        } else if (entry.kind == EntryKind::Reversal) {
            if (const auto charge = m_charges.find(entry.of); charge != m_charges.end())
                m_use.used += charge->second;
        }
    }
    ReplayedUse use(Credits remaining)
    {
        m_use.remaining = remaining;
        return m_use;
    }

private:
    Instant m_from;
    std::map<Seq, Credits> m_charges;
    ReplayedUse m_use;
};

Credits remainingAt(const StateReader &state, const ProgramCatalog &programs, const std::string &org, Instant at)
{
    Operation question;
    question.kind = OperationKind::Balance;
    question.at = at;
    question.org = org;
    const Answer answer = decide(state, question, {programs, std::nullopt}).answer;
    return answer.balance ? answer.balance->remaining : Credits();
}

Operation moveTo(const std::string &org, int64_t version, Instant at)
{
    Operation move;
    move.kind = OperationKind::Program;
    move.at = at;
    move.actor = "replay";
    move.org = org;
    move.version = version;
    return move;
}

Result<std::optional<Error>> whyNotNow(Ledger &ledger, const std::string &org, const Program &program,
                                       const ProgramCatalog &programs)
{
    const Instant now = Instant::now();
    const Result<StateThen> state = StateThen::read(ledger, org, Instant::latest());
    if (!state)
        return tl::unexpected(state.error());
    return decide(state->state(), moveTo(org, program.version, now), {programs, std::nullopt}).answer.error;
}

Result<OrgReplay> replayed(Ledger &ledger, const std::string &org, const Program &program, Instant from, Instant until)
{
    const Instant start{from.ms - dayMs};
    ProgramCatalog programs = ledger.programs();
    programs.add(program);
    // One state for what happened, up to the end; the replay branches off where it starts.
    OrgState before(nullptr, programs);
    std::vector<Entry> entries;
    Credits remaining;
    const Result<void> read = eachEntryOf(ledger.connection(), org, [&](Entry &entry) {
        if (entry.bookedAt >= until)
            return false;
        if (entry.bookedAt < start)
            before.apply(entry);
        else
            entries.push_back(std::move(entry));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    OrgReplay replay;
    replay.org = org;
    Instant moved = start;
    size_t next = 0;
    // Who came later is moved as soon as they are there.
    while (before.head() == nullptr && next < entries.size()) {
        moved = entries[next].bookedAt;
        before.apply(entries[next++]);
    }
    const Result<std::optional<Error>> cannotMove = whyNotNow(ledger, org, program, programs);
    if (!cannotMove)
        return tl::unexpected(cannotMove.error());
    replay.cannotMove = *cannotMove;
    if (before.head() == nullptr)
        return replay;
    // The grant that comes with the organization belongs to its beginning.
    while (next < entries.size() && !operationOf(entries[next]) && entries[next].bookedAt == moved && moved != start)
        before.apply(entries[next++]);
    Replay under(before, programs, from);
    Happened happened(from);
    OrgState after(&before, programs);
    replay.isReplayed =
        !under.begin(moveTo(org, program.version, moved), next < entries.size() ? entries[next].seq : 0);
    for (; next < entries.size(); ++next) {
        happened.take(entries[next]);
        after.apply(entries[next]);
        if (replay.isReplayed)
            under.take(entries[next]);
    }
    const Instant end{until.ms - 1};
    replay.happened = happened.use(remainingAt(after, programs, org, end));
    if (replay.isReplayed)
        replay.replayed = under.use(org, end);
    return replay;
}

void add(ReplayedUse &sum, const ReplayedUse &use)
{
    sum.used += use.used;
    sum.refused += use.refused;
    sum.remaining += use.remaining;
}
}

Result<OrgReplay> replayUnder(Ledger &ledger, const std::string &org, const Program &program, Instant from,
                              Instant until)
{
    try {
        return replayed(ledger, org, program, from, until);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

Result<ProgramReplay> replayProgram(Ledger &ledger, const Program &program, const std::vector<std::string> &orgs,
                                    Instant from, Instant until, const ReplayProgress &progress,
                                    const std::function<bool()> &isCancelled)
{
    const Result<std::vector<ProgramOrg>> on = programOrgs(ledger, program.id);
    if (!on)
        return tl::unexpected(on.error());
    const std::set<std::string> wanted(orgs.begin(), orgs.end());
    ProgramReplay all;
    int64_t done = 0;
    for (const ProgramOrg &each : *on) {
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled);
        if (progress)
            progress(done++, static_cast<int64_t>(on->size()));
        if (!wanted.empty() && !wanted.contains(each.org))
            continue;
        Result<OrgReplay> replay = replayUnder(ledger, each.org, program, from, until);
        if (!replay)
            return tl::unexpected(replay.error());
        replay->name = each.name;
        if (replay->isReplayed) {
            add(all.happened, replay->happened);
            add(all.replayed, replay->replayed);
        }
        all.orgs.push_back(std::move(*replay));
    }
    return all;
}

TimeRange lastMonth(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).date();
    const QDate first(today.year(), today.month(), 1);
    return {Instant{first.addMonths(-1).startOfDay(Qt::UTC).toMSecsSinceEpoch()},
            Instant{first.startOfDay(Qt::UTC).toMSecsSinceEpoch()}};
}

}
