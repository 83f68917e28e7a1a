// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_chart_paint.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace tidemark
{
namespace
{

constexpr qreal height = 1300;
constexpr qreal dayHeight = 170;
constexpr qreal dayWidth = 800;

struct Plot {
    const ReportChart &chart;
    QRectF area;

    qreal x(qint64 ms) const
    {
        return area.left() + chart.across(ms) * area.width();
    }
    qreal y(Credits credits) const
    {
        return area.bottom() - chart.up(credits) * area.height();
    }
};

QPainterPath stepPath(const Plot &plot)
{
    QPainterPath path;
    for (const ReportChart::Point &point : plot.chart.points) {
        const QPointF at(plot.x(point.ms), plot.y(point.credits));
        if (path.elementCount() == 0) {
            path.moveTo(at);
            continue;
        }
        path.lineTo(at.x(), path.currentPosition().y());
        path.lineTo(at);
    }
    return path;
}

void drawAxes(ReportPage &page, const Plot &plot, const QFont &font, qreal labels)
{
    const ReportPage::Colors &c = ReportPage::colors();
    for (const Credits level : plot.chart.levels) {
        const qreal y = plot.y(level);
        page.painter().setPen(QPen(c.line, 4));
        page.painter().drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        page.line(QRectF(0, y - 60, labels, 120), Qt::AlignRight, creditsText(level, Fraction::AsNeeded), font, c.dim);
    }
    for (const TimeTick &day : plot.chart.days) {
        const qreal x = plot.x(day.ms);
        page.painter().setPen(QPen(c.dim, 4));
        page.painter().drawLine(QPointF(x, plot.area.bottom()), QPointF(x, plot.area.bottom() + 30));
        const QRectF room(std::clamp(x - dayWidth / 2, plot.area.left(), plot.area.right() - dayWidth),
                          plot.area.bottom() + 40, dayWidth, dayHeight - 40);
        const Qt::Alignment align = room.center().x() > x + 1 ? Qt::AlignLeft
            : room.center().x() < x - 1                       ? Qt::AlignRight
                                                              : Qt::AlignHCenter;
        page.line(room, align, day.text, font, c.dim);
    }
}

}

void drawChart(ReportPage &page, const ReportChart &chart)
{
    const ReportPage::Colors &c = ReportPage::colors();
    page.need(height + 300);
    page.line(page.from(0, page.y(), page.width(), 170), page.leading(), chart.title,
              ReportPage::font(11, QFont::DemiBold), c.text);
    page.skip(270);
    const QFont font = ReportPage::font(8);
    qreal labels = 0;
    for (const Credits level : chart.levels)
        labels = std::max(labels, QFontMetricsF(font).horizontalAdvance(creditsText(level, Fraction::AsNeeded)) + 10);
    const Plot plot{chart, {labels + 80, page.y(), page.width() - labels - 80, height - dayHeight}};
    drawAxes(page, plot, font, labels);
    const QPainterPath line = stepPath(plot);
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), plot.area.bottom());
    area.lineTo(plot.x(chart.points.first().ms), plot.area.bottom());
    area.closeSubpath();
    page.painter().fillPath(area, c.tint);
    page.painter().setBrush(Qt::NoBrush);
    page.painter().setPen(QPen(c.ink, 14, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    page.painter().drawPath(line);
    page.skip(height + 200);
}

}
