// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/rejects_writer.h"

#include <QFile>

#include "core/exchange/bytes/output_file.h"

namespace tidemark
{
namespace
{
constexpr char header[] = "file,line,error,message\n";
/// Of a row that could not be split; with each quote doubled and the reason before it, it is still one that can be
/// read.
constexpr size_t longestKept = CsvReader::longestRow / 2 - (16 << 10);

/// Only what an import wrote is removed: a path may have been given by mistake.
bool isRejectsFile(const QString &path)
{
    QFile file(path);
    return !isPipeOrDevice(path) && file.open(QIODevice::ReadOnly) && file.readLine(sizeof header) == header;
}

/// A row that is not text cannot stand in a CSV file of UTF-8 as it is.
std::string asText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).remove(QChar(u'\0')).toStdString();
}
}

RejectsWriter::RejectsWriter(const QString &path)
    : m_path(path)
{
}

std::string RejectsWriter::path() const
{
    return m_path.toStdString();
}

Result<void> RejectsWriter::failed() const
{
    Error error = outputError(*m_file);
    error.detail += '.';
    return tl::unexpected(std::move(error));
}

void RejectsWriter::add(std::string_view file, int64_t line, ErrorCode error, std::string_view message,
                        const ExportRow *row)
{
    appendCsvCell(m_waiting, file);
    m_waiting += ',';
    m_waiting += std::to_string(line);
    m_waiting += ',';
    m_waiting += errorName(error);
    m_waiting += ',';
    appendCsvCell(m_waiting, message);
    if (row && row->cells.empty()) {
        m_waiting += ',';
        appendCsvCell(m_waiting, asText(row->raw.substr(0, longestKept)));
    } else if (row) {
        for (const std::string_view cell : row->cells) {
            m_waiting += ',';
            appendCsvCell(m_waiting, cell);
        }
    }
    m_waiting += '\n';
    ++m_waitingRows;
}

Result<void> RejectsWriter::keep()
{
    if (m_waitingRows == 0)
        return {};
    if (!m_file) {
        m_file = outputFile(m_path);
        m_waiting.insert(0, header);
        if (!m_file->open(QIODevice::WriteOnly))
            return failed();
    }
    if (!writeOutput(*m_file, m_waiting))
        return failed();
    m_rows += m_waitingRows;
    forget();
    return {};
}

void RejectsWriter::forget()
{
    m_waiting.clear();
    m_waitingRows = 0;
}

Result<void> RejectsWriter::finish(bool cancelled)
{
    if (m_file)
        return finishOutput(*m_file) ? Result<void>() : failed();
    if (!cancelled && isRejectsFile(m_path) && !QFile::remove(m_path))
        return fail(ErrorCode::IoFailed, path() + ": the rejects of the last import cannot be removed.");
    return {};
}

}
