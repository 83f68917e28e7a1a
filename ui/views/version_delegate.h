// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tidemark
{

class Thumbnails;

/// A row of VersionsModel: the lines that lead to it and on from it, its picture, what was done, who and when, the
/// price.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit VersionDelegate(Thumbnails *pictures, QObject *parent = nullptr);

    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Thumbnails *m_pictures;
};

}
