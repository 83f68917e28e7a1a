// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/backend_export.h"

#include <QFileInfo>

#include "core/exchange/backend/import_run.h"
#include "core/store/ledger.h"

namespace tidemark
{

Result<void> BackendImport::check(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (!info.exists())
        return fail(ErrorCode::CannotOpen, path + ": there is no such folder or file.");
    if (!info.isDir()) {
        if (info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::CannotOpen,
                        path + ": name the folder that holds it; a file alone is read as CloudEvents.");
        return {};
    }
    for (size_t at = 0; at < exportFileCount; ++at) {
        const std::string_view file = exportFileName(static_cast<ExportFile>(at));
        if (QFileInfo::exists(name + u'/' + QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()))))
            return {};
    }
    return fail(ErrorCode::CannotOpen,
                path + ": the folder holds none of orgs.csv, users.csv, purchases.csv and usage.csv.");
}

Result<ImportReport> BackendImport::run(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
                                        const std::atomic<bool> &cancelled)
{
    if (const Result<void> there = options.sources.empty() ? check(options.path) : Result<void>(); !there)
        return tl::unexpected(there.error());
    if (ledger.isReadOnly())
        return fail(ErrorCode::ReadOnly, ledger.path() + ": the ledger can only be read.");
    return ImportRun(ledger, options, progress, cancelled).run();
}

}
