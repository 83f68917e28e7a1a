// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"
#include "ui/widgets/meter_value.h"

namespace tidemark
{

/// The meter in a cell: an 8 px bar and "42.5 of 500".
/// Roles: RemainingRole; OfRole, ThresholdRole, StateRole where there are.
class RemainingDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// The display text of a cell too: "42.5 of 500".
    static MeterValue valueOf(const QModelIndex &index);

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
