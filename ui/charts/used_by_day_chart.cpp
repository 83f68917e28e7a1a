// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/used_by_day_chart.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

#include "ui/charts/step_line.h"
#include "ui/support/axis_ticks.h"
#include "ui/support/figures.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int labelGap = 6;
constexpr int leastApart = 4; // days below the axis
constexpr int axisRow = 24;

}

Credits UsedByDay::total(size_t day) const
{
    Credits sum;
    for (const Series &each : series)
        sum += each.days[day];
    return sum;
}

UsedByDayChart::UsedByDayChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Credits used a day, by program"));
}

std::pair<QColor, QColor> UsedByDayChart::seriesColors(size_t series, const Tokens &tokens)
{
    switch (series) {
    case 0:
        return {tokens.series1, tokens.series1};
    case 1:
        return {tokens.series2, tokens.series2};
    default:
        return {tokens.series3, tokens.series2};
    }
}

QSize UsedByDayChart::sizeHint() const
{
    return {260, 200};
}

QSize UsedByDayChart::minimumSizeHint() const
{
    return {160, 160};
}

void UsedByDayChart::setValues(const UsedByDay &values)
{
    if (values == m_values)
        return;
    m_values = values;
    Credits highest = Credits::whole(4);
    for (size_t day = 0; day < m_values.days.size(); ++day)
        highest = std::max(highest, m_values.total(day));
    m_ticks = creditTicks(highest);
    setCurrentDay(std::min(m_day, int(m_values.days.size()) - 1));
    update();
}

const UsedByDay &UsedByDayChart::values() const
{
    return m_values;
}

int UsedByDayChart::currentDay() const
{
    return m_day;
}

QRectF UsedByDayChart::plotRect() const
{
    qreal labels = 0;
    for (const Credits &tick : m_ticks)
        labels = std::max(labels, figuresWidth(creditsText(tick, Fraction::AsNeeded), textFont(TextRole::Caption)));
    const qreal start = labels + labelGap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(mirrored ? 0 : start, 10, mirrored ? -start : 0, -axisRow);
}

QRectF UsedByDayChart::slot(int day) const
{
    const QRectF plot = plotRect();
    const qreal width = plot.width() / qreal(m_values.days.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? plot.right() - (day + 1) * width : plot.left() + day * width, plot.top(), width, plot.height()};
}

void UsedByDayChart::paintEvent(QPaintEvent *)
{
    if (m_values.days.empty())
        return;
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    paintAxes(&painter, t);
    paintBars(&painter, t);
    if (m_day >= 0)
        paintBox(&painter, t);
    if (hasFocus())
        stylePaint::focusRing(&painter, rect(), t);
}

void UsedByDayChart::paintAxes(QPainter *painter, const Tokens &t) const
{
    const QRectF plot = plotRect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double top = coordinate(m_ticks.last());
    painter->setFont(textFont(TextRole::Caption));
    for (const Credits &tick : m_ticks) {
        const qreal y = qRound(plot.bottom() - coordinate(tick) / top * plot.height());
        painter->fillRect(QRectF(plot.left(), y, plot.width(), 1), tick.isZero() ? t.controlBorder : t.hairline);
        painter->setPen(t.dim);
        const QRectF label(mirrored ? plot.right() + labelGap : 0, y - 10,
                           mirrored ? width() - plot.right() - labelGap : plot.left() - labelGap, 20);
        drawFigures(painter, label, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                    creditsText(tick, Fraction::AsNeeded));
    }
    // Mondays, so that weekends are seen for what they are: all of them, or every second, and so on.
    QList<int> mondays;
    qreal widest = 0;
    for (int day = 0; day < int(m_values.days.size()); ++day) {
        const Instant instant = m_values.days[size_t(day)];
        if (QDateTime::fromMSecsSinceEpoch(instant.ms).date().dayOfWeek() != Qt::Monday)
            continue;
        mondays += day;
        widest = std::max(widest, figuresWidth(dayText(instant), painter->font()) + 2);
    }
    const qreal week = plot.width() * 7 / std::max<qreal>(7, qreal(m_values.days.size()));
    const int step = std::max(1, qCeil((widest + leastApart) / week));
    QRectF taken;
    for (qsizetype i = 0; i < mondays.size(); i += step) {
        const qreal middle = slot(mondays[i]).center().x();
        QRectF label(middle - widest / 2, plot.bottom() + 6, widest, 16);
        label.moveLeft(qBound(plot.left(), label.left(), plot.right() - widest));
        // One at the edge was moved towards the next.
        if (taken.intersects(label))
            continue;
        taken = label.adjusted(-leastApart, 0, leastApart, 0);
        painter->fillRect(QRectF(qRound(middle), plot.bottom(), 1, 4), t.controlBorder);
        painter->setPen(t.dim);
        drawFigures(painter, label, Qt::AlignCenter, dayText(m_values.days[size_t(mondays[i])]));
    }
}

