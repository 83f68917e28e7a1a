// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// What is said of a ledger as a whole.
struct LedgerSummary {
    Instant asOf;
    int64_t orgs = 0;
    int64_t low = 0;
    int64_t exhausted = 0;
    int64_t entries = 0;
    std::optional<Instant> bookedTo;     ///< of the last entry; nullopt: there is none
    std::optional<Instant> usageKnownTo; ///< when the last known action occurred

    bool operator==(const LedgerSummary &) const = default;
};

/// Refreshes the figures and sums them up. Errors: those of refreshFigures().
/// `progress` tells how many of the organizations whose figures have to be computed are.
Result<LedgerSummary> summaryOf(Ledger &ledger, Instant now, const std::atomic<bool> &cancelled,
                                const std::function<void(int64_t done, int64_t total)> &progress = {});

}
