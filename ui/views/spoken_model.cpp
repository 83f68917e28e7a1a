// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/spoken_model.h"

#include "ui/views/cell_text.h"

namespace tidemark
{

SpokenModel::SpokenModel(QAbstractItemModel *source, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(source);
}

QVariant SpokenModel::data(const QModelIndex &index, int role) const
{
    const QVariant given = QIdentityProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || given.isValid())
        return given;
    const QString words = cellText(index, CopyFormat::Text);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

}
