// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

#include <algorithm>

namespace tidemark
{

qreal ReportChart::across(qint64 ms) const
{
    return std::clamp(qreal(ms - fromMs) / qreal(std::max<qint64>(toMs - fromMs, 1)), 0.0, 1.0);
}

qreal ReportChart::up(Credits credits) const
{
    const int64_t top = levels.isEmpty() ? 1 : std::max<int64_t>(levels.last().thousandths(), 1);
    return qreal(credits.thousandths()) / qreal(top);
}

}
