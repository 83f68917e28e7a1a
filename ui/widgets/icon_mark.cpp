// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_mark.h"

#include <QPainter>

namespace tidemark
{
namespace
{
constexpr int side = 16;
}

IconMark::IconMark(IconId icon, TextTone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setFixedSize(side, side);
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, QRectF(rect()), toneColor(m_tone, tokensOf(palette())), layoutDirection());
}

}
