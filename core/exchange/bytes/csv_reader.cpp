// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/csv_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <simdjson.h>

#include "core/domain/ids.h"

namespace tidemark
{
namespace
{
constexpr char tooLong[] = "the row is longer than a mebibyte";
constexpr uint64_t everyByte = 0x0101010101010101;
constexpr uint64_t highBits = 0x8080808080808080;

uint64_t wordAt(const char *at, const char *end)
{
    uint64_t word = everyByte * 'x';
    std::memcpy(&word, at, end - at < 8 ? static_cast<size_t>(end - at) : sizeof word);
    return word;
}

/// The first comma, quote, CR, LF or NUL, or the end. All of these are at most a comma, which few
/// other characters are: one test for eight bytes finds candidates, the first of which is exact.
const char *plainCellEnd(const char *at, const char *end, uint64_t &notAscii)
{
    while (at < end) {
        uint64_t word;
        if (end - at >= 8) [[likely]]
            std::memcpy(&word, at, sizeof word);
        else
            word = wordAt(at, end);
        if constexpr (std::endian::native == std::endian::big)
            word = __builtin_bswap64(word);
        notAscii |= word;
        uint64_t found = (word - everyByte * (',' + 1)) & ~word & highBits;
        while (found) {
            const char *candidate = at + (std::countr_zero(found) >> 3);
            const char c = *candidate;
            if (c == ',' || c == '\n' || c == '\r' || c == '"' || c == '\0')
                return candidate;
            // A borrow may have marked bytes above a true one: each is looked at, so it does no harm.
            found &= found - 1;
        }
        at += 8;
    }
    return end;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

}

CsvReader::CsvReader(std::string_view bytes)
    : m_begin(bytes.data())
    , m_end(bytes.data() + bytes.size())
    , m_at(m_begin)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        m_at += 3;
}

void CsvReader::seek(std::string_view bytes, uint64_t offset, int64_t line)
{
    m_begin = bytes.data();
    m_end = m_begin + bytes.size();
    m_at = m_begin + offset;
    m_line = line;
    m_passing = false;
}

const char *CsvReader::within(const char *from, size_t most) const
{
    return from + std::min<ptrdiff_t>(m_end - from, static_cast<ptrdiff_t>(most));
}

const char *CsvReader::lineEnd(const char *at, const char *limit) const
{
    while (at < limit && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

const char *CsvReader::afterLineEnd(const char *at) const
{
    if (at < m_end && *at == '\r')
        return at + 1 < m_end && at[1] == '\n' ? at + 2 : at + 1;
    return at < m_end ? at + 1 : at;
}

const char *CsvReader::skipBlankLines(const char *at)
{
    const char *limit = within(at, longestPass);
    while (at < limit && isLineEnd(*at)) {
        at = afterLineEnd(at);
        ++m_line;
    }
    return at;
}

/// Of what goes on beyond the longest row, the rest is passed by later calls.
CsvReader::Got CsvReader::bad(CsvRow &row, const char *at, const char *skipFrom, std::string what)
{
    const char *start = m_begin + row.offset;
    const std::string_view before(start, static_cast<size_t>(at - start));
    const size_t lastEnd = before.find_last_of("\r\n");
    m_problem.line = row.line + countLineEnds(before);
    m_problem.column =
        1 + static_cast<int64_t>(codePoints(lastEnd == std::string_view::npos ? before : before.substr(lastEnd + 1)));
    m_problem.what = std::move(what);
    row.cells.clear();
    const char *skipTo = lineEnd(skipFrom, within(start, longestRow));
    row.raw = {start, static_cast<size_t>(skipTo - start)};
    m_line = row.line + countLineEnds(row.raw);
    m_at = skipTo;
    m_passing = true;
    if (skipTo == m_end || isLineEnd(*skipTo))
        pass();
    return Got::BadRow;
}

void CsvReader::pass()
{
    m_at = lineEnd(m_at, within(m_at, longestPass));
    if (m_at < m_end && !isLineEnd(*m_at))
        return;
    m_passing = false;
    if (m_at < m_end) {
        ++m_line;
        m_at = afterLineEnd(m_at);
    }
}

/// Behind the closing quote; nullptr where there is none, with the reason in m_quoteProblem.
const char *CsvReader::quotedCell(const char *at, CsvRow &row)
{
    m_quotes = true;
    const char *const open = at;
    const char *const limit = m_end - open > static_cast<ptrdiff_t>(longestRow) ? open + longestRow : m_end;
    const char *piece = ++at;
    const size_t from = m_text.size();
    bool doubled = false;
    for (;;) {
        const char *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(limit - at)));
        if (!quote) {
            m_quoteProblem = open;
            return nullptr;
        }
        if (quote + 1 < m_end && quote[1] == '"') {
            doubled = true;
            m_text.append(piece, quote + 1);
            piece = at = quote + 2;
            if (at > limit)
                at = piece = limit;
            continue;
        }
        if (doubled) {
            m_text.append(piece, quote);
            m_unescaped.push_back({row.cells.size(), from, m_text.size() - from});
        }
        row.cells.emplace_back(open + 1, static_cast<size_t>(quote - open - 1));
        return quote + 1;
    }
}

CsvReader::Got CsvReader::finish(const char *end, CsvRow &row)
{
    const char *start = m_begin + row.offset;
    row.raw = {start, static_cast<size_t>(end - start)};
    for (const Unescaped &cell : m_unescaped)
        row.cells[cell.cell] = std::string_view(m_text).substr(cell.from, cell.length);
    if (row.raw.size() > longestRow)
        return bad(row, start, end, tooLong);
    if (m_quotes) {
        // Their bytes went past the word-wise test.
        if (const size_t nul = row.raw.find('\0'); nul != std::string_view::npos)
            return bad(row, start + nul, end, "there is a NUL character");
        m_notAscii = highBits;
    }
    if ((m_notAscii & highBits) && !simdjson::validate_utf8(row.raw.data(), row.raw.size()))
        return bad(row, start, end, "the row is not valid UTF-8");
    if (m_expected && row.cells.size() != m_expected) {
        return bad(row, row.cells.size() < m_expected ? end : start, end,
                   "the row has " + std::to_string(row.cells.size()) + " cells and the header "
                       + std::to_string(m_expected));
    }
    m_line = row.line + 1 + (m_quotes ? countLineEnds(row.raw) : 0);
    m_at = afterLineEnd(end);
    return Got::Row;
}

CsvReader::Got CsvReader::next(CsvRow &row)
{
    if (m_passing)
        pass();
    const char *at = m_passing ? m_at : skipBlankLines(m_at);
    row.cells.clear();
    row.offset = static_cast<uint64_t>(at - m_begin);
    row.line = m_line;
    row.raw = {};
    m_at = at;
    if (at == m_end)
        return Got::End;
    if (m_passing || isLineEnd(*at))
        return Got::Passing;
    const char *const start = at;
    const char *const limit = within(start, longestRow + 1);
    m_quotes = false;
    m_notAscii = 0;
    m_unescaped.clear();
    m_text.clear();
    for (;;) {
        if (at - start > static_cast<ptrdiff_t>(longestRow))
            return bad(row, start, at, tooLong);
        if (at < m_end && *at == '"') {
            at = quotedCell(at, row);
            // Both may come of a quote that swallowed the lines after it: only the first is given up.
            if (!at)
                return bad(row, m_quoteProblem, start, "a quote is opened here and not closed");
            if (at < m_end && *at != ',' && *at != '\n' && *at != '\r')
                return bad(row, at, start, "there is text after a closing quote");
        } else {
            const char *end = plainCellEnd(at, limit, m_notAscii);
            if (end == limit && limit < m_end)
                return bad(row, start, end, tooLong);
            row.cells.emplace_back(at, static_cast<size_t>(end - at));
            at = end;
        }
        if (at == m_end || *at == '\n' || *at == '\r')
            return finish(at, row);
        if (*at == '"')
            return bad(row, at, at, "there is a quote inside a cell that is not in quotes");
        if (*at == '\0')
            return bad(row, at, at, "there is a NUL character");
        ++at;
    }
}

int64_t countLineEnds(std::string_view text)
{
    int64_t count = 0;
    char before = 0;
    for (const char c : text) {
        count += (c == '\r') | ((c == '\n') & (before != '\r'));
        before = c;
    }
    return count;
}

void appendCsvCell(std::string &csv, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

}
