// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/row_reader.h"

namespace tidemark
{

/// Organizations come from the temporary table `figures` (core/store/figures_table.h), which has an
/// index for each order. What never runs out, or never resets, comes after all that does.
std::unique_ptr<RowFinder> findOrgs(Ledger &ledger, const OrgQuery &query);
Result<std::vector<OrgRow>> readOrgs(Ledger &ledger, const PageRequest &request);

}
