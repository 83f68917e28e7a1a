// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_roles.h"

#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{

Result<std::vector<std::string>> userRoles(Ledger &ledger)
{
    std::vector<std::string> roles;
    {
        sqlite::Statement row = ledger.connection().prepare("SELECT DISTINCT role FROM users ORDER BY role");
        while (row.step())
            roles.emplace_back(row.text(0));
    }
    if (const std::optional<Error> error = ledger.connection().takeError())
        return tl::unexpected(*error);
    return roles;
}

}
