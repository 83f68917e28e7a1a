// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/domain/entry.h"
#include "core/ledger/org_state.h"

namespace tidemark
{

/// Entries in the making: each one booked changes the state that the next one sees, while the
/// state underneath stays as it is.
class Draft
{
public:
    Draft(const StateReader &base, const ProgramCatalog &programs);

    OrgState &state()
    {
        return *m_state;
    }
    const OrgState &state() const
    {
        return *m_state;
    }
    const OrgHead &head() const
    {
        return *m_state->head();
    }
    Seq nextSeq() const;

    /// An entry of this organization without amount, at `booked`, to be filled and booked.
    Entry begin(EntryKind kind, const std::string &org, const std::string &actor, Instant booked,
                Instant occurred) const;
    void book(Entry entry);

    /// Books every end of a grant and every cycle boundary at or before `to` (ledger.md,
    /// "Settling").
    void settle(Instant to);

    std::vector<Entry> takeEntries()
    {
        return std::move(m_entries);
    }
    const std::vector<Entry> &entries() const
    {
        return m_entries;
    }
    std::unique_ptr<OrgState> takeState()
    {
        return std::move(m_state);
    }

private:
    /// Books the ends at this instant after `booked`, the last one so far; returns the last one now.
    EndKey settleEnds(Instant at, EndKey booked);
    void settleBoundary(Instant at, const std::string &pending);

    std::unique_ptr<OrgState> m_state;
    std::vector<Entry> m_entries;
};

}
