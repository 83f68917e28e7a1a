// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/exchange/reconcile/reconcile.h"
#include "ui/reviews/action_names.h"

namespace tidemark
{

/// Usage of one group, reconciled: what it is, what was charged for it, what it costs, and why it stands here.
class ReconciledModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        OrgColumn,
        TimeColumn,
        UserColumn,
        WhatColumn,
        ChargedColumn,
        PriceColumn,
        LineColumn,
        EntryColumn,
        KeyColumn,
        WhyColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    using QAbstractTableModel::QAbstractTableModel;

    void setUsage(std::vector<ReconciledUsage> usage);
    void setActionNames(ActionNames names);
    /// Only rows that say the words somewhere; empty: all.
    void setFilter(const QString &words);
    const ReconciledUsage &usage(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString display(const ReconciledUsage &usage, int column) const;
    bool has(const ReconciledUsage &usage, const QString &words) const;
    void arrange();

    ActionNames m_names;
    std::vector<ReconciledUsage> m_usage;
    std::vector<size_t> m_shown;
    QString m_filter;
    int m_sortColumn = -1; ///< as it was found
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
