// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entries_csv.h"

#include "core/exchange/chosen_entries.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/entry_cells.h"

namespace tidemark
{
namespace
{
constexpr size_t pieceSize = 64 * 1024;

class CsvCells final : public CellSink
{
public:
    explicit CsvCells(std::string &csv)
        : m_csv(csv)
    {
    }
    void text(std::string_view value) override
    {
        begin();
        appendTextCell(m_csv, value);
    }
    void word(std::string_view value) override
    {
        begin();
        m_csv += value;
    }
    void number(int64_t value) override
    {
        word(std::to_string(value));
    }
    void credits(Credits value) override
    {
        word(value.toString());
    }
    void instant(Instant value) override
    {
        word(value.toString());
    }
    void empty() override
    {
        begin();
    }

private:
    void begin()
    {
        if (m_any)
            m_csv += ',';
        m_any = true;
    }
    std::string &m_csv;
    bool m_any = false;
};
}

void appendEntryCsv(std::string &csv, const Entry &entry)
{
    CsvCells row(csv);
    writeEntryCells(entry, row);
    csv += "\r\n";
}

std::string entriesCsvHeader()
{
    std::string line;
    CsvCells row(line);
    for (const std::string_view column : entryColumns())
        row.word(column);
    return line + "\r\n";
}

void appendTextCell(std::string &csv, std::string_view text)
{
    constexpr std::string_view risky = "=+-@\t\r\n";
    if (text.empty() || risky.find(text.front()) == std::string_view::npos)
        return appendCsvCell(csv, text);
    appendCsvCell(csv, '\'' + std::string(text));
}

Result<int64_t> writeEntriesCsv(ChainReader &chains, const EntriesCsvOptions &options, const PortableSink &sink)
{
    std::string csv(options.byteOrderMark ? "\xEF\xBB\xBF" : "");
    csv += entriesCsvHeader();
    int64_t rows = 0;
    bool written = true;
    const Result<void> walked = eachChosenEntry(chains, options.orgs, options.progress, [&](const Entry &entry) {
        appendEntryCsv(csv, entry);
        ++rows;
        if (csv.size() >= pieceSize) {
            written = sink(csv);
            csv.clear();
        }
        return written;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (!written || !sink(csv))
        return fail(ErrorCode::IoFailed, "The table could not be written.");
    return rows;
}

}
