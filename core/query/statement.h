// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"
#include "core/domain/org_figures.h"
#include "core/domain/program.h"
#include "core/query/breakdown.h"
#include "core/query/day_period.h"

namespace tidemark
{

class Ledger;

/// Bookings of one sort: what they moved, with its sign.
struct StatementSum {
    int64_t count = 0;
    Credits credits;

    void add(Credits amount)
    {
        ++count;
        credits += amount;
    }
    bool operator==(const StatementSum &) const = default;
};

/// All that moved an organization's credits in a period, by the instant of booking, as known at
/// `knownAt` and as if settled up to it. `opening` and all movements make `closing`.
struct Statement {
    std::string org;
    std::string name; ///< empty where none was given
    std::string timeZone;
    Program program;  ///< the version that the organization is on
    std::string plan; ///< in force at the end: a plan's id, trialPlan, or noPlan
    DayPeriod period;
    InstantSpan span;
    Instant knownAt;
    Instant bookedTo;      ///< of the last entry
    bool isClosed = false; ///< the books are closed behind it: nothing more can be booked in it

    Credits opening;
    std::array<StatementSum, grantSourceCount> granted; ///< by GrantSource
    StatementSum used;                                  ///< all charges, also those reversed since
    StatementSum reversed;                              ///< what reversals of charges and adjustments gave back
    StatementSum withdrawn;                             ///< what reversals of grants took
    StatementSum adjusted;                              ///< negative adjustments
    StatementSum ended;                                 ///< unused at a grant's end
    StatementSum reopened;                              ///< ended before, for late usage to draw on
    Credits closing;

    StatementSum usedBefore;  ///< part of `used`: occurred before the period, and was booked in it
    StatementSum bookedLater; ///< no part of it: charges that occurred in the period, booked after it
    /// Each makes up `used`; most used first, and no line is negative.
    std::vector<BreakdownLine> byAction;
    std::vector<BreakdownLine> byUser;
    std::vector<BreakdownLine> byModel;
    std::map<std::string, std::string> userNames; ///< by id; who has none is left out

    /// The bookings but for charges and what turns by itself, in order; at most mostItems of them.
    std::vector<Entry> items;
    int64_t itemsLeftOut = 0;
    std::vector<RemainingSince> remaining; ///< for a chart; the first stands at the beginning
};

constexpr size_t mostStatementItems = 200;

/// Memory does not grow with the chain but for its users, actions and models. Books nothing. Must not be called within
/// a transaction. Errors: UnknownOrg, also where it was created after the period; Malformed where the period has not
/// begun; Damaged; and those of files.
Result<Statement> statementOf(Ledger &ledger, const std::string &org, const DayPeriod &period, Instant now);

}
