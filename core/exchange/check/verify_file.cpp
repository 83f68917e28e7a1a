// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_file.h"

#include <functional>

#include "core/base/file_key.h"
#include "core/exchange/bytes/input_bytes.h"
#include "core/exchange/check/file_passes.h"
#include "core/exchange/check/head_watch.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/check/verify_ledger.h"
#include "core/store/ledger.h"
#include "core/store/seen_heads.h"

namespace tidemark
{
namespace
{
Result<Verification> checkRows(const std::string &path, const CheckProgress &progress, HeadWatch &watch,
                               const ChainVisitor &chain)
{
    Result<std::unique_ptr<InputBytes>> bytes = InputBytes::open(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if ((*bytes)->kind() != FileKind::Database)
        return verifyExport(std::move(*bytes), path, progress, &watch, chain);
    // SQLite gives up its locks on a file when any other handle of it is closed.
    bytes->reset();
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::ReadOnly);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return verifyLedger(**ledger, progress, &watch, chain);
}

Result<FileVerification> check(const std::string &path, const VerifyOptions &options,
                               const std::function<Result<Verification>(const CheckProgress &, HeadWatch &)> &rowsOf)
{
    FileVerification file;
    std::vector<SeenHead> before;
    if (options.seen) {
        Result<std::vector<SeenHead>> seen = options.seen->of(fileKey(path));
        if (seen)
            before = std::move(*seen);
        else
            file.notRemembered = seen.error();
    }
    const Result<SignatureBeside> beside = SignatureBeside::find(path, options.trustedKeys);
    if (!beside)
        return tl::unexpected(beside.error());
    FilePasses passes(options.progress, beside->readsFile());
    HeadWatch watch(std::move(before));
    Result<Verification> rows = rowsOf(passes.rows(), watch);
    if (!rows)
        return tl::unexpected(rows.error());
    file.verification = std::move(*rows);
    Result<SignatureFinding> signature = beside->judge(passes.signature());
    if (!signature)
        return tl::unexpected(signature.error());
    file.signature = std::move(*signature);
    addBadSignature(file.verification.problem, file.signature);
    if (file.verification.problem || !options.seen || file.notRemembered)
        return file;
    file.verification.problem = watch.problem();
    if (file.verification.problem)
        return file;
    if (const Result<void> kept = options.seen->remember(fileKey(path), watch.heads(), Instant::now()); !kept)
        file.notRemembered = kept.error();
    return file;
}
}

Result<FileVerification> verifyFile(const std::string &path, const VerifyOptions &options)
{
    return check(path, options, [&](const CheckProgress &progress, HeadWatch &watch) {
        return checkRows(path, progress, watch, options.chain);
    });
}

Result<FileVerification> verifyOpenLedger(Ledger &ledger, const VerifyOptions &options)
{
    return check(ledger.path(), options, [&](const CheckProgress &progress, HeadWatch &watch) {
        return verifyLedger(ledger, progress, &watch, options.chain);
    });
}

}
