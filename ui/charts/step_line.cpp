// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/step_line.h"

#include <algorithm>

namespace tidemark
{
namespace
{

void keepBucket(std::vector<RemainingPoint> &out, const RemainingPoint *first, const RemainingPoint *end)
{
    if (end - first <= 2) {
        out.insert(out.end(), first, end);
        return;
    }
    const auto by = [](const RemainingPoint &a, const RemainingPoint &b) {
        return a.remaining < b.remaining;
    };
    const RemainingPoint *low = std::min_element(first, end, by);
    const RemainingPoint *high = std::max_element(first, end, by);
    const RemainingPoint *last = end - 1;
    const RemainingPoint *kept[] = {std::min(low, high), std::max(low, high), last};
    const RemainingPoint *before = nullptr;
    for (const RemainingPoint *point : kept) {
        if (point != before)
            out.push_back(*point);
        before = point;
    }
}

}

std::vector<RemainingPoint> thinned(const std::vector<RemainingPoint> &points, qint64 fromMs, qint64 toMs, int pixels)
{
    std::vector<RemainingPoint> out;
    const double bucketMs = std::max(1.0, double(toMs - fromMs) / std::max(1, pixels / 2));
    const auto bucketOf = [&](const RemainingPoint &point) {
        return qint64(double(point.ms - fromMs) / bucketMs);
    };
    const RemainingPoint *point = points.data();
    const RemainingPoint *const end = point + points.size();
    while (point != end) {
        const qint64 bucket = bucketOf(*point);
        const RemainingPoint *next = point + 1;
        while (next != end && bucketOf(*next) == bucket)
            ++next;
        keepBucket(out, point, next);
        point = next;
    }
    return out;
}

QList<QPointF> stepLine(const RemainingSeries &series, qint64 fromMs, qint64 toMs, int pixels)
{
    QList<QPointF> line;
    const qsizetype start = series.indexAt(fromMs);
    std::vector<RemainingPoint> inside;
    for (size_t i = size_t(start + 1); i < series.points.size() && series.points[i].ms <= toMs; ++i)
        inside.push_back(series.points[i]);
    inside = thinned(inside, fromMs, toMs, pixels);
    std::optional<double> level;
    if (start >= 0) {
        level = coordinate(series.points[size_t(start)].remaining);
        line += QPointF(0, *level);
    }
    for (const RemainingPoint &point : inside) {
        const double x = double(point.ms - fromMs);
        if (level)
            line += QPointF(x, *level);
        level = coordinate(point.remaining);
        line += QPointF(x, *level);
    }
    if (level)
        line += QPointF(double(toMs - fromMs), *level);
    return line;
}

}
