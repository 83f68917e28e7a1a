// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/finding_delegate.h"

#include <QPainter>

#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{
namespace
{

constexpr int edge = 8; // beyond the padding that all cells have
constexpr int iconRoom = 24;

}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), controlHeight(index.data(HeadingRole).toBool() ? 32 : 46)};
}

void FindingDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const QString detail = index.data(DetailRole).toString();
    const QRect whole = cell.rect.adjusted(edge, 0, -edge, 0);
    const int lineHeight = detail.isEmpty() ? whole.height() : whole.height() / 2 - 3;
    QRect line(whole.left(), whole.top() + (detail.isEmpty() ? 0 : 4), whole.width(), lineHeight);
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(cell.option.direction, whole, r);
    };
    const auto draw = [&](const QRect &room, Qt::Alignment align, const QString &words) {
        painter->drawText(place(room), int(cell.align(align | Qt::AlignVCenter)) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    painter->setFont(textFont(heading ? TextRole::CaptionStrong : TextRole::Body));
    painter->setPen(cell.ink(cell.tokens.dim));
    const QString count = index.data(CountRole).toString();
    draw(line, Qt::AlignRight, count);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - 12);
    if (heading && !cell.option.icon.isNull())
        cell.option.icon.paint(painter, place(QRect(line.left(), line.center().y() - 7, 16, 16)));
    line.setLeft(line.left() + iconRoom);
    painter->setPen(cell.ink(index.data(DimRole).toBool() ? cell.tokens.dim : cell.tokens.text));
    draw(line, Qt::AlignLeft, cell.option.text);
    if (detail.isEmpty())
        return;
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(cell.ink(cell.tokens.dim));
    draw(QRect(whole.left() + iconRoom, line.bottom(), whole.width() - iconRoom, whole.bottom() - line.bottom() - 4),
         Qt::AlignLeft, detail);
}

}
