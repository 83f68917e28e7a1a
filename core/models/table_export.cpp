// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/table_export.h"

#include <QCoreApplication>
#include <atomic>

#include "core/models/assets_model.h"
#include "core/models/entries_model.h"
#include "core/models/orgs_model.h"
#include "core/models/users_model.h"
#include "core/query/org_figures.h"
#include "core/store/ledger.h"
#include "core/store/row_reader.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::TableExport)
};

/// A model without rows of its own, for the words of its columns.
std::unique_ptr<PagedTableModel> wordsOf(const ListQuery &query)
{
    if (std::holds_alternative<EntryQuery>(query))
        return std::make_unique<EntriesModel>(nullptr);
    if (std::holds_alternative<OrgQuery>(query))
        return std::make_unique<OrgsModel>(nullptr);
    if (std::holds_alternative<UserQuery>(query))
        return std::make_unique<UsersModel>(nullptr);
    return std::make_unique<AssetsModel>(nullptr);
}

class TableWriter
{
public:
    TableWriter(Ledger &ledger, const TableExport &list, const PortableSink &sink, const TableProgress &progress)
        : m_ledger(ledger)
        , m_list(list)
        , m_sink(sink)
        , m_progress(progress)
        , m_model(wordsOf(list.query))
    {
        m_model->setFormat(list.words);
    }
    Result<int64_t> write();

private:
    Result<void> bringFiguresUp();
    Result<void> writePage(const PageRequest &request);
    Result<void> writePiece(const IndexPiece &piece);
    Result<void> begin(const Rows &rows);
    void writeCell(const Rows &rows, size_t index, int column);
    std::optional<Instant> instantIn(const Rows &rows, size_t index, int column) const;

    Ledger &m_ledger;
    const TableExport &m_list;
    const PortableSink &m_sink;
    const TableProgress &m_progress;
    std::unique_ptr<PagedTableModel> m_model;
    std::unique_ptr<TableFile> m_table;
    int64_t m_rows = 0;
};

Result<void> TableWriter::bringFiguresUp()
{
    const auto *orgs = std::get_if<OrgQuery>(&m_list.query);
    if (!orgs)
        return {};
    std::atomic<bool> cancelled = false;
    return refreshFigures(
        m_ledger, orgs->at.value_or(Instant::now()),
        [&](int64_t, int64_t) {
            cancelled = !m_progress(0, 0);
        },
        cancelled);
}

std::optional<Instant> TableWriter::instantIn(const Rows &rows, size_t index, int column) const
{
    const QVariant text = m_model->valueOf(rows, index, column, CopyRole);
    return text.isValid() ? Instant::parse(text.toString().toStdString()) : std::nullopt;
}

void TableWriter::writeCell(const Rows &rows, size_t index, int column)
{
    for (const int role : {int(AmountRole), int(RemainingRole)}) {
        const QVariant amount = m_model->valueOf(rows, index, column, role);
        if (amount.isValid())
            return m_table->credits(Credits::fromThousandths(amount.toLongLong()));
    }
    const QString shown = m_model->valueOf(rows, index, column, Qt::DisplayRole).toString();
    if (shown.isEmpty())
        return m_table->empty();
    if (const std::optional<Instant> instant = instantIn(rows, index, column))
        return m_table->instant(*instant);
    const QVariant bare = m_model->valueOf(rows, index, column, SortRole);
    if (bare.typeId() == QMetaType::LongLong)
        return m_table->number(bare.toLongLong());
    m_table->text(shown.toStdString());
}

/// The first page tells which columns are times.
Result<void> TableWriter::begin(const Rows &rows)
{
    std::vector<std::string> names;
    for (const int column : m_list.columns) {
        QString name = m_model->headerData(column, Qt::Horizontal).toString();
        bool isTime = false;
        for (size_t i = 0; i < static_cast<size_t>(countOf(rows)) && !isTime; ++i)
            isTime = instantIn(rows, i, column).has_value();
        names.push_back((isTime ? Words::tr("%1 (UTC)", "column with times").arg(name) : name).toStdString());
    }
    TableFile::Options options;
    options.format = m_list.format;
    options.byteOrderMark = m_list.byteOrderMark;
    options.sheet = Words::tr("Table", "name of a sheet of a workbook").toStdString();
    const std::vector<std::string_view> columns(names.begin(), names.end());
    Result<std::unique_ptr<TableFile>> table = TableFile::begin(options, columns, m_sink);
    if (!table)
        return tl::unexpected(table.error());
    m_table = std::move(*table);
    return {};
}

Result<void> TableWriter::writePage(const PageRequest &request)
{
    const Result<Rows> rows = readRowsWithin(m_ledger, m_list.query, request);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!m_table) {
        if (const Result<void> begun = begin(*rows); !begun)
            return begun;
    }
    for (size_t i = 0; i < static_cast<size_t>(countOf(*rows)); ++i) {
        if (!m_table->nextRow())
            return m_table->close();
        for (const int column : m_list.columns)
            writeCell(*rows, i, column);
        ++m_rows;
    }
    return {};
}

Result<void> TableWriter::writePiece(const IndexPiece &piece)
{
    if (isSparse(m_list.query)) {
        for (const RowKey &key : piece.keys) {
            if (const Result<void> page = writePage({PageRequest::Kind::From, {key}, rowsPerPage}); !page)
                return page;
            if (!m_progress(m_rows, piece.total.value_or(0)))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    }
    for (size_t first = 0; first < piece.keys.size(); first += rowsPerPage) {
        const size_t last = std::min(piece.keys.size(), first + rowsPerPage);
        PageRequest request{PageRequest::Kind::Keys, {}, static_cast<int>(last - first)};
        request.keys.assign(piece.keys.begin() + int64_t(first), piece.keys.begin() + int64_t(last));
        if (const Result<void> page = writePage(request); !page)
            return page;
        const auto done = static_cast<int64_t>(last);
        const auto found = static_cast<int64_t>(piece.keys.size());
        const bool isWhole = piece.complete && found == piece.rows;
        if (!m_progress(isWhole ? done : piece.done, isWhole ? found : piece.toDo))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<int64_t> TableWriter::write()
{
    if (const Result<void> ready = bringFiguresUp(); !ready)
        return tl::unexpected(ready.error());
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(m_ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const std::unique_ptr<RowFinder> finder = findRows(m_ledger, m_list.query);
    for (bool isLast = false; !isLast;) {
        const Result<IndexPiece> piece = finder->next();
        if (!piece)
            return tl::unexpected(piece.error());
        isLast = piece->complete;
        if (const Result<void> written = writePiece(*piece); !written)
            return tl::unexpected(written.error());
        if (piece->keys.empty() && !m_progress(piece->done, piece->toDo))
            return fail(ErrorCode::Cancelled);
    }
    if (!m_table) {
        const Rows none;
        if (const Result<void> begun = begin(none); !begun)
            return tl::unexpected(begun.error());
    }
    if (const Result<void> closed = m_table->close(); !closed)
        return tl::unexpected(closed.error());
    return m_rows;
}
}

TableExport exportOf(const PagedTableModel &model, const QList<int> &columns)
{
    TableExport list;
    list.query = model.query().value_or(ListQuery());
    list.columns = columns;
    list.words = model.sharedFormat();
    return list;
}

Result<int64_t> writeTable(Ledger &ledger, const TableExport &list, const PortableSink &sink,
                           const TableProgress &progress)
{
    return TableWriter(ledger, list, sink, progress).write();
}

}
