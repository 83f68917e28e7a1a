// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/support/axis_ticks.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::RemainingChart)
};

constexpr int tickEvery = 84; // px between labels of the time axis
constexpr int labelGap = 8;
constexpr int axisText = 18;

}

PlotPainter::PlotPainter(QPainter *painter, const RemainingSeries &series, const PlotFrame &frame, const TimeView &view,
                         const Tokens &tokens)
    : m_painter(painter)
    , m_series(series)
    , m_frame(frame)
    , m_view(view)
    , m_tokens(tokens)
{
}

void PlotPainter::text(const QRectF &rect, Qt::Alignment align, const QString &words, const QFont &font,
                       const QColor &color)
{
    m_painter->setFont(font);
    m_painter->setPen(color);
    drawFigures(m_painter, rect, align, words);
}

void PlotPainter::vertical(qreal x, qreal top, qreal bottom, const QColor &color, qreal width, Qt::PenStyle style)
{
    if (style == Qt::SolidLine) {
        m_painter->fillRect(QRectF(qRound(x - width / 2), top, width, bottom - top), color);
        return;
    }
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(qRound(x) + 0.5, top), QPointF(qRound(x) + 0.5, bottom));
}

void PlotPainter::dot(const QPointF &centre, qreal radius, const QColor &fill, const QColor &outline, qreal width)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(fill);
    m_painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->restore();
}

void PlotPainter::veil(const QRectF &rect)
{
    QColor veil = m_tokens.base;
    veil.setAlphaF(0.8F);
    m_painter->fillRect(rect, veil);
}

std::pair<Credits, Credits> PlotPainter::reach(qreal left, qreal right) const
{
    const qint64 a = m_frame.msAt(left);
    const qint64 b = m_frame.msAt(right);
    const qint64 from = std::min(a, b);
    const qint64 to = std::max(a, b);
    Credits highest = m_series.remainingAt(from).value_or(Credits());
    Credits lowest = highest;
    for (size_t i = size_t(m_series.indexAt(from) + 1); i < m_series.points.size() && m_series.points[i].ms <= to;
         ++i) {
        highest = std::max(highest, m_series.points[i].remaining);
        lowest = std::min(lowest, m_series.points[i].remaining);
    }
    return {lowest, highest};
}

qreal PlotPainter::lineTop(qreal left, qreal right) const
{
    return m_frame.y(reach(left, right).second);
}

qreal PlotPainter::lineBottom(qreal left, qreal right) const
{
    return m_frame.y(reach(left, right).first);
}

void PlotPainter::grid(const QList<Credits> &ticks)
{
    const QRectF &r = m_frame.rect;
    for (const Credits &tick : ticks) {
        const qreal y = qRound(m_frame.y(tick));
        m_painter->fillRect(QRectF(r.left(), y, r.width(), 1),
                            tick.isZero() ? m_tokens.controlBorder : m_tokens.hairline);
        const QRectF label(m_frame.mirrored ? r.right() + labelGap : 0, y - 10,
                           m_frame.mirrored ? 200 : r.left() - labelGap, 20);
        text(label, Qt::AlignVCenter | (m_frame.mirrored ? Qt::AlignLeft : Qt::AlignRight),
             creditsText(tick, Fraction::AsNeeded), textFont(TextRole::Caption), m_tokens.dim);
    }
}

void PlotPainter::band()
{
    if (!m_series.threshold || !m_series.threshold->isPositive())
        return;
    const qreal y = qRound(m_frame.y(*m_series.threshold));
    m_painter->fillRect(QRectF(m_frame.rect.left(), y, m_frame.rect.width(), m_frame.rect.bottom() - y),
                        m_tokens.lowBand);
}

void PlotPainter::thresholdLine()
{
    if (!m_series.threshold || !m_series.threshold->isPositive())
        return;
    const qreal y = qRound(m_frame.y(*m_series.threshold)) + 0.5;
    QPen pen(m_tokens.dark ? m_tokens.lowOutline : m_tokens.text, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 2});
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(m_frame.rect.left(), y), QPointF(m_frame.rect.right(), y));
    const QString words = Words::tr("Low: below %1").arg(creditsText(*m_series.threshold, Fraction::AsNeeded));
    const bool inside = m_frame.rect.bottom() - y >= 16;
    const QFont font = textFont(TextRole::Caption);
    const qreal width = figuresWidth(words, font) + 2;
    QRectF label(0, inside ? y : y - 18, width, inside ? m_frame.rect.bottom() - y : 18);
    const qreal along = 8 + clearOfLine(width, label.center().y() - 10, label.center().y() + 10);
    label.moveLeft(m_frame.mirrored ? m_frame.rect.right() - along - width : m_frame.rect.left() + along);
    text(label, Qt::AlignCenter, words, font, m_tokens.text);
}

