// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/credits_box.h"

#include <QPainter>
#include <QStyle>

#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

struct BoxColours {
    QColor fill, border, text, detail;
    QColor mark;
    IconId icon;
};

BoxColours coloursOf(CreditsFieldState state, const Tokens &t)
{
    switch (state) {
    case CreditsFieldState::Ok:
        return {t.base, t.controlBorder, t.text, t.dim, t.ok, IconId::Ok};
    case CreditsFieldState::Low:
        return {t.lowFill, t.lowOutline, t.lowText, t.lowText, t.lowText, IconId::Warning};
    case CreditsFieldState::Refused:
        return {t.redTint, t.redFill, t.redText, t.redText, t.redText, IconId::Exhausted};
    }
    return {};
}

QString stateWord(CreditsFieldState state)
{
    switch (state) {
    case CreditsFieldState::Ok:
        return CreditsBox::tr("OK");
    case CreditsFieldState::Low:
        return CreditsBox::tr("Low");
    case CreditsFieldState::Refused:
        return CreditsBox::tr("Refused");
    }
    return {};
}

}

CreditsBox::CreditsBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CreditsBox::setValue(const CreditsFieldValue &value)
{
    m_value = value;
    m_detail = value.count > 1 ? tr("%1 × %2", "count times price").arg(countText(value.count), creditsText(value.each))
                               : QString();
    setAccessibleName(tr("%1, %2", "8.0 credits, Low").arg(creditsUnitText(value.price), stateWord(value.state)));
    setAccessibleDescription(m_detail);
    update();
}

QSize CreditsBox::sizeHint() const
{
    return {200, controlHeight(32)};
}

QSize CreditsBox::minimumSizeHint() const
{
    return sizeHint();
}

void CreditsBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const BoxColours colours = coloursOf(m_value.state, t);
    stylePaint::roundedBox(&painter, rect(), colours.fill, colours.border);
    const auto place = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    paintIcon(&painter, colours.icon, place(QRect(9, 0, 16, height())), colours.mark);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(textFont(TextRole::Subject));
    painter.setPen(colours.text);
    drawFigures(&painter, place(QRect(31, 0, width() - 40, height())),
                Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), creditsText(m_value.price));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(colours.detail);
    drawFigures(&painter, place(QRect(9, 0, width() - 18, height())),
                Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), m_detail);
}

}
