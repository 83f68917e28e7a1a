// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <memory>

#include "core/models/page_source.h"

namespace tidemark
{

/// The pages that a table has at hand, the latest used of them: at most `mostPages`.
class PageCache
{
public:
    struct Page {
        std::shared_ptr<const PageOfRows> rows; ///< after shiftDown() perhaps without the first or the last
        bool outdated = false;
        quint64 used = 0;

        bool has(qint64 row) const;
    };
    /// The first row of the page that a row is on.
    static qint64 pageOf(qint64 row);
    static constexpr qsizetype mostPages = 64;

    /// By the row that pageOf() tells; nullptr: not at hand. It counts as used.
    Page *find(qint64 first);
    void insert(std::shared_ptr<const PageOfRows> page);
    void clear();
    void markOutdated();
    /// After `rows` came before all others: keeps what was used last, outdated, where it stands now.
    void shiftDown(qint64 rows);
    void remove(qint64 first);
    /// Pages at hand without all the rows that they should have in a list of `rows`.
    QList<qint64> shortIn(qint64 rows) const;
    /// Of the pages that are not outdated.
    std::vector<RowSpan> freshRows() const;
    qsizetype count() const
    {
        return m_pages.size();
    }

private:
    void evict();

    QHash<qint64, Page> m_pages;
    quint64 m_clock = 0;
};

qint64 countOf(const Rows &rows);

}
