// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/csv_cells.h"

#include "core/exchange/bytes/csv_reader.h"

namespace tidemark
{

void appendTextCell(std::string &csv, std::string_view text)
{
    constexpr std::string_view risky = "=+-@\t\r\n";
    if (text.empty() || risky.find(text.front()) == std::string_view::npos)
        return appendCsvCell(csv, text);
    appendCsvCell(csv, '\'' + std::string(text));
}

void CsvCells::end()
{
    m_csv += "\r\n";
    m_any = false;
}

void CsvCells::text(std::string_view value)
{
    begin();
    appendTextCell(m_csv, value);
}

void CsvCells::word(std::string_view value)
{
    begin();
    m_csv += value;
}

void CsvCells::number(int64_t value)
{
    word(std::to_string(value));
}

void CsvCells::credits(Credits value)
{
    word(value.toString());
}

void CsvCells::instant(Instant value)
{
    word(value.toString());
}

void CsvCells::empty()
{
    begin();
}

void CsvCells::begin()
{
    if (m_any)
        m_csv += ',';
    m_any = true;
}

}
