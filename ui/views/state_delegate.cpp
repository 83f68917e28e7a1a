// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/state_delegate.h"

#include <QPainter>

#include "ui/views/roles.h"
#include "ui/widgets/chip.h"

namespace tidemark
{
namespace
{

ChipLook lookOf(const QString &text, const QModelIndex &index)
{
    const int kind = index.data(StateRole).toInt();
    return chipLook(StateKind(qBound(0, kind, int(StateKind::Archived))), text);
}

}

void StateDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    if (!index.data(StateRole).isValid())
        return;
    const QColor foreign = cell.ink(QColor());
    paintChip(painter, cell.rect, lookOf(cell.option.text, index), cell.tokens, cell.option.direction, foreign);
}

int StateDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return chipSize(lookOf(option.text, index)).width();
}

}
