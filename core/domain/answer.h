// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/credits.h"
#include "core/base/error.h"
#include "core/domain/credit_state.h"
#include "core/domain/entry.h"
#include "core/domain/operation.h"
#include "core/domain/organization.h"

namespace tidemark
{

struct GrantBalance {
    Seq seq = 0;
    GrantSource source = GrantSource::Subscription;
    Credits left;
    std::optional<Instant> expiresAt;
};

enum class LimitFrom : uint8_t { Own, Default, None };

struct UserBalance {
    std::string user;
    std::string role;
    bool active = true;
    Credits used;
    Period period = Period::Cycle;
    LimitFrom limitFrom = LimitFrom::None;
    std::optional<Credits> limit; ///< nullopt: unlimited
    std::optional<Credits> left;  ///< nullopt: unlimited
};

/// An organization's figures at an instant, as if settled up to it.
struct OrgBalance {
    Credits remaining;
    Credits allotted; ///< "of": the sum of the amounts of the grants alive
    CreditState state = CreditState::Ok;
    Credits threshold;
    Threshold thresholdRule; ///< what the threshold comes from
    bool onTrial = false;
    int64_t version = 0;             ///< of its program
    std::optional<std::string> plan; ///< nullopt without a subscription
    std::optional<std::string> pendingPlan;
    std::optional<Instant> cycleStart;
    std::optional<Instant> cycleEnd;
    std::vector<GrantBalance> grants; ///< with something left, in burn-down order
    std::vector<UserBalance> users;   ///< by id
};

/// What an operation is answered (ledger.md, "tidemark-cli apply"). A field that the answer does
/// not have is nullopt; the outer optional of `left`, `plan` and `pendingPlan` says whether the
/// answer has the field, the inner one whether it is null.
struct Answer {
    std::optional<Error> error;
    bool replayed = false;
    std::optional<Seq> seq;
    std::optional<Credits> cost;
    std::optional<std::string> asset;
    std::optional<Credits> remaining;
    std::optional<CreditState> state;
    std::optional<std::optional<Credits>> left;
    std::optional<std::optional<std::string>> plan;
    std::optional<std::optional<std::string>> pendingPlan;
    std::optional<OrgBalance> balance;
};

/// Where a key was used, and what it was answered.
struct KeyUse {
    OperationDigest digest{};
    Answer answer;
    /// In place of the digest, where the entries came in an export: the one that the operation is known by.
    std::shared_ptr<const Entry> booked = {};
};

}
