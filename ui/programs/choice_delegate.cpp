// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/choice_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace tidemark
{

ChoiceDelegate::ChoiceDelegate(QStringList words, bool open, QObject *parent)
    : TextDelegate(parent)
    , m_words(std::move(words))
    , m_open(open)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(m_open);
    box->addItems(m_words);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (m_open)
        box->lineEdit()->setAccessibleName(box->accessibleName());
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const QString words = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(words));
    if (m_open) {
        box->setEditText(words);
        box->lineEdit()->selectAll();
    }
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentText());
}

}
