// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/domain/answer.h"
#include "core/domain/operation.h"
#include "core/domain/program.h"
#include "core/ledger/org_state.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// What an operation leads to: its answer, the entries that it books (without hashes and
/// recorded_at; none where it is refused without one), and the state after them.
struct Decision {
    Answer answer;
    std::vector<Entry> entries;
    std::unique_ptr<OrgState> after; ///< null where nothing is booked
    OperationDigest digest{};
};

struct DecideContext {
    const ProgramCatalog &programs;
    /// The clock, for `in_the_future`; nullopt lifts that check.
    std::optional<Instant> now;
};

/// The heart: pure, from an organization's state and an operation to the entries it books
/// (ledger.md). It reads nothing but its arguments and changes nothing; what it returns is valid
/// as long as `state` and the programs are.
Decision decide(const StateReader &state, const Operation &operation, const DecideContext &context);

OperationDigest digestOf(const Operation &operation);

}
