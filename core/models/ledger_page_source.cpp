// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_page_source.h"

#include <QPointer>
#include <algorithm>
#include <atomic>

#include "core/query/org_figures.h"
#include "core/store/row_reader.h"

namespace tidemark
{
namespace
{
Result<void> refreshFor(Ledger &ledger, const OrgQuery &query, JobContext &context)
{
    std::atomic<bool> cancelled = false;
    const auto progress = [&](int64_t, int64_t) {
        cancelled = context.cancelled();
    };
    return refreshFigures(ledger, query.at.value_or(Instant::now()), progress, cancelled);
}

/// Its rows stand in the temporary table of figures.
bool isOfFigures(const ListQuery &query)
{
    return std::holds_alternative<OrgQuery>(query);
}

/// Shows each piece to `take`, which runs on this thread.
template<typename Take>
void findAll(Ledger &ledger, JobContext &context, const ListQuery &query, const Take &take)
{
    if (const auto *orgs = std::get_if<OrgQuery>(&query)) {
        if (const Result<void> refreshed = refreshFor(ledger, *orgs, context); !refreshed) {
            take(tl::unexpected(refreshed.error()));
            return;
        }
    }
    const std::unique_ptr<RowFinder> finder = findRows(ledger, query);
    while (!context.cancelled()) {
        Result<IndexPiece> piece = finder->next();
        const bool last = !piece || piece->complete;
        take(std::move(piece));
        if (last)
            return;
    }
}
}

LedgerPageSource::LedgerPageSource(std::shared_ptr<LedgerService> service, QObject *parent)
    : PageSource(parent)
    , m_service(std::move(service))
{
    connect(m_service.get(), &LedgerService::changed, this, &PageSource::changed);
}

LedgerPageSource::~LedgerPageSource()
{
    for (const ListPointer &list : {m_shown, m_next}) {
        if (list)
            cancel(*list);
    }
    m_totalling.cancel();
}

void LedgerPageSource::cancel(List &list)
{
    list.finding.cancel();
    for (auto &[first, page] : list.pages)
        page.cancel();
}

LedgerPageSource::ListPointer LedgerPageSource::listOf(quint64 generation) const
{
    for (const ListPointer &list : {m_shown, m_next}) {
        if (list && list->generation == generation)
            return list;
    }
    return nullptr;
}

void LedgerPageSource::open(quint64 generation, const ListQuery &query, bool growing)
{
    if (m_next)
        cancel(*m_next);
    if (growing && m_shown)
        cancel(*m_shown);
    auto list = std::make_shared<List>();
    list->generation = generation;
    list->query = query;
    list->growing = growing;
    list->sparse = isSparse(query);
    list->places = std::make_shared<SparseIndex>();
    const bool growsOn =
        !growing && m_shown && m_shown->extent.complete && m_shown->query == query && m_shown->places->lastEntry != 0;
    const std::shared_ptr<const SparseIndex> before = growsOn ? m_shown->places : nullptr;
    m_next = growing ? nullptr : list;
    if (growing)
        m_shown = list;
    find(list, before);
}

/// `before`: null where there is none that goes on.
void LedgerPageSource::find(const ListPointer &list, const std::shared_ptr<const SparseIndex> &before)
{
    // A QPointer is looked at only on its own thread: the pieces are taken there.
    const auto tell = [self = QPointer(this), service = m_service.get(),
                       generation = list->generation](auto piece, const auto &taken) {
        QMetaObject::invokeMethod(
            service,
            [self, generation, taken, piece = std::move(piece)] {
                if (self)
                    (self->*taken)(generation, piece);
            },
            Qt::QueuedConnection);
    };
    const auto job = [query = list->query, before, tell](Ledger &ledger, JobContext &context) {
        Result<std::optional<GrownIndex>> grown = before ? growIndex(ledger, query, *before) : std::nullopt;
        if (!grown)
            tell(Grown(tl::unexpected(grown.error())), &LedgerPageSource::takeGrown);
        else if (*grown)
            tell(Grown(std::make_shared<GrownIndex>(std::move(**grown))), &LedgerPageSource::takeGrown);
        else
            findAll(ledger, context, query, [&](Result<IndexPiece> piece) {
                tell(std::move(piece), &LedgerPageSource::take);
            });
    };
    list->finding = isOfFigures(list->query) ? m_service->readFigures(job) : m_service->readLong(job);
}

void LedgerPageSource::take(quint64 generation, const Result<IndexPiece> &piece)
{
    const ListPointer list = listOf(generation);
    if (!list || list->finding.isCanceled())
        return;
    if (!piece) {
        Q_EMIT failed(generation, -1, piece.error());
        return;
    }
    append(*list, *piece);
    list->total = piece->total;
    list->extent = {piece->complete ? piece->rows : piece->total.value_or(piece->rows), piece->complete, piece->done,
                    piece->toDo};
    if (list->growing || piece->complete || piece->total)
        tell(*list);
    for (const qint64 first : std::exchange(list->waiting, {}))
        fetch(generation, first);
}

void LedgerPageSource::takeGrown(quint64 generation, const Grown &grown)
{
    const ListPointer list = listOf(generation);
    if (!list || list->finding.isCanceled())
        return;
    if (!grown) {
        Q_EMIT failed(generation, -1, grown.error());
        return;
    }
    list->places = std::shared_ptr<SparseIndex>(*grown, &(*grown)->index);
    const qint64 rows = list->places->rows();
    list->total = rows;
    list->extent = {rows, true, rows, rows, (*grown)->cameFirst};
    tell(*list);
}

void LedgerPageSource::append(List &list, const IndexPiece &piece)
{
    if (!list.sparse) {
        list.keys.append(piece.keys);
        return;
    }
    for (const RowKey &key : piece.keys)
        list.places->begin(key, qint64(list.places->stretches()) * rowsPerPage);
    list.places->endAt(piece.rows);
    list.places->lastEntry = piece.lastEntry;
}

void LedgerPageSource::tell(List &list)
{
    if (m_next && m_next.get() == &list) {
        if (m_shown)
            cancel(*m_shown);
        m_shown = std::exchange(m_next, nullptr);
    }
    Q_EMIT extentKnown(list.generation, list.extent);
}

void LedgerPageSource::fetch(quint64 generation, qint64 first)
{
    const ListPointer list = listOf(generation);
    if (!list)
        return;
    if (std::optional<PageRequest> page = requestFor(*list, first))
        request(*list, first, std::move(*page));
    else if (!list->extent.complete)
        list->waiting.push_back(first);
}

void LedgerPageSource::forget(quint64 generation, qint64 first)
{
    const ListPointer list = listOf(generation);
    if (!list)
        return;
    std::erase(list->waiting, first);
    if (const auto page = list->pages.find(first); page != list->pages.end()) {
        page->second.cancel();
        list->pages.erase(page);
    }
}

std::optional<PageRequest> LedgerPageSource::requestFor(const List &list, qint64 first) const
{
    PageRequest request;
    if (!list.sparse) {
        const auto known = static_cast<qint64>(list.keys.size());
        const qint64 last = std::min(first + rowsPerPage, known);
        if (first >= last)
            return std::nullopt;
        request.kind = PageRequest::Kind::Keys;
        request.keys = list.keys.slice(static_cast<size_t>(first), static_cast<size_t>(last - first));
        request.count = static_cast<int>(last - first);
        return request;
    }
    if (first == 0)
        return request;
    if (std::optional<SparseIndex::Place> place = list.places->placeOf(first)) {
        request.kind = PageRequest::Kind::From;
        request.keys = {std::move(place->key)};
        request.skip = place->skip;
        return request;
    }
    if (list.total && first < *list.total && first + rowsPerPage >= *list.total) {
        request.kind = PageRequest::Kind::End;
        request.count = static_cast<int>(*list.total - first);
        return request;
    }
    return std::nullopt;
}

void LedgerPageSource::request(List &list, qint64 first, PageRequest page)
{
    const ListQuery query = list.query;
    const auto job = [self = QPointer(this), service = m_service.get(), generation = list.generation, query, first,
                      page = std::move(page)](Ledger &ledger, JobContext &context) {
        Result<Rows> rows = readRows(ledger, query, page);
        if (context.cancelled())
            return;
        QMetaObject::invokeMethod(
            service,
            [self, generation, first, rows = std::move(rows)] {
                if (self)
                    self->takePage(generation, first, rows);
            },
            Qt::QueuedConnection);
    };
    list.pages.insert_or_assign(first, isOfFigures(query) ? m_service->readFigures(job) : m_service->read(job));
}

std::optional<std::vector<LedgerPageSource::Part>> LedgerPageSource::partsOf(const List &list,
                                                                             const std::vector<RowSpan> &spans) const
{
    std::vector<Part> parts;
    for (const RowSpan &span : spans) {
        for (qint64 row = span.first; row < span.first + span.count;) {
            const qint64 page = row / rowsPerPage * rowsPerPage;
            const qint64 end = std::min<qint64>(page + rowsPerPage, span.first + span.count);
            std::optional<PageRequest> request = requestFor(list, page);
            if (!request)
                return std::nullopt;
            parts.push_back({std::move(*request), size_t(row - page), size_t(end - row)});
            row = end;
        }
    }
    return parts;
}

void LedgerPageSource::total(quint64 question, quint64 generation, const std::vector<RowSpan> &spans)
{
    m_totalling.cancel();
    const ListPointer list = listOf(generation);
    std::optional<std::vector<Part>> parts = list ? partsOf(*list, spans) : std::nullopt;
    if (!parts)
        return;
    const auto job = [self = QPointer(this), service = m_service.get(), question, query = list->query,
                      parts = std::move(*parts)](Ledger &ledger, JobContext &context) {
        RowTotals totals;
        for (const Part &part : parts) {
            const Result<Rows> rows = readRows(ledger, query, part.page);
            if (!rows || context.cancelled())
                return;
            totals.add(*rows, part.first, part.count);
        }
        QMetaObject::invokeMethod(
            service,
            [self, question, totals] {
                if (self)
                    Q_EMIT self->totalled(question, totals);
            },
            Qt::QueuedConnection);
    };
    m_totalling = isOfFigures(list->query) ? m_service->readFigures(job) : m_service->readLong(job);
}

void LedgerPageSource::takePage(quint64 generation, qint64 first, Result<Rows> rows)
{
    const ListPointer list = listOf(generation);
    if (!list)
        return;
    list->pages.erase(first);
    if (!rows) {
        Q_EMIT failed(generation, first, rows.error());
        return;
    }
    Q_EMIT pageReady(generation, std::make_shared<const PageOfRows>(PageOfRows{first, std::move(*rows)}));
}

}
