// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entries_csv.h"

#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/tables/entries_table.h"

namespace tidemark
{
namespace
{
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
    TableFile::Options table;
    table.byteOrderMark = options.byteOrderMark;
    return writeEntries(chains, table, {options.orgs, options.progress}, sink);
}

}
