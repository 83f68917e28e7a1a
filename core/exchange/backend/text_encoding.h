// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include <QFile>

#include "core/base/result.h"

namespace tidemark
{

enum class TextEncoding : uint8_t {
    Utf8, ///< with or without a byte order mark
    Utf16Le,
    Utf16Be,
    Windows1252,
};

struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasMark = false; ///< a byte order mark says so
};

/// By its byte order mark, else by its bytes, all of them: what is no UTF-8 from end to end is taken for Windows-1252.
/// Errors: those of files; Cancelled.
Result<FoundEncoding> findEncoding(const std::string &path, const std::atomic<bool> &cancelled);

/// Reads a text file piece by piece as UTF-8, without its byte order mark. What is said to be UTF-8 comes as it is,
/// well formed or not; half a surrogate pair comes as U+FFFD. One thread at a time.
class TextSource
{
public:
    static Result<std::unique_ptr<TextSource>> open(const std::string &path, TextEncoding encoding);

    /// Appends the next piece; false at the end. Errors: IoFailed.
    Result<bool> next(std::string &to);
    int64_t bytesRead() const
    {
        return m_bytesRead;
    }
    int64_t bytesTotal() const
    {
        return m_file.size();
    }

private:
    TextSource(const std::string &path, TextEncoding encoding);
    size_t take(std::string &to, bool atEnd);

    QFile m_file;
    TextEncoding m_encoding;
    std::string m_bytes; ///< read and not yet decoded
    int64_t m_bytesRead = 0;
    bool m_begun = false;
};

}
