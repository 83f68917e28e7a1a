// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/exchange/portable/portable_export.h"

namespace tidemark
{

struct JournalOptions {
    std::vector<std::string> orgs;             ///< empty: all of them
    std::function<void(double part)> progress; ///< told now and then; may be empty
};

/// Writes a journal for hledger 1.25 or later (https://hledger.org/hledger.html), which `hledger
/// check --strict` accepts: a transaction for each entry that moves credits, dated by its booking
/// in UTC; assets:ORG:SOURCE holds what the grants of a source have left, and after each
/// organization's last entry a transaction asserts what remains. Returns the number of
/// transactions. Errors: those of the reader; Damaged where an entry draws on what is no grant, or
/// moves an amount that has no opposite; UnknownOrg where a chosen organization is not there; IoFailed from the sink.
/// After an error what was written is no journal.
Result<int64_t> writeJournal(ChainReader &chains, const JournalOptions &options, const PortableSink &sink);

}
