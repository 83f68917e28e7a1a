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

    /// Of "Idealy · Plus" behind the words: all of it, "Plus", or nothing. The same in all rows, where a column is too
    /// narrow for some; contentWidth() goes by it.
    enum class Detail : quint8 { Whole, Last, None };
    void setDetail(Detail detail);
    Detail detail() const;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString detailOf(const QModelIndex &index) const;

    Detail m_detail = Detail::Whole;
};

}
