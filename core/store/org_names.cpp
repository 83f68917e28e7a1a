// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/org_names.h"

#include "core/store/ledger.h"
#include "core/store/sql_text.h"

namespace tidemark
{

Result<std::vector<OrgName>> orgsNamed(Ledger &ledger, const std::string &text, int limit)
{
    SqlCondition condition;
    condition.addContains({"org", "name"}, text);
    std::vector<OrgName> found;
    {
        sqlite::Statement row =
            ledger.connection().prepareText("SELECT org, name FROM orgs WHERE true" + condition.sql()
                                            + " ORDER BY ifnull(name, org) COLLATE NOCASE LIMIT ?");
        condition.bindTo(row);
        row.bind(static_cast<int64_t>(limit));
        while (row.step())
            found.push_back({std::string(row.text(0)), std::string(row.text(1))});
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return found;
}

}
