// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark
{

/// A row as it was read. The views point into the file, or for a cell with a doubled quote into
/// the reader, and are valid until the reader reads on.
struct CsvRow {
    std::vector<std::string_view> cells;
    std::string_view raw; ///< as it stands in the file, without its line end
    uint64_t offset = 0;  ///< of its first byte
    int64_t line = 0;     ///< of its first character, from 1
};

struct CsvProblem {
    int64_t line = 0;   ///< from 1
    int64_t column = 0; ///< in characters, from 1
    std::string what;   ///< a sentence without its full stop
};

/// Reads UTF-8 CSV (RFC 4180) out of memory: cells without doubled quotes are not copied. A line
/// ends with LF, CRLF or CR; a byte order mark is skipped, and so are blank lines. Memory does not
/// grow with the file. One thread at a time.
class CsvReader
{
public:
    enum class Got : uint8_t {
        Row,
        BadRow,
        Passing, ///< there is no row here yet: what lies behind may be let go of
        End,
    };

    /// A row longer than this is bad: what follows an unclosed quote is not read as one cell.
    static constexpr size_t longestRow = 1 << 20;
    /// So much of a longer one, or of blank lines, is passed at once.
    static constexpr size_t longestPass = 1 << 20;
    /// next() looks at no byte that lies further beyond offset(): what is passed, blank lines, a row, at the very
    /// end of which a quote may be opened, and what is passed of that row.
    static constexpr size_t furthestLook = 3 * longestPass + 2 * longestRow + 16;

    CsvReader() = default;
    explicit CsvReader(std::string_view bytes);

    /// A row with another number of cells is bad from here on; 0: any number will do.
    void expectCells(size_t count)
    {
        m_expected = count;
    }
    /// Reads on at the beginning of a row, which is said to be in this line. `bytes` are the same
    /// as before, wherever they lie now.
    void seek(std::string_view bytes, uint64_t offset, int64_t line);

    /// After a bad row problem() says what is wrong, row.raw is what was skipped, of a row that is too long
    /// its beginning, and reading goes on behind it.
    Got next(CsvRow &row);
    const CsvProblem &problem() const
    {
        return m_problem;
    }
    /// Of the byte that is read next.
    uint64_t offset() const
    {
        return static_cast<uint64_t>(m_at - m_begin);
    }

private:
    struct Unescaped {
        size_t cell;
        size_t from;
        size_t length;
    };
    const char *skipBlankLines(const char *at);
    const char *quotedCell(const char *at, CsvRow &row);
    const char *within(const char *from, size_t most) const;
    const char *lineEnd(const char *at, const char *limit) const;
    const char *afterLineEnd(const char *at) const;
    Got finish(const char *end, CsvRow &row);
    Got bad(CsvRow &row, const char *at, const char *skipFrom, std::string what);
    void pass();

    const char *m_begin = nullptr;
    const char *m_end = nullptr;
    const char *m_at = nullptr;
    int64_t m_line = 1;
    size_t m_expected = 0;
    bool m_passing = false;  ///< a bad row has not ended yet
    bool m_quotes = false;   ///< the row has a quoted cell
    uint64_t m_notAscii = 0; ///< high bits seen in the row
    std::vector<Unescaped> m_unescaped;
    std::string m_text;
    const char *m_quoteProblem = nullptr;
    CsvProblem m_problem;
};

/// Line ends (LF, CRLF, CR) in the text; a CRLF that is cut in two counts once, at its CR.
int64_t countLineEnds(std::string_view text);

/// Appends a cell, in quotes where it needs them.
void appendCsvCell(std::string &csv, std::string_view cell);

}
