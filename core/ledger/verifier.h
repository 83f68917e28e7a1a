// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/ledger/chain_memory.h"
#include "core/ledger/decide.h"
#include "core/ledger/org_state.h"
#include "core/ledger/problem.h"

namespace tidemark
{

/// The second layer of checking (exchange.md, "Checking"): whether every entry of one chain is the
/// one that the rules book there. It finds the operation behind each group of entries, lets
/// decide() book it again on the state that its own bookings led to, and compares; no figure is
/// worked out here. Entries may hold anything at all. One thread at a time.
class ChainVerifier
{
public:
    /// `programs` must outlive this.
    explicit ChainVerifier(const ProgramCatalog &programs);

    /// Takes the entries of one organization in order of seq. nullopt: nothing wrong so far. After
    /// a problem it takes no more. The problem may be with an entry before this one.
    std::optional<Problem> check(const Entry &entry);

    /// After the last entry: a chain may end anywhere but inside an operation.
    std::optional<Problem> finish() const;

    /// What the chain led to, and beyond an entry within an operation or within what is settled at one
    /// instant: to the end of these. head() is null before the first entry.
    const OrgState &state() const
    {
        return m_state;
    }
    /// Of the operation that booked the last entry, where an operation did.
    const Answer &answer() const
    {
        return m_answer;
    }

private:
    std::optional<Problem> take(const Entry &entry);
    std::optional<Problem> first(const Entry &entry);
    std::optional<Problem> begin(const Entry &entry);
    std::optional<Problem> takeHeld(const Entry &leading);
    std::optional<Problem> hold(const Entry &entry);
    std::optional<Problem> bookAgain(const Entry &leading, const ProgramCatalog &programs);
    std::optional<Problem> compareNext(const Entry &entry);
    std::optional<Problem> outOfRange(const Entry &entry) const;
    bool settle(Instant to);

    const ProgramCatalog &m_programs;
    ChainMemory m_memory;
    OrgState m_state;
    Answer m_answer;
    Instant m_closed;            // at the last operation: the books are closed behind it
    std::vector<Entry> m_booked; // what the rules book now
    size_t m_compared = 0;       // how many of them were found
    bool m_settling = false;     // they are what settling books
    std::vector<Entry> m_held;   // what stands before the entry that its operation is known by
};

}
