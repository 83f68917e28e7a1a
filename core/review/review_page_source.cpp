// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_page_source.h"

#include <algorithm>
#include <chrono>

#include "core/review/entry_match.h"

namespace tidemark
{
namespace
{
constexpr uint32_t rowsInStep = 4096;
constexpr std::chrono::milliseconds betweenPieces{60};

EntryRow rowOf(const ReviewedFile &file, uint32_t row, Entry entry)
{
    const IndexedEntry &indexed = file.index()[row];
    EntryRow shown;
    shown.id = indexed.line;
    shown.reversedBy = file.index().reversedBy(indexed.org, indexed.seq);
    const IndexedOrg org = file.index().org(indexed.org);
    if (const Program *program = file.programs().find(org.program, org.version)) {
        if (const PricedAction *action = program->action(entry.action))
            shown.actionName = action->name;
        if (const Plan *plan = program->plan(entry.plan))
            shown.planName = plan->name;
    }
    shown.entry = std::move(entry);
    return shown;
}

/// What the index knows of an entry that cannot be read in full.
Entry indexedOnly(const ReviewedFile &file, uint32_t row)
{
    const IndexedEntry &indexed = file.index()[row];
    Entry entry;
    entry.org = file.index().orgs().name(indexed.org);
    entry.user = file.index().users().name(indexed.user);
    entry.seq = indexed.seq;
    entry.kind = indexed.kind;
    entry.amount = indexed.amount;
    entry.bookedAt = indexed.bookedAt;
    return entry;
}
}

/// What the searching thread works with.
struct ReviewPageSource::Search {
    quint64 generation = 0;
    std::shared_ptr<ReviewedFile> file;
    EntryQuery query;
    std::shared_ptr<const std::vector<uint32_t>> only;
    bool isWhole = false;
    ReviewPageSource *source = nullptr;

    bool inFileOrder() const
    {
        return query.sort == EntrySort::Org && !query.descending;
    }
    void tell(Piece piece) const
    {
        QMetaObject::invokeMethod(
            source,
            [source = source, generation = generation, piece = std::move(piece)]() mutable {
                source->take(generation, std::move(piece));
            },
            Qt::QueuedConnection);
    }
    std::vector<uint32_t> sorted(std::vector<uint32_t> rows) const;
};

std::vector<uint32_t> ReviewPageSource::Search::sorted(std::vector<uint32_t> rows) const
{
    const EntryIndex &index = file->index();
    if (query.sort != EntrySort::Org) {
        std::vector<std::pair<int64_t, uint32_t>> keyed;
        keyed.reserve(rows.size());
        for (const uint32_t row : rows)
            keyed.emplace_back(
                query.sort == EntrySort::Amount ? index[row].amount.thousandths() : index[row].bookedAt.ms, row);
        std::sort(keyed.begin(), keyed.end());
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &each) {
            return each.second;
        });
    }
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

ReviewPageSource::ReviewPageSource(std::shared_ptr<ReviewedFile> file, QObject *parent)
    : PageSource(parent)
    , m_file(std::move(file))
    , m_pageReader(std::make_shared<std::unique_ptr<EntryReader>>())
{
}

ReviewPageSource::~ReviewPageSource()
{
    m_finding.cancel();
}

void ReviewPageSource::setOnly(std::shared_ptr<const std::vector<uint32_t>> rows)
{
    m_only = std::move(rows);
}

void ReviewPageSource::open(quint64 generation, const ListQuery &query, bool)
{
    m_finding.cancel();
    m_list = {};
    m_list.generation = generation;
    Search search;
    search.generation = generation;
    search.file = m_file;
    search.query = std::get<EntryQuery>(query);
    search.only = m_only;
    search.source = this;
    m_list.isWhole = search.isWhole = search.inFileOrder() && !m_only && search.query.filter == EntryFilter();
    m_finding = m_searching.run([search = std::move(search)](JobContext &context) {
        find(search, context);
    });
}

