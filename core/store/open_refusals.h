// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// The refusals booked by `known` of usage with a key that was not offered again by then (retryKey()), in the order of
/// the chain; without prev. Errors: Damaged, and those of files.
Result<std::vector<Entry>> openRefusals(sqlite::Connection &connection, const std::string &org, Instant known);

}
