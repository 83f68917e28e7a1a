// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/paged_table_model.h"

namespace tidemark
{

/// A paged table over one kind of query: what is filtered and sorted by, and rows of one type.
template<typename Query, typename Row>
class QueryTableModel : public PagedTableModel
{
public:
    using Filter = decltype(Query::filter);
    using Sort = decltype(Query::sort);

    /// Begins the list anew; until the first call the table is empty.
    void setFilter(const Filter &filter)
    {
        m_query.filter = filter;
        open(m_query);
    }
    const Filter &filter() const
    {
        return m_query.filter;
    }

    /// Figures as of `at`; nullopt: as of the last refresh. Call refresh() as time goes by. All
    /// models of organizations on one service share a table of figures: they must have the same `at`.
    void setAt(std::optional<Instant> at) requires requires(Query query)
    {
        query.at;
    }
    {
        Query query = m_query;
        query.at = at;
        change(query);
    }

    std::optional<Instant> at() const
    {
        return m_query.at;
    }

    Sort sortedBy() const
    {
        return m_query.sort;
    }
    Qt::SortOrder sortOrder() const
    {
        return m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }

    /// nullptr: the row is not at hand.
    const Row *row(int row) const
    {
        return rowAt<Row>(row);
    }

protected:
    using PagedTableModel::PagedTableModel;

    /// Of a column that isSortable().
    virtual Sort sortOf(int column) const = 0;
    virtual QVariant cellOf(const Row &row, int column, int role) const = 0;

    QVariant cell(const Rows &rows, size_t index, int column, int role) const final
    {
        if (role == Qt::TextAlignmentRole)
            return isFigure(column) ? int(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        return cellOf(std::get<std::vector<Row>>(rows)[index], column, role);
    }

    void sortBy(int column, Qt::SortOrder order) final
    {
        Query query = m_query;
        query.sort = sortOf(column);
        query.descending = order == Qt::DescendingOrder;
        change(query);
    }

private:
    void change(const Query &query)
    {
        if (query == m_query)
            return;
        m_query = query;
        if (isOpen())
            open(m_query);
    }

    Query m_query;
};

}
