// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/step_line.h"

namespace tidemark
{

/// Where time and credits lie in the plot, in pixels.
struct PlotFrame {
    QRectF rect;
    qint64 fromMs = 0;
    qint64 toMs = 1;
    double top = 1; ///< credits at the upper edge
    bool mirrored = false;

    qreal x(qint64 ms) const
    {
        const qreal share = double(ms - fromMs) / double(toMs - fromMs);
        return mirrored ? rect.right() - share * rect.width() : rect.left() + share * rect.width();
    }
    qreal y(Credits credits) const
    {
        return rect.bottom() - coordinate(credits) / top * rect.height();
    }
    qint64 msAt(qreal x) const
    {
        const qreal share = (mirrored ? rect.right() - x : x - rect.left()) / rect.width();
        return fromMs + qint64(qBound(0.0, share, 1.0) * double(toMs - fromMs));
    }
    bool holds(qint64 ms) const
    {
        return ms >= fromMs && ms <= toMs;
    }
};

}