qreal PlotPainter::clearOfLine(qreal width, qreal top, qreal bottom) const
{
    const QRectF &r = m_frame.rect;
    constexpr qreal step = 16;
    const qreal most = r.width() - width - 16;
    for (qreal along = 0; along <= most; along += step) {
        const qreal left = m_frame.mirrored ? r.right() - 8 - along - width : r.left() + 8 + along;
        if (lineTop(left - 4, left + width + 4) > bottom || lineBottom(left - 4, left + width + 4) < top)
            return along;
    }
    return 0;
}

void PlotPainter::timeAxis()
{
    const QRectF &r = m_frame.rect;
    QList<QRectF> taken;
    const auto label = [&](qint64 ms, const QString &words, bool strong) {
        const QFont font = textFont(strong ? TextRole::CaptionStrong : TextRole::Caption);
        const qreal width = figuresWidth(words, font) + 2;
        QRectF box(m_frame.x(ms) - width / 2, r.bottom() + 6, width, axisText);
        // Not up to the very edge of the panel.
        const qreal right = r.right() + (m_frame.mirrored ? 40 : trailingRoom / 2.0);
        box.moveLeft(qBound(m_frame.mirrored ? trailingRoom / 2.0 : 0.0, box.left(), right - width));
        for (const QRectF &other : taken) {
            if (other.adjusted(-8, 0, 8, 0).intersects(box))
                return false;
        }
        taken += box;
        text(box, Qt::AlignCenter, words, font, strong ? m_tokens.text : m_tokens.dim);
        return true;
    };
    for (const qint64 reset : m_series.resets) {
        if (!m_frame.holds(reset))
            continue;
        vertical(m_frame.x(reset), r.top(), r.bottom(), m_tokens.dim, 1, Qt::DotLine);
        vertical(m_frame.x(reset), r.bottom(), r.bottom() + 6, m_tokens.text);
        label(reset, Words::tr("%1 reset", "1 Oct reset").arg(dayText({reset}, m_view)), true);
    }
    const int most = std::max(2, int(r.width()) / tickEvery);
    for (const TimeTick &tick : timeTicks(m_frame.fromMs, m_frame.toMs, most, m_view)) {
        if (label(tick.ms, tick.text, false))
            vertical(m_frame.x(tick.ms), r.bottom(), r.bottom() + 4, m_tokens.controlBorder);
    }
}

void PlotPainter::cursor(qint64 ms)
{
    const std::optional<Credits> remaining = m_series.remainingAt(ms);
    if (!remaining)
        return;
    const QRectF &r = m_frame.rect;
    const qreal x = m_frame.x(ms);
    const qreal y = m_frame.y(*remaining);
    vertical(x, r.top(), r.bottom(), m_tokens.accent);
    dot({x, y}, 4, m_tokens.base, m_tokens.accent, 2);
    const QString value = creditsText(*remaining);
    const QString when = dayTimeText({ms}, readersView(m_view));
    const QFont strong = textFont(TextRole::Strong);
    const QFont caption = textFont(TextRole::Caption);
    const qreal width = std::max(figuresWidth(value, strong), figuresWidth(when, caption)) + 18;
    QRectF box(x + 10, y - 52, width, 42);
    if (m_frame.mirrored)
        box.moveRight(x - 10);
    if (box.right() > r.right() + 10)
        box.moveRight(x - 10);
    if (box.left() < r.left())
        box.moveLeft(x + 10);
    box.moveTop(qBound(r.top(), box.top(), r.bottom() - box.height()));
    stylePaint::roundedBox(m_painter, box.toRect(), m_tokens.base, m_tokens.controlBorder);
    const QRectF room = QRectF(box.toRect()).adjusted(9, 4, -9, -4);
    const Qt::Alignment align = m_frame.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    text(QRectF(room.left(), room.top(), room.width() + 1, 18), align | Qt::AlignVCenter, value, strong, m_tokens.text);
    text(QRectF(room.left(), room.bottom() - 16, room.width() + 1, 16), align | Qt::AlignVCenter, when, caption,
         m_tokens.dim);
}

}
