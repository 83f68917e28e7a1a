// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/domain/program.h"
#include "core/ledger/org_state.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// Every figure of an organization at `at`, as if settled up to it. `state` knows the entries
/// booked up to `at` and no later one; the organization exists.
OrgBalance balanceAt(const StateReader &state, const ProgramCatalog &programs, Instant at);

/// The part of balanceAt() that an organization has one of: without its grants and users. `state`
/// is settled, and advanced, to the instant asked about.
OrgBalance standingOf(const OrgState &state);

}
