// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/text_delegate.h"

namespace tidemark
{

/// The kind of an entry, by icon and words. Roles: those of TextDelegate; KindRole.
class EntryKindDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}
