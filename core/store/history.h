// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/ledger/org_state.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Calls `visit` for each entry of an organization in seq order, with prev filled in; stops where
/// it returns false. Errors: those of files; Damaged where an entry cannot be read.
Result<void> eachEntryOf(sqlite::Connection &connection, const std::string &org,
                         const std::function<bool(Entry &)> &visit);

/// The entry with this seq, without prev; nullopt where there is none.
Result<std::optional<Entry>> entryOf(sqlite::Connection &connection, const std::string &org, Seq seq);

/// The state that the entries booked up to `at` have led to, replayed.
Result<std::unique_ptr<OrgState>> stateAt(sqlite::Connection &connection, const ProgramCatalog &programs,
                                          const std::string &org, Instant at);

}
