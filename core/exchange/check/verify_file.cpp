// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_file.h"

#include <QFileInfo>
#include <functional>

#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/check/head_watch.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/check/verify_ledger.h"
#include "core/store/ledger.h"
#include "core/store/seen_heads.h"

namespace tidemark
{
namespace
{
std::string wholePath(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).canonicalFilePath().toStdString();
}

Result<Verification> checkRows(const std::string &path, const VerifyOptions &options, HeadWatch &watch)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != FileKind::Database)
        return verifyExport(path, options.progress, &watch, options.chain);
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::ReadOnly);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return verifyLedger(**ledger, options.progress, &watch, options.chain);
}

Result<FileVerification> check(const std::string &path, const VerifyOptions &options,
                               const std::function<Result<Verification>(HeadWatch &)> &rowsOf)
{
    FileVerification file;
    std::vector<SeenHead> before;
    if (options.seen) {
        Result<std::vector<SeenHead>> seen = options.seen->of(wholePath(path));
        if (seen)
            before = std::move(*seen);
        else
            file.notRemembered = seen.error();
    }
    HeadWatch watch(std::move(before));
    Result<Verification> rows = rowsOf(watch);
    if (!rows)
        return tl::unexpected(rows.error());
    file.verification = std::move(*rows);
    Result<SignatureFinding> signature = checkSignature(path, options.trustedKeys);
    if (!signature)
        return tl::unexpected(signature.error());
    file.signature = std::move(*signature);
    addBadSignature(file.verification.problem, file.signature);
    if (file.verification.problem || !options.seen || file.notRemembered)
        return file;
    file.verification.problem = watch.problem();
    if (file.verification.problem)
        return file;
    if (const Result<void> kept = options.seen->remember(wholePath(path), watch.heads(), Instant::now()); !kept)
        file.notRemembered = kept.error();
    return file;
}
}

Result<FileVerification> verifyFile(const std::string &path, const VerifyOptions &options)
{
    return check(path, options, [&](HeadWatch &watch) {
        return checkRows(path, options, watch);
    });
}

Result<FileVerification> verifyOpenLedger(Ledger &ledger, const VerifyOptions &options)
{
    return check(ledger.path(), options, [&](HeadWatch &watch) {
        return verifyLedger(ledger, options.progress, &watch, options.chain);
    });
}

}
