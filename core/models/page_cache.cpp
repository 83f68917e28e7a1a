// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/page_cache.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr qsizetype pagesKept = 8;

/// The rows from `from` on of one page, and as many of the next as make a page that begins at
/// `newFirst` full. Null where there are none.
std::shared_ptr<const PageOfRows> joined(const PageOfRows *head, const PageOfRows *tail, qint64 from, qint64 shift)
{
    const PageOfRows *base = head && head->first + countOf(head->rows) > from ? head : tail;
    if (!base)
        return nullptr;
    const bool goesOn = base == head && tail && head->first + countOf(head->rows) == tail->first;
    return std::visit(
        [&](const auto &rows) {
            const qint64 first = std::max(from, base->first);
            auto made = std::decay_t<decltype(rows)>(rows.begin() + (first - base->first), rows.end());
            if (goesOn) {
                const auto &more = std::get<std::decay_t<decltype(rows)>>(tail->rows);
                made.insert(made.end(), more.begin(), more.end());
            }
            const auto most = static_cast<size_t>(from + rowsPerPage - first);
            if (made.size() > most)
                made.resize(most);
            return std::make_shared<const PageOfRows>(PageOfRows{first + shift, std::move(made)});
        },
        base->rows);
}
}

qint64 countOf(const Rows &rows)
{
    return std::visit(
        [](const auto &each) {
            return static_cast<qint64>(each.size());
        },
        rows);
}

qint64 PageCache::pageOf(qint64 row)
{
    return row / rowsPerPage * rowsPerPage;
}

PageCache::Page *PageCache::find(qint64 first)
{
    const auto page = m_pages.find(first);
    if (page == m_pages.end())
        return nullptr;
    page->used = ++m_clock;
    return &*page;
}

bool PageCache::Page::has(qint64 row) const
{
    return row >= rows->first && row < rows->first + countOf(rows->rows);
}

void PageCache::insert(std::shared_ptr<const PageOfRows> page)
{
    const qint64 first = pageOf(page->first);
    m_pages.insert(first, {std::move(page), false, ++m_clock});
    evict();
}

void PageCache::evict()
{
    if (m_pages.size() <= mostPages)
        return;
    const auto oldest = std::min_element(m_pages.cbegin(), m_pages.cend(), [](const Page &a, const Page &b) {
        return a.used < b.used;
    });
    m_pages.erase(oldest);
}

void PageCache::clear()
{
    m_pages.clear();
}

void PageCache::remove(qint64 first)
{
    m_pages.remove(first);
}

void PageCache::markOutdated()
{
    for (Page &page : m_pages)
        page.outdated = true;
}

void PageCache::shiftDown(qint64 rows)
{
    QList<Page> latest = m_pages.values();
    std::sort(latest.begin(), latest.end(), [](const Page &a, const Page &b) {
        return a.used > b.used;
    });
    latest.resize(std::min(latest.size(), pagesKept));
    const auto rowsAt = [this](qint64 first) {
        const auto page = m_pages.constFind(first);
        return page == m_pages.constEnd() ? nullptr : page->rows.get();
    };
    QHash<qint64, Page> shifted;
    for (const Page &page : latest) {
        const qint64 newFirst = pageOf(page.rows->first + rows);
        for (const qint64 first : {newFirst, newFirst + rowsPerPage}) {
            const qint64 from = first - rows;
            // Before the first row there is no page.
            const qint64 oldFirst = from < 0 ? -rowsPerPage : pageOf(from);
            const auto made = joined(rowsAt(oldFirst), rowsAt(oldFirst + rowsPerPage), from, rows);
            if (made && !shifted.contains(first))
                shifted.insert(first, {made, true, page.used});
        }
    }
    m_pages = std::move(shifted);
}

QList<qint64> PageCache::shortIn(qint64 rows) const
{
    QList<qint64> found;
    for (const Page &page : m_pages) {
        const qint64 first = pageOf(page.rows->first);
        if (!page.has(first) || !page.has(std::min<qint64>(first + rowsPerPage, rows) - 1))
            found.push_back(first);
    }
    return found;
}

std::vector<RowSpan> PageCache::freshRows() const
{
    std::vector<RowSpan> spans;
    for (const Page &page : m_pages) {
        if (!page.outdated)
            spans.push_back({page.rows->first, countOf(page.rows->rows)});
    }
    return spans;
}

}
