// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/credit_state.h"

namespace tidemark
{

/// What a meter shows; the calculator's figures, put beside each other.
struct MeterValue {
    Credits remaining;
    /// What the grants alive were granted, or a user's limit; none where there is no such sum.
    std::optional<Credits> of;
    /// Credits at or below which the state is low; none for a user's own limit.
    std::optional<Credits> threshold;
    CreditState state = CreditState::Ok;
    /// Since when the state is what it is, where that is known.
    std::optional<Instant> since;
    /// Replaces what the meter says below its bar.
    QString caption;
    /// Replaces what an exhausted meter says of what still works (a program may have fewer free actions).
    QString stillWorks;

    bool operator==(const MeterValue &) const = default;

    /// How much of the bar is filled, 0 to 1. Without a sum a bar is full while anything remains.
    double share() const
    {
        return shareOf(remaining);
    }
    double shareOf(Credits part) const
    {
        if (!of || !of->isPositive())
            return part.isPositive() ? 1.0 : 0.0;
        const double share = double(part.thousandths()) / double(of->thousandths());
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }
};

/// "42.5 of 500", or "42.5" where there is no sum.
QString meterFigure(const MeterValue &value);
/// What a screen reader says: "42.5 of 500, Low".
QString meterSentence(const MeterValue &value);

}
