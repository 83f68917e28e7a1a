// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/file_kind.h"

#include <QFile>
#include <QFileInfo>

namespace tidemark
{

FileKind fileKindOf(std::string_view firstBytes)
{
    if (firstBytes.starts_with(std::string_view("SQLite format 3\0", fileKindBytes)))
        return FileKind::Database;
    return firstBytes.starts_with("\x28\xb5\x2f\xfd") ? FileKind::Compressed : FileKind::Other;
}

Error readOnceOnly(const std::string &path)
{
    return {ErrorCode::CannotOpen,
            path + ": this is a pipe or a device, and a file is read more than once. Write it to a file first."};
}

Result<FileKind> fileKind(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file).isDir())
        return fail(ErrorCode::CannotOpen, path + ": this is a folder, neither a ledger nor an export.");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotOpen, path + ": " + file.errorString().toStdString());
    if (file.isSequential())
        return tl::unexpected(readOnceOnly(path));
    const QByteArray start = file.read(fileKindBytes);
    return fileKindOf({start.constData(), size_t(start.size())});
}

}
