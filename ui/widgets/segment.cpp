// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int padding = 11;
constexpr int gap = 8;
constexpr int countGap = 6;

}

Segment::Segment(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setPlace(Place place)
{
    m_place = place;
    updateGeometry();
}

void Segment::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(count.isEmpty() ? QString() : QString(text() + u' ' + count));
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    int width = 2 * padding + QFontMetrics(textFont(TextRole::Strong)).size(Qt::TextShowMnemonic, text()).width();
    if (!icon().isNull())
        width += 16 + gap;
    if (!m_count.isEmpty())
        width += countGap + QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_count);
    return {width + 1, controlHeight(28)};
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint();
}

bool Segment::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens t = tokensOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool roundLeft = m_place == Only || m_place == (mirrored ? Last : First);
    const bool roundRight = m_place == Only || m_place == (mirrored ? First : Last);
    // A neighbour's half of the frame lies outside of this segment.
    const QRectF frame = QRectF(rect()).adjusted(roundLeft ? 0.5 : -6, 0.5, roundRight ? -0.5 : 6, -0.5);
    QColor fill = isChecked() ? t.highlight : t.button;
    if (isEnabled() && (isDown() || underMouse()) && !isChecked())
        fill = mixed(fill, t.text, isDown() ? 0.1 : 0.05);
    painter.setPen(t.controlBorder);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 3.5, 3.5);
    if (!roundRight)
        painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), t.hairline);

    const QFont font = textFont(isChecked() ? TextRole::Strong : TextRole::Body);
    const int countWidth =
        m_count.isEmpty() ? 0 : countGap + QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_count) + 1;
    const int iconWidth = icon().isNull() ? 0 : 16 + gap;
    const int wordsWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, text()).width() + 1;
    int x = (width() - iconWidth - wordsWidth - countWidth) / 2;
    const auto next = [&](int w) {
        const QRect part = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height()));
        x += w;
        return part;
    };
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    if (iconWidth > 0)
        icon().paint(&painter, next(iconWidth).adjusted(mirrored ? gap : 0, 0, mirrored ? 0 : -gap, 0), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(font);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(next(wordsWidth), align | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (countWidth > 0) {
        x += countGap;
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(t.dim);
        painter.drawText(next(countWidth - countGap), align | Qt::TextSingleLine, m_count);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        stylePaint::focusRing(&painter, rect(), t);
}

}
