// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

namespace tidemark
{

/// Icon, words, dim detail behind them, with tabular figures: the default of a DataTable.
/// Roles: DisplayRole, DecorationRole (QIcon), TextAlignmentRole, DetailRole, EmphasisRole, DimRole.
class TextDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
