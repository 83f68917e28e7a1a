// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/replay.h"

#include "core/ledger/decide.h"

namespace tidemark
{

Replay::Replay(const StateReader *past, const ProgramCatalog &programs)
    : m_programs(programs)
    , m_state(past, programs)
{
}

std::optional<Error> Replay::offer(const Operation &operation, const ProgramCatalog &programs)
{
    Decision decision = decide(m_state, operation, {programs, std::nullopt});
    if (m_side) {
        for (const Entry &entry : decision.entries)
            m_side->add(entry);
    }
    if (decision.after)
        m_state.absorb(*decision.after);
    return std::move(decision.answer.error);
}

void Replay::settle(Instant to)
{
    if (!m_state.head())
        return;
    write([to](Draft &draft) {
        draft.settle(to);
    });
}

void Replay::take(Draft &draft)
{
    if (m_side) {
        for (const Entry &entry : draft.entries())
            m_side->add(entry);
    }
    m_state.absorb(draft.state());
}

}
