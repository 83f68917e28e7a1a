// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_model.h"

#include "core/models/model_values.h"

namespace tidemark
{

void BulkModel::setRows(std::vector<BulkRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const std::vector<BulkRow> &BulkModel::rows() const
{
    return m_rows;
}

void BulkModel::update(std::vector<BulkRow> rows)
{
    if (rows.size() != m_rows.size() || rows.empty())
        return;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool ofUsers = !m_rows.empty() && !m_rows.front().user.empty();
    switch (section) {
    case NameColumn:
        return ofUsers ? tr("User") : tr("Organization");
    case PlaceColumn:
        return tr("Organization");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case StateColumn:
        return tr("State then");
    case NoteColumn:
        return tr("Why refused");
    default:
        return {};
    }
}

QVariant BulkModel::meterData(const ChangeCell &cell, int role)
{
    if (!cell.meter)
        return role == Qt::DisplayRole ? cell.spoken() : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cell.spoken();
    case RemainingRole:
        return toVariant(cell.meter->remaining);
    case OfRole:
        return toVariant(cell.meter->of);
    case ThresholdRole:
        return toVariant(cell.meter->threshold);
    case StateRole:
        return int(stateKind(cell.meter->state));
    default:
        return {};
    }
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkRow &row = m_rows[size_t(index.row())];
    if (role == OrgRole)
        return toText(row.org);
    if (role == UserRole)
        return toText(row.user);
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::CheckStateRole)
            return row.included ? Qt::Checked : Qt::Unchecked;
        return role == Qt::DisplayRole ? row.name : QVariant();
    case PlaceColumn:
        return role == Qt::DisplayRole ? row.place : QVariant();
    case BeforeColumn:
        return meterData(row.before, role);
    case AfterColumn:
        return meterData(row.after, role);
    case StateColumn:
        if (role == StateRole && row.state)
            return int(*row.state);
        return role == Qt::DisplayRole ? row.stateWords : QVariant();
    case NoteColumn:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.note : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole)
        return false;
    m_rows[size_t(index.row())].included = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT includedChanged();
    return true;
}

}
