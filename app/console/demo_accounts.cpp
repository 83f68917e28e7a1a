// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_accounts.h"

#include <chrono>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/system_user.h"
#include "core/store/accounts.h"

namespace tidemark
{
namespace
{
struct Made {
    std::string org;
    std::string owner; ///< empty: whoever runs the demo
    std::vector<std::string> tags;
    int renewsInDays = 0;
    std::string notes;
};

std::vector<Made> accounts()
{
    return {
        {"fern-florists",
         {},
         {"key account", "print"},
         112,
         "Two shops; Ines orders for both.\nCalls on Fridays.\nWants the catalogue done before Easter."},
        {"copper-brewery", {}, {"seasonal"}, 19, "Asked for a quote of the next larger plan."},
        {"lumen-studio", "Helen Marsh", {"agency", "key account"}, 240, {}},
        {"rye-bakery", "Helen Marsh", {}, -6, "Renewal is with their accountant."},
    };
}
}

Result<void> keepDemoAccounts(Ledger &ledger)
{
    const auto today = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(Instant::now().ms)));
    for (const Made &made : accounts()) {
        const Result<AccountCard> former = accountOf(ledger, made.org);
        if (!former)
            continue; // the demo's organizations may be others
        const AccountLabels labels{made.owner.empty() ? systemUser() : made.owner, made.tags,
                                   today + std::chrono::days(made.renewsInDays)};
        const auto kept = keepAccount(ledger, made.org, *former, {former->name, labels, made.notes});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

}
