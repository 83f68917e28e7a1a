// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/credits.h"
#include "core/base/instant.h"
#include "core/domain/program.h"
#include "core/ledger/state_reader.h"

namespace tidemark
{

class Demand;

/// Days of use that an average is taken of; the least that tell something; how far is looked ahead.
constexpr int paceDays = 28;
constexpr int leastPaceDays = 7;
constexpr int forecastDays = 400;

/// Credits a day, from what was used in the last paceDays, or since the organization was created;
/// rounded up to a thousandth. nullopt where there are fewer than leastPaceDays of history.
std::optional<Credits> averageDailyUse(Credits usedLately, Instant createdAt, Instant now);

/// When use at an even pace leaves less than the cheapest price: burns down the grants, lets them
/// end and cycles begin as the ledger would. `state` knows the entries booked up to `now`. Answers
/// `now` where there is less already; nullopt: not within forecastDays.
std::optional<Instant> runsOutAt(const StateReader &state, const ProgramCatalog &programs, Instant now,
                                 Credits dailyUse);
std::optional<Instant> runsOutAt(const StateReader &state, const ProgramCatalog &programs, Instant now,
                                 const Demand &demand);

}
