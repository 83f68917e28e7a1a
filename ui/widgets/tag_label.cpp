// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag_label.h"

#include <QPainter>
#include <QStyle>

#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int padding = 7;
constexpr int iconSide = 14;

}

TagLabel::TagLabel(const QString &text, const QIcon &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void TagLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString TagLabel::text() const
{
    return m_text;
}

void TagLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::Caption));
    const int mark = m_icon.isNull() ? 0 : iconSide + 4;
    return {metrics.horizontalAdvance(m_text) + mark + 2 * padding, qMax(20, metrics.height() + 4)};
}

QSize TagLabel::minimumSizeHint() const
{
    return sizeHint();
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    stylePaint::roundedBox(&painter, rect(), t.base, t.hairline, 3);
    int indent = padding;
    if (!m_icon.isNull()) {
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, 0, iconSide, height()));
        m_icon.paint(&painter, mark.adjusted(0, (height() - iconSide) / 2, 0, -(height() - iconSide) / 2));
        indent += iconSide + 4;
    }
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(m_icon.isNull() ? t.dim : t.text);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent, 0, 0, 0));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_text);
}

}
