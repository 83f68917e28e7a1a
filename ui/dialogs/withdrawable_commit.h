// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "core/async/ledger_service.h"

namespace tidemark
{

/// A commit that can be taken back while it waits for its turn: whoever asks for it and the thread that books agree on
/// who was first.
class WithdrawableCommit
{
public:
    /// LedgerService::commit(); Cancelled where it was withdrawn. Once, or again when the one before has ended.
    Reply<Result<CommitOutcome>> begin(LedgerService &service, std::vector<Operation> operations,
                                       std::vector<Preview> expected);
    /// False where nothing waits: what is being booked cannot be held back.
    bool withdraw();
    bool isWaiting() const;

private:
    enum class Turn : uint8_t { Waiting, Begun, Withdrawn };
    std::shared_ptr<std::atomic<Turn>> m_turn;
};

}
