// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/query_table_model.h"

namespace tidemark
{

/// The ledger's entries, of all organizations or some. Newest first unless sorted otherwise.
class EntriesModel final : public QueryTableModel<EntryQuery, EntryRow>
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

    /// Shows this entry as broken, a check having found it so; seq 0: none.
    void markBroken(const std::string &org, Seq seq);

    /// Time, amount and organization; the entry's number is the order of booking.
    bool isSortable(int column) const override;

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    EntrySort sortOf(int column) const override;
    QVariant cellOf(const EntryRow &row, int column, int role) const override;
    bool growsAtTop() const override;

private:
    bool isBroken(const EntryRow &row) const;
    QString display(const EntryRow &row, int column) const;
    QVariant sortValue(const EntryRow &row, int column) const;
    QVariant copyValue(const EntryRow &row, int column) const;

    std::string m_brokenOrg;
    Seq m_brokenSeq = 0;
};

}
