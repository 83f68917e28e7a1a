// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/backend/import_report.h"
#include "core/exchange/backend/source_layout.h"

namespace tidemark
{

class Ledger;

/// A file of an export that is not as the contract wants it, and how it is to be read.
struct ImportSource {
    std::string path; ///< in UTF-8, with commas (writeCommaFile())
    std::string name; ///< what the report and the rejects call it
    SourceLayout layout;
};

struct ImportOptions {
    std::string path;                  ///< a folder with an export, or a file of CloudEvents; in UTF-8
    std::vector<ImportSource> sources; ///< in place of `path`; at most one for each file of an export
    bool allowFuture = false;
    bool retryRefused = false;
    std::string rejectsPath; ///< empty: rejects.csv beside the ledger
    std::string actor;       ///< empty: the system's user
    int batchRows = 131072;  ///< rows in one transaction, at most
};

/// How far an import is. Called on the thread that runs it.
struct ImportStep {
    enum class Phase : uint8_t {
        Reading,  ///< done and total are bytes
        Booking,  ///< rows
        Retrying, ///< rows
    };
    Phase phase = Phase::Reading;
    int64_t done = 0;
    int64_t total = 0;
};
using ImportProgress = std::function<void(const ImportStep &)>;

/// Imports a backend export, as exchange.md says under "In": all rows in order of time, in batches
/// that are each booked whole; again, and after a crash, it adds only what is not there yet.
class BackendImport
{
public:
    /// Whether there is something to import under the path; the error says what is missing.
    static Result<void> check(const std::string &path);

    /// Works on the calling thread, with the ledger to itself. Once `cancelled` is true it stops
    /// after the batch it is at, and says so in the report. An Error means that it could not begin
    /// or that the store failed; batches before stay booked.
    Result<ImportReport> run(Ledger &ledger, const ImportOptions &options, const ImportProgress &progress,
                             const std::atomic<bool> &cancelled);
};

}
