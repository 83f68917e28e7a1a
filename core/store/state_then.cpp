// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_then.h"

#include "core/ledger/org_state.h"
#include "core/store/history.h"
#include "core/store/ledger.h"

namespace tidemark
{

StateThen::StateThen(std::unique_ptr<SqlStateReader> stored)
    : m_stored(std::move(stored))
{
}

StateThen::StateThen(StateThen &&other) noexcept = default;
StateThen::~StateThen() = default;

Result<StateThen> StateThen::read(Ledger &ledger, const std::string &org, Instant then)
{
    StateThen state(std::make_unique<SqlStateReader>(ledger.connection(), org));
    const OrgHead *head = state.m_stored->head();
    if (!head || head->createdAt > then)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\" at " + then.toString() + ".");
    if (head->bookedAt > then) {
        Result<std::unique_ptr<OrgState>> past = stateAt(ledger.connection(), ledger.programs(), org, then);
        if (!past)
            return tl::unexpected(past.error());
        state.m_past = std::move(*past);
    }
    return state;
}

const StateReader &StateThen::state() const
{
    return m_past ? static_cast<const StateReader &>(*m_past) : *m_stored;
}

Error damagedBy(const LawBroken &broken, const Ledger &ledger, const std::string &org)
{
    return {ErrorCode::Damaged,
            ledger.path() + ": " + org + ": \"" + broken.what() + "\" does not hold in this file. Verify the ledger."};
}

}
