// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/domain/page.h"
#include "core/domain/rows.h"
#include "core/store/sparse_index.h"

namespace tidemark
{

class Ledger;

/// Finds the rows of a list, piece by piece, so that others get their turn and a window can show
/// how far it is. Bound to one ledger, on its thread.
class RowFinder
{
public:
    virtual ~RowFinder() = default;
    /// The next piece, in the order of the list; not after a complete one. Each is read by itself:
    /// what is booked meanwhile may or may not be in the list, and a new one must be made.
    virtual Result<IndexPiece> next() = 0;
};

/// Whether the index of such a list is sparse: pages are read by the key of their first row, and
/// the first and the last page can be read before there is an index.
bool isSparse(const ListQuery &query);

/// An OrgQuery needs refreshFigures() before, on the same connection.
std::unique_ptr<RowFinder> findRows(Ledger &ledger, const ListQuery &query);

/// A sparse index whose `lastEntry` is known, with what was booked since. nullopt: it is to be found anew, which costs
/// less. Errors are those of readRows().
Result<std::optional<GrownIndex>> growIndex(Ledger &ledger, const ListQuery &query, const SparseIndex &before);

/// The rows of a page. A key whose row is not there any more gives an empty row, so that places
/// stay what they are. Errors: Damaged, Cancelled, and those of files.
Result<Rows> readRows(Ledger &ledger, const ListQuery &query, const PageRequest &request);
/// As readRows(), within a transaction of the caller's: what many pages show is of one snapshot.
Result<Rows> readRowsWithin(Ledger &ledger, const ListQuery &query, const PageRequest &request);

}
