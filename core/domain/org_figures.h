// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/account.h"
#include "core/domain/credit_state.h"
#include "core/domain/entry.h"

namespace tidemark
{

/// What one line about an organization says, at an instant, as if settled up to it.
struct OrgFigures {
    int64_t row = 0; ///< of the organization in its store
    std::string org;
    std::string name;      ///< empty where none was given
    AccountLabels account; ///< as they are now: no chain says what they were
    std::string program;
    int64_t version = 0;
    std::string timeZone;    ///< the organization's: its cycles turn at its midnights
    std::string plan;        ///< a plan's id, trialPlan, or empty without a subscription
    std::string pendingPlan; ///< empty, a plan's id, or noPlan before a cancellation
    CreditState state = CreditState::Ok;
    Credits remaining;
    Credits allotted;  ///< "of": the sum of the amounts of the grants alive
    Credits threshold; ///< at or below it the organization is low
    Credits usedThisCycle;
    /// By the average use of the last 28 days; now, where the organization is exhausted. nullopt: not
    /// within 400 days, or no history to tell from.
    std::optional<Instant> runsOut;
    std::optional<Credits> dailyUse; ///< average of the last 28 days; nullopt: no history to tell from
    std::optional<Instant> firstEnd; ///< when the next of the grants with something left ends
    Credits endingThen;              ///< what is left in the grants that end at `firstEnd`
    /// Of the two cycles before this one; nullopt where the subscription is younger than two months.
    std::optional<Credits> usedInTwoCycles;
    std::optional<Instant> resetsAt; ///< the end of the cycle; nullopt without a subscription
    Instant createdAt;
    Instant bookedTo;                    ///< of the last entry
    std::optional<Instant> usageKnownTo; ///< when the last known action occurred; nullopt: none is known
    Seq seq = 0;                         ///< of the last entry known at the instant
    Seq storedSeq = 0;                   ///< of the last entry there is: the figures hold while it stays
    Instant nextTurn;                    ///< from here on the figures are others, whether something is booked or not

    bool operator==(const OrgFigures &) const = default;
};

inline constexpr std::string_view trialPlan = "trial";

/// What an organization's chain says of its latest actions.
struct RecentUse {
    Credits used;                      ///< of the charges that occurred in the time asked about, less the reversed ones
    std::optional<Instant> lastAction; ///< when the latest action occurred, refused and free ones too

    bool operator==(const RecentUse &) const = default;
};

}
