// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/backend/backend_export.h"

namespace tidemark
{

/// How far a dry run is. Copying: done and total are bytes of the ledger.
struct DryRunStep {
    bool isCopying = false;
    ImportStep import;
};

/// What an import would do, told by doing it to a private copy of the ledger in `folder`, which goes again: the ledger
/// is only read, others may go on booking in it, and the report is what the import itself would say now. The rows that
/// would not be taken come to lie in `folder` as rejects.csv. Takes as much room on disk as the ledger and what is
/// added. Errors: those of copyLedger() and BackendImport::run(). On any thread.
Result<ImportReport> dryRun(const std::string &ledgerPath, ImportOptions options, const std::string &folder,
                            const std::function<void(const DryRunStep &)> &progress,
                            const std::atomic<bool> &cancelled);

}
