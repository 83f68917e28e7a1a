// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/credits.h"
#include "core/base/instant.h"

namespace tidemark
{

/// Use to come, as it adds up: what forecasts burn grants down by.
class Demand
{
public:
    Demand() = default;
    Demand(const Demand &) = delete;
    Demand &operator=(const Demand &) = delete;
    virtual ~Demand() = default;

    /// Never negative; at most forecastDays are asked for.
    virtual Credits between(Instant from, Instant to) const = 0;
    /// When more than `amount` is used from `from` on, where between() says that it is.
    virtual Instant exceeds(Instant from, Credits amount) const = 0;
    /// Whether a cycle that brings `allocation` never brings less than what is used in it and `spare`.
    virtual bool isCarriedBy(Credits allocation, Credits spare) const = 0;
};

/// So many credits every day.
class EvenPace final : public Demand
{
public:
    explicit EvenPace(Credits daily);

    Credits between(Instant from, Instant to) const override;
    Instant exceeds(Instant from, Credits amount) const override;
    bool isCarriedBy(Credits allocation, Credits spare) const override;

private:
    Credits m_daily;
};

/// Each day its own: what is used from `start` to the end of each day after it, evenly within a day.
class DemandCurve final : public Demand
{
public:
    /// `byDay`: never falling, thousandths of a credit; it goes on as on its last day.
    DemandCurve(Instant start, std::vector<int64_t> byDay);

    Credits between(Instant from, Instant to) const override;
    Instant exceeds(Instant from, Credits amount) const override;
    bool isCarriedBy(Credits allocation, Credits spare) const override;

private:
    int64_t upTo(Instant at) const;

    Instant m_start;
    std::vector<int64_t> m_byDay; ///< from 0, at the start
};

}
