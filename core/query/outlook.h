// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/preview.h"
#include "core/query/forecast.h"

namespace tidemark
{

class Ledger;

/// How an organization used credits lately: what a forecast goes by.
struct Pace {
    std::optional<Credits> daily; ///< averageDailyUse(); nullopt: no history to tell from
    std::vector<Credits> days;    ///< on each of the last paceDays, the latest last
};

/// When its credits run out.
struct Outlook {
    bool isKnown = false;             ///< false: too little history to tell
    std::optional<Instant> runsOut;   ///< the likely instant; nullopt: not within forecastDays
    std::optional<RunOutRange> range; ///< about it; nullopt where it has run out

    bool operator==(const Outlook &) const = default;
};

/// `state` knows the entries booked up to `now`. Pure.
Outlook outlookOf(const StateReader &state, const ProgramCatalog &programs, Instant now, const Pace &pace);

/// What operations on one organization would do, in turn, and to its outlook.
struct PreviewedOutlook {
    std::vector<Preview> previews;
    Outlook before; ///< not known where the organization is not there yet
    Outlook after;
};
/// `pace` holds for both. Books nothing. Errors: UnknownOrg, Damaged, and those of files.
Result<PreviewedOutlook> previewOutlook(Ledger &ledger, const std::vector<Operation> &operations, Instant now,
                                        const Pace &pace);

}
