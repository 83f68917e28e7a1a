// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/paged_table_model.h"

namespace tidemark
{

/// Assets, of all organizations or some. Newest first unless sorted otherwise.
class AssetsModel final : public PagedTableModel
{
    Q_OBJECT
public:
    enum Columns {
        AssetColumn,
        KindColumn,
        ActionColumn,
        ModelColumn,
        CostColumn,
        UserColumn,
        CreatedColumn,
        VisibilityColumn,
        StateColumn,
        SourceColumn,
        OrgColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit AssetsModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    /// Begins the list anew; until the first call the table is empty.
    void setFilter(const AssetFilter &filter);
    const AssetFilter &filter() const;
    AssetSort sortedBy() const;
    Qt::SortOrder sortOrder() const;

    bool isSortable(int column) const override;
    /// nullptr: the row is not at hand.
    const AssetRow *row(int row) const;
    /// "Image", "One-time logo image", "Vector": what the action makes.
    static QString kindWord(const AssetRow &row);

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    QVariant cell(const Rows &rows, size_t index, int column, int role) const override;
    void sortBy(int column, Qt::SortOrder order) override;
    bool growsAtTop() const override;

private:
    QString display(const AssetRow &row, int column) const;
    QVariant sortValue(const AssetRow &row, int column) const;

    AssetQuery m_query;
};

}
