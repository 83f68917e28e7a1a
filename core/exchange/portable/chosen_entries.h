// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/portable/chain_reader.h"

namespace tidemark
{

/// Calls `visit` for each entry of the chosen organizations (none: all of them) until it returns
/// false. `progress` is told now and then how much is read, 0 to 1; it may be empty. Errors: those of
/// the reader; UnknownOrg, at the end, where a chosen organization is not there.
Result<void> eachChosenEntry(ChainReader &chains, const std::vector<std::string> &orgs,
                             const std::function<void(double part)> &progress,
                             const std::function<bool(const Entry &)> &visit);

}
