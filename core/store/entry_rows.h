// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/domain/answer.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// The columns that readEntry() expects, in its order, of the table under the alias `e`.
extern const char *const entryColumns;

/// Appends an entry, with what answers its key again where it has one. False after an error.
bool insertEntry(sqlite::Connection &connection, int64_t orgRow, const Entry &entry, const OperationDigest &digest,
                 const Answer &answer);

/// Reads the row from column `first` on; `org` and `prev` are the caller's to fill in. False where
/// a column does not hold what insertEntry() writes.
bool readEntry(const sqlite::Statement &row, int first, Entry &entry);

/// The part of an answer that its entry does not hold, and back (the `answer` column).
std::string rememberedAnswer(const Answer &answer);
Answer answerAgain(const Entry &entry, std::string_view remembered);

}
