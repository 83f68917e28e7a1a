// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/org_state.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Makes the row of a new organization, without entries yet; its id, or 0 after an error.
int64_t insertOrg(sqlite::Connection &connection, const OrgHead &head);

/// Writes everything in which `state` differs from what is stored. False after an error.
bool writeState(sqlite::Connection &connection, int64_t row, const OrgState &state);

}
