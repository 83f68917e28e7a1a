// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/credits.h"
#include "core/domain/answer.h"
#include "core/domain/credit_state.h"
#include "core/domain/organization.h"
#include "core/domain/program.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

/// The one calculator: prices, thresholds, states and what a limit leaves come from here, for
/// booking, the meter, the breakdowns, forecasts and the verifier alike.

/// What an action costs. `model` is the action's own, `sourceModel` its source's; empty: none.
Credits priceOf(const Program &program, const PricedAction &action, std::string_view model,
                std::string_view sourceModel);

/// The least that any charged action of the program costs.
Credits cheapestPrice(const Program &program);

/// What a meter's "of" shows: the credits of the trial, or of the plan in force (after a
/// cancellation, of the last one).
Credits allocationOf(const OrgHead &head, const Program &program);

/// Of an organization without a threshold of its own: thousandths of a percent of its allocation.
inline constexpr int64_t defaultThresholdPercent = 20'000;
/// At or below it an organization is low.
Credits lowThreshold(const OrgHead &head, const Program &program);

CreditState creditState(Credits remaining, Credits threshold, const Program &program);

/// Whether a user's limit leaves as little as makes an organization low that has no threshold of its own.
bool isLow(const UserBalance &user);

/// A user's limit that applies, what counts against it in a cycle, and what it leaves.
UserBalance userBalance(const StateReader &state, const User &user, int64_t cycle, Instant at);

}
