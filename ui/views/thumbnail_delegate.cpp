// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/thumbnail_delegate.h"

#include <QPainter>

#include "core/models/assets_model.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/style_paint.h"
#include "ui/support/theme.h"
#include "ui/views/picture_paint.h"
#include "ui/views/roles.h"
#include "ui/views/thumbnails.h"

namespace tidemark
{
namespace
{

constexpr QSize pictureSize(168, 126);
constexpr int padding = 4;
constexpr int badgeHeight = 20;

int lineHeight(TextRole role)
{
    return QFontMetrics(textFont(role)).height() + 1;
}

struct Badge {
    QString text;
    QIcon icon;
    bool atEnd = false;
    bool inverse = false;
};

/// In a corner of the picture.
void paintBadge(QPainter *painter, const QRect &picture, int top, const Badge &badge, const Tokens &t,
                Qt::LayoutDirection direction)
{
    const QFont font = textFont(TextRole::Caption);
    const int mark = badge.icon.isNull() ? 0 : 18;
    const int width = QFontMetrics(font).horizontalAdvance(badge.text) + mark + 12;
    const int height = qMax(badgeHeight, QFontMetrics(font).height() + 2);
    const int left = badge.atEnd ? picture.right() - 4 - width : picture.left() + 5;
    const QRect box(left, top < 0 ? picture.bottom() + top - height : picture.top() + top, width, height);
    const QRect seen = QStyle::visualRect(direction, picture, box);
    const QColor ground = badge.inverse ? QColor(0x1a, 0x1d, 0x21, 0xe0) : t.base;
    stylePaint::roundedBox(painter, seen, ground, badge.inverse ? QColor() : t.hairline, 3);
    if (mark > 0)
        badge.icon.paint(painter,
                         QStyle::visualRect(direction, picture, QRect(box.left() + 5, box.center().y() - 6, 14, 14)));
    painter->setFont(font);
    painter->setPen(badge.inverse ? QColor(Qt::white) : t.text);
    painter->drawText(QStyle::visualRect(direction, picture, box.adjusted(6 + mark, 0, -6, 0)), Qt::AlignCenter,
                      badge.text);
}

QString versionsText(int versions)
{
    return versions >= mostCountedVersions ? ThumbnailDelegate::tr("%Ln+ versions", nullptr, versions)
                                           : ThumbnailDelegate::tr("%Ln versions", nullptr, versions);
}

QVariant cell(const QModelIndex &index, int column, int role = Qt::DisplayRole)
{
    return index.siblingAtColumn(column).data(role);
}

void paintBadges(QPainter *painter, const QRect &picture, const QModelIndex &index, const Tokens &t,
                 Qt::LayoutDirection direction)
{
    const bool ofOrg = cell(index, AssetsModel::VisibilityColumn, SortRole).toInt() == int(Visibility::Org);
    paintBadge(painter, picture, 5,
               {cell(index, AssetsModel::VisibilityColumn).toString(), icon(ofOrg ? IconId::Building : IconId::Person)},
               t, direction);
    const QVariant state = cell(index, AssetsModel::StateColumn, StateRole);
    if (state.isValid())
        paintBadge(painter, picture, -4,
                   {cell(index, AssetsModel::StateColumn).toString(),
                    icon(StateKind(state.toInt()) == StateKind::Archived ? IconId::Archive : IconId::Reverse)},
                   t, direction);
    if (const int versions = index.data(VersionsRole).toInt(); versions > 1)
        paintBadge(painter, picture, -4, {versionsText(versions), {}, true, true}, t, direction);
}

void paintWords(QPainter *painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Tokens &t)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(option.direction, room, r);
    };
    const auto align = [&](Qt::Alignment a) {
        return QStyle::visualAlignment(option.direction, a);
    };
    const QColor dim = selected ? mixed(t.highlight, t.onHighlight, 0.75) : t.dim;
    painter->setFont(textFont(selected ? TextRole::Strong : TextRole::Body));
    painter->setPen(index.data(DimRole).toBool() ? dim : selected ? t.onHighlight : t.text);
    const int line = lineHeight(TextRole::Body);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(place(QRect(room.topLeft(), QSize(room.width(), line))),
                      int(align(Qt::AlignLeft | Qt::AlignVCenter)), name);
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(dim);
    QRect below(room.left(), room.top() + line, room.width(), lineHeight(TextRole::Caption));
    const QString cost = cell(index, AssetsModel::CostColumn).toString();
    drawFigures(painter, place(below), align(Qt::AlignRight | Qt::AlignVCenter), cost);
    below.setRight(below.right() - qCeil(figuresWidth(cost, painter->font())) - 8);
    const QString kind = cell(index, AssetsModel::KindColumn).toString();
    painter->drawText(place(below), int(align(Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(kind, Qt::ElideRight, below.width()));
}

}

ThumbnailDelegate::ThumbnailDelegate(Thumbnails *pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

QSize ThumbnailDelegate::tileSize()
{
    return {pictureSize.width() + 2 * padding,
            pictureSize.height() + 2 * padding + 6 + lineHeight(TextRole::Body) + lineHeight(TextRole::Caption)};
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return tileSize();
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = tokensOf(option.palette);
    const QRect tile = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        stylePaint::roundedBox(painter, tile, t.highlight, t.accent);
    else if (option.state & QStyle::State_MouseOver)
        stylePaint::roundedBox(painter, tile, mixed(t.base, t.text, 0.05), QColor());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        stylePaint::focusRing(painter, tile, t);
    const QRect picture(tile.topLeft() + QPoint(padding, padding), pictureSize);
    const PictureKey key = pictureKey(index);
    if (key.asset.isEmpty()) {
        painter->fillRect(picture, t.track);
        painter->restore();
        return;
    }
    const bool faded = index.data(DimRole).toBool();
    painter->setOpacity(faded ? 0.55 : 1);
    paintPicture(painter, picture, m_pictures->find(key, pictureSize, painter->device()->devicePixelRatioF()), key.kind,
                 t);
    painter->setOpacity(1);
    paintBadges(painter, picture, index, t, option.direction);
    const QRect words(picture.left(), picture.bottom() + 5, picture.width(), tile.bottom() - picture.bottom() - 8);
    paintWords(painter, words, option, index, t);
    painter->restore();
}

}
