// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verifier.h"

#include <algorithm>
#include <utility>

#include "core/base/law.h"
#include "core/ledger/draft.h"
#include "core/ledger/entry_difference.h"
#include "core/ledger/operation_of_entry.h"

namespace tidemark
{
namespace
{
/// Beyond it, one more operation, and what is settled before it, could leave what cannot be counted.
constexpr int64_t mostRemaining = INT64_MAX / 4 * 3;

/// What only settling or a larger operation books.
bool looksSettled(const Entry &entry)
{
    const bool bySystem = entry.actor == systemActor;
    return entry.kind == EntryKind::Expiry || entry.kind == EntryKind::Reopening
        || (entry.kind == EntryKind::Grant && entry.source == GrantSource::Subscription)
        || (entry.kind == EntryKind::PlanChanged && entry.effective == Effective::Now
            && (bySystem || entry.plan == noPlan));
}

ProblemKind kindOf(const Entry &entry)
{
    return looksSettled(entry) ? ProblemKind::WrongSettling : ProblemKind::WrongEntry;
}

/// decide() books nothing for what the entry says.
Problem notBooked(const Entry &entry, const Answer &answer)
{
    const bool free = !answer.error && entry.kind == EntryKind::Charge;
    const bool overdrawn = answer.error && answer.error->code == ErrorCode::InsufficientCredits;
    const ProblemKind kind = free ? ProblemKind::WrongPrice : overdrawn ? ProblemKind::WrongDraws : kindOf(entry);
    const std::string why = answer.error ? ": " + answer.error->detail : std::string(": the action is free.");
    return problemAt(entry, kind, "The rules do not book " + shortly(entry) + " here" + why);
}
}

ChainVerifier::ChainVerifier(const ProgramCatalog &programs)
    : m_programs(programs)
    , m_state(&m_memory, programs)
{
}

std::optional<Problem> ChainVerifier::check(const Entry &entry)
{
    std::optional<Problem> problem;
    try {
        problem = take(entry);
    } catch (const LawBroken &law) {
        return problemAt(entry, ProblemKind::WrongEntry,
                         std::string("With it a law of the ledger does not hold: ") + law.what() + '.');
    }
    if (!problem && !entry.key.empty() && !m_memory.takeKey(entry.key))
        problem = problemAt(entry, ProblemKind::WrongEntry, "The chain has the key \"" + entry.key + "\" already.");
    m_state.setHeadHash(entry.hash);
    return problem;
}

std::optional<Problem> ChainVerifier::take(const Entry &entry)
{
    if (!hasWritableInstants(entry))
        return problemAt(entry, kindOf(entry), "It has an instant that lies outside the years 0000 to 9999.");
    if (!m_state.head())
        return first(entry);
    if (entry.org != m_state.head()->org)
        return problemAt(entry, ProblemKind::WrongEntry, "It stands in the chain of \"" + m_state.head()->org + "\".");
    if (m_compared < m_booked.size())
        return compareNext(entry);
    return m_held.empty() ? begin(entry) : takeHeld(entry);
}

std::optional<Problem> ChainVerifier::finish() const
{
    if (!m_held.empty())
        return problemAt(m_held.front(), ProblemKind::WrongSettling,
                         "The chain ends with " + shortly(m_held.front()) + " and not with what it is for.");
    if (m_compared < m_booked.size() && !m_settling) {
        const Entry &missing = m_booked[m_compared];
        Problem problem = problemAt(missing, ProblemKind::WrongEntry,
                                    "The chain ends inside an operation: " + shortly(missing) + " is missing.");
        problem.seq = missing.seq - 1;
        return problem;
    }
    return std::nullopt;
}

std::optional<Problem> ChainVerifier::first(const Entry &entry)
{
    if (entry.kind != EntryKind::OrgCreated || entry.seq != 1)
        return problemAt(entry, ProblemKind::WrongEntry, "A chain begins with an org_created, seq 1.");
    if (auto problem = outOfRange(entry))
        return problem;
    const Program *program = m_programs.find(entry.program, entry.version);
    if (!program)
        return problemAt(entry, ProblemKind::WrongEntry,
                         "There is no version " + std::to_string(entry.version) + " of a program \"" + entry.program
                             + "\".");
    // The version was the newest then; there may be later ones by now.
    ProgramCatalog asOf;
    asOf.add(*program);
    return bookAgain(entry, asOf);
}

std::optional<Problem> ChainVerifier::outOfRange(const Entry &entry) const
{
    if (m_state.head() && m_state.head()->balance.thousandths() > mostRemaining)
        return problemAt(entry, ProblemKind::WrongBalance, "More remains than can be counted.");
    const Instant booked = m_state.head() ? std::max(entry.occurredAt, m_closed) : entry.occurredAt;
    if (entry.bookedAt != booked)
        return problemAt(entry, kindOf(entry),
                         "\"booked_at\" is " + entry.bookedAt.toString() + "; by the rules it is " + booked.toString()
                             + ".");
    return std::nullopt;
}

std::optional<Problem> ChainVerifier::begin(const Entry &entry)
{
    if (auto problem = outOfRange(entry))
        return problem;
    if (settle(entry.bookedAt))
        return compareNext(entry);
    if (entry.kind == EntryKind::Expiry || entry.kind == EntryKind::Reopening)
        return hold(entry);
    return bookAgain(entry, m_programs);
}

/// A conversion is known by its trial_converted, a late charge by the charge: what stands before
/// waits for it.
std::optional<Problem> ChainVerifier::hold(const Entry &entry)
{
    const bool expiry = entry.kind == EntryKind::Expiry;
    const bool fits =
        expiry ? m_held.empty() && m_state.head()->onTrial : m_held.size() < m_state.changedGrants().size();
    if (!fits)
        return problemAt(entry, ProblemKind::WrongSettling, "The rules do not book " + shortly(entry) + " here.");
    m_held.push_back(entry);
    return std::nullopt;
}

std::optional<Problem> ChainVerifier::takeHeld(const Entry &entry)
{
    const bool reopens = m_held.front().kind == EntryKind::Reopening;
    if (reopens && entry.kind == EntryKind::Reopening)
        return hold(entry);
    if (entry.kind != (reopens ? EntryKind::Charge : EntryKind::TrialConverted))
        return problemAt(m_held.front(), ProblemKind::WrongSettling,
                         "The rules do not book " + shortly(m_held.front()) + " before " + shortly(entry) + ".");
    if (auto problem = outOfRange(entry))
        return problem;
    if (settle(entry.bookedAt))
        return compareNext(m_held.front());
    return bookAgain(entry, m_programs);
}

/// Books what is next to be settled, where that is due. One instant at a time: a chain may well say
/// that it was booked in the year 9999.
bool ChainVerifier::settle(Instant to)
{
    for (;;) {
        const OrgHead &head = *m_state.head();
        const std::optional<EndKey> end = m_state.nextEnd({});
        const bool cycles = head.subscribed && head.cycle.start < head.cycleEnd;
        const Instant next = std::min(end ? end->at : BurnKey::never, cycles ? head.cycleEnd : BurnKey::never);
        if (next > to)
            return false;
        Draft draft(m_state, m_programs);
        draft.settle(next);
        m_booked = draft.takeEntries();
        m_compared = 0;
        m_settling = true;
        m_state.absorbWhatChanges(*draft.takeState());
        if (!m_booked.empty())
            return true;
    }
}

std::optional<Problem> ChainVerifier::bookAgain(const Entry &leading, const ProgramCatalog &programs)
{
    const std::optional<Operation> op = operationOf(leading);
    if (!op)
        return problemAt(leading, kindOf(leading), "No operation books " + shortly(leading) + " here.");
    Decision decision = decide(m_state, *op, {programs, std::nullopt});
    if (decision.entries.empty())
        return notBooked(leading, decision.answer);
    m_booked = std::move(decision.entries);
    m_answer = std::move(decision.answer);
    m_compared = 0;
    m_settling = false;
    m_closed = leading.bookedAt;
    // Only what decide() made is ever applied: it keeps the laws, whatever the chain says.
    m_state.absorbWhatChanges(*decision.after);
    for (const Entry &entry : m_booked)
        m_memory.remember(entry);

    const std::vector<Entry> held = std::exchange(m_held, {});
    for (const Entry &entry : held) {
        if (auto problem = compareNext(entry))
            return problem;
    }
    return compareNext(leading);
}

std::optional<Problem> ChainVerifier::compareNext(const Entry &entry)
{
    if (m_compared == m_booked.size())
        return problemAt(entry, ProblemKind::WrongEntry, "The rules do not book " + shortly(entry) + " here.");
    const Entry &booked = m_booked[m_compared++];
    if (!sameBooking(booked, entry) || booked.actor != entry.actor) {
        Problem problem = differenceOf(booked, entry, m_settling);
        if (problem.kind == ProblemKind::WrongEntry && looksSettled(entry) && entry.kind == EntryKind::PlanChanged)
            problem.kind = ProblemKind::WrongSettling;
        return problem;
    }
    if (!entry.key.empty() && (m_settling || m_compared < m_booked.size()))
        return problemAt(entry, ProblemKind::WrongEntry, "The key belongs to the last entry that the operation books.");
    return std::nullopt;
}

}
