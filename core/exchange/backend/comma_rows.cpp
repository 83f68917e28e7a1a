// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/comma_rows.h"

#include "core/exchange/bytes/csv_reader.h"

namespace tidemark
{
namespace
{
constexpr size_t keepBehind = 1 << 20;
}

CommaRows::CommaRows(char separator)
    : m_separator(separator)
{
}

size_t CommaRows::lineEnd(size_t from) const
{
    const size_t end = m_text.find_first_of("\r\n", from);
    return end == std::string::npos ? m_text.size() : end;
}

/// Appends the cell; false where its quote does not end, or is not the cell's end.
bool CommaRows::takeCell(size_t &at, std::string &row) const
{
    if (at < m_text.size() && m_text[at] == '"') {
        const size_t open = at;
        for (++at;; ++at) {
            at = m_text.find('"', at);
            if (at == std::string::npos || at - open > CsvReader::longestRow) {
                at = m_text.size();
                return false;
            }
            if (at + 1 < m_text.size() && m_text[at + 1] == '"')
                ++at;
            else
                break;
        }
        ++at;
        row.append(m_text, open, at - open);
        return at == m_text.size() || m_text[at] == m_separator || m_text[at] == '\n' || m_text[at] == '\r';
    }
    const char ends[] = {m_separator, '\n', '\r', '\0'};
    const size_t end = std::min(m_text.find_first_of(ends, at), m_text.size());
    const std::string_view cell = std::string_view(m_text).substr(at, end - at);
    // A stray quote is for the reader to find.
    if (cell.find('"') == std::string_view::npos)
        appendCsvCell(row, cell);
    else
        row += cell;
    at = end;
    return true;
}

/// False where more of the text must be known first.
bool CommaRows::takeRow(bool atEnd, std::string &to)
{
    std::string row;
    size_t at = m_at;
    bool whole = true;
    for (;;) {
        whole = takeCell(at, row);
        if (!whole || at == m_text.size() || m_text[at] != m_separator)
            break;
        row += ',';
        ++at;
    }
    // A quote may still end further on.
    const bool open = !whole && at == m_text.size();
    if (!whole) {
        at = lineEnd(m_at);
        row.assign(m_text, m_at, at - m_at);
    }
    const bool known = !open && at < m_text.size() && !(m_text[at] == '\r' && at + 1 == m_text.size());
    if (!known && !atEnd && m_text.size() - m_at <= CsvReader::longestRow)
        return false;
    m_skipping = at == m_text.size() && !atEnd;
    to.append(row, 0, CsvReader::longestRow + 1);
    m_at = at;
    return true;
}

void CommaRows::add(std::string_view text, std::string &to)
{
    m_text += text;
    const bool atEnd = text.empty();
    for (;;) {
        if (m_skipping) {
            m_at = lineEnd(m_at);
            m_skipping = m_at == m_text.size();
        }
        while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            to += m_text[m_at++];
        if (m_at == m_text.size() || !takeRow(atEnd, to))
            break;
    }
    if (m_at == m_text.size() || m_at > keepBehind) {
        m_text.erase(0, m_at);
        m_at = 0;
    }
}

void CommaRows::finish(std::string &to)
{
    add({}, to);
}

Result<void> writeCommaFile(const std::string &from, TextEncoding encoding, char separator, const std::string &to,
                            const std::function<void(int64_t done, int64_t total)> &progress,
                            const std::atomic<bool> &cancelled)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(from, encoding);
    if (!source)
        return tl::unexpected(source.error());
    QFile file(QString::fromStdString(to));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::IoFailed, to + ": " + file.errorString().toStdString() + ".");
    CommaRows rows(separator);
    std::string text;
    std::string written;
    for (bool more = true; more;) {
        text.clear();
        written.clear();
        const Result<bool> got = (*source)->next(text);
        if (!got)
            return tl::unexpected(got.error());
        more = *got;
        if (more && !text.empty())
            rows.add(text, written);
        else if (!more)
            rows.finish(written);
        if (file.write(written.data(), static_cast<qint64>(written.size())) != static_cast<qint64>(written.size()))
            return fail(ErrorCode::IoFailed, to + ": " + file.errorString().toStdString() + ".");
        if (progress)
            progress((*source)->bytesRead(), (*source)->bytesTotal());
        if (cancelled)
            return fail(ErrorCode::Cancelled, std::string(errorSentence(ErrorCode::Cancelled)));
    }
    if (!file.flush())
        return fail(ErrorCode::IoFailed, to + ": " + file.errorString().toStdString() + ".");
    return {};
}

}
