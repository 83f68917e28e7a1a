// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

namespace tidemark
{

/// An amount at the trailing edge, with tabular figures. Roles: AmountRole; DimRole. Without an amount: "—", or the
/// display text.
class CreditsDelegate : public CellDelegate
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Amount,  ///< what an entry books: credits in bold with a plus
        Balance, ///< what is left: no plus, never bold
    };
    explicit CreditsDelegate(Kind kind = Kind::Amount, QObject *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString words(const QString &display, const QModelIndex &index) const;
    bool isCredit(const QModelIndex &index) const;

    Kind m_kind;
};

}
