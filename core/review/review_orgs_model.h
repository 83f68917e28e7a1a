// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "core/models/cell_format.h"
#include "core/review/review_check.h"
#include "core/review/reviewed_file.h"

namespace tidemark
{

/// The organizations of a reviewed file: what stands in it of each, and what remained of it, once that is checked.
/// Their roles are those of the ledger's own table of organizations.
class ReviewOrgsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns {
        StateColumn,
        OrgColumn,
        RemainingColumn,
        ProgramColumn,
        EntriesColumn,
        FirstColumn,
        LastColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit ReviewOrgsModel(QObject *parent = nullptr);

    void setFormat(std::shared_ptr<const CellFormat> format);
    /// Of a complete index.
    void setFile(const ReviewedFile &file);
    void setStandings(const std::vector<ChainStanding> &standings);
    /// Only ids that have the text; A to Z in any case.
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Org {
        std::string id;
        IndexedOrg indexed;
        QString programName;
        std::optional<OrgBalance> balance; ///< nullopt: the check has not said
    };
    QString display(const Org &org, int column) const;
    QVariant sortValue(const Org &org, int column) const;
    QVariant meterValue(const Org &org, int column, int role) const;
    void list();

    std::shared_ptr<const CellFormat> m_format;
    std::vector<Org> m_orgs; ///< by id in byte order
    std::vector<size_t> m_rows;
    QString m_filter;
    int m_sortColumn = OrgColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
