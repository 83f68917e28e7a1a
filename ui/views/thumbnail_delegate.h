// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tidemark
{

class Thumbnails;

/// An asset as a tile: its picture with whose it is and how many versions there are, its name, kind and price below.
class ThumbnailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ThumbnailDelegate(Thumbnails *pictures, QObject *parent = nullptr);

    static QSize tileSize();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Thumbnails *m_pictures;
};

}
