// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asset_kind.h"
#include "core/models/query_table_model.h"

namespace tidemark
{

/// Assets, of all organizations or some. Newest first unless sorted otherwise.
class AssetsModel final : public QueryTableModel<AssetQuery, AssetRow>
{
    Q_OBJECT
public:
    enum Columns {
        AssetColumn,
        KindColumn,
        ActionColumn,
        ModelColumn,
        CostColumn,
        UserColumn,
        CreatedColumn,
        VisibilityColumn,
        StateColumn,
        SourceColumn,
        OrgColumn,
        ColumnCount
    };
    Q_ENUM(Columns)

    explicit AssetsModel(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    bool isSortable(int column) const override;
    /// "Image", "One-time logo image", "Vector": what the action makes.
    static QString kindWord(const AssetRow &row);
    static QString kindWord(AssetKind kind);

protected:
    int columns() const override;
    QString headerText(int column) const override;
    bool isFigure(int column) const override;
    AssetSort sortOf(int column) const override;
    QVariant cellOf(const AssetRow &row, int column, int role) const override;
    bool growsAtTop() const override;

private:
    QString display(const AssetRow &row, int column) const;
    QVariant sortValue(const AssetRow &row, int column) const;
};

}
