// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace tidemark
{

/// Between a model and its table: gives screen readers the words of cells that a delegate paints from roles
/// (AccessibleTextRole), where the model has none of its own.
class SpokenModel : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit SpokenModel(QAbstractItemModel *source, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

}
