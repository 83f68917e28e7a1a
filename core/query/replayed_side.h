// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/entry.h"
#include "core/query/remaining_history.h"

namespace tidemark
{

/// What a cycle came to.
struct ReplayedCycle {
    Credits planCredits;               ///< granted by the plan: its subscription and upgrades
    Credits charged;                   ///< less what of it was reversed later
    int64_t refused = 0;               ///< uses, for want of credits or by a user's limit
    Credits refusedCost;               ///< what these would have cost
    Credits endedUnused;               ///< at its end too
    Credits left;                      ///< at its end, before the next one's credits
    std::optional<Instant> firstShort; ///< when first a use was refused for want of credits

    bool operator==(const ReplayedCycle &) const = default;
};

/// How an organization fared over a stretch of time.
struct ReplayedSide {
    std::vector<RemainingSince> points;
    std::vector<InstantSpan> exhausted; ///< less than the cheapest price remained
    std::vector<ReplayedCycle> cycles;
    ReplayedCycle total; ///< `left` is what remained at the end

    bool operator==(const ReplayedSide &) const = default;

    /// When it was first exhausted, or had too little for a use; nullopt: it never was.
    std::optional<Instant> ranOut() const;
};

/// Adds up the entries booked from `cycles.front().from` to `cycles.back().to`. Those of before that are added too only
/// move what remains then. In order.
class ReplayedSideBuilder
{
public:
    /// `cycles` follow each other; not empty. `before`: what remained when they began. At most two points a pixel.
    ReplayedSideBuilder(const std::vector<InstantSpan> &cycles, Credits before, int pixels);

    void add(const Entry &entry);
    /// `cheapest`: the least that an action costs.
    ReplayedSide finish(Credits cheapest);

private:
    struct Charge {
        Seq seq;
        size_t cycle;
        Credits cost;
    };
    void closeCycle();
    void addCounted(const Entry &entry);
    void takeBack(Seq seq);

    const std::vector<InstantSpan> &m_cycles;
    int m_pixels;
    Credits m_balance;
    std::vector<RemainingSince> m_points; ///< the last of each instant
    ReplayedCycle m_cycle;
    std::vector<Charge> m_charges; ///< by seq
    ReplayedSide m_side;
};

}
