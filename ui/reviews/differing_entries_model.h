// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/exchange/portable/chain_diff.h"
#include "ui/reviews/action_names.h"

namespace tidemark
{

/// The entries of one organization in two files, A and B, side by side from where they differ on.
class DifferingEntriesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        SeqColumn,
        DiffersColumn,
        TimeInAColumn,
        WhatInAColumn,
        AmountInAColumn,
        LeftInAColumn,
        TimeInBColumn,
        WhatInBColumn,
        AmountInBColumn,
        LeftInBColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    using QAbstractTableModel::QAbstractTableModel;

    void setActionNames(ActionNames names)
    {
        m_names = std::move(names);
    }
    void setEntries(std::vector<DifferingEntries> entries);
    const DifferingEntries &entries(int row) const
    {
        return m_entries.at(size_t(row));
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const DifferingEntries &entries, int column) const;

    ActionNames m_names;
    std::vector<DifferingEntries> m_entries;
};

}
