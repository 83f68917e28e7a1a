// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"

namespace tidemark
{

/// Position in an organization's chain: 1, 2, 3 …
using Seq = int64_t;

enum class EntryKind : uint8_t {
    OrgCreated,
    UserCreated,
    UserUpdated,
    LimitSet,
    DefaultLimitSet,
    ThresholdSet,
    PlanChanged,
    TrialConverted,
    ProgramChanged,
    AssetCreated,
    AssetUpdated,
    Refusal,
    Grant,
    Charge,
    Adjustment,
    Expiry,
    Reopening,
    Reversal,
};
constexpr int entryKindCount = 18;

enum class GrantSource : uint8_t { Subscription, Upgrade, Trial, Topup, Promotional, Adjustment, Refund };
constexpr int grantSourceCount = 7;

enum class Period : uint8_t { Cycle, Lifetime };

enum class Effective : uint8_t { Now, NextCycle };

enum class Visibility : uint8_t { Personal, Org };

std::string_view entryKindName(EntryKind kind);
std::optional<EntryKind> entryKindFromName(std::string_view name);
std::string_view grantSourceName(GrantSource source);
std::optional<GrantSource> grantSourceFromName(std::string_view name);
constexpr std::string_view periodName(Period period)
{
    return period == Period::Cycle ? "cycle" : "lifetime";
}

/// A limit as an entry says it: an amount, "unlimited", or that there is none of one's own
/// ("inherit" for a user, "none" for an organization's default).
struct Limit {
    enum class Kind : uint8_t { Absent, Unlimited, Amount };
    Kind kind = Kind::Absent;
    Credits amount;

    bool operator==(const Limit &) const = default;
};

/// What a charge took from a grant; in a reversal what went back to it (negative: was taken).
struct Draw {
    Seq grant = 0;
    Credits amount;
    bool reopened = false;

    bool operator==(const Draw &) const = default;
};

using Hash = std::array<uint8_t, 32>;

/// One entry of a chain (ledger.md, "Entries"). An empty text, or nullopt, is an absent field;
/// which fields a kind has is the table of the contract.
struct Entry {
    std::string org;
    Seq seq = 0;
    EntryKind kind = EntryKind::OrgCreated;
    Credits amount;
    Credits balance;
    Instant bookedAt;
    Instant occurredAt;
    Instant recordedAt;
    std::string actor;
    std::string key;
    Hash prev{};
    Hash hash{};

    std::string user;
    std::string action;
    std::string model;
    std::string asset;
    std::string sourceAsset;
    std::vector<Draw> draws;
    std::optional<GrantSource> source;
    int priority = 0;
    std::optional<Instant> expiresAt;
    Seq grant = 0;
    Seq of = 0;
    std::optional<std::string> reference;
    std::optional<std::string> reason;
    std::optional<std::string> role;
    std::string error;
    Credits cost;
    std::string program;
    int64_t version = 0;
    std::string plan;
    std::string timeZone;
    std::optional<Credits> trial;
    std::optional<bool> active;
    std::optional<bool> archived;
    std::optional<Visibility> visibility;
    std::optional<Limit> limit;
    Period period = Period::Cycle;
    Effective effective = Effective::Now;
    std::optional<Credits> percent;
    std::optional<Credits> credits;
};

/// A limit as the chain spells it: an amount, "unlimited", "inherit" or "none". Of an entry that has one.
std::string limitName(const Entry &entry);

/// Whether two entries book the same: all but who wrote them down, when, and the hashes.
bool sameBooking(const Entry &a, const Entry &b);

inline constexpr std::string_view noPlan = "none";
inline constexpr std::string_view systemActor = "system";

}
