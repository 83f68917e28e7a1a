// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/remaining_delegate.h"

#include <QPainter>

#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"
#include "ui/widgets/meter_bar.h"

namespace tidemark
{
namespace
{

constexpr int barWidth = 48;
constexpr int gap = 8;

Credits creditsOf(const QVariant &thousandths)
{
    return Credits::fromThousandths(thousandths.toLongLong());
}

QString ofWords(const MeterValue &value)
{
    return value.of ? RemainingDelegate::tr("of %1", "42.5 of 500").arg(creditsText(*value.of, Fraction::AsNeeded))
                    : QString();
}

}

MeterValue RemainingDelegate::valueOf(const QModelIndex &index)
{
    MeterValue value;
    value.remaining = creditsOf(index.data(RemainingRole));
    if (const QVariant of = index.data(OfRole); of.isValid())
        value.of = creditsOf(of);
    if (const QVariant threshold = index.data(ThresholdRole); threshold.isValid())
        value.threshold = creditsOf(threshold);
    value.state = CreditState(qBound(0, index.data(StateRole).toInt(), 2));
    return value;
}

void RemainingDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    if (!index.data(RemainingRole).isValid()) {
        painter->setPen(cell.ink(cell.tokens.dim));
        painter->drawText(cell.rect, int(cell.align(Qt::AlignLeft | Qt::AlignVCenter)), cell.option.text);
        return;
    }
    const MeterValue value = valueOf(index);
    paintMeterBar(painter, cell.leading(0, barWidth), value, BarSize::Cell, cell.tokens, cell.option.direction);
    int x = barWidth + gap;
    const Qt::Alignment align = cell.align(Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(textFont(TextRole::Body));
    const auto word = [&](const QString &text, const QColor &color) {
        painter->setPen(cell.ink(color));
        const int width = qMin(qCeil(figuresWidth(text, painter->font())) + 1, cell.rect.width() - x);
        drawFigures(painter, cell.leading(x, width), align, text);
        x += width - 1;
    };
    word(creditsText(value.remaining), cell.tokens.text);
    x += painter->fontMetrics().horizontalAdvance(u' ');
    if (value.of && x < cell.rect.width())
        word(ofWords(value), cell.tokens.dim);
}

int RemainingDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MeterValue value = valueOf(index);
    return barWidth + gap + qCeil(figuresWidth(creditsText(value.remaining) + u' ' + ofWords(value), option.font)) + 2;
}

}
