// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewed_file.h"

#include <QFileInfo>

namespace tidemark
{

Result<std::shared_ptr<ReviewedFile>> ReviewedFile::open(const std::string &path)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    Result<std::shared_ptr<ReviewedFile>> file =
        *kind == FileKind::Database ? openReviewedLedger(path) : openReviewedExport(path, *kind);
    if (file)
        (*file)->m_bytes = QFileInfo(QString::fromStdString(path)).size();
    return file;
}

Result<void> ReviewedFile::readEntries(const CheckProgress &progress)
{
    Result<void> read = readAll(progress);
    if (!m_index.isComplete())
        m_index.complete(read ? std::string() : read.error().detail);
    return read;
}

}
