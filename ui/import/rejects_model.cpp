// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejects_model.h"

#include <QFont>
#include <algorithm>

#include "ui/import/layout_words.h"
#include "ui/import/row_problem_words.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"

namespace tidemark
{
namespace
{

/// What the ledger's rules say and why it could not be read, in the person's language.
QString whyOf(const RejectedRow &row)
{
    for (int code = 0; code <= int(ErrorCode::GrantSpent); ++code) {
        if (code != int(ErrorCode::Malformed) && errorName(ErrorCode(code)) == row.error)
            return causeWords(ErrorCode(code));
    }
    return rowProblemWords(row.message);
}

}

RejectsModel::RejectsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectsModel::setRows(std::vector<RejectedRow> rows, const std::vector<ImportSource> &sources)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_before = m_rows;
    m_layouts.clear();
    m_fields.clear();
    for (const ImportSource &source : sources) {
        const bool rejected = std::any_of(m_rows.begin(), m_rows.end(), [&](const RejectedRow &row) {
            return row.file == source.name;
        });
        if (!rejected)
            continue;
        m_layouts.emplace(source.name, source.layout);
        for (const ExportColumn &column : exportColumns(source.layout.file)) {
            const bool known = std::find(m_fields.begin(), m_fields.end(), column.field) != m_fields.end();
            if (!known && source.layout.columnOf(column.field))
                m_fields.push_back(column.field);
        }
    }
    endResetModel();
    Q_EMIT mendedChanged();
}

const std::vector<RejectedRow> &RejectsModel::rows() const
{
    return m_rows;
}

int RejectsModel::mendedRows() const
{
    int mended = 0;
    for (size_t row = 0; row < m_rows.size(); ++row)
        mended += m_rows[row] != m_before[row];
    return mended;
}

bool RejectsModel::hasTexts() const
{
    return !std::all_of(m_rows.begin(), m_rows.end(), [this](const RejectedRow &row) {
        return isWhole(row);
    });
}

bool RejectsModel::isWhole(const RejectedRow &row) const
{
    const auto layout = m_layouts.find(row.file);
    return layout != m_layouts.end() && row.cells.size() == layout->second.header.size();
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_fields.size());
}

std::optional<size_t> RejectsModel::cellOf(const QModelIndex &index) const
{
    const RejectedRow &row = m_rows[size_t(index.row())];
    if (index.column() == TextColumn)
        return !isWhole(row) && row.cells.size() == 1 ? std::optional<size_t>(0) : std::nullopt;
    if (index.column() < FirstField || !isWhole(row))
        return std::nullopt;
    return m_layouts.at(row.file).columnOf(m_fields[size_t(index.column() - FirstField)]);
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RejectedRow &row = m_rows[size_t(index.row())];
    const std::optional<size_t> cell = cellOf(index);
    const bool mended = cell && row.cells[*cell] != m_before[size_t(index.row())].cells[*cell];
    if (role == Qt::FontRole && mended) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && mended)
        return tr("Was: %1").arg(QString::fromStdString(m_before[size_t(index.row())].cells[*cell]));
    if (role == Qt::ToolTipRole && index.column() == WhyColumn)
        return whyOf(row);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (cell)
        return QString::fromStdString(row.cells[*cell]);
    if (index.column() == FileColumn)
        return QString::fromStdString(row.file);
    if (index.column() == LineColumn)
        return entryIdText(row.line);
    return index.column() == WhyColumn ? whyOf(row) : QVariant();
}

bool RejectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::optional<size_t> cell = cellOf(index);
    if (!cell)
        return false;
    m_rows[size_t(index.row())].cells[*cell] = value.toString().toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT mendedChanged();
    return true;
}

Qt::ItemFlags RejectsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && cellOf(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case WhyColumn:
        return tr("Why it was not taken");
    case TextColumn:
        return tr("The row as it stands");
    default:
        return fieldWords(m_fields[size_t(section - FirstField)]);
    }
}

}
