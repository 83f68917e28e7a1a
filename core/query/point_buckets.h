// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/query/remaining_history.h"

namespace tidemark
{

/// Thins points, added in order of time, to what a chart can show: of every two pixels the least,
/// the most and the last, so that no dip or peak is lost and the line goes on from where it was.
class PointBuckets
{
public:
    PointBuckets(Instant from, Instant to, int pixels);

    void add(const RemainingSince &point);
    std::vector<RemainingSince> finish();

private:
    void flush();

    Instant m_from;
    int64_t m_width;
    int64_t m_bucket = -1;
    std::optional<RemainingSince> m_least;
    std::optional<RemainingSince> m_most;
    std::optional<RemainingSince> m_last;
    std::vector<RemainingSince> m_points;
};

}
