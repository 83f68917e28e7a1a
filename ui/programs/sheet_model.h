// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QMap>
#include <QStringList>

namespace tidemark
{

/// A small table of words that people edit; which cells are wrong, and why, is told to it.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SheetModel(QStringList headers, QObject *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    const QList<QStringList> &rows() const;
    void addRow(const QStringList &cells);
    void removeRow(int row);
    /// Column from which on figures stand; they are at the trailing edge.
    void setFigures(int column);
    void setProblems(const QMap<std::pair<int, int>, QString> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
    QMap<std::pair<int, int>, QString> m_problems; ///< by row and column
    int m_figures = -1;
};

}
