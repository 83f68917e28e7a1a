// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/csv_file.h"

#include "core/exchange/bytes/output_file.h"

namespace tidemark
{
namespace
{
constexpr size_t pieceSize = 64 * 1024;
}

CsvFile::CsvFile(const std::string &path, std::string header)
    : m_file(outputFile(QString::fromStdString(path)))
    , m_waiting(std::move(header))
{
}

Result<void> CsvFile::open()
{
    return m_file->open(QIODevice::WriteOnly) ? Result<void>() : tl::unexpected(problem());
}

bool CsvFile::keep()
{
    return m_waiting.size() < pieceSize || write();
}

bool CsvFile::write()
{
    const bool written = writeOutput(*m_file, m_waiting);
    m_waiting.clear();
    return written;
}

Result<void> CsvFile::finish()
{
    return write() && finishOutput(*m_file) ? Result<void>() : tl::unexpected(problem());
}

Error CsvFile::problem() const
{
    Error error = outputError(*m_file);
    error.detail += '.';
    return error;
}

}
