// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/preview.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/ledger/balance.h"
#include "core/ledger/decide.h"

namespace tidemark
{
namespace
{
/// A cycle that the operation itself begins starts when it is decided: its end moves while people read.
constexpr int64_t readingMs = 60 * 60 * 1000;

bool sameEnd(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && b ? std::abs(a->ms - b->ms) <= readingMs : a == b;
}

bool sameFigures(const OrgBalance &a, const OrgBalance &b)
{
    return a.remaining == b.remaining && a.allotted == b.allotted && a.state == b.state && a.threshold == b.threshold
        && a.version == b.version && a.plan == b.plan && a.pendingPlan == b.pendingPlan
        && sameEnd(a.cycleEnd, b.cycleEnd);
}

bool sameUser(const UserBalance &a, const UserBalance &b)
{
    return a.user == b.user && a.active == b.active && a.used == b.used && a.period == b.period
        && a.limitFrom == b.limitFrom && a.limit == b.limit && a.left == b.left;
}

/// The users whom the operation changes, before and after.
std::vector<UserBalance> changedUsers(const Preview &preview)
{
    std::vector<UserBalance> changed;
    const std::vector<UserBalance> &before = preview.before.users;
    const std::vector<UserBalance> &after = preview.after.users;
    for (size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (!sameUser(before[i], after[i]))
            changed.insert(changed.end(), {before[i], after[i]});
    }
    return changed;
}
}

bool Preview::sameOutcome(const Preview &other) const
{
    const bool sameError = answer.error.has_value() == other.answer.error.has_value()
        && (!answer.error || answer.error->code == other.answer.error->code);
    return sameError && sameFigures(before, other.before) && sameFigures(after, other.after)
        && std::ranges::equal(changedUsers(*this), changedUsers(other), sameUser);
}

Preview previewOf(const StateReader &state, const Operation &operation, const ProgramCatalog &programs)
{
    const OrgHead *head = state.head();
    const Instant at = head != nullptr ? std::max(operation.at, head->bookedAt) : operation.at;
    const Decision decision = decide(state, operation, {programs, std::nullopt});
    Preview preview;
    preview.answer = decision.answer;
    if (head != nullptr)
        preview.before = balanceAt(state, programs, at);
    preview.after = decision.after ? balanceAt(*decision.after, programs, at) : preview.before;
    return preview;
}

}
