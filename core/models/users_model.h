// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/paged_table_model.h"

namespace tidemark
{

/// Users with the limit that applies to them, and what they used and have left. Where a limit is an
/// amount, "left" has RemainingRole and OfRole for a bar, and StateRole: exhausted where nothing is left.
class UsersModel final : public PagedTableModel
{
    Q_OBJECT
public:
    enum Columns {
        NameColumn,
        UserColumn,
        OrgColumn,
        RoleColumn,
        ActiveColumn,
        LimitColumn,
        PeriodColumn,
        UsedColumn,
        LeftColumn,
        EmailColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit UsersModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    /// Begins the list anew; until the first call the table is empty.
    void setFilter(const UserFilter &filter);
    const UserFilter &filter() const;
    /// Figures as of `at`; nullopt: as of now.
    void setAt(std::optional<Instant> at);
    UserSort sortedBy() const;
    Qt::SortOrder sortOrder() const;

    bool isSortable(int column) const override;
    /// nullptr: the row is not at hand.
    const UserRow *row(int row) const;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    QVariant cell(const Rows &rows, size_t index, int column, int role) const override;
    void sortBy(int column, Qt::SortOrder order) override;

private:
    QString display(const UserRow &row, int column) const;
    QVariant sortValue(const UserRow &row, int column) const;
    QVariant leftValue(const UserBalance &balance, int role) const;

    UserQuery m_query;
};

}
