// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/row_reader.h"

namespace tidemark
{

/// Assets are found along the entries that made them; newest or oldest first, and by organization,
/// they come as they are found, in other orders when all are.
std::unique_ptr<RowFinder> findAssets(Ledger &ledger, const AssetQuery &query);
Result<std::vector<AssetRow>> readAssets(Ledger &ledger, const AssetQuery &query, const PageRequest &request);

}
