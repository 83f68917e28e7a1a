// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewed_file.h"

#include <QFileInfo>

namespace tidemark
{

Result<std::shared_ptr<ReviewedFile>> ReviewedFile::open(const std::string &path, uint32_t mostRows)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    Result<std::shared_ptr<ReviewedFile>> file =
        *kind == FileKind::Database ? openReviewedLedger(path, mostRows) : openReviewedExport(path, *kind, mostRows);
    if (file)
        (*file)->m_bytes = QFileInfo(QString::fromStdString(path)).size();
    return file;
}

void ReviewedFile::endFull()
{
    m_index.complete("The file has more entries than the " + std::to_string(m_index.rows())
                     + " that can be listed here. A check reads all of them.");
}

Result<void> ReviewedFile::readEntries(const CheckProgress &progress)
{
    Result<void> read = readAll(progress);
    if (!m_index.isComplete())
        m_index.complete(read ? std::string() : read.error().detail);
    return read;
}

}
