// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// What remains from this instant on.
struct RemainingSince {
    Instant at;
    Credits remaining;

    bool operator==(const RemainingSince &) const = default;
};

/// Something booked that a chart points out.
struct RemainingFlag {
    enum class Kind : uint8_t {
        Topup,
        Promotional,
        Plan, ///< also a conversion, and a cancellation that takes effect
    };
    Instant at;
    Kind kind = Kind::Topup;
    Credits amount;         ///< what it granted: a top-up's credits, an upgrade's difference
    std::string planBefore; ///< of Kind::Plan: a plan's id, trialPlan, or noPlan
    std::string plan;
    bool reversed = false; ///< taken back again by the end of the history

    bool operator==(const RemainingFlag &) const = default;
};

/// `to` is not part of it.
struct InstantSpan {
    Instant from;
    Instant to;

    bool operator==(const InstantSpan &) const = default;
};

/// Remaining over time, all in order of time.
struct RemainingHistory {
    /// The first says what remained at the beginning, or at the creation after it.
    std::vector<RemainingSince> points;
    std::vector<RemainingFlag> flags;
    std::vector<InstantSpan> exhausted; ///< less than the cheapest price remained
    std::vector<Instant> boundaries;    ///< of cycles, also those to come
};

/// From `from` to `to`, as known at `now` and as if settled up to it; nothing is known after `now`
/// but the boundaries. Instants are of booking. At most two points a pixel: of two pixels the least,
/// the most and the last. Errors: UnknownOrg, Damaged, and those of files.
Result<RemainingHistory> remainingHistory(Ledger &ledger, const std::string &org, Instant from, Instant to, Instant now,
                                          int pixels);

}
