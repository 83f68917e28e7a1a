// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <vector>

#include "core/exchange/tables/csv_cells.h"
#include "core/exchange/tables/workbook.h"

namespace tidemark
{
namespace
{
constexpr size_t csvPiece = 64 * 1024;
constexpr qint64 workbookPiece = 256 * 1024;

class CsvTable final : public TableFile
{
public:
    CsvTable(bool byteOrderMark, std::span<const std::string_view> columns, const PortableSink &sink)
        : m_sink(sink)
        , m_csv(byteOrderMark ? "\xEF\xBB\xBF" : "")
        , m_row(m_csv)
    {
        for (const std::string_view column : columns)
            text(column);
    }
    bool nextRow() override
    {
        m_row.end();
        if (m_csv.size() >= csvPiece)
            flush();
        return m_written;
    }
    void text(std::string_view value) override
    {
        m_row.text(value);
    }
    void word(std::string_view value) override
    {
        m_row.word(value);
    }
    void number(int64_t value) override
    {
        m_row.number(value);
    }
    void credits(Credits value) override
    {
        m_row.credits(value);
    }
    void instant(Instant value) override
    {
        m_row.instant(value);
    }
    void empty() override
    {
        m_row.empty();
    }
    Result<void> close() override
    {
        m_row.end();
        flush();
        return m_written ? Result<void>() : fail(ErrorCode::IoFailed, "The table could not be written.");
    }

private:
    void flush()
    {
        m_written = m_written && m_sink(m_csv);
        m_csv.clear();
    }

    const PortableSink &m_sink;
    std::string m_csv;
    CsvCells m_row;
    bool m_written = true;
};

class XlsxTable final : public TableFile
{
public:
    XlsxTable(const Options &options, std::span<const std::string_view> columns, const PortableSink &sink)
        : m_options(options)
        , m_columns(columns.begin(), columns.end())
        , m_sink(sink)
        , m_path(m_folder.filePath(QStringLiteral("table.xlsx")))
        , m_book(QFile::encodeName(m_path).toStdString())
    {
    }
    bool hasRoom() const
    {
        return m_folder.isValid();
    }
    QString whyNoRoom() const
    {
        return m_folder.errorString();
    }
    void beginSheet()
    {
        ++m_sheets;
        const std::vector<std::string_view> names(m_columns.begin(), m_columns.end());
        m_book.addSheet(m_options.sheet + (m_sheets == 1 ? "" : ' ' + std::to_string(m_sheets)), names);
        m_onSheet = 1;
    }
    bool nextRow() override
    {
        if (m_onSheet == m_options.rowsPerSheet)
            beginSheet();
        m_book.nextRow();
        ++m_onSheet;
        return true;
    }
    void text(std::string_view value) override
    {
        m_book.text(value);
    }
    void word(std::string_view value) override
    {
        m_book.word(value);
    }
    void number(int64_t value) override
    {
        m_book.number(value);
    }
    void credits(Credits value) override
    {
        m_book.credits(value);
    }
    void instant(Instant value) override
    {
        m_book.instant(value);
    }
    void empty() override
    {
        m_book.empty();
    }
    Result<void> close() override
    {
        if (const Result<void> closed = m_book.close(); !closed)
            return closed;
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::IoFailed, m_path.toStdString() + ": " + file.errorString().toStdString());
        for (QByteArray piece = file.read(workbookPiece); !piece.isEmpty(); piece = file.read(workbookPiece)) {
            if (!m_sink({piece.constData(), static_cast<size_t>(piece.size())}))
                return fail(ErrorCode::IoFailed, "The workbook could not be written.");
        }
        return {};
    }

private:
    const Options m_options;
    const std::vector<std::string> m_columns;
    const PortableSink &m_sink;
    const QTemporaryDir m_folder;
    const QString m_path;
    Workbook m_book;
    int m_sheets = 0;
    int m_onSheet = 1;
};
}

Result<std::unique_ptr<TableFile>> TableFile::begin(const Options &options, std::span<const std::string_view> columns,
                                                    const PortableSink &sink)
{
    if (options.format == TableFormat::Csv)
        return std::make_unique<CsvTable>(options.byteOrderMark, columns, sink);
    auto table = std::make_unique<XlsxTable>(options, columns, sink);
    if (!table->hasRoom())
        return fail(ErrorCode::IoFailed, "No temporary folder could be made: " + table->whyNoRoom().toStdString());
    table->beginSheet();
    return table;
}

}
