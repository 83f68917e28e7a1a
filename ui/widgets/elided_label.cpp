// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace tidemark
{
namespace
{
constexpr int leastCharacters = 6;
}

ElidedLabel::ElidedLabel(TextRole role, TextTone tone, int widest, QWidget *parent)
    : TextLabel(role, tone, parent)
    , m_widest(widest)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    const QSize whole = TextLabel::sizeHint();
    return {qMin(whole.width(), m_widest), whole.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = TextLabel::sizeHint();
    const int least = qMax(m_least, fontMetrics().averageCharWidth() * leastCharacters);
    return {qMin(whole.width(), least), whole.height()};
}

void ElidedLabel::setLeast(int width)
{
    m_least = width;
    updateGeometry();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        TextLabel::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawItemText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                         isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return TextLabel::event(event);
}

}
