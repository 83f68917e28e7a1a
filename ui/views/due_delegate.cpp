// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/due_delegate.h"

#include "ui/views/roles.h"
#include "ui/widgets/chip.h"

namespace tidemark
{
namespace
{

ChipLook dueLook(const QString &words)
{
    return {IconId::Hourglass, words, ChipTone::Dim};
}

}

void DueDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    if (index.data(StateRole).isValid())
        paintChip(painter, cell.rect, dueLook(cell.option.text), cell.tokens, cell.option.direction,
                  cell.ink(cell.tokens.text));
    else
        TextDelegate::paintCell(painter, cell, index);
}

int DueDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(StateRole).isValid() ? chipSize(dueLook(option.text)).width()
                                           : TextDelegate::contentWidth(option, index);
}

}
