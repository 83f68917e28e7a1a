// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/share_delegate.h"

#include <QPainter>

#include "ui/views/roles.h"

namespace tidemark
{

void ShareDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const QVariant data = index.data(ShareRole);
    if (!data.isValid())
        return;
    const double share = qBound(0.0, data.toDouble(), 1.0);
    const QRectF track(cell.rect.left(), cell.rect.center().y() - 3, cell.rect.width(), 8);
    painter->fillRect(track, cell.tokens.track);
    const qreal width = share > 0 ? qMax(2.0, track.width() * share) : 0;
    painter->fillRect(QRectF(cell.isMirrored() ? track.right() - width : track.left(), track.top(), width, 8),
                      cell.tokens.series2);
}

int ShareDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 112;
}

}
