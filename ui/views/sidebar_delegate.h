// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tidemark
{

/// Rows of the side bar: 32 px, icon, name, count and warning at the end; the selected one a rounded bar with its name
/// in semi-bold. Roles: DisplayRole, DecorationRole, CountRole, WarnRole, HeadingRole (a dim group heading).
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
