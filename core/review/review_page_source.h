// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/async/executor.h"
#include "core/models/page_source.h"
#include "core/review/reviewed_file.h"

namespace tidemark
{

/// The entries of a reviewed file as a table's rows, while its index still grows. In the order of the file they appear
/// as they are found; other orders begin once all are known. An entry's id is the number of its line.
class ReviewPageSource final : public PageSource
{
    Q_OBJECT
public:
    explicit ReviewPageSource(std::shared_ptr<ReviewedFile> file, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ReviewPageSource() override;

    /// Rows of the index, ascending: only these are listed from the next open() on; nullptr: all.
    void setOnly(std::shared_ptr<const std::vector<uint32_t>> rows);

    void open(quint64 generation, const ListQuery &query, bool growing) override;
    void fetch(quint64 generation, qint64 first) override;
    void forget(quint64 generation, qint64 first) override;

private:
    struct Search;
    struct Piece {
        std::vector<uint32_t> rows;
        uint32_t upTo = 0; ///< where all rows of the file are listed in its order: how many of them
        Extent extent;
    };
    struct List {
        quint64 generation = 0;
        bool isWhole = false; ///< all rows, in the order of the file
        std::vector<uint32_t> rows;
        Extent extent;
        std::set<qint64> waiting; ///< pages that are not found yet
    };
    static void find(const Search &search, JobContext &context);
    void take(quint64 generation, Piece piece);
    std::optional<std::vector<uint32_t>> rowsFrom(qint64 first) const;
    static Result<std::vector<EntryRow>> read(const ReviewedFile &file, const std::vector<uint32_t> &rows,
                                              std::unique_ptr<EntryReader> &reader);

    std::shared_ptr<ReviewedFile> m_file;
    std::shared_ptr<const std::vector<uint32_t>> m_only;
    List m_list;
    QFuture<void> m_finding;
    std::shared_ptr<std::unique_ptr<EntryReader>> m_pageReader; ///< of the paging thread
    Executor m_searching;
    Executor m_paging;
};

}
