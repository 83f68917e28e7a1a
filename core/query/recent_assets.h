// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

struct RecentAsset {
    std::string asset;
    std::string model; ///< empty: none
};

/// The assets among an organization's last entries, newest first: what somebody may go on working with. Reads no more
/// than a few pages, however long the chain is. Errors: those of the file.
Result<std::vector<RecentAsset>> recentAssets(Ledger &ledger, const std::string &org);

}
