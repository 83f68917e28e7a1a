// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_line.h"

#include <QPainter>
#include <QStyle>

#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"

namespace tidemark
{
namespace
{

constexpr int ofGap = 8;
constexpr int chipGap = 12;

QFont ofFont()
{
    QFont font = textFont(TextRole::Subject);
    font.setWeight(QFont::Normal);
    return font;
}

}

FigureLine::FigureLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureLine::setValue(const MeterValue &value)
{
    m_value = value;
    m_figure = creditsText(value.remaining);
    m_of = value.of ? tr("of %1", "42.5 of 500").arg(creditsText(*value.of, Fraction::AsNeeded)) : QString();
    setAccessibleName(meterSentence(value));
    updateGeometry();
    update();
}

QSize FigureLine::sizeHint() const
{
    qreal width = figuresWidth(m_figure, textFont(TextRole::Figure));
    if (!m_of.isEmpty())
        width += ofGap + figuresWidth(m_of, ofFont());
    width += chipGap + chipSize(chipLook(stateKind(m_value.state))).width();
    return {qCeil(width), qMax(32, QFontMetrics(textFont(TextRole::Figure)).height() - 2)};
}

QSize FigureLine::minimumSizeHint() const
{
    return sizeHint();
}

void FigureLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont big = textFont(TextRole::Figure);
    const QFontMetricsF metrics(big);
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    qreal x = 0;
    const auto word = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        const qreal w = figuresWidth(text, font) + 1;
        const QFontMetricsF own(font);
        const QRectF room(mirrored ? width() - x - w : x, baseline - own.ascent(), w, own.height());
        drawFigures(&painter, room, mirrored ? Qt::AlignRight : Qt::AlignLeft, text);
        x += w;
    };
    word(m_figure, big, m_value.state == CreditState::Exhausted ? t.redText : t.text);
    if (!m_of.isEmpty()) {
        x += ofGap;
        word(m_of, ofFont(), t.dim);
    }
    x += chipGap;
    const ChipLook look = chipLook(stateKind(m_value.state));
    const int chipWidth = chipSize(look).width();
    const int left = qRound(mirrored ? width() - x - chipWidth : x);
    paintChip(&painter, QRect(left, 0, chipWidth, height() + 1), look, t, layoutDirection());
}

}
