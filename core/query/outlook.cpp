// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/outlook.h"

#include "core/ledger/balance.h"
#include "core/ledger/draft.h"
#include "core/query/runs_out.h"
#include "core/store/commit_decided.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
/// The date that even use leads to lies between the two.
void widenTo(RunOutRange &range, const std::optional<Instant> &likely)
{
    const auto earlier = [](const std::optional<Instant> &a, const std::optional<Instant> &b) {
        return a && (!b || *a < *b);
    };
    if (earlier(likely, range.early))
        range.early = likely;
    if (earlier(range.late, likely))
        range.late = likely;
}

bool isExhausted(const StateReader &state, const ProgramCatalog &programs, Instant now)
{
    Draft draft(state, programs);
    draft.settle(now);
    draft.state().advanceTo(now);
    return standingOf(draft.state()).state == CreditState::Exhausted;
}
}

Outlook outlookOf(const StateReader &state, const ProgramCatalog &programs, Instant now, const Pace &pace)
{
    Outlook outlook;
    if (isExhausted(state, programs, now)) {
        outlook.isKnown = true;
        outlook.runsOut = now;
        return outlook;
    }
    const UseHistory history(pace.days);
    if (!pace.daily || !history.isEnough())
        return outlook;
    outlook.isKnown = true;
    outlook.runsOut = runsOutAt(state, programs, now, *pace.daily);
    outlook.range = runOutRange(state, programs, now, history);
    if (outlook.range)
        widenTo(*outlook.range, outlook.runsOut);
    return outlook;
}

Result<PreviewedOutlook> previewOutlook(Ledger &ledger, const std::vector<Operation> &operations, Instant now,
                                        const Pace &pace)
{
    PreviewedOutlook found;
    Result<std::vector<Preview>> previews =
        previewInTurn(ledger, operations, [&](const StateReader &before, const StateReader &after) {
            if (before.head())
                found.before = outlookOf(before, ledger.programs(), now, pace);
            if (after.head())
                found.after = outlookOf(after, ledger.programs(), now, pace);
        });
    if (!previews)
        return tl::unexpected(previews.error());
    found.previews = std::move(*previews);
    return found;
}

}
