// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/exchange/chain_reader.h"

namespace tidemark
{

/// Where two chains of one organization differ.
struct OrgDifference {
    std::string org;
    Seq parts = 0;       ///< the first seq with another entry; 0: neither parts
    int64_t onlyInA = 0; ///< entries without a counterpart
    int64_t onlyInB = 0;
    std::optional<Credits> remainingInA; ///< after its last entry; nullopt: the organization is not there
    std::optional<Credits> remainingInB;
};

struct ChainDiff {
    int64_t entriesInA = 0;
    int64_t entriesInB = 0;
    std::vector<OrgDifference> orgs; ///< those that differ, by id in byte order

    bool isEqual() const
    {
        return orgs.empty();
    }
};

/// Compares two files by (org, seq) (exchange.md, "Checking"): two entries are the same when their
/// hashes are, and all that they say. `progress` is told now and then how much is read, 0 to 1;
/// where it returns false the comparison ends as Cancelled.
Result<ChainDiff> diffChains(ChainReader &a, ChainReader &b, const std::function<bool(double part)> &progress = {});

/// One line of JSON, without its line feed.
std::string diffJson(const ChainDiff &diff);

}
