// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar_delegate.h"

#include <QPainter>

#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

constexpr int outer = 8; // from the side bar's edge to the rounded bar
constexpr int inner = 8; // from the bar to its content
constexpr int above = 8; // the first row's distance from the tool bar
constexpr int below = 6; // a heading's from its group

}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.rect.adjust(0, index.row() == 0 ? above : 0, 0, 0);
    const Tokens t = tokensOf(option.palette);
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const auto align = [&](Qt::Alignment a) {
        return int(QStyle::visualAlignment(option.direction, a));
    };
    painter->save();
    const QRect bar = option.rect.adjusted(outer, 0, -outer, 0);
    const bool selected = option.state & QStyle::State_Selected;
    const bool heading = index.data(HeadingRole).toBool();
    if (selected)
        stylePaint::roundedBox(painter, bar, t.highlight, QColor());
    else if ((option.state & QStyle::State_MouseOver) && !heading)
        stylePaint::roundedBox(painter, bar, mixed(option.palette.color(QPalette::Base), t.text, 0.05), QColor());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        stylePaint::focusRing(painter, bar, t);

    QRect room = bar.adjusted(inner, 0, -inner, 0);
    if (index.data(WarnRole).toBool()) {
        paintIcon(painter, IconId::Warning, place(QRect(room.right() - 14, room.top(), 15, room.height())),
                  t.dark ? t.lowFill : t.lowOutline);
        room.setRight(room.right() - 20);
    }
    const QString count = index.data(CountRole).toString();
    if (!count.isEmpty()) {
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(selected ? t.onHighlight : t.dim);
        painter->drawText(place(room), align(Qt::AlignRight | Qt::AlignVCenter), count);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
    }
    if (!option.icon.isNull()) {
        const QRect box = place(QRect(room.left(), room.center().y() - 7, 16, 16));
        option.icon.paint(painter, box, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(room.left() + 24);
    }
    painter->setFont(textFont(heading ? TextRole::CaptionStrong : selected ? TextRole::Strong : TextRole::Body));
    if (heading)
        room.setBottom(room.bottom() - below);
    painter->setPen(heading ? t.dim : selected ? t.onHighlight : t.text);
    const QString words = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    painter->drawText(place(room), align(Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter)), words);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const bool view = index.data(Qt::DecorationRole).isNull() && !heading;
    return {option.rect.width(), controlHeight(heading ? 40 : view ? 28 : 32) + (index.row() == 0 ? above : 0)};
}

}
