// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/program_orgs.h"

#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{

Result<std::vector<ProgramOrg>> programOrgs(Ledger &ledger, const std::string &program)
{
    std::vector<ProgramOrg> orgs;
    {
        sqlite::Statement row = ledger.connection().prepare(
            "SELECT org, coalesce(nullif(name, ''), org), version FROM main.orgs WHERE program = ? ORDER BY org");
        row.bind(program);
        while (row.step())
            orgs.push_back({std::string(row.text(0)), std::string(row.text(1)), row.integer(2)});
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return orgs;
}

}
