// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/paged_table_model.h"

#include <algorithm>

namespace tidemark
{
namespace
{
/// More than any window shows; what was wanted before that has been scrolled away.
constexpr qsizetype mostRequests = 8;
constexpr qint64 leastRefreshMs = 1000;
constexpr qint64 mostRefreshMs = 10'000;
}

PagedTableModel::PagedTableModel(std::unique_ptr<PageSource> source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_format(std::make_shared<const CellFormat>())
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &PagedTableModel::requestWanted);
    m_refreshLater.setSingleShot(true);
    connect(&m_refreshLater, &QTimer::timeout, this, &PagedTableModel::refresh);
    if (!m_source)
        return;
    connect(m_source.get(), &PageSource::changed, this, &PagedTableModel::noteChange);
    connect(m_source.get(), &PageSource::extentKnown, this, &PagedTableModel::takeExtent);
    connect(m_source.get(), &PageSource::pageReady, this, &PagedTableModel::takePage);
    connect(m_source.get(), &PageSource::totalled, this, [this](quint64 question, const RowTotals &totals) {
        if (question == m_totalsAsked)
            Q_EMIT totalsKnown(totals);
    });
    connect(m_source.get(), &PageSource::failed, this, &PagedTableModel::takeFailure);
}

PagedTableModel::~PagedTableModel() = default;

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? headerText(section) : QVariant();
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columns() && isSortable(column))
        sortBy(column, order);
}

qint64 PagedTableModel::totalRows() const
{
    return m_extent.rows;
}

bool PagedTableModel::isSearching() const
{
    return m_source && !m_extent.complete;
}

const Extent &PagedTableModel::extent() const
{
    return m_extent;
}

void PagedTableModel::setFormat(std::shared_ptr<const CellFormat> format)
{
    m_format = std::move(format);
    emitDataChanged(0, m_rows - 1);
}

const CellFormat &PagedTableModel::format() const
{
    return *m_format;
}

std::optional<ListQuery> PagedTableModel::query() const
{
    return isOpen() ? std::optional(m_query) : std::nullopt;
}

bool PagedTableModel::isOpen() const
{
    return m_lastGeneration != 0;
}

const PageOfRows *PagedTableModel::pageAt(int row) const
{
    const PageCache::Page *page = row >= 0 && row < m_rows ? m_cache.find(PageCache::pageOf(row)) : nullptr;
    return page && page->has(row) ? page->rows.get() : nullptr;
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 first = PageCache::pageOf(index.row());
    const PageCache::Page *page = m_cache.find(first);
    const bool isThere = page && page->has(index.row());
    const bool isFailed = m_failed.contains(first);
    if ((!isThere || page->outdated) && !isFailed)
        want(first);
    if (role == CellStateRole) {
        const CellState state = isThere ? (page->outdated ? CellState::Outdated : CellState::Loaded)
            : isFailed                  ? CellState::Failed
                                        : CellState::Loading;
        return static_cast<int>(state);
    }
    return isThere ? cell(page->rows->rows, static_cast<size_t>(index.row() - page->rows->first), index.column(), role)
                   : QVariant();
}

void PagedTableModel::want(qint64 first) const
{
    if (!m_wanted.isEmpty() && m_wanted.last() == first)
        return;
    m_wanted.removeOne(first);
    m_wanted.push_back(first);
    if (!m_gather.isActive())
        m_gather.start(0);
}

void PagedTableModel::requestWanted()
{
    QList<qint64> wanted = std::exchange(m_wanted, {});
    if (wanted.size() > mostRequests)
        wanted.erase(wanted.cbegin(), wanted.cend() - mostRequests);
    for (const qint64 first : wanted) {
        const bool isUnderWay = m_requested.removeOne(first) || m_loading.contains(first);
        m_requested.push_back(first);
        if (!isUnderWay)
            m_source->fetch(m_shown, first);
    }
    while (m_requested.size() > mostRequests) {
        const qint64 first = m_requested.takeFirst();
        if (!m_loading.contains(first))
            m_source->forget(m_shown, first);
    }
}

void PagedTableModel::load(int firstRow, int lastRow)
{
    for (qint64 first = PageCache::pageOf(std::max(firstRow, 0)); first <= std::min(lastRow, m_rows - 1);
         first += rowsPerPage) {
        if (isWhole(first) || m_requested.contains(first) || m_loading.contains(first))
            continue;
        m_loading.push_back(first);
        m_source->fetch(m_shown, first);
    }
}

bool PagedTableModel::isLoaded(int firstRow, int lastRow) const
{
    for (qint64 first = PageCache::pageOf(std::max(firstRow, 0)); first <= std::min(lastRow, m_rows - 1);
         first += rowsPerPage) {
        if (!isWhole(first))
            return false;
    }
    return true;
}

/// Whether the page is at hand as it is now: one may have come that was read while the list was shorter.
bool PagedTableModel::isWhole(qint64 first) const
{
    const PageCache::Page *page = m_cache.find(first);
    return page && !page->outdated && page->has(first) && page->has(std::min<qint64>(first + rowsPerPage, m_rows) - 1);
}

bool PagedTableModel::isAtHand(int row) const
{
    return pageAt(row) != nullptr;
}

std::vector<RowSpan> PagedTableModel::freshRows() const
{
    std::vector<RowSpan> spans = m_cache.freshRows();
    for (RowSpan &span : spans)
        span.count = std::min(span.count, m_rows - span.first);
    std::erase_if(spans, [](const RowSpan &span) {
        return span.count <= 0;
    });
    return spans;
}