void UsedByDayChart::paintBars(QPainter *painter, const Tokens &t) const
{
    const double top = coordinate(m_ticks.last());
    for (int day = 0; day < int(m_values.days.size()); ++day) {
        const QRectF room = slot(day);
        const int left = qRound(room.left()) + 1;
        const int width = std::max(1, qRound(room.right()) - left);
        if (day == m_day)
            painter->fillRect(QRectF(left - 1, room.top(), width + 1, room.height()), mixed(t.window, t.text, 0.06));
        int bottom = qRound(room.bottom());
        Credits sum;
        for (size_t series = 0; series < m_values.series.size(); ++series) {
            sum += m_values.series[series].days[size_t(day)];
            const int y = qRound(room.bottom() - coordinate(sum) / top * room.height());
            if (y >= bottom)
                continue;
            const auto [fill, outline] = seriesColors(series, t);
            const QRect bar(left, y, width, bottom - y);
            painter->fillRect(bar, outline);
            if (fill != outline && bar.width() > 2 && bar.height() > 2)
                painter->fillRect(bar.adjusted(1, 1, -1, -1), fill);
            bottom = y;
        }
    }
}

void UsedByDayChart::paintBox(QPainter *painter, const Tokens &t) const
{
    QStringList names{dayText(m_values.days[size_t(m_day)])};
    QStringList figures{creditsText(m_values.total(size_t(m_day)))};
    for (auto series = m_values.series.rbegin(); series != m_values.series.rend(); ++series) {
        names += series->name;
        figures += creditsText(series->days[size_t(m_day)]);
    }
    const QFont strong = textFont(TextRole::CaptionStrong);
    const QFont caption = textFont(TextRole::Caption);
    qreal nameWidth = 0;
    qreal figureWidth = 0;
    for (int i = 0; i < names.size(); ++i) {
        nameWidth = std::max(nameWidth, figuresWidth(names[i], i == 0 ? strong : caption));
        figureWidth = std::max(figureWidth, figuresWidth(figures[i], i == 0 ? strong : caption));
    }
    QRectF box(0, 2, nameWidth + figureWidth + 34, 12 + 17 * names.size());
    const QRectF at = slot(m_day);
    box.moveLeft(at.right() + 6 + box.width() <= width() ? at.right() + 6 : at.left() - 6 - box.width());
    box.moveLeft(qBound(0.0, box.left(), width() - box.width()));
    stylePaint::roundedBox(painter, box.toRect(), t.base, t.controlBorder);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < names.size(); ++i) {
        const QRectF line(box.left() + 9, box.top() + 6 + 17 * i, box.width() - 18, 17);
        painter->setFont(i == 0 ? strong : caption);
        painter->setPen(i == 0 ? t.text : t.dim);
        drawFigures(painter, line, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), names[i]);
        painter->setPen(t.text);
        drawFigures(painter, line, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), figures[i]);
    }
}

QString UsedByDayChart::dayWords(int day) const
{
    QStringList parts{tr("%1: %2 credits used", "day, sum")
                          .arg(dayText(m_values.days[size_t(day)]), creditsText(m_values.total(size_t(day))))};
    for (const UsedByDay::Series &series : m_values.series)
        parts += tr("%1 %2", "program, credits").arg(series.name, creditsText(series.days[size_t(day)]));
    return parts.join(tr(", ", "between parts of a list"));
}

void UsedByDayChart::setCurrentDay(int day)
{
    if (day == m_day)
        return;
    m_day = day;
    setAccessibleDescription(day < 0 ? QString() : dayWords(day));
    update();
}

void UsedByDayChart::mouseMoveEvent(QMouseEvent *event)
{
    for (int day = 0; day < int(m_values.days.size()); ++day) {
        const QRectF room = slot(day);
        if (event->pos().x() >= room.left() && event->pos().x() < room.right())
            return setCurrentDay(day);
    }
    setCurrentDay(-1);
}

void UsedByDayChart::leaveEvent(QEvent *event)
{
    setCurrentDay(hasFocus() ? int(m_values.days.size()) - 1 : -1);
    QWidget::leaveEvent(event);
}

void UsedByDayChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_values.days.size()) - 1;
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrentDay(qBound(0, m_day + onward, last));
    case Qt::Key_Left:
        return setCurrentDay(qBound(0, m_day - onward, last));
    case Qt::Key_Home:
        return setCurrentDay(0);
    case Qt::Key_End:
        return setCurrentDay(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void UsedByDayChart::focusInEvent(QFocusEvent *event)
{
    setCurrentDay(int(m_values.days.size()) - 1);
    QWidget::focusInEvent(event);
    update();
}

void UsedByDayChart::focusOutEvent(QFocusEvent *event)
{
    setCurrentDay(-1);
    QWidget::focusOutEvent(event);
    update();
}

}
