// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/query_table_model.h"

namespace tidemark
{

/// Users with the limit that applies to them, and what they used and have left. Where a limit is an
/// amount, "left" has RemainingRole and OfRole for a bar, and StateRole: exhausted where nothing is left.
class UsersModel final : public QueryTableModel<UserQuery, UserRow>
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

    bool isSortable(int column) const override;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    UserSort sortOf(int column) const override;
    QVariant cellOf(const UserRow &row, int column, int role) const override;

private:
    QString display(const UserRow &row, int column) const;
    QVariant sortValue(const UserRow &row, int column) const;
    QVariant leftValue(const UserBalance &balance, int role) const;
};

}
