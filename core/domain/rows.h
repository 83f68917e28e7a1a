// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/domain/answer.h"
#include "core/domain/entry.h"
#include "core/domain/org_figures.h"

namespace tidemark
{

/// A line of a table: what is stored, and the names of what it mentions, empty where there are none.
struct EntryRow {
    int64_t id = 0; ///< order of booking over the whole ledger
    Entry entry;    ///< without `prev`
    std::string orgName;
    std::string userName;
    std::string actionName;
    std::string planName; ///< of a plan that the entry names
    Seq reversedBy = 0;   ///< 0: it is not reversed
};

struct OrgRow {
    OrgFigures figures;
    std::string programName;
    std::string planName;
};

struct UserRow {
    std::string org;
    std::string orgName;
    std::string name;
    std::string email;
    UserBalance balance;
};

struct AssetRow {
    int64_t id = 0; ///< of the entry that made it
    std::string org;
    std::string orgName;
    std::string asset;
    Seq seq = 0;
    EntryKind kind = EntryKind::Charge;
    std::string action;
    std::string actionName;
    std::string model;
    Credits cost;
    std::string user;
    std::string userName;
    Instant occurredAt;
    Instant bookedAt;
    std::string sourceAsset;
    Visibility visibility = Visibility::Personal;
    bool archived = false;
    bool reversed = false;
    std::string origin; ///< the first of the assets that it was made of, or itself
    int versions = 1;   ///< assets that come from the origin; mostCountedVersions where there are that many or more
};
constexpr int mostCountedVersions = 50;

using Rows = std::variant<std::vector<EntryRow>, std::vector<OrgRow>, std::vector<UserRow>, std::vector<AssetRow>>;

}
