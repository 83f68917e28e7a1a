// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <QFileDevice>

#include "core/base/result.h"
#include "core/exchange/backend/export_file.h"

namespace tidemark
{

/// Writes the rows of an export that were not taken: file, line, error, message, then the row's
/// cells. They come to stand under the path only in finish(), all at once.
class RejectsWriter
{
public:
    explicit RejectsWriter(const QString &path);

    /// `row` may be nullptr where a whole file is meant.
    void add(std::string_view file, int64_t line, ErrorCode error, std::string_view message, const ExportRow *row);
    /// So much waits in memory that it should be kept, or forgotten.
    bool isFull() const
    {
        return m_waiting.size() > mostWaiting;
    }
    /// Keeps what was added since the last keep(), or forgets it.
    Result<void> keep();
    void forget();
    /// Puts the file in its place. Without a row kept, the one of the last import goes, unless this
    /// one was cancelled.
    Result<void> finish(bool cancelled);

    int64_t rows() const
    {
        return m_rows;
    }
    std::string path() const;

private:
    static constexpr size_t mostWaiting = 8 << 20;
    Result<void> failed() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
    std::string m_waiting;
    int64_t m_waitingRows = 0;
    int64_t m_rows = 0;
};

}
