// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// How many assets there are. The archived ones count as neither personal nor the organization's.
struct AssetCounts {
    int64_t personal = 0;
    int64_t org = 0;
    int64_t archived = 0;
    std::vector<std::string> models; ///< that they carry, by name; of the whole ledger's no more than some hundred

    int64_t kept() const
    {
        return personal + org;
    }
    bool operator==(const AssetCounts &) const = default;
};

/// `org` empty: of the whole ledger. As it was `at`; nullopt: now. Reads every asset of it.
Result<AssetCounts> countAssets(Ledger &ledger, const std::string &org, const std::optional<Instant> &at = {});

/// Calls `visit` for each asset with its organization's id, in no order that matters; stops where it returns false.
Result<void> eachAsset(Ledger &ledger, const std::function<bool(std::string_view org, std::string_view asset)> &visit);

}
