// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/waterfall_bar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/support/tokens.h"

namespace tidemark
{
namespace
{

constexpr int barHeight = 10;
constexpr int usualWidth = 84;

}

WaterfallBar::WaterfallBar(double from, double to, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_from(std::min(from, to))
    , m_to(std::max(from, to))
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize WaterfallBar::sizeHint() const
{
    return {usualWidth, barHeight};
}

void WaterfallBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokensOf(palette());
    const int left = qRound(m_from * width());
    // The least step is seen.
    const QRect bar(std::min(left, width() - 1), (height() - barHeight) / 2, std::max(1, qRound(m_to * width()) - left),
                    barHeight);
    const QRect seen = QStyle::visualRect(layoutDirection(), rect(), bar);
    switch (m_tone) {
    case Tone::In:
    case Tone::Left:
        painter.fillRect(seen, t.series1);
        break;
    case Tone::Out:
        painter.fillRect(seen, t.series2);
        break;
    case Tone::Low:
        painter.setPen(t.lowOutline);
        painter.setBrush(t.lowFill);
        painter.drawRect(seen.adjusted(0, 0, seen.width() > 1 ? -1 : 0, -1));
        break;
    case Tone::Exhausted:
        painter.fillRect(seen, t.redFill);
        break;
    }
}

}
