// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/page_cache.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr qsizetype pagesKept = 8;

/// `count` rows of a list, put together of two neighbouring pages; null where they do not hold them.
std::shared_ptr<const PageOfRows> joined(const PageOfRows &head, const PageOfRows *tail, qint64 from, qint64 newFirst)
{
    return std::visit(
        [&](const auto &rows) -> std::shared_ptr<const PageOfRows> {
            auto made = rows;
            made.erase(made.begin(), made.begin() + (from - head.first));
            using T = std::decay_t<decltype(rows)>;
            const auto *more = tail ? std::get_if<T>(&tail->rows) : nullptr;
            if (more) {
                const auto wanted = static_cast<qint64>(rowsPerPage) - static_cast<qint64>(made.size());
                made.insert(made.end(), more->begin(), more->begin() + std::min(wanted, static_cast<qint64>(more->size())));
            }
            return std::make_shared<const PageOfRows>(PageOfRows{newFirst, std::move(made)});
        },
        head.rows);
}
}

qint64 countOf(const Rows &rows)
{
    return std::visit([](const auto &each) { return static_cast<qint64>(each.size()); }, rows);
}

PageCache::Page *PageCache::find(qint64 first)
{
    const auto page = m_pages.find(first);
    if (page == m_pages.end())
        return nullptr;
    page->used = ++m_clock;
    return &*page;
}

void PageCache::insert(std::shared_ptr<const PageOfRows> page)
{
    const qint64 first = page->first;
    m_pages.insert(first, {std::move(page), false, ++m_clock});
    evict();
}

void PageCache::evict()
{
    if (m_pages.size() <= mostPages)
        return;
    const auto oldest =
        std::min_element(m_pages.begin(), m_pages.end(), [](const Page &a, const Page &b) { return a.used < b.used; });
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
    std::sort(latest.begin(), latest.end(), [](const Page &a, const Page &b) { return a.used > b.used; });
    latest.resize(std::min(latest.size(), pagesKept));
    QHash<qint64, Page> shifted;
    for (const Page &page : latest) {
        // The first page that begins within this one, as it stands now.
        const qint64 newFirst = (page.rows->first + rows + rowsPerPage - 1) / rowsPerPage * rowsPerPage;
        const qint64 from = newFirst - rows;
        if (from >= page.rows->first + countOf(page.rows->rows))
            continue;
        const auto next = m_pages.constFind(page.rows->first + rowsPerPage);
        const PageOfRows *tail = next == m_pages.constEnd() ? nullptr : next->rows.get();
        shifted.insert(newFirst, {joined(*page.rows, tail, from, newFirst), true, page.used});
    }
    m_pages = std::move(shifted);
}

QList<qint64> PageCache::shortIn(qint64 rows) const
{
    QList<qint64> found;
    for (const Page &page : m_pages) {
        const qint64 expected = std::min<qint64>(rowsPerPage, rows - page.rows->first);
        if (countOf(page.rows->rows) < expected)
            found.push_back(page.rows->first);
    }
    return found;
}

}
