// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

#include "ui/charts/remaining_series.h"

namespace tidemark
{

/// The corners of the step line from `fromMs` to `toMs`: x is ms since `fromMs`, y credits. Of the points that share
/// two pixels only the lowest, the highest and the last are kept, so that `pixels` bounds the line whatever the
/// history.
QList<QPointF> stepLine(const RemainingSeries &series, qint64 fromMs, qint64 toMs, int pixels);

/// The points that stepLine() keeps.
std::vector<RemainingPoint> thinned(const std::vector<RemainingPoint> &points, qint64 fromMs, qint64 toMs, int pixels);

/// Credits as a coordinate; nothing is computed with it.
inline double coordinate(Credits credits)
{
    return double(credits.thousandths()) / 1000;
}

}
