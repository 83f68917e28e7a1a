// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/point_buckets.h"

#include <algorithm>

namespace tidemark
{

PointBuckets::PointBuckets(Instant from, Instant to, int pixels)
    : m_from(from)
{
    const int64_t buckets = std::max(1, pixels / 2);
    m_width = std::max<int64_t>(1, (std::max<int64_t>(0, to.ms - from.ms) + buckets) / buckets);
}

void PointBuckets::add(const RemainingSince &point)
{
    const int64_t bucket = (point.at.ms - m_from.ms) / m_width;
    if (bucket != m_bucket)
        flush();
    m_bucket = bucket;
    if (!m_least || point.remaining < m_least->remaining)
        m_least = point;
    if (!m_most || point.remaining > m_most->remaining)
        m_most = point;
    m_last = point;
}

std::vector<RemainingSince> PointBuckets::finish()
{
    flush();
    return std::move(m_points);
}

void PointBuckets::flush()
{
    if (!m_last)
        return;
    const bool dipsFirst = m_least->at < m_most->at;
    for (const RemainingSince &point : {dipsFirst ? *m_least : *m_most, dipsFirst ? *m_most : *m_least, *m_last}) {
        if (m_points.empty() || m_points.back().at < point.at)
            m_points.push_back(point);
    }
    m_least.reset();
    m_most.reset();
    m_last.reset();
}

}
