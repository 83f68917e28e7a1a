// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/entry.h"

namespace tidemark
{

/// A step of a waterfall: what entries of one sort added up to.
struct WaterfallStep {
    enum class Kind : uint8_t {
        Before, ///< what was left when it begins
        PlanGrant,
        Upgrade,
        Trial,
        TopUp,
        Promotional,
        Reopened, ///< of ended grants, for late usage
        Charge,
        Reversal, ///< with what was granted again for it
        Adjustment,
        Ended, ///< unused
    };
    Kind kind = Kind::Before;
    std::string id; ///< of a charge its action, of a plan's grant the plan; else empty
    Instant first;  ///< when the first of them was booked
    int64_t count = 0;
    Credits amount; ///< signed

    bool operator==(const WaterfallStep &) const = default;
};

/// How a balance comes about from a beginning on: the steps sum up to the last entry's balance exactly. Pure.
class Waterfall
{
public:
    /// `opening` remained before `start`, when `plan` was in force (empty: none). What ends at the start itself counts
    /// as having ended before it.
    Waterfall(Instant start, Credits opening, std::string plan);

    /// The entries booked from `start` on, in order: kind, amount, bookedAt; action of a charge, source of a grant,
    /// plan and effective of a change.
    void add(const Entry &entry);

    /// In the order of the kinds, charges by what they cost; what was left before only where it is not zero.
    std::vector<WaterfallStep> steps() const;
    Credits sum() const;

private:
    WaterfallStep &stepFor(WaterfallStep::Kind kind, const std::string &id, Instant at);
    void followPlan(const Entry &entry);
    void addGrant(const Entry &entry);

    Instant m_start;
    Credits m_opening;
    std::string m_plan;
    std::vector<WaterfallStep> m_steps;
};

}
