// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter_bar.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/support/formats.h"
#include "ui/widgets/chip.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::Meter)
};

constexpr qreal tickReach = 3;
constexpr qreal tickWidth = 1.5;

struct BarColours {
    QColor fill, track, outline;
};

BarColours coloursOf(CreditState state, const Tokens &t)
{
    switch (state) {
    case CreditState::Ok:
        return {t.series2, t.track, QColor()};
    case CreditState::Low:
        return {t.lowFill, t.lowTint, t.lowOutline};
    case CreditState::Exhausted:
        return {t.redFill, t.redTint, t.redFill};
    }
    return {};
}

}

QString meterFigure(const MeterValue &value)
{
    return value.of ? creditsOfText(value.remaining, *value.of) : creditsText(value.remaining);
}

QString meterSentence(const MeterValue &value)
{
    return Words::tr("%1, %2", "42.5 of 500, Low").arg(meterFigure(value), stateWord(stateKind(value.state)));
}

void paintMeterBar(QPainter *painter, const QRectF &rect, const MeterValue &value, BarSize size, const Tokens &t,
                   Qt::LayoutDirection direction)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const auto snapped = [scale](qreal v) {
        return qRound(v * scale) / scale;
    };
    const qreal height = barHeight(size);
    const QRectF bar(rect.left(), snapped(rect.center().y() - height / 2), snapped(rect.width()), height);
    const BarColours colours = coloursOf(value.state, t);
    const bool mirrored = direction == Qt::RightToLeft;
    const auto part = [&](qreal from, qreal width) {
        return QRectF(mirrored ? bar.right() - from - width : bar.left() + from, bar.top(), width, bar.height());
    };
    painter->save();
    painter->fillRect(bar, colours.track);
    // What remains is seen, however little it is.
    const double share = value.share();
    const qreal filled = share <= 0 ? 0 : qMax(2.0, snapped(bar.width() * share));
    painter->fillRect(part(0, filled), colours.fill);
    if (colours.outline.isValid()) {
        if (filled > 2 && filled < bar.width() - 1)
            painter->fillRect(part(filled - 1, 1), colours.outline);
        for (const QRectF &edge :
             {QRectF(bar.left(), bar.top(), bar.width(), 1), QRectF(bar.left(), bar.bottom() - 1, bar.width(), 1),
              QRectF(bar.left(), bar.top(), 1, height), QRectF(bar.right() - 1, bar.top(), 1, height)})
            painter->fillRect(edge, colours.outline);
    }
    if (size == BarSize::Main && value.threshold && value.of && value.threshold->isPositive()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal at = snapped(bar.width() * value.shareOf(*value.threshold));
        painter->fillRect(part(at - tickWidth / 2, tickWidth).adjusted(0, -tickReach, 0, tickReach), t.text);
    }
    painter->restore();
}

MeterBar::MeterBar(BarSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setValue(const MeterValue &value)
{
    m_value = value;
    setAccessibleName(meterSentence(value));
    update();
}

const MeterValue &MeterBar::value() const
{
    return m_value;
}

QSize MeterBar::sizeHint() const
{
    return m_size == BarSize::Main ? QSize(400, 20) : QSize(56, 8);
}

QSize MeterBar::minimumSizeHint() const
{
    return m_size == BarSize::Main ? QSize(120, 20) : QSize(40, 8);
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMeterBar(&painter, rect(), m_value, m_size, tokensOf(palette()), layoutDirection());
}

}
