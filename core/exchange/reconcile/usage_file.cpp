// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/usage_file.h"

#include <QFileInfo>

#include "core/exchange/backend/cloud_events_file.h"
#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/bytes/output_file.h"

namespace tidemark
{
namespace
{
/// No header of usage begins with a brace.
bool looksLikeJsonLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray start = file.read(256);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{');
}
}

Result<std::unique_ptr<ExportFileReader>> openUsageFile(const std::string &path)
{
    QString name = QString::fromStdString(path);
    if (!QFileInfo::exists(name))
        return fail(ErrorCode::CannotOpen, path + ": there is no such file or folder.");
    if (QFileInfo(name).isDir()) {
        name += QStringLiteral("/usage.csv");
        if (!QFileInfo::exists(name))
            return fail(ErrorCode::CannotOpen, path + ": the folder holds no usage.csv.");
    }
    if (isPipeOrDevice(name))
        return tl::unexpected(readOnceOnly(name.toStdString()));
    return looksLikeJsonLines(name) ? openCloudEventsFile(name) : openPricedUsageFile(name);
}

}
