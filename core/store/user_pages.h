// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/row_reader.h"

namespace tidemark
{

/// Users come organization by organization; in other orders when all are found. What they used and
/// have left is the calculator's.
std::unique_ptr<RowFinder> findUsers(Ledger &ledger, const UserQuery &query);
Result<std::vector<UserRow>> readUsers(Ledger &ledger, const UserQuery &query, const PageRequest &request);

}
