// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/users_model.h"

#include "core/ledger/calculator.h"
#include "core/models/model_values.h"

namespace tidemark
{

UsersModel::UsersModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QueryTableModel(std::move(source), parent)
{
}

int UsersModel::columns() const
{
    return ColumnCount;
}

bool UsersModel::isSortable(int column) const
{
    return column != EmailColumn;
}

UserSort UsersModel::sortOf(int column) const
{
    static constexpr UserSort sorts[] = {UserSort::Name,   UserSort::User,   UserSort::Org,
                                         UserSort::Role,   UserSort::Active, UserSort::Limit,
                                         UserSort::Period, UserSort::Used,   UserSort::Left};
    return sorts[column];
}

bool UsersModel::isFigure(int column) const
{
    return column == LimitColumn || column == UsedColumn;
}

QString UsersModel::headerText(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("User");
    case UserColumn:
        return tr("Id");
    case OrgColumn:
        return tr("Organization");
    case RoleColumn:
        return tr("Role");
    case ActiveColumn:
        return tr("Active");
    case LimitColumn:
        return tr("Limit");
    case PeriodColumn:
        return tr("Period");
    case UsedColumn:
        return tr("Used");
    case LeftColumn:
        return tr("Left");
    case EmailColumn:
        return tr("E-mail");
    default:
        return {};
    }
}

QString UsersModel::display(const UserRow &row, int column) const
{
    const UserBalance &balance = row.balance;
    switch (column) {
    case NameColumn:
        return nameOr(row.name, balance.user);
    case UserColumn:
        return toText(balance.user);
    case OrgColumn:
        return nameOr(row.orgName, row.org);
    case RoleColumn:
        return toText(balance.role);
    case ActiveColumn:
        return balance.active ? tr("Active") : tr("Inactive");
    case LimitColumn:
        return balance.limit ? format().credits(*balance.limit) : tr("Unlimited");
    case PeriodColumn:
        return balance.period == Period::Lifetime ? tr("In all") : tr("A cycle");
    case UsedColumn:
        return format().credits(balance.used);
    case LeftColumn:
        return balance.left ? format().creditsOf(*balance.left, *balance.limit) : tr("Unlimited");
    case EmailColumn:
        return toText(row.email);
    default:
        return {};
    }
}

QVariant UsersModel::sortValue(const UserRow &row, int column) const
{
    switch (column) {
    case OrgColumn:
        return toText(row.org);
    case ActiveColumn:
        return row.balance.active;
    case LimitColumn:
        return toVariant(row.balance.limit);
    case PeriodColumn:
        return int(row.balance.period);
    case UsedColumn:
        return toVariant(row.balance.used);
    case LeftColumn:
        return toVariant(row.balance.left);
    default:
        return display(row, column);
    }
}

QVariant UsersModel::leftValue(const UserBalance &balance, int role) const
{
    if (!balance.left)
        return {};
    if (role == RemainingRole)
        return toVariant(*balance.left);
    if (role == OfRole)
        return toVariant(*balance.limit);
    return int(!balance.left->isPositive() ? StateKind::Exhausted : isLow(balance) ? StateKind::Low : StateKind::Ok);
}

QVariant UsersModel::cellOf(const UserRow &row, int column, int role) const
{
    const UserBalance &balance = row.balance;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case RemainingRole:
    case OfRole:
    case StateRole:
        return column == LeftColumn ? leftValue(balance, role) : QVariant();
    case AmountRole:
        return column == LimitColumn ? toVariant(balance.limit)
            : column == UsedColumn   ? toVariant(balance.used)
                                     : QVariant();
    case DetailRole:
        return column == LimitColumn && balance.limitFrom == LimitFrom::Default ? tr("default") : QVariant();
    case DimRole:
        return !balance.active || column == UserColumn;
    case SortRole:
        return sortValue(row, column);
    case IdRole:
    case UserRole:
        return toText(balance.user);
    case OrgRole:
        return toText(row.org);
    default:
        return {};
    }
}

}
