// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/support/formats.h"

namespace tidemark
{

/// Round steps from 0 to at least `highest`: 1, 2 or 5 times a power of ten, at most five of them.
QList<Credits> creditTicks(Credits highest);

struct TimeTick {
    qint64 ms = 0;
    QString text;
};
/// Days of the zone (1, 8, 15 and 22 of a month), or months, or years; as dense as `most` allows.
QList<TimeTick> timeTicks(qint64 fromMs, qint64 toMs, int most, const TimeView &view);

}
