// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/org_details.h"

#include <algorithm>

#include "core/ledger/balance.h"
#include "core/ledger/calculator.h"
#include "core/query/org_figures.h"
#include "core/query/runs_out.h"
#include "core/store/accounts.h"
#include "core/store/chain_rows.h"
#include "core/store/figures_table.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "core/store/state_then.h"
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

Result<OrgDetails> detailsReading(Ledger &ledger, const std::string &org, Instant now)
{
    Result<OrgFigures> figures = figuresReading(ledger, org, now);
    if (!figures)
        return tl::unexpected(figures.error());
    OrgDetails details;
    details.asOf = now;
    details.figures = std::move(*figures);
    const Result<StateThen> then = StateThen::read(ledger, org, now);
    if (!then)
        return tl::unexpected(then.error());
    details.balance = balanceAt(then->state(), ledger.programs(), now);
    if (const Program *program = ledger.programs().find(details.figures.program, details.figures.version))
        details.program = *program;
    details.stateSince = stateSince(ledger, details);
    details.usedLastWeek = usedSince(ledger, details.figures, daysOfWeek, now);
    details.pace = {details.figures.dailyUse, historyOf(ledger, details.figures, now)};
    details.outlook = outlookOf(then->state(), ledger.programs(), now, details.pace);
    Result<AccountCard> account = accountOf(ledger, org);
    if (!account)
        return tl::unexpected(account.error());
    details.account = std::move(*account);
    details.adminAddresses = adminAddresses(ledger.connection(), details.figures.row);
    details.userNames = userNames(ledger.connection(), details.figures.row);
    if (std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(std::move(*error));
    return details;
}
}

Result<OrgDetails> detailsOf(Ledger &ledger, const std::string &org, Instant now)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        return detailsReading(ledger, org, now);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

}
