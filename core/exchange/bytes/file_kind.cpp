// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/file_kind.h"

#include <QFile>
#include <QFileInfo>

namespace tidemark
{

Result<FileKind> fileKind(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file).isDir())
        return fail(ErrorCode::CannotOpen, path + ": this is a folder, neither a ledger nor an export.");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, path + ": " + file.errorString().toStdString());
    const QByteArray start = file.read(16);
    if (start == QByteArrayView("SQLite format 3\0", 16))
        return FileKind::Database;
    return start.startsWith("\x28\xb5\x2f\xfd") ? FileKind::Compressed : FileKind::Other;
}

}
