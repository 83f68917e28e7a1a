// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_standing.h"

#include "core/ledger/calculator.h"
#include "core/store/ledger.h"

namespace tidemark
{

Result<std::unique_ptr<UserStanding>> UserStanding::of(Ledger &ledger, const std::string &org, Instant at)
{
    std::unique_ptr<UserStanding> standing(new UserStanding);
    standing->m_ledger = &ledger;
    standing->m_at = at;
    try {
        Result<StateThen> then = StateThen::read(ledger, org, at);
        if (!then && then.error().code != ErrorCode::UnknownOrg)
            return tl::unexpected(then.error());
        if (then) {
            standing->m_then.emplace(std::move(*then));
            standing->m_draft.emplace(standing->m_then->state(), ledger.programs());
            standing->m_draft->settle(at);
            standing->m_draft->state().advanceTo(at);
        }
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return standing;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

Result<std::optional<UserBalance>> UserStanding::balanceOf(const std::string &id) const
{
    const std::optional<User> user = m_draft ? m_draft->state().user(id) : std::nullopt;
    if (!user)
        return std::nullopt;
    try {
        return userBalance(m_draft->state(), *user, m_draft->head().cycle.number, m_at);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, *m_ledger, m_draft->head().org));
    }
}

}
