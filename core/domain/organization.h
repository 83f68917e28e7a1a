// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/entry.h"

namespace tidemark
{

/// A grant as its chain has left it. `left` is what can still be spent; `reopenable` is what late
/// usage may draw on once the grant has ended (ledger.md, "Late usage").
struct Grant {
    Seq seq = 0;
    GrantSource source = GrantSource::Subscription;
    int priority = 50;
    Instant bookedAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> endedAt; ///< by an expiry, a conversion or a reversal
    bool reversed = false;
    Credits amount;
    Credits left;
    Credits reopenable;

    /// When it ends or ended; nullopt: it never does.
    std::optional<Instant> end() const
    {
        return endedAt ? endedAt : expiresAt;
    }
    bool aliveAt(Instant at) const
    {
        return bookedAt <= at && (!end() || at < *end());
    }
};

/// Order of burn-down: priority, then earliest end (none last), then lowest seq.
struct BurnKey {
    int priority = -1;
    Instant expiresAt = Instant::earliest();
    Seq seq = 0;

    auto operator<=>(const BurnKey &) const = default;
    static constexpr Instant never{INT64_MAX};
    static BurnKey of(const Grant &grant)
    {
        return {grant.priority, grant.expiresAt.value_or(never), grant.seq};
    }
};

/// Order of ends.
struct EndKey {
    Instant at{INT64_MIN};
    Seq seq = 0;

    auto operator<=>(const EndKey &) const = default;
};

struct UserLimit {
    Limit limit;
    Period period = Period::Cycle;

    bool operator==(const UserLimit &) const = default;
};

/// A user's account in an organization: what the rules read of it.
struct User {
    struct Toggle {
        Instant at;
        bool active = true;
    };
    std::string id;
    std::string role;
    UserLimit limit;
    std::vector<Toggle> toggles; ///< in order of booking
    Credits usedEver;

    bool activeAt(Instant at) const;
};

struct Asset {
    std::string id;
    Seq seq = 0;
    std::string model;
    Visibility visibility = Visibility::Personal;
    bool archived = false;
    bool reversed = false;
};

/// What a reversal reads of a charge or a negative adjustment.
struct PastDraw {
    Seq seq = 0;
    EntryKind kind = EntryKind::Charge;
    Credits amount; ///< as booked: negative
    Instant bookedAt;
    Instant occurredAt;
    std::string user;
    std::string asset;
    std::vector<Draw> draws;
};

/// A cycle of an organization: a subscription's, its trial, or the time after a cancellation.
struct Cycle {
    int64_t number = 0;
    Instant start;
};

struct Threshold {
    enum class Kind : uint8_t { Default, Percent, Credits };
    Kind kind = Kind::Default;
    Credits value; ///< of percent: thousandths of a percent
};

/// The part of an organization's state that every operation reads.
struct OrgHead {
    std::string org;
    Seq seq = 0;
    Hash hash{};
    Credits balance;
    Instant createdAt;
    Instant bookedAt; ///< of the last entry: the books are closed behind it

    std::string program;
    int64_t version = 0;
    std::string timeZone;
    bool onTrial = false;
    Credits trial;
    Seq trialGrant = 0; ///< 0: the trial was of 0 credits
    std::string plan;   ///< in force; after a cancellation took effect, the last one
    bool subscribed = false;
    std::string pendingPlan;              ///< empty, a plan, or "none" before a cancellation
    Instant anchor;                       ///< where the subscription started
    Cycle cycle;                          ///< the last one that has begun
    Instant cycleEnd;                     ///< where subscribed
    std::optional<Instant> cycleGrantEnd; ///< end of the cycle's subscription grant
    Threshold threshold;
    UserLimit defaultLimit;
};

}
