// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <vector>

#include "core/exchange/backend/import_choice.h"
#include "core/exchange/backend/rejected_rows.h"

namespace tidemark
{

/// Rows that an import did not take, with the cells that can be mended: those of the fields that the rows' file has. A
/// row that could not be split has its text in one cell.
class RejectsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, LineColumn, WhyColumn, TextColumn, FirstField };

    explicit RejectsModel(QObject *parent = nullptr);
    /// `sources`: how the files are read; none: each row is an event.
    void setRows(std::vector<RejectedRow> rows, const std::vector<ImportSource> &sources);
    /// As mended.
    const std::vector<RejectedRow> &rows() const;
    int mendedRows() const;
    /// Whether some rows could not be split, and have a text.
    bool hasTexts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void mendedChanged();

private:
    /// Which of the row's cells a column of the table shows; nullopt: none.
    std::optional<size_t> cellOf(const QModelIndex &index) const;
    bool isWhole(const RejectedRow &row) const;

    std::vector<RejectedRow> m_rows;
    std::vector<RejectedRow> m_before;
    std::map<std::string, SourceLayout> m_layouts;
    std::vector<ExportField> m_fields; ///< that any of the files has
};

}
