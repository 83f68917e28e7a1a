// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/ledger/org_state.h"

namespace tidemark
{

/// Which grants an action that costs `price` draws on, in order; nullopt where what it may draw
/// on is less. First, in burn-down order, those alive when it occurred (of which the ended ones
/// are reopened), then the others alive now (ledger.md, "Late usage"). `state` is settled up to
/// `booked`.
std::optional<std::vector<Draw>> drawsFor(const OrgState &state, Credits price, Instant occurred, Instant booked);

}
