// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/base/credits.h"

namespace tidemark
{

/// What remains from this instant on, until the next point.
struct RemainingPoint {
    qint64 ms = 0; ///< UTC, as every time here
    Credits remaining;
};

/// Something booked that is worth a flag: top-ups and grants are outlined, plan changes filled.
struct ChartFlag {
    enum class Kind : quint8 { TopUp, Grant, PlanChange };
    qint64 ms = 0;
    Kind kind = Kind::TopUp;
    QString text; ///< "Top-up +100", "Starter → Plus, +300"
};

struct ExhaustedSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< not part of it
};

/// When the pool runs out, and the range in which it may.
struct RunOutForecast {
    qint64 likelyMs = 0;
    qint64 earliestMs = 0;
    std::optional<qint64> latestMs; ///< nullopt: there is no telling
};

/// What the chart shows, in order of time. A point before `fromMs` says what remained at the start.
struct RemainingSeries {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    std::vector<RemainingPoint> points;
    std::vector<ChartFlag> flags;
    std::vector<ExhaustedSpan> exhausted;
    std::vector<qint64> resets; ///< cycle boundaries, past and to come
    std::optional<Credits> threshold;
    Credits axisTop; ///< the axis goes at least so high, so that charts beside each other can be compared
    std::optional<qint64> knownToMs; ///< usage is known to here
    bool hasUsage = true;            ///< false: none was delivered yet, and knownToMs is when it was looked at
    std::optional<RunOutForecast> forecast;

    bool isEmpty() const
    {
        return points.empty() || toMs <= fromMs;
    }
    /// Index of the point that holds at `ms`; -1 before the first.
    qsizetype indexAt(qint64 ms) const;
    std::optional<Credits> remainingAt(qint64 ms) const;
    /// Where the line ends: how far usage is known, or at the last booking after it.
    qint64 lineEnd() const;
    Credits highest() const;
    Credits lowest() const;
};

}
