// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/query_table_model.h"

namespace tidemark
{

/// Organizations with their figures as of an instant, the worst state first unless sorted otherwise.
/// In "remaining" and "state" the roles hold what the meter shows (RemainingRole, OfRole,
/// ThresholdRole, StateRole); in "renewal" StateRole is there once it is due soon.
class OrgsModel final : public QueryTableModel<OrgQuery, OrgRow>
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
        OwnerColumn,
        TagsColumn,
        RenewalColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit OrgsModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    bool isSortable(int column) const override;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    OrgSort sortOf(int column) const override;
    QVariant cellOf(const OrgRow &row, int column, int role) const override;

private:
    QString display(const OrgRow &row, int column) const;
    QVariant sortValue(const OrgFigures &figures, int column) const;
    QVariant stateOf(const OrgFigures &figures, int column) const;
};

}
