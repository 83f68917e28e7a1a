// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_portable.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/signer_line.h"
#include "core/exchange/portable/portable_import.h"
#include "core/exchange/signature/trusted_keys.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
/// Unless others have it open: then it is theirs too.
void removeUnused(const std::string &ledger)
{
    const QString path = QString::fromStdString(ledger);
    if (!QFile::exists(path + QStringLiteral("-wal")))
        QFile::remove(path);
}

Result<PortableImport> importShown(const std::string &path, const std::string &file, const std::atomic<bool> &cancelled)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::CreateIfMissing);
    if (!ledger)
        return tl::unexpected(ledger.error());
    ProgressLine line;
    PortableImportOptions options;
    options.trustedKeys = keysTrustedHere();
    options.progress = [&line, &cancelled](int64_t done, int64_t total) {
        line.show(done < total ? "Importing" : "Writing", done, total);
        return !cancelled;
    };
    return importPortableExport(**ledger, file, options);
}
}

int importPortable(const std::string &ledger, const std::string &file, bool asJson, const std::atomic<bool> &cancelled)
{
    const bool isNew = QFileInfo(QString::fromStdString(ledger)).size() == 0;
    const Result<PortableImport> import = importShown(ledger, file, cancelled);
    if (isNew && (!import || import->problem))
        removeUnused(ledger);
    if (!import) {
        constexpr int cancelledStatus = 130; // what a shell says of a program that Ctrl+C ended
        const int failed = failCommand(QString::fromStdString(import.error().detail));
        return import.error().code == ErrorCode::Cancelled ? cancelledStatus : failed;
    }
    saySigner(import->signature);
    const std::string text = asJson ? portableImportJson(*import) + "\n" : portableImportText(*import);
    if (import->problem && !asJson) {
        std::fprintf(stderr, "tidemark-cli: %s: %s", file.c_str(), text.c_str());
        return SomethingRefused;
    }
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return failCommand(QStringLiteral("The summary cannot be written to standard output."));
    return import->problem ? SomethingRefused : Done;
}

}
