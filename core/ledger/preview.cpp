// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/preview.h"

#include <algorithm>

#include "core/ledger/balance.h"
#include "core/ledger/decide.h"

namespace tidemark
{
namespace
{
bool sameFigures(const OrgBalance &a, const OrgBalance &b)
{
    return a.remaining == b.remaining && a.state == b.state && a.threshold == b.threshold && a.plan == b.plan
        && a.pendingPlan == b.pendingPlan && a.cycleEnd == b.cycleEnd;
}
}

bool Preview::sameOutcome(const Preview &other) const
{
    const bool sameError = answer.error.has_value() == other.answer.error.has_value()
        && (!answer.error || answer.error->code == other.answer.error->code);
    return sameError && sameFigures(before, other.before) && sameFigures(after, other.after);
}

Preview previewOf(const StateReader &state, const Operation &operation, const ProgramCatalog &programs)
{
    const Instant at = std::max(operation.at, state.head()->bookedAt);
    const Decision decision = decide(state, operation, {programs, std::nullopt});
    Preview preview;
    preview.answer = decision.answer;
    preview.before = balanceAt(state, programs, at);
    preview.after = decision.after ? balanceAt(*decision.after, programs, at) : preview.before;
    return preview;
}

}
