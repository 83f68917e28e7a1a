// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/withdrawable_commit.h"

namespace tidemark
{

Reply<Result<CommitOutcome>> WithdrawableCommit::begin(LedgerService &service, std::vector<Operation> operations,
                                                       std::vector<Preview> expected)
{
    m_turn = std::make_shared<std::atomic<Turn>>(Turn::Waiting);
    return service.write(
        [turn = m_turn, operations = std::move(operations), expected = std::move(expected)](Ledger &ledger) {
            Turn waiting = Turn::Waiting;
            if (!turn->compare_exchange_strong(waiting, Turn::Begun))
                return Result<CommitOutcome>(fail(ErrorCode::Cancelled));
            return commitDecided(ledger, operations, expected);
        });
}

bool WithdrawableCommit::withdraw()
{
    Turn waiting = Turn::Waiting;
    return m_turn && m_turn->compare_exchange_strong(waiting, Turn::Withdrawn);
}

bool WithdrawableCommit::isWaiting() const
{
    return m_turn && *m_turn == Turn::Waiting;
}

}
