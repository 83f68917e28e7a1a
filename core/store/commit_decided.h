// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/ledger/preview.h"

namespace tidemark
{

class Ledger;

struct CommitOutcome {
    bool booked = false;
    std::vector<Preview> previews; ///< as decided now, one an operation
    std::vector<Answer> answers;   ///< one an operation, where booked
};

/// What the operations would do, each on what those before it would leave; books nothing. `see`, where given, is told
/// of each organization as it is and as they would leave it, in the same snapshot. Errors: UnknownOrg, and those of
/// files.
using SeeStates = std::function<void(const StateReader &before, const StateReader &after)>;
Result<std::vector<Preview>> previewInTurn(Ledger &ledger, const std::vector<Operation> &operations,
                                           const SeeStates &see = {});

/// Decides again, in one transaction, and books all operations where every outcome is the one that
/// was `expected`: Preview::sameOutcome(), or accepted for an operation beyond its end and for one
/// that makes an organization. Else books nothing.
/// Errors: ReadOnly, Busy, and those of files.
Result<CommitOutcome> commitDecided(Ledger &ledger, const std::vector<Operation> &operations,
                                    const std::vector<Preview> &expected);

}
