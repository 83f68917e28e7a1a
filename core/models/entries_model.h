// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/paged_table_model.h"

namespace tidemark
{

/// The ledger's entries, of all organizations or some. Newest first unless sorted otherwise.
class EntriesModel final : public PagedTableModel
{
    Q_OBJECT
public:
    enum Columns {
        EntryColumn,
        TimeColumn,
        OrgColumn,
        KindColumn,
        WhatColumn,
        UserColumn,
        AmountColumn,
        BalanceColumn,
        StateColumn,
        ModelColumn,
        AssetColumn,
        ActorColumn,
        SeqColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit EntriesModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    /// Begins the list anew; until the first call the table is empty.
    void setFilter(const EntryFilter &filter);
    const EntryFilter &filter() const;
    EntrySort sortedBy() const;
    Qt::SortOrder sortOrder() const;

    /// Time, amount and organization; the entry's number is the order of booking.
    bool isSortable(int column) const override;
    /// nullptr: the row is not at hand.
    const EntryRow *row(int row) const;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    QVariant cell(const Rows &rows, size_t index, int column, int role) const override;
    void sortBy(int column, Qt::SortOrder order) override;
    bool growsAtTop() const override;

private:
    QString display(const EntryRow &row, int column) const;
    QVariant sortValue(const EntryRow &row, int column) const;
    QVariant copyValue(const EntryRow &row, int column) const;

    EntryQuery m_query;
};

}
