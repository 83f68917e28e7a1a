// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace tidemark
{

/// Whether the file has the tables of `schema`, made as they are made here, and no trigger but its own: what
/// a stranger put in would run with every booking. Errors: Damaged.
Result<void> checkSchema(sqlite::Connection &connection, int schema);

/// Whether every page of the file is well-formed, whether anything reads it or not. Reads all of it.
/// Errors: Damaged, Cancelled, and those of files.
Result<void> checkPages(sqlite::Connection &connection);

}
