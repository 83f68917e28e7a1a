// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/paged_table_model.h"

namespace tidemark
{

/// Organizations with their figures as of an instant, the worst state first unless sorted otherwise.
/// In "remaining" and "state" the roles hold what the meter shows (RemainingRole, OfRole,
/// ThresholdRole, StateRole).
class OrgsModel final : public PagedTableModel
{
    Q_OBJECT
public:
    enum Columns {
        NameColumn,
        OrgColumn,
        ProgramColumn,
        PlanColumn,
        StateColumn,
        RemainingColumn,
        UsedColumn,
        RunsOutColumn,
        ResetsColumn,
        BookedColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit OrgsModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    /// Begins the list anew; until the first call the table is empty.
    void setFilter(const OrgFilter &filter);
    const OrgFilter &filter() const;
    /// Figures as of `at`; nullopt: as of the last refresh. Call refresh() as time goes by. All
    /// models on one service share a table of figures: they must have the same `at`.
    void setAt(std::optional<Instant> at);
    OrgSort sortedBy() const;
    Qt::SortOrder sortOrder() const;

    bool isSortable(int column) const override;
    /// nullptr: the row is not at hand.
    const OrgRow *row(int row) const;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    QVariant cell(const Rows &rows, size_t index, int column, int role) const override;
    void sortBy(int column, Qt::SortOrder order) override;

private:
    QString display(const OrgRow &row, int column) const;
    QVariant sortValue(const OrgFigures &figures, int column) const;

    OrgQuery m_query;
};

}
