// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/entry_walk.h"
#include "core/store/row_reader.h"

namespace tidemark
{

/// How a list of entries is read. Sparse: an index of the database holds nothing but its rows, in
/// its order. That is so for the whole ledger by time and by amount, within bounds of the same; and
/// for the chains of one organization, some or all, within bounds of time. All else is looked for
/// along one of these ways.
struct EntryAccess {
    EntryPath::Order order = EntryPath::Order::Time;
    bool ordered = true; ///< the path's order is the list's
    bool sparse = true;
};
EntryAccess accessOf(const EntryQuery &query);

/// Without the spans of chains.
EntryPath pathOf(const EntryQuery &query);
/// Where the path is along chains.
ChainChoice chainsOf(const EntryQuery &query);

std::unique_ptr<RowFinder> findEntries(Ledger &ledger, const EntryQuery &query);
Result<std::vector<EntryRow>> readEntries(Ledger &ledger, const EntryQuery &query, const PageRequest &request);

}
