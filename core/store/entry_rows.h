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

/// Reads the row from column `first` on; `org` and `prev` are the caller's to fill in. False where
/// a column does not hold what EntryInserter writes.
bool readEntry(const sqlite::Statement &row, int first, Entry &entry);

/// The part of an answer that its entry does not hold, and back (the `answer` column).
std::string rememberedAnswer(const Answer &answer);
Answer answerAgain(const Entry &entry, std::string_view remembered);

}
