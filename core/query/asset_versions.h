// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/rows.h"

namespace tidemark
{

class Ledger;

struct AssetVersion {
    AssetRow row;
    int number = 1;  ///< from 1, in the order of booking
    int parent = -1; ///< place of the version that it was made of; -1: none in the ledger
    int depth = 0;
    bool wentOn = false; ///< something was made of it
};

/// An image from the first version to the last, in the order of a tree: each behind what it was made of.
struct AssetVersions {
    std::vector<AssetVersion> versions;
    Credits cost;              ///< of all of them together, reversed ones left out
    std::string outsideOrigin; ///< what the first were made of, where that is not in the ledger
    bool complete = true;      ///< false: there are more than mostVersions
};
constexpr size_t mostVersions = 2000;

/// As they were `at`; nullopt: now. Errors: UnknownAsset, Damaged, and those of files.
Result<AssetVersions> versionsOf(Ledger &ledger, const std::string &org, const std::string &asset,
                                 const std::optional<Instant> &at = {});

}
