// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

namespace tidemark
{

/// A finding in two lines: an icon, what it is, and its count at the end; below, dim, what is known of it. The heading
/// of a kind is one line (HeadingRole). Roles: DetailRole, CountRole.
class FindingDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
};

}
