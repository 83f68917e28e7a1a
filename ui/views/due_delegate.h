// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/text_delegate.h"

namespace tidemark
{

/// A day that is marked with an icon once StateRole says that it is near; words alone until then.
class DueDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
