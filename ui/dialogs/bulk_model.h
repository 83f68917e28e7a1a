// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

#include "core/models/roles.h"
#include "ui/widgets/before_after_table.h"

namespace tidemark
{

/// One organization, or one of its users, of those that something is booked for together.
struct BulkRow {
    std::string org;
    std::string user; ///< empty: it is about the organization itself
    QString name;
    QString place; ///< of a user: the organization
    bool included = true;
    ChangeCell before;
    ChangeCell after;
    std::optional<StateKind> state; ///< after it
    QString stateWords;
    QString note; ///< why it would be refused
};

/// What would become of each: before → after, and a check mark that leaves it out.
class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { NameColumn, PlaceColumn, BeforeColumn, AfterColumn, StateColumn, NoteColumn, ColumnCount };
    Q_ENUM(Columns)
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<BulkRow> rows);
    const std::vector<BulkRow> &rows() const;
    /// The same rows with other outcomes.
    void update(std::vector<BulkRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The check mark of the name.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void includedChanged();

private:
    static QVariant meterData(const ChangeCell &cell, int role);

    std::vector<BulkRow> m_rows;
};

}
