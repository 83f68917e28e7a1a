// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/readable_ledger.h"

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/portable/export_peek.h"
#include "core/store/ledger.h"

namespace tidemark
{

ReadableLedger::ReadableLedger() = default;

ReadableLedger::~ReadableLedger()
{
    // Before its folder goes.
    m_ledger.reset();
}

Result<std::unique_ptr<ReadableLedger>> ReadableLedger::open(const std::string &path,
                                                             const PortableImportOptions &options)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return tl::unexpected(kind.error());
    std::unique_ptr<ReadableLedger> readable(new ReadableLedger);
    readable->m_path = path;
    readable->m_knownAt = Instant::now();
    // What is no export is refused in the words of ledgers.
    if (*kind == FileKind::Database || !isMeantAsExport(path).value_or(false)) {
        Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::ReadOnly);
        if (!ledger)
            return tl::unexpected(ledger.error());
        readable->m_ledger = std::move(*ledger);
        return readable;
    }
    readable->m_knownAt = std::min(readable->m_knownAt, exportedAt(path).value_or(readable->m_knownAt));
    readable->m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/tidemark-reading-XXXXXX"));
    if (!readable->m_folder->isValid())
        return fail(ErrorCode::IoFailed, readable->m_folder->errorString().toStdString());
    readable->m_path = readable->m_folder->filePath(QStringLiteral("export.tidemark")).toStdString();
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(readable->m_path, OpenMode::CreateNew);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const Result<PortableImport> taken = importPortableExport(**ledger, path, options);
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->problem) {
        const std::string line =
            taken->problem->line > 0 ? ", line " + std::to_string(taken->problem->line) : std::string();
        return fail(ErrorCode::Damaged,
                    path + line + ": " + taken->problem->message + " Ask for the file again, and verify it.");
    }
    readable->m_ledger = std::move(*ledger);
    return readable;
}

}
