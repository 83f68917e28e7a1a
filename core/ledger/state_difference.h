// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ledger/org_state.h"

namespace tidemark
{

/// In what a stored state is not the one that its chain leads to: a sentence for people, empty
/// where both are the same. Leaves out hashes, assets, keys and what reversals read.
std::string stateDifference(const StateReader &stored, const OrgState &chain);

}
