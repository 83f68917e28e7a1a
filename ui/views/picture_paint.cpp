// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_paint.h"

#include <QPainter>

#include "ui/support/tokens.h"

namespace tidemark
{
namespace
{

constexpr int squareSide = 8;

/// What shines through an image stands on squares, as in every image editor.
void paintSquares(QPainter *painter, const QRect &rect)
{
    painter->fillRect(rect, QColor(0xff, 0xff, 0xff));
    const QColor grey(0xe9, 0xeb, 0xed);
    for (int y = 0; y * squareSide < rect.height(); ++y) {
        for (int x = y % 2; x * squareSide < rect.width(); x += 2) {
            const QRect square(rect.left() + x * squareSide, rect.top() + y * squareSide, squareSide, squareSide);
            painter->fillRect(square & rect, grey);
        }
    }
}

}

IconId kindIcon(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Logo:
        return IconId::Tag;
    case AssetKind::Template:
        return IconId::Note;
    case AssetKind::Vector:
        return IconId::Tree;
    case AssetKind::Upscaled:
        return IconId::External;
    default:
        return IconId::Image;
    }
}

void paintPicture(QPainter *painter, const QRect &rect, const QPixmap &picture, AssetKind kind, const Tokens &tokens)
{
    if (picture.isNull()) {
        painter->fillRect(rect, tokens.track);
        const int side = qMin(32, rect.height() / 2);
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        paintIcon(painter, kindIcon(kind), box, tokens.dim);
    } else {
        QRect place(QPoint(), picture.deviceIndependentSize().toSize());
        place.moveCenter(rect.center());
        place &= rect;
        if (place != rect)
            painter->fillRect(rect, tokens.track);
        if (picture.hasAlphaChannel())
            paintSquares(painter, place);
        painter->drawPixmap(place.topLeft(), picture);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(mixed(tokens.base, tokens.text, 0.18));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

}
