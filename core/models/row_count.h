// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/async/executor.h"
#include "core/base/result.h"
#include "core/domain/page.h"

namespace tidemark
{

class Ledger;

struct RowCount {
    int64_t rows = 0;
    bool complete = false; ///< false: there are at least as many
};

/// Counts the rows of a list for at most `budget`. Organizations are counted on the connection of their figures.
/// Errors: Cancelled, Damaged, and those of files.
Result<RowCount> countRows(Ledger &ledger, const ListQuery &query, const JobContext &context,
                           std::chrono::milliseconds budget);

}