std::optional<RowTotals> PagedTableModel::totalsAtHand(const std::vector<RowSpan> &spans) const
{
    RowTotals totals;
    for (const RowSpan &span : spans) {
        for (int64_t row = span.first; row < span.first + span.count; ++row) {
            const PageOfRows *page = pageAt(int(row));
            if (page == nullptr || m_cache.find(PageCache::pageOf(row))->outdated)
                return std::nullopt;
            totals.add(page->rows, size_t(row - page->first), 1);
        }
    }
    return totals;
}

void PagedTableModel::askForTotals(const std::vector<RowSpan> &spans)
{
    ++m_totalsAsked;
    qint64 rows = 0;
    for (const RowSpan &span : spans)
        rows += span.count;
    if (!m_source || rows > mostTotalled)
        return;
    if (const std::optional<RowTotals> totals = totalsAtHand(spans))
        Q_EMIT totalsKnown(*totals);
    else
        m_source->total(m_totalsAsked, m_shown, spans);
}

void PagedTableModel::forgetRequests()
{
    for (const qint64 first : std::exchange(m_requested, {}) + std::exchange(m_loading, {}))
        m_source->forget(m_shown, first);
    m_wanted.clear();
    m_failed.clear();
}

/// Whether the page was asked for, and is not any more.
bool PagedTableModel::takeRequest(qint64 first)
{
    const bool requested = m_requested.removeOne(first);
    return m_loading.removeOne(first) || requested;
}

void PagedTableModel::open(const ListQuery &query)
{
    m_query = query;
    if (!m_source) {
        m_lastGeneration = 1;
        return;
    }
    beginResetModel();
    forgetRequests();
    m_cache.clear();
    m_rows = 0;
    m_extent = {};
    m_changedMeanwhile = m_changedUnseen = false;
    m_shown = m_asked = ++m_lastGeneration;
    m_source->open(m_shown, query, true);
    // The first page is on its way before anybody knows how many there are.
    m_requested.push_back(0);
    m_source->fetch(m_shown, 0);
    m_sinceRefresh.start();
    endResetModel();
    Q_EMIT extentChanged();
}

void PagedTableModel::refresh()
{
    if (!m_source || !isOpen())
        return;
    if (m_asked != m_shown || !m_extent.complete) {
        m_changedMeanwhile = true;
        return;
    }
    m_refreshLater.stop();
    m_changedMeanwhile = m_changedUnseen = false;
    m_asked = ++m_lastGeneration;
    m_sinceRefresh.start();
    m_source->open(m_asked, m_query, false);
}

void PagedTableModel::noteChange()
{
    if (!isOpen() || m_refreshLater.isActive())
        return;
    m_changedUnseen = !m_watched;
    if (!m_watched)
        return;
    // What takes long is done seldom, or it would slow down who writes.
    const qint64 every = std::clamp(10 * m_refreshTook, leastRefreshMs, mostRefreshMs);
    const qint64 since = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : every;
    m_refreshLater.start(static_cast<int>(std::clamp<qint64>(every - since, 0, every)));
}

void PagedTableModel::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched && m_refreshLater.isActive()) {
        m_refreshLater.stop();
        m_changedUnseen = true;
    } else if (watched && std::exchange(m_changedUnseen, false)) {
        noteChange();
    }
}

void PagedTableModel::takeExtent(quint64 generation, const Extent &extent)
{
    if (generation == m_shown) {
        setRows(extent, 0);
    } else if (generation == m_asked) {
        Q_EMIT readAgain();
        forgetRequests();
        m_shown = m_asked;
        m_cache.markOutdated();
        setRows(extent, extent.cameFirst.value_or(growsAtTop() ? extent.rows : 0));
        emitDataChanged(0, m_rows - 1);
    } else {
        return;
    }
    if (extent.complete)
        m_refreshTook = m_sinceRefresh.elapsed();
    if (extent.complete && m_changedMeanwhile)
        noteChange();
    Q_EMIT extentChanged();
}

/// `cameFirst`: how many of the rows that are new come before all others, at most; the rest is taken to come last.
void PagedTableModel::setRows(const Extent &extent, qint64 cameFirst)
{
    m_extent = extent;
    const int before = m_rows;
    const int rows = static_cast<int>(std::min(extent.rows, mostRows));
    const int first = before > 0 ? static_cast<int>(std::clamp<qint64>(rows - before, 0, cameFirst)) : 0;
    if (first > 0) {
        beginInsertRows({}, 0, first - 1);
        m_cache.shiftDown(first);
        m_rows += first;
        endInsertRows();
    }
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    // A page that ended the list then does not end it now.
    for (const qint64 first : m_cache.shortIn(m_rows)) {
        m_cache.find(first)->outdated = true;
        want(first);
    }
}

void PagedTableModel::takePage(quint64 generation, const std::shared_ptr<const PageOfRows> &page)
{
    if (generation != m_shown || !takeRequest(page->first))
        return;
    m_cache.insert(page);
    const qint64 last = std::min<qint64>(page->first + countOf(page->rows), m_rows) - 1;
    emitDataChanged(page->first, last);
    Q_EMIT pageLoaded(static_cast<int>(page->first), static_cast<int>(last));
}

void PagedTableModel::takeFailure(quint64 generation, qint64 first, const Error &error)
{
    if (generation == m_shown && first >= 0 && takeRequest(first)) {
        m_failed.push_back(first);
        emitDataChanged(first, first + rowsPerPage - 1);
    } else if (first < 0 && (generation == m_asked || generation == m_shown)) {
        m_asked = m_shown;
        m_extent.complete = true;
        if (m_changedMeanwhile)
            noteChange();
        Q_EMIT extentChanged();
    } else {
        return;
    }
    Q_EMIT failed(error);
}

void PagedTableModel::emitDataChanged(qint64 first, qint64 last)
{
    last = std::min<qint64>(last, m_rows - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columns() - 1));
}

}
