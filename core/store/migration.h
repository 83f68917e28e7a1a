// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace tidemark
{

/// Brings a database of the schema before to `schema`. Within a transaction of the caller's.
Result<void> runMigration(sqlite::Connection &connection, int schema);

}
