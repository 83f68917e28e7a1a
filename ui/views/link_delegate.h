// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

class QAbstractItemView;

namespace tidemark
{

/// The one action of a row as a link: underlined under the pointer and on the current cell, triggered by a click or,
/// with the cell current, by Enter. Roles: LinkRole (the words; none, no link).
class LinkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// Makes it the delegate of `column` and listens to the view's keys and pointer.
    void attach(QAbstractItemView *view, int column);

Q_SIGNALS:
    void linkActivated(const QModelIndex &index);

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndex linkAt(const QPoint &point) const;
    QRect linkRect(const QModelIndex &index) const;
    void hover(const QPoint &point);

    QAbstractItemView *m_view = nullptr;
    int m_column = -1;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};

}
