// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_key.h"

#include <QFileInfo>

namespace tidemark
{

QString fileKey(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

std::string fileKey(const std::string &path)
{
    return fileKey(QString::fromStdString(path)).toStdString();
}

}
