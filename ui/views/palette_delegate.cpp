// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/palette_delegate.h"

#include <QPainter>

#include "core/models/palette_model.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

constexpr int rowHeight = 32;

IconId iconOf(PaletteItem::Kind kind)
{
    switch (kind) {
    case PaletteItem::Kind::Org:
        return IconId::Building;
    case PaletteItem::Kind::User:
        return IconId::Person;
    case PaletteItem::Kind::Asset:
        return IconId::Image;
    case PaletteItem::Kind::Command:
        return IconId::ChevronRight;
    }
    return IconId::ChevronRight;
}

}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    const QRect bar = option.rect.adjusted(4, 0, -4, 0);
    if (selected)
        stylePaint::roundedBox(painter, bar, t.highlight, QColor());
    QRect room = bar.adjusted(8, 0, -8, 0);
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const auto align = [&](Qt::Alignment a) {
        return int(QStyle::visualAlignment(option.direction, a | Qt::AlignVCenter));
    };
    paintIcon(painter, iconOf(PaletteItem::Kind(index.data(KindRole).toInt())),
              place(QRect(room.left(), room.center().y() - 7, 16, 16)), selected ? t.onHighlight : t.dim,
              option.direction);
    room.setLeft(room.left() + 24);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(selected ? t.onHighlight : t.dim);
    if (const QString keys = index.data(CountRole).toString(); !keys.isEmpty()) {
        painter->drawText(place(room), align(Qt::AlignRight), keys);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(keys) - 12);
    }
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(selected ? t.onHighlight : t.text);
    const QString title = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    painter->drawText(place(room), align(Qt::AlignLeft), title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + 8);
    painter->setPen(selected ? t.onHighlight : t.dim);
    if (room.width() > 24)
        painter->drawText(
            place(room), align(Qt::AlignLeft),
            painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), controlHeight(rowHeight)};
}

}
