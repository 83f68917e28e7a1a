// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/version_delegate.h"

#include <QPainter>

#include "core/models/versions_model.h"
#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/views/picture_paint.h"
#include "ui/views/roles.h"
#include "ui/views/thumbnails.h"

namespace tidemark
{
namespace
{

constexpr QSize pictureSize(40, 30);
constexpr int edge = 8;
constexpr int step = 20;     // from a version's picture to that of what was made of it
constexpr int lineInset = 8; // from a picture's leading edge to the line below it

int lineX(int level)
{
    return edge + level * step + lineInset;
}

/// Verticals of what lies further down, the elbow to this row, and the start of the line to what was made of it.
void paintLines(QPainter *painter, const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const int level = index.data(VersionsModel::LevelRole).toInt();
    const uint lines = index.data(VersionsModel::LinesRole).toUInt();
    const int middle = rect.center().y();
    const auto line = [&](int x1, int y1, int x2, int y2) {
        const QRect box(QPoint(rect.left() + x1, y1), QPoint(rect.left() + x2, y2));
        painter->fillRect(QStyle::visualRect(direction, rect, box), painter->pen().color());
    };
    for (int at = 0; at < level; ++at) {
        if (lines & (1U << at))
            line(lineX(at), rect.top(), lineX(at), rect.bottom());
    }
    if (level > 0) {
        line(lineX(level - 1), rect.top(), lineX(level - 1), middle);
        line(lineX(level - 1), middle, edge + level * step - 1, middle);
    }
    if (lines & (1U << level))
        line(lineX(level), middle + pictureSize.height() / 2 + 1, lineX(level), rect.bottom());
}

}

VersionDelegate::VersionDelegate(Thumbnails *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

int VersionDelegate::rowHeight()
{
    return controlHeight(56);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight()};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, rect, r);
    };
    const auto align = [&](Qt::Alignment a) {
        return QStyle::visualAlignment(option.direction, a);
    };
    painter->save();
    if (selected)
        painter->fillRect(rect, t.highlight);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, mixed(t.base, t.text, 0.04));
    painter->setPen(mixed(t.base, t.text, 0.45));
    paintLines(painter, rect, index, option.direction);

    const int level = index.data(VersionsModel::LevelRole).toInt();
    QRect picture(rect.left() + edge + level * step, rect.center().y() - pictureSize.height() / 2, pictureSize.width(),
                  pictureSize.height());
    const PictureKey key = pictureKey(index);
    paintPicture(painter, place(picture), m_pictures->find(key, pictureSize, painter->device()->devicePixelRatioF()),
                 key.kind, t);

    painter->setFont(textFont(TextRole::Body));
    const QString cost = creditsText(Credits::fromThousandths(index.data(AmountRole).toLongLong()));
    const int costWidth = qCeil(figuresWidth(cost, painter->font()));
    const QColor ink = selected ? t.onHighlight : t.text;
    const QColor dim = selected ? mixed(t.highlight, t.onHighlight, 0.75) : t.dim;
    painter->setPen(ink);
    drawFigures(painter, place(rect.adjusted(0, 0, -edge, 0)), align(Qt::AlignRight | Qt::AlignVCenter), cost);

    QRect words(picture.right() + 9, rect.top() + rect.height() / 2 - painter->fontMetrics().height(), 0,
                painter->fontMetrics().height());
    words.setRight(rect.right() - edge - costWidth - 8);
    const QString number = QLocale().toString(index.data(VersionsModel::NumberRole).toInt());
    painter->setFont(textFont(TextRole::Strong));
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number) + 8;
    painter->drawText(place(words), int(align(Qt::AlignLeft | Qt::AlignVCenter)), number);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(index.data(DimRole).toBool() ? dim : ink);
    const QRect action = words.adjusted(numberWidth, 0, 0, 0);
    painter->drawText(place(action), int(align(Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, action.width()));
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(dim);
    const QRect below(words.left(), words.bottom() + 2, words.width(), painter->fontMetrics().height());
    painter->drawText(
        place(below), int(align(Qt::AlignLeft | Qt::AlignVCenter)),
        painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, below.width()));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        stylePaint::focusRing(painter, rect, t, 0);
    painter->restore();
}

}
