// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_chart_svg.h"

namespace tidemark
{
namespace
{

constexpr qreal width = 800;
constexpr qreal height = 220;
constexpr qreal left = 64;
constexpr qreal right = width - 12;
constexpr qreal top = 10;
constexpr qreal bottom = height - 26;

QByteArray number(qreal value)
{
    return QByteArray::number(value, 'f', 1);
}

qreal xOf(const ReportChart &chart, qint64 ms)
{
    return left + chart.across(ms) * (right - left);
}

qreal yOf(const ReportChart &chart, Credits credits)
{
    return bottom - chart.up(credits) * (bottom - top);
}

QByteArray textAt(qreal x, qreal y, const char *anchor, const QString &words)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">"
        + words.toHtmlEscaped().toUtf8() + "</text>\n";
}

QByteArray gridLine(qreal x1, qreal y1, qreal x2, qreal y2)
{
    return "<line class=\"grid\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
        + number(y2) + "\"/>\n";
}

QByteArray stepPath(const ReportChart &chart)
{
    QByteArray path;
    for (const ReportChart::Point &point : chart.points) {
        const QByteArray x = number(xOf(chart, point.ms));
        const QByteArray y = number(yOf(chart, point.credits));
        if (path.isEmpty())
            path += 'M' + x + ' ' + y;
        else
            path += 'H' + x + 'V' + y;
    }
    return path;
}

}

QByteArray chartSvg(const ReportChart &chart)
{
    QByteArray svg = "<svg viewBox=\"0 0 " + number(width) + ' ' + number(height) + "\" role=\"img\" aria-label=\""
        + chart.spoken.toHtmlEscaped().toUtf8() + "\">\n";
    for (const Credits level : chart.levels) {
        const qreal y = yOf(chart, level);
        svg += gridLine(left, y, right, y);
        svg += textAt(left - 8, y + 4, "end", creditsText(level, Fraction::AsNeeded));
    }
    for (const TimeTick &day : chart.days) {
        const qreal x = xOf(chart, day.ms);
        svg += gridLine(x, bottom, x, bottom + 4);
        svg += textAt(x, height - 6, x > right - 30 ? "end" : x < left + 30 ? "start" : "middle", day.text);
    }
    const QByteArray path = stepPath(chart);
    const QByteArray floor = number(bottom);
    svg += "<path class=\"area\" d=\"" + path + 'V' + floor + 'H' + number(xOf(chart, chart.points.first().ms))
        + "Z\"/>\n";
    svg += "<path class=\"line\" d=\"" + path + "\"/>\n</svg>\n";
    return svg;
}

}
