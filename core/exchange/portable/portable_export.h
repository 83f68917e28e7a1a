// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

struct PortableExportOptions {
    std::vector<std::string> orgs; ///< empty: all of them
    Instant exportedAt = Instant::now();
    /// Told now and then how many entries are written, of how many at most.
    std::function<void(int64_t done, int64_t total)> progress;
    const std::atomic<bool> *cancelled = nullptr; ///< may be set by any thread
};

struct PortableExportCounts {
    int64_t entries = 0;
    int64_t orgs = 0;
};

/// Takes the next bytes, in pieces of some size; false where they could not be written.
using PortableSink = std::function<bool(std::string_view bytes)>;

/// Writes a portable export (exchange.md, "Out") of what the ledger holds at one instant; others
/// may go on booking. Takes little memory however large the ledger is. Errors: UnknownOrg, before
/// anything was written; IoFailed from the sink; Cancelled; those of files. After an error what was
/// written is no export. On the ledger's thread.
Result<PortableExportCounts> writePortableExport(Ledger &ledger, const PortableExportOptions &options,
                                                 const PortableSink &sink);

}
