// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/entry.h"

namespace tidemark
{

enum class OperationKind : uint8_t {
    OrgCreate,
    UserCreate,
    UserActive,
    Limit,
    DefaultLimit,
    Threshold,
    Action,
    Topup,
    Grant,
    Adjust,
    Plan,
    Cancel,
    Convert,
    Reverse,
    Program,
    Asset,
    Balance,
    Quote,
};

std::string_view operationName(OperationKind kind);
std::optional<OperationKind> operationFromName(std::string_view name);

/// A limit as an operation asks for it.
struct LimitRequest {
    Limit::Kind kind = Limit::Kind::Absent;
    Amount amount;

    bool operator==(const LimitRequest &) const = default;
};

/// What somebody asks of the ledger (ledger.md, "tidemark-cli apply"), well-formed but not yet
/// checked against any organization. An empty text, or nullopt, is a field that was not given;
/// which fields a kind has is the table of the contract.
struct Operation {
    OperationKind kind = OperationKind::Balance;
    Instant at;
    std::string actor;
    std::string key;
    std::string org;
    std::string user;

    std::string program;
    std::optional<std::string> plan;
    bool trialByDefault = false;
    std::optional<Amount> trial;
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> role;
    std::optional<std::string> timeZone;

    std::optional<bool> active;
    std::optional<LimitRequest> limit;
    std::optional<Period> period;
    std::optional<Amount> percent;
    std::optional<Amount> credits;

    std::string action;
    std::optional<std::string> model;
    std::string asset;
    std::string source;
    std::optional<std::string> sourceModel;

    std::optional<std::string> reference;
    std::optional<std::string> reason;
    std::optional<int> priority;
    bool expiresAtGiven = false;
    std::optional<Instant> expiresAt;

    int64_t entry = 0;
    int64_t version = 0;

    std::optional<Visibility> visibility;
    std::optional<bool> archived;
};

/// A digest of everything that makes two operations the same one: all fields but `at`, `actor`
/// and the key itself, as values (ledger.md, "Idempotency").
using OperationDigest = std::array<uint8_t, 16>;

}
