// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/time_zone.h"
#include "core/domain/program.h"

namespace tidemark
{

/// The first boundary of a subscription's cycles after `after` (ledger.md, "Programs"). Anchored
/// cycles count months from `anchor` and clamp to the month's last day; calendar months begin at
/// midnight of the first. Both in the organization's zone; at most Instant::latest().
Instant nextBoundary(Program::Cycle cycle, const TimeZone &zone, Instant anchor, Instant after);

}
