// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/org_details.h"

#include <algorithm>

#include "core/ledger/calculator.h"
#include "core/query/org_figures.h"
#include "core/query/runs_out.h"
#include "core/query/state_then.h"
#include "core/store/accounts.h"
#include "core/store/chain_rows.h"
#include "core/store/figures_table.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "core/store/user_names.h"

namespace tidemark
{
namespace
{
constexpr int64_t daysOfWeek = 7;

Credits usedSince(Ledger &ledger, const OrgFigures &figures, int64_t days, Instant now)
{
    return recentUse(ledger.connection(), figures.row, {now.ms - days * msPerDay}, figures.seq).used;
}

/// By what is booked: what time alone has turned since the last entry is not asked.
std::optional<Instant> stateSince(Ledger &ledger, const OrgDetails &details)
{
    const OrgFigures &figures = details.figures;
    if (figures.state == CreditState::Ok)
        return std::nullopt;
    const Credits limit = figures.state == CreditState::Low
        ? figures.threshold
        : cheapestPrice(details.program) - Credits::fromThousandths(1);
    return notAboveSince(ledger.connection(), figures.row, figures.seq, limit);
}

std::vector<Credits> historyOf(Ledger &ledger, const OrgFigures &figures, Instant now)
{
    const int64_t age = (now.ms - figures.createdAt.ms) / msPerDay;
    const auto days = static_cast<int>(std::min<int64_t>(paceDays, age));
    return useByDay(ledger.connection(), figures.row, days, now, figures.seq);
}

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

Result<std::optional<RunOutRange>> rangeOf(Ledger &ledger, const OrgFigures &figures, Instant now)
{
    const UseHistory history(historyOf(ledger, figures, now));
    if (figures.state == CreditState::Exhausted || !history.isEnough())
        return std::nullopt;
    try {
        const Result<StateThen> then = StateThen::read(ledger, figures.org, now);
        if (!then)
            return tl::unexpected(then.error());
        std::optional<RunOutRange> range = runOutRange(then->state(), ledger.programs(), now, history);
        if (range)
            widenTo(*range, figures.runsOut);
        return range;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, figures.org));
    }
}
}

Result<OrgDetails> detailsOf(Ledger &ledger, const std::string &org, Instant now)
{
    Result<OrgFigures> figures = figuresOf(ledger, org, now);
    if (!figures)
        return tl::unexpected(figures.error());
    Operation operation;
    operation.kind = OperationKind::Balance;
    operation.org = org;
    operation.at = now;
    Answer answer = ledger.read(operation);
    if (answer.error)
        return tl::unexpected(*answer.error);
    OrgDetails details;
    details.asOf = now;
    details.figures = std::move(*figures);
    details.balance = std::move(*answer.balance);
    if (const Program *program = ledger.programs().find(details.figures.program, details.figures.version))
        details.program = *program;
    details.stateSince = stateSince(ledger, details);
    details.usedLastWeek = usedSince(ledger, details.figures, daysOfWeek, now);
    details.dailyUse =
        averageDailyUse(usedSince(ledger, details.figures, paceDays, now), details.figures.createdAt, now);
    Result<AccountCard> account = accountOf(ledger, org);
    if (!account)
        return tl::unexpected(account.error());
    details.account = std::move(*account);
    const Result<std::optional<RunOutRange>> range = rangeOf(ledger, details.figures, now);
    if (!range)
        return tl::unexpected(range.error());
    details.runsOutBetween = *range;
    details.adminAddresses = adminAddresses(ledger.connection(), details.figures.row);
    details.userNames = userNames(ledger.connection(), details.figures.row);
    if (std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(std::move(*error));
    return details;
}

}
