// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ledger/org_state.h"

namespace tidemark
{

/// Where the draws of a charge or adjustment go when it is reversed (ledger.md, "Reversal").
struct ReversalOutcome {
    std::vector<Draw> back;   ///< to grants that are alive
    Credits returned;         ///< sum of `back`
    Credits refund;           ///< into one refund grant, booked after the reversal
    std::vector<Draw> lapsed; ///< as if each grant's expiry had taken it
};

/// `state` is settled up to `at`, the instant of booking.
ReversalOutcome reversalOf(const OrgState &state, const PastDraw &past, Instant at);

}
