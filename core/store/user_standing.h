// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/ledger/draft.h"
#include "core/store/state_then.h"

namespace tidemark
{

class Ledger;

/// One organization as if settled up to an instant, to ask about its users one by one.
class UserStanding
{
public:
    /// An instant before the last booking costs a replay of the chain. Errors: Damaged, and those
    /// of files.
    static Result<std::unique_ptr<UserStanding>> of(Ledger &ledger, const std::string &org, Instant at);

    /// nullopt: there was no such user then. Errors: Damaged.
    Result<std::optional<UserBalance>> balanceOf(const std::string &user) const;

private:
    UserStanding() = default;

    std::optional<StateThen> m_then; ///< none where the organization was not there then
    std::optional<Draft> m_draft;    ///< of it
    const Ledger *m_ledger = nullptr;
    Instant m_at;
};

}
