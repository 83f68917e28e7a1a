// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/remaining_plot.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include "ui/charts/plot_painter.h"
#include "ui/support/axis_ticks.h"
#include "ui/support/figures.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int trailing = PlotPainter::trailingRoom;
constexpr int below = 28;

}

RemainingPlot::RemainingPlot(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_line(new QLineSeries)
    , m_time(new QValueAxis)
    , m_credits(new QValueAxis)
{
    // Steps are level or upright: without smoothing they stay sharp.
    setRenderHint(QPainter::Antialiasing, false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    setMinimumSize(320, 180);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addSeries(m_line);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_credits, Qt::AlignLeft);
    m_line->attachAxis(m_time);
    m_line->attachAxis(m_credits);
    for (QValueAxis *axis : {m_time, m_credits}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    recolour();
}

void RemainingPlot::setSeries(const RemainingSeries &series, const TimeView &view)
{
    m_series = series;
    m_known = true;
    m_view = view;
    m_cursor.reset();
    layOut();
}

void RemainingPlot::clear()
{
    setSeries({}, m_view);
    m_known = false;
}

const RemainingSeries &RemainingPlot::series() const
{
    return m_series;
}

std::optional<qint64> RemainingPlot::cursorMs() const
{
    return m_cursor;
}

qsizetype RemainingPlot::drawnPoints() const
{
    return m_line->count();
}

QSize RemainingPlot::sizeHint() const
{
    return {800, 310};
}

void RemainingPlot::layOut()
{
    m_line->setVisible(!m_series.isEmpty());
    if (m_series.isEmpty()) {
        m_line->replace(QList<QPointF>());
        viewport()->update();
        return;
    }
    m_ticks = creditTicks(std::max({m_series.highest(), m_series.threshold.value_or(Credits()), m_series.axisTop}));
    const QFont font = textFont(TextRole::Caption);
    qreal leading = 0;
    for (const Credits &tick : m_ticks)
        leading = std::max(leading, figuresWidth(creditsText(tick, Fraction::AsNeeded), font));
    leading += 20;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF plot(viewport()->rect());
    plot.adjust(mirrored ? trailing : qCeil(leading), 20, mirrored ? -qCeil(leading) : -trailing, -below);
    m_frame = {plot, m_series.fromMs, m_series.toMs, coordinate(m_ticks.last()), mirrored};
    plot.setTop(plot.top() + PlotPainter::flagRow * PlotPainter::flagRowsOf(m_series, m_frame));
    m_frame.rect = plot;
    chart()->setPlotArea(plot);
    m_time->setReverse(mirrored);
    m_time->setRange(0, double(m_series.toMs - m_series.fromMs));
    m_credits->setRange(0, m_frame.top);
    m_line->replace(stepLine(m_series, m_series.fromMs, m_series.lineEnd(), int(plot.width())));
    viewport()->update();
}

void RemainingPlot::recolour()
{
    QPen pen(tokensOf(palette()).series1, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    m_line->setPen(pen);
}

void RemainingPlot::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Tokens t = tokensOf(palette());
    painter->fillRect(rect, t.base);
    if (m_series.isEmpty())
        return;
    PlotPainter plot(painter, m_series, m_frame, m_view, t);
    plot.band();
    plot.grid(m_ticks);
}

void RemainingPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens t = tokensOf(palette());
    if (!m_known)
        return;
    if (m_series.isEmpty()) {
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(t.dim);
        painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing was booked in this time."));
        return;
    }
    PlotPainter plot(painter, m_series, m_frame, m_view, t);
    plot.timeAxis();
    plot.thresholdLine();
    plot.exhausted();
    plot.forecast();
    plot.flags();
    plot.knownTo();
    if (m_cursor)
        plot.cursor(*m_cursor);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        stylePaint::focusRing(painter, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), t);
}

void RemainingPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void RemainingPlot::setCursorMs(std::optional<qint64> ms)
{
    if (ms && !m_series.remainingAt(*ms))
        ms.reset();
    if (ms == m_cursor)
        return;
    m_cursor = ms;
    viewport()->update();
    QString words;
    if (ms)
        words = tr("%1: %2", "time: credits")
                    .arg(dayTimeText({*ms}, readersView(m_view)), creditsText(*m_series.remainingAt(*ms)));
    Q_EMIT cursorMoved(words);
}

void RemainingPlot::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF at = event->position();
    const bool inside = !m_series.isEmpty() && m_frame.rect.adjusted(-4, -4, 4, 4).contains(at);
    setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCursorMs(inside ? std::optional(std::min(m_frame.msAt(at.x()), m_series.lineEnd())) : std::nullopt);
}

void RemainingPlot::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_cursor)
        Q_EMIT instantChosen({*m_cursor});
}

void RemainingPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCursorMs(std::nullopt);
}

void RemainingPlot::keyPressEvent(QKeyEvent *event)
{
    if (m_series.isEmpty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    int key = event->key();
    if (m_frame.mirrored && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    // From one change to the next, but never less than what two pixels are.
    const qint64 least = qint64(double(m_series.toMs - m_series.fromMs) * 2 / std::max(1.0, m_frame.rect.width()));
    const qint64 here = m_cursor.value_or(m_series.lineEnd());
    const auto &points = m_series.points;
    switch (key) {
    case Qt::Key_Left: {
        const qsizetype index = m_series.indexAt(here - least);
        setCursorMs(index >= 0 ? std::max(points[size_t(index)].ms, m_series.fromMs) : m_series.fromMs);
        return;
    }
    case Qt::Key_Right: {
        const size_t next = size_t(m_series.indexAt(here + least) + 1);
        setCursorMs(next < points.size() ? std::min(points[next].ms, m_series.lineEnd()) : m_series.lineEnd());
        return;
    }
    case Qt::Key_Home:
        setCursorMs(std::max(points.front().ms, m_series.fromMs));
        return;
    case Qt::Key_End:
        setCursorMs(m_series.lineEnd());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT instantChosen({here});
        return;
    case Qt::Key_Escape:
        if (m_cursor) {
            setCursorMs(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QChartView::keyPressEvent(event);
}

void RemainingPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void RemainingPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursorMs(std::nullopt);
    viewport()->update();
}

void RemainingPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange)
        layOut();
}

}
