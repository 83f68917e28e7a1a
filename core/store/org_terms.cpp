// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/org_terms.h"

#include "core/domain/org_figures.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{

Result<std::vector<OrgTerms>> termsOf(Ledger &ledger, const std::vector<std::string> &orgs)
{
    std::vector<OrgTerms> found;
    for (const std::string &org : orgs) {
        sqlite::Statement row = ledger.connection().prepare(
            "SELECT org, name, time_zone, program, version, on_trial, subscribed, plan, limit_kind, limit_amount, "
            "limit_period FROM main.orgs WHERE org = ?");
        row.bind(org);
        if (!row.step())
            continue;
        OrgTerms &terms = found.emplace_back();
        terms.org = row.text(0);
        terms.name = row.text(1);
        terms.timeZone = row.text(2);
        terms.program = row.text(3);
        terms.version = row.integer(4);
        if (row.integer(5) != 0)
            terms.plan = trialPlan;
        else if (row.integer(6) != 0)
            terms.plan = row.text(7);
        terms.defaultLimit = {static_cast<Limit::Kind>(row.integer(8)), Credits::fromThousandths(row.integer(9))};
        terms.defaultPeriod = static_cast<Period>(row.integer(10));
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return found;
}

Result<std::vector<std::string>> namesOfUsers(Ledger &ledger,
                                              const std::vector<std::pair<std::string, std::string>> &users)
{
    std::vector<std::string> names;
    for (const auto &[org, user] : users) {
        sqlite::Statement row =
            ledger.connection().prepare("SELECT u.name FROM main.orgs o CROSS JOIN main.users u ON u.org = o.id "
                                        "WHERE o.org = ? AND u.user = ? AND u.name <> ''");
        row.bind(org).bind(user);
        names.push_back(row.step() ? std::string(row.text(0)) : user);
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return names;
}

}
