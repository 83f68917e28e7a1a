// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/org_details.h"
#include "core/query/remaining_history.h"
#include "ui/charts/remaining_chart.h"

namespace tidemark
{

/// The time that a range of the chart stands for.
struct ChartSpan {
    Instant from;
    Instant to;
};
ChartSpan chartSpan(ChartRange range, const OrgDetails &details);

/// What the chart shows of a history: words for its flags, the threshold, and when the credits run out.
RemainingSeries chartSeries(const RemainingHistory &history, const ChartSpan &span, const OrgDetails &details);

}
