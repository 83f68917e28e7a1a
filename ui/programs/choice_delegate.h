// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/views/text_delegate.h"

namespace tidemark
{

/// A cell that is edited by choosing from words, or where it is `open`, also by typing something else.
class ChoiceDelegate : public TextDelegate
{
    Q_OBJECT
public:
    ChoiceDelegate(QStringList words, bool open, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QStringList m_words;
    bool m_open;
};

}
