// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/credits_delegate.h"

#include <QPainter>

#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"

namespace tidemark
{

CreditsDelegate::CreditsDelegate(Kind kind, QObject *parent)
    : CellDelegate(parent)
    , m_kind(kind)
{
}

QString CreditsDelegate::words(const QString &display, const QModelIndex &index) const
{
    const QVariant amount = index.data(AmountRole);
    if (!amount.isValid()) {
        // What is on its way is not none.
        const QVariant state = index.data(CellStateRole);
        const bool isThere = !state.isValid() || state.toInt() != int(CellState::Loading);
        return display.isEmpty() && isThere ? QStringLiteral("—") : display;
    }
    return creditsText(Credits::fromThousandths(amount.toLongLong()), Fraction::AtLeastOne,
                       m_kind == Kind::Amount ? Sign::Always : Sign::WhenNegative);
}

bool CreditsDelegate::isCredit(const QModelIndex &index) const
{
    return m_kind == Kind::Amount && index.data(AmountRole).toLongLong() > 0;
}

void CreditsDelegate::paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const
{
    const bool dim = index.data(DimRole).toBool() || !index.data(AmountRole).isValid();
    painter->setFont(textFont(isCredit(index) ? TextRole::Strong : TextRole::Body));
    painter->setPen(cell.ink(dim ? cell.tokens.dim : cell.tokens.text));
    drawFigures(painter, cell.rect, cell.align(Qt::AlignRight | Qt::AlignVCenter), words(cell.option.text, index));
}

int CreditsDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return qCeil(figuresWidth(words(option.text, index), textFont(TextRole::Strong)));
}

}
