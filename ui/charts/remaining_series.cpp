// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/remaining_series.h"

#include <algorithm>

namespace tidemark
{

qsizetype RemainingSeries::indexAt(qint64 ms) const
{
    const auto after = std::ranges::upper_bound(points, ms, {}, &RemainingPoint::ms);
    return after - points.begin() - 1;
}

std::optional<Credits> RemainingSeries::remainingAt(qint64 ms) const
{
    const qsizetype index = indexAt(ms);
    if (index < 0)
        return std::nullopt;
    return points[size_t(index)].remaining;
}

qint64 RemainingSeries::lineEnd() const
{
    const qint64 last = points.empty() ? fromMs : points.back().ms;
    return std::min(std::max(knownToMs.value_or(toMs), last), toMs);
}

Credits RemainingSeries::highest() const
{
    const auto most = std::ranges::max_element(points, {}, &RemainingPoint::remaining);
    return most == points.end() ? Credits() : most->remaining;
}

Credits RemainingSeries::lowest() const
{
    const auto least = std::ranges::min_element(points, {}, &RemainingPoint::remaining);
    return least == points.end() ? Credits() : least->remaining;
}

}
