// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/exchange/portable/chain_diff.h"

namespace tidemark
{

/// The organizations whose chains differ in two files, A and B: what is left in each, and why that differs.
class OrgDifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { OrgColumn, LeftInAColumn, LeftInBColumn, DifferenceColumn, WhyColumn, ColumnCount };
    Q_ENUM(Columns)

    using QAbstractTableModel::QAbstractTableModel;

    void setOrgs(std::vector<OrgDifference> orgs);
    /// Only those whose id has the words; empty: all.
    void setFilter(const QString &words);
    const OrgDifference &org(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    std::vector<OrgDifference> m_orgs;
    std::vector<size_t> m_shown;
    QString m_filter;
    int m_sortColumn = OrgColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
