// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/org_details.h"

#include "core/query/org_figures.h"
#include "core/query/runs_out.h"
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
    details.usedLastWeek = usedSince(ledger, details.figures, daysOfWeek, now);
    details.dailyUse =
        averageDailyUse(usedSince(ledger, details.figures, paceDays, now), details.figures.createdAt, now);
    details.userNames = userNames(ledger.connection(), details.figures.row);
    if (std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(std::move(*error));
    return details;
}

}
