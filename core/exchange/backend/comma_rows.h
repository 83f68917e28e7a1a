// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/exchange/backend/text_encoding.h"

namespace tidemark
{

/// Rewrites rows that another character separates as rows of CSV, line for line: each row begins in the line where it
/// began. A row that cannot be split stays as it is, for the reader of CSV to say why. Memory does not grow with the
/// text.
class CommaRows
{
public:
    explicit CommaRows(char separator);

    /// Appends what can be said of the text so far.
    void add(std::string_view text, std::string &to);
    /// Appends the rest.
    void finish(std::string &to);

private:
    bool takeRow(bool atEnd, std::string &to);
    bool takeCell(size_t &at, std::string &row) const;
    size_t lineEnd(size_t from) const;

    char m_separator;
    std::string m_text;
    size_t m_at = 0;
    bool m_skipping = false; ///< the rest of a line that is longer than any row may be
};

/// Writes a text as UTF-8 with commas to `to`. Progress is in bytes of the text. Errors: those of files; Cancelled.
Result<void> writeCommaFile(const std::string &from, TextEncoding encoding, char separator, const std::string &to,
                            const std::function<void(int64_t done, int64_t total)> &progress,
                            const std::atomic<bool> &cancelled);

}
