// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/async/ledger_service.h"
#include "core/models/page_source.h"
#include "core/models/row_keys.h"
#include "core/store/sparse_index.h"

namespace tidemark
{

/// Pages of an open ledger. An index that only grows is not found again, but grown by what was booked since. Searches
/// and indexes are made on the service's thread for long reading, lists of organizations and their pages on that of
/// figures, other pages on the first.
class LedgerPageSource final : public PageSource
{
    Q_OBJECT
public:
    explicit LedgerPageSource(std::shared_ptr<LedgerService> service, QObject *parent = nullptr);
    /// Cancels what it asked for; does not wait.
    ~LedgerPageSource() override;

    void open(quint64 generation, const ListQuery &query, bool growing) override;
    void fetch(quint64 generation, qint64 first) override;
    void forget(quint64 generation, qint64 first) override;
    void total(quint64 question, quint64 generation, const std::vector<RowSpan> &spans) override;

private:
    /// A list being read: its index grows here, on the thread of the model.
    struct List {
        quint64 generation = 0;
        ListQuery query;
        bool growing = true;
        bool sparse = false;
        bool told = false;
        RowKeys keys;                        ///< where it is dense
        std::shared_ptr<SparseIndex> places; ///< where it is not; as it is once it is complete
        Extent extent;
        std::optional<qint64> total; ///< known before the index is complete
        std::vector<qint64> waiting; ///< pages that the index does not reach yet
        std::map<qint64, QFuture<void>> pages;
        QFuture<void> finding;
    };
    using ListPointer = std::shared_ptr<List>;

    static void cancel(List &list);
    void find(const ListPointer &list, const std::shared_ptr<const SparseIndex> &before);
    void take(quint64 generation, const Result<IndexPiece> &piece);
    /// Not copied on the way: it is large.
    using Grown = Result<std::shared_ptr<GrownIndex>>;
    void takeGrown(quint64 generation, const Grown &grown);
    static void append(List &list, const IndexPiece &piece);
    void tell(List &list);
    /// A page, and which of its rows are meant.
    struct Part {
        PageRequest page;
        size_t first = 0;
        size_t count = 0;
    };
    /// nullopt: the index does not reach that far yet.
    std::optional<std::vector<Part>> partsOf(const List &list, const std::vector<RowSpan> &spans) const;
    std::optional<PageRequest> requestFor(const List &list, qint64 first) const;
    void request(List &list, qint64 first, PageRequest request);
    void takePage(quint64 generation, qint64 first, Result<Rows> rows);
    ListPointer listOf(quint64 generation) const;

    std::shared_ptr<LedgerService> m_service;
    QFuture<void> m_totalling;
    ListPointer m_shown;
    ListPointer m_next; ///< not told of yet
};

}
