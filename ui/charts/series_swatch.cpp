// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_swatch.h"

#include <QPainter>

#include "ui/charts/used_by_day_chart.h"

namespace tidemark
{

SeriesSwatch::SeriesSwatch(size_t series, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
{
    setFixedSize(10, 10);
}

void SeriesSwatch::paintEvent(QPaintEvent *)
{
    const auto [fill, outline] = UsedByDayChart::seriesColors(m_series, tokensOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), outline);
    if (fill != outline)
        painter.fillRect(rect().adjusted(1, 1, -1, -1), fill);
}

}
