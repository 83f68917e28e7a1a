// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

namespace tidemark
{

/// A bar as long as its share of the whole; the figure stands in a column beside it. Roles: ShareRole.
class ShareDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
