// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_standing.h"

#include "core/base/law.h"
#include "core/ledger/calculator.h"
#include "core/store/history.h"
#include "core/store/ledger.h"

namespace tidemark
{

UserStanding::UserStanding(Ledger &ledger, const std::string &org)
    : m_stored(ledger.connection(), org)
{
}

Result<std::unique_ptr<UserStanding>> UserStanding::of(Ledger &ledger, const std::string &org, Instant at)
{
    try {
        std::unique_ptr<UserStanding> standing(new UserStanding(ledger, org));
        standing->m_at = at;
        const OrgHead *head = standing->m_stored.head();
        if (head && head->bookedAt > at && head->createdAt <= at) {
            Result<std::unique_ptr<OrgState>> past = stateAt(ledger.connection(), ledger.programs(), org, at);
            if (!past)
                return tl::unexpected(past.error());
            standing->m_past = std::move(*past);
        }
        if (head && head->createdAt <= at) {
            const StateReader &base =
                standing->m_past ? static_cast<const StateReader &>(*standing->m_past) : standing->m_stored;
            standing->m_draft.emplace(base, ledger.programs());
            standing->m_draft->settle(at);
            standing->m_draft->state().advanceTo(at);
        }
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return standing;
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": " + org + ": \"" + broken.what()
                        + "\" does not hold in this file. Verify the ledger.");
    }
}

std::optional<UserBalance> UserStanding::balanceOf(const std::string &id) const
{
    const std::optional<User> user = m_draft ? m_draft->state().user(id) : std::nullopt;
    if (!user)
        return std::nullopt;
    return userBalance(m_draft->state(), *user, m_draft->head().cycle.number, m_at);
}

}
