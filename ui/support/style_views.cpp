// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOption>

#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"

namespace tidemark::stylePaint
{

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const Tokens t = tokensOf(option->palette);
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool pressed = option->state & QStyle::State_Sunken;
    painter->fillRect(option->rect, hovered || pressed ? mixed(t.window, t.text, pressed ? 0.08 : 0.04) : t.window);
    const QRect &r = option->rect;
    if (option->orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
    if (hovered && option->orientation == Qt::Horizontal) {
        const int edge = option->direction == Qt::RightToLeft ? r.left() : r.right();
        painter->fillRect(QRect(edge, r.top() + 6, 1, r.height() - 12), t.controlBorder);
    }
}

void headerLabel(QPainter *painter, const QStyleOptionHeader *option, int edge)
{
    const Tokens t = tokensOf(option->palette);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? 14 : 0;
    const bool first =
        option->position == QStyleOptionHeader::Beginning || option->position == QStyleOptionHeader::OnlyOneSection;
    const bool last =
        option->position == QStyleOptionHeader::End || option->position == QStyleOptionHeader::OnlyOneSection;
    // Positions are as seen, from the left.
    const QRect room = option->rect.adjusted(first ? 8 + edge : 8, 0, last ? -8 - edge : -8, -1);
    painter->save();
    QFont font = textFont(sorted ? TextRole::CaptionStrong : TextRole::CaptionMedium);
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.dim);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(option->text, Qt::ElideRight, room.width() - mark);
    const int width = metrics.horizontalAdvance(text);
    const Qt::Alignment align = QStyle::visualAlignment(option->direction, option->textAlignment);
    QRect words(room.left(), room.top(), width + 1, room.height());
    QRect arrow(0, room.center().y() - 6, 13, 13);
    if (align & Qt::AlignRight) {
        words.moveRight(room.right());
        arrow.moveRight(words.left() - 2);
    } else if (align & Qt::AlignHCenter) {
        words.moveCenter(room.center());
        arrow.moveLeft(words.right() + 2);
    } else {
        arrow.moveLeft(words.right() + 2);
    }
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    // Qt's SortDown stands for ascending; the mark points where the order runs.
    if (sorted)
        paintIcon(painter,
                  option->sortIndicator == QStyleOptionHeader::SortDown ? IconId::ChevronUp : IconId::ChevronDown,
                  arrow, t.text);
    painter->restore();
}

void tabShape(QPainter *painter, const QStyleOptionTab *option)
{
    const Tokens t = tokensOf(option->palette);
    const QRect &r = option->rect;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.accent);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.hairline);
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange))
        focusRing(painter, QRectF(r).adjusted(2, 4, -2, -4), t, 4);
}

void tabLabel(QPainter *painter, const QStyleOptionTab *option)
{
    const Tokens t = tokensOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    painter->save();
    // "Users\t14": what follows the tab is a count, always dim.
    const QString words = option->text.section(u'\t', 0, 0);
    const QString count = option->text.section(u'\t', 1);
    const QFont font = selected ? textFont(TextRole::Strong) : textFont(TextRole::Body);
    const QFont countFont = textFont(TextRole::Body);
    const int wordsWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, words).width();
    const int countWidth = count.isEmpty() ? 0 : 8 + QFontMetrics(countFont).horizontalAdvance(count);
    const QRect r = option->rect;
    const int left = r.center().x() - (wordsWidth + countWidth) / 2 + 1;
    const QColor ink = !(option->state & QStyle::State_Enabled)
        ? option->palette.color(QPalette::Disabled, QPalette::WindowText)
        : selected || (option->state & QStyle::State_MouseOver) ? t.text
                                                                : t.dim;
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(option->direction, r, QRect(left, r.top(), wordsWidth + 1, r.height())),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, words);
    if (countWidth > 0) {
        painter->setFont(countFont);
        painter->setPen(t.dim);
        painter->drawText(
            QStyle::visualRect(option->direction, r, QRect(left + wordsWidth + 8, r.top(), countWidth, r.height())),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, count);
    }
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Tokens t = tokensOf(option->palette);
    const bool grabbed =
        (option->state & QStyle::State_Sunken) && (option->activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hovered = option->activeSubControls & QStyle::SC_ScrollBarSlider;
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->maximum <= option->minimum)
        return;
    const qreal share = grabbed ? 0.62 : hovered ? 0.5 : 0.32;
    const QRectF thumb = option->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                             : QRectF(slider).adjusted(2, 3, -2, -3);
    roundedBox(painter, thumb, mixed(t.base, t.dim, share), QColor(), 3);
}

void progressBar(QPainter *painter, const QStyleOption *option, double share, bool busy)
{
    const Tokens t = tokensOf(option->palette);
    QRectF bar(option->rect.left(), option->rect.center().y() - 3, option->rect.width(), 6);
    roundedBox(painter, bar, t.track, QColor(), 3);
    if (busy) {
        QRectF part = bar;
        part.setWidth(bar.width() * 0.3);
        part.moveLeft(bar.left() + bar.width() * 0.7 * share);
        roundedBox(painter, part, t.accent, QColor(), 3);
    } else if (share > 0) {
        const qreal width = qMax(6.0, bar.width() * share);
        QRectF part(option->direction == Qt::RightToLeft ? bar.right() - width : bar.left(), bar.top(), width, 6);
        roundedBox(painter, part, t.accent, QColor(), 3);
    }
}

}
