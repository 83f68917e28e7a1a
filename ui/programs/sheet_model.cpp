// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/sheet_model.h"

#include "ui/support/icons.h"

namespace tidemark
{

SheetModel::SheetModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
{
}

void SheetModel::setRows(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_problems.clear();
    endResetModel();
}

const QList<QStringList> &SheetModel::rows() const
{
    return m_rows;
}

void SheetModel::addRow(const QStringList &cells)
{
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append(cells);
    endInsertRows();
    Q_EMIT edited();
}

void SheetModel::removeRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void SheetModel::setFigures(int column)
{
    m_figures = column;
}

void SheetModel::setProblems(const QMap<std::pair<int, int>, QString> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DecorationRole, Qt::ToolTipRole});
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString problem = m_problems.value({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_rows.at(index.row()).at(index.column());
    case Qt::DecorationRole:
        return problem.isEmpty() ? QVariant() : icon(IconId::Error);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problem.isEmpty() ? QVariant() : problem;
    case Qt::TextAlignmentRole:
        return m_figures >= 0 && index.column() >= m_figures ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                                             : QVariant();
    default:
        return {};
    }
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    m_rows[index.row()][index.column()] = value.toString();
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    Q_EMIT edited();
    return true;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_figures >= 0 && section >= m_figures)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

}
