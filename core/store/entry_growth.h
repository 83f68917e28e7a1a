// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/store/sparse_index.h"
#include "core/store/sqlite.h"

namespace tidemark
{

class Ledger;

/// The id of the entry that was booked last; 0: there is none.
int64_t lastEntry(sqlite::Connection &connection);
int64_t entriesAfter(sqlite::Connection &connection, int64_t entry);

/// The index of a list along a column with what was booked since; `before.lastEntry` must be known. It costs as much as
/// that: entries never change, and later ones have higher ids. nullopt: so much that it is to be found anew.
Result<std::optional<GrownIndex>> growEntryIndex(Ledger &ledger, const EntryQuery &query, const SparseIndex &before);

}
