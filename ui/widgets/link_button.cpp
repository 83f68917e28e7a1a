// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/support/style_paint.h"

namespace tidemark
{
namespace
{

constexpr int margin = 1; // words begin where those of labels do, and the focus ring still fits

}

LinkButton::LinkButton(const QString &text, TextRole role, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(textFont(role));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize words = metrics.size(Qt::TextShowMnemonic, text());
    return {words.width() + 2 * margin, qMax(20, words.height() + 2 * margin)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    QFont shown = font();
    shown.setUnderline(isEnabled() && (underMouse() || isDown()));
    painter.setFont(shown);
    painter.setPen(isEnabled() ? t.accent : palette().color(QPalette::Disabled, QPalette::Link));
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), int(align) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        stylePaint::roundedBox(&painter, rect(), QColor(), t.accent, 3, 1.5);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

}
