// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/law.h"
#include "core/base/result.h"
#include "core/store/sql_state_reader.h"

namespace tidemark
{

class Ledger;
class OrgState;

/// What the ledger knew of an organization at an instant: what is stored, or, where something was booked
/// since, a replay of the chain. Reads on as it is asked; within a transaction, of one snapshot.
class StateThen
{
public:
    /// Errors: UnknownOrg, also where it was not created by then, and those of files.
    static Result<StateThen> read(Ledger &ledger, const std::string &org, Instant then);
    StateThen(StateThen &&other) noexcept;
    ~StateThen();

    const StateReader &state() const;
    bool isReplayed() const
    {
        return m_past != nullptr;
    }
    /// As stored, also where the state is a replay.
    const SqlStateReader &stored() const
    {
        return *m_stored;
    }

private:
    explicit StateThen(std::unique_ptr<SqlStateReader> stored);

    std::unique_ptr<SqlStateReader> m_stored;
    std::unique_ptr<OrgState> m_past;
};

/// Damaged: what was read breaks a law of the ledger.
Error damagedBy(const LawBroken &broken, const Ledger &ledger, const std::string &org);

}
