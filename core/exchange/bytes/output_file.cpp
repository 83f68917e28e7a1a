// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bytes/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tidemark
{

std::unique_ptr<QFileDevice> outputFile(const QString &path)
{
    if (isPipeOrDevice(path))
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

bool writeOutput(QFileDevice &file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return true;
}

bool finishOutput(QFileDevice &file)
{
    if (auto *whole = qobject_cast<QSaveFile *>(&file))
        return whole->commit();
    // Closing would forget why.
    if (!file.flush())
        return false;
    file.close();
    return file.error() == QFileDevice::NoError;
}

Error outputError(const QFileDevice &file)
{
    return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
            file.fileName().toStdString() + ": " + file.errorString().toStdString()};
}

bool isPipeOrDevice(const QString &path)
{
    const QFileInfo place(path);
    return place.exists() && !place.isFile() && !place.isDir();
}

}
