// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/rows.h"

namespace tidemark
{

class Ledger;

/// Which of a grant's uses are listed.
struct GrantUsesPage {
    Seq after = 0; ///< those that follow this entry
    int count = 100;
    Seq upTo = 0; ///< as known after this entry; 0: now
};

/// What a grant paid for: charges and negative adjustments, in order of booking.
struct GrantUses {
    struct Row {
        EntryRow row;
        Draw draw; ///< on this grant
    };
    std::vector<Row> rows;
    bool more = false; ///< others follow
    /// Of all, whatever the page: amount − paid + wentBack − ended is left.
    int64_t count = 0;
    Credits paid;
    Credits wentBack; ///< by reversals
    Credits ended;    ///< unused, or withdrawn, less what was reopened
};

/// Of the grant that the entry `grant` booked. Errors: UnknownOrg, UnknownEntry (also what is no grant), Cancelled,
/// Damaged, and those of files.
Result<GrantUses> grantUses(Ledger &ledger, const std::string &org, Seq grant, const GrantUsesPage &page,
                            const std::atomic<bool> &cancelled);

}