void ReviewPageSource::find(const Search &search, JobContext &context)
{
    const EntryIndex &index = search.file->index();
    const auto cancelled = [&context] {
        return context.cancelled();
    };
    EntryMatch match(*search.file, search.query.filter);
    std::unique_ptr<EntryReader> reader;
    std::vector<uint32_t> found;
    size_t foundBefore = 0;
    uint32_t at = 0;
    auto told = std::chrono::steady_clock::now() - betweenPieces;
    while (match.needsAll() && !index.isComplete()) {
        if (!index.waitForMoreThan(index.rows(), cancelled))
            return;
    }
    const auto candidates = [&] {
        return search.only ? static_cast<uint32_t>(search.only->size()) : index.rows();
    };
    for (;;) {
        const uint32_t known = search.only ? candidates() : index.rows();
        const bool last = search.only || index.isComplete();
        const uint32_t end = search.isWhole ? known : std::min(known, at + rowsInStep);
        for (; !search.isWhole && at < end; ++at) {
            const uint32_t row = search.only ? (*search.only)[at] : at;
            if (!match.mayMatch(index[row]))
                continue;
            if (match.needsReading()) {
                if (!reader) {
                    if (auto made = search.file->reader())
                        reader = std::move(*made);
                }
                if (!reader || !match.matches(row, *reader) || cancelled())
                    continue;
            }
            found.push_back(row);
        }
        at = end;
        if (cancelled())
            return;
        // Rows that came while the end was told of are seen once more.
        const bool complete = last && at == candidates();
        const auto now = std::chrono::steady_clock::now();
        if (complete || now - told >= betweenPieces) {
            told = now;
            Piece piece;
            piece.upTo = at;
            if (complete && !search.inFileOrder())
                piece.rows = search.sorted(std::move(found));
            else if (search.inFileOrder())
                piece.rows.assign(found.begin() + static_cast<std::ptrdiff_t>(foundBefore), found.end());
            foundBefore = found.size();
            piece.extent = {0, complete, at, last ? candidates() : 0};
            search.tell(std::move(piece));
        }
        if (complete || (at == known && !index.waitForMoreThan(at, cancelled)))
            return;
    }
}

void ReviewPageSource::take(quint64 generation, Piece piece)
{
    if (generation != m_list.generation)
        return;
    if (m_list.rows.empty())
        m_list.rows = std::move(piece.rows);
    else
        m_list.rows.insert(m_list.rows.end(), piece.rows.begin(), piece.rows.end());
    m_list.extent = piece.extent;
    m_list.extent.rows = m_list.isWhole ? piece.upTo : static_cast<qint64>(m_list.rows.size());
    Q_EMIT extentKnown(generation, m_list.extent);
    for (const qint64 first : std::exchange(m_list.waiting, {}))
        fetch(generation, first);
}

std::optional<std::vector<uint32_t>> ReviewPageSource::rowsFrom(qint64 first) const
{
    const qint64 last = std::min<qint64>(first + rowsPerPage, m_list.extent.rows);
    if (first >= last)
        return std::nullopt;
    std::vector<uint32_t> rows;
    for (qint64 row = first; row < last; ++row)
        rows.push_back(m_list.isWhole ? static_cast<uint32_t>(row) : m_list.rows[static_cast<size_t>(row)]);
    return rows;
}

void ReviewPageSource::fetch(quint64 generation, qint64 first)
{
    if (generation != m_list.generation)
        return;
    std::optional<std::vector<uint32_t>> rows = rowsFrom(first);
    if (!rows) {
        if (!m_list.extent.complete)
            m_list.waiting.insert(first);
        return;
    }
    m_paging.run([this, generation, first, file = m_file, reader = m_pageReader,
                  rows = std::move(*rows)](JobContext &context) {
        auto read = std::make_shared<Result<std::vector<EntryRow>>>(ReviewPageSource::read(*file, rows, *reader));
        if (context.cancelled())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, generation, first, read] {
                if (*read)
                    Q_EMIT pageReady(generation,
                                     std::make_shared<const PageOfRows>(PageOfRows{first, Rows(std::move(**read))}));
                else
                    Q_EMIT failed(generation, first, read->error());
            },
            Qt::QueuedConnection);
    });
}

void ReviewPageSource::forget(quint64 generation, qint64 first)
{
    if (generation == m_list.generation)
        m_list.waiting.erase(first);
}

/// On the paging thread. An entry that cannot be read in full is shown as far as it is known.
Result<std::vector<EntryRow>> ReviewPageSource::read(const ReviewedFile &file, const std::vector<uint32_t> &rows,
                                                     std::unique_ptr<EntryReader> &reader)
{
    if (!reader) {
        Result<std::unique_ptr<EntryReader>> made = file.reader();
        if (!made)
            return tl::unexpected(made.error());
        reader = std::move(*made);
    }
    std::vector<EntryRow> page;
    for (const uint32_t row : rows) {
        Result<Entry> entry = reader->read(row);
        page.push_back(rowOf(file, row, entry ? std::move(*entry) : indexedOnly(file, row)));
    }
    return page;
}

}
