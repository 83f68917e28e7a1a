// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/error.h"
#include "core/domain/operation.h"
#include "core/ledger/draft.h"
#include "core/ledger/org_state.h"
#include "core/query/replayed_side.h"

namespace tidemark
{

/// An organization in memory, on which operations are decided by decide(); what they book is added up.
class Replay
{
public:
    /// `past` and `programs` outlive it. `past`: where it begins; nullptr: before the organization was created.
    Replay(const StateReader *past, const ProgramCatalog &programs);

    /// From now on, what is booked is added to it.
    void addTo(ReplayedSideBuilder *side)
    {
        m_side = side;
    }
    /// nullopt: it was accepted.
    std::optional<Error> offer(const Operation &operation, const ProgramCatalog &programs);
    std::optional<Error> offer(const Operation &operation)
    {
        return offer(operation, m_programs);
    }
    /// Nothing where the organization does not exist.
    void settle(Instant to);
    /// What `book` writes on a draft of it, which exists: for what no operation can do.
    template<typename F>
    void write(F book)
    {
        Draft draft(m_state, m_programs);
        book(draft);
        take(draft);
    }

    const OrgState &state() const
    {
        return m_state;
    }
    /// nullptr: it does not exist.
    const OrgHead *head() const
    {
        return m_state.head();
    }

private:
    void take(Draft &draft);

    const ProgramCatalog &m_programs;
    OrgState m_state;
    ReplayedSideBuilder *m_side = nullptr;
};

}
