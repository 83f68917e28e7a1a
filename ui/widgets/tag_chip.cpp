// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag_chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int padding = 7;
constexpr int crossSide = 12;
constexpr int gap = 4;

}

TagChip::TagChip(const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tag);
    setAccessibleName(tr("Tag %1").arg(tag));
    setAccessibleDescription(tr("Takes the tag away"));
    setToolTip(tr("Take this tag away"));
    setFocusPolicy(Qt::StrongFocus);
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Caption));
    return {metrics.horizontalAdvance(text()) + gap + crossSide + 2 * padding, qMax(20, metrics.height() + 4)};
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool takesAway = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (takesAway && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), isDown() ? t.highlight : t.window, t.hairline, 3);
    if (hasFocus())
        stylePaint::focusRing(&painter, rect(), t, 3);
    const QRect words(padding, 0, width() - 2 * padding - crossSide - gap, height());
    const QRect cross(width() - padding - crossSide, (height() - crossSide) / 2, crossSide, crossSide);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(isEnabled() ? t.text : t.dim);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), shown);
    paintIcon(&painter, IconId::Close, QStyle::visualRect(layoutDirection(), rect(), cross),
              underMouse() ? t.text : t.dim);
}

}
