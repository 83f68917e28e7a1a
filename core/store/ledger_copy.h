// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// Copies the ledger as it is at one instant into a new file; others may go on booking. Told the bytes copied, it goes
/// on while it answers true. Errors: Cancelled; those of files. After an error there is no such file. On the ledger's
/// thread.
Result<void> copyLedger(Ledger &ledger, const std::string &to,
                        const std::function<bool(int64_t done, int64_t total)> &goesOn);

}
