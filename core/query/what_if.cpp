// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/what_if.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "core/base/time_zone.h"
#include "core/ledger/draft.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
constexpr int64_t longestCycleMs = 32 * msPerDay;

Instant monthsBefore(Instant instant, int months, const std::string &zoneName)
{
    const TimeZone *zone = TimeZone::find(zoneName);
    zone = zone ? zone : TimeZone::find("UTC");
    LocalTime local = zone->toLocal(instant.ms);
    using namespace std::chrono;
    const year_month month = year(local.year) / std::chrono::month(local.month) - std::chrono::months(months);
    local.year = int(month.year());
    local.month = unsigned(month.month());
    local.day = std::min(local.day, unsigned((month / last).day()));
    return {zone->toUtcMs(local)};
}

/// Where the replay begins: with the cycle in which that month lies.
Instant beginning(sqlite::Connection &connection, const SqlStateReader &stored, int months, Instant now)
{
    const Instant wanted = monthsBefore(now, months, stored.head()->timeZone);
    if (stored.head()->createdAt >= wanted)
        return stored.head()->createdAt;
    const std::vector<Cycle> cycles = cyclesStarted(connection, stored.row(), {wanted.ms - longestCycleMs}, wanted);
    const auto later = [](const Cycle &a, const Cycle &b) {
        return a.start < b.start;
    };
    const auto last = std::max_element(cycles.begin(), cycles.end(), later);
    return last != cycles.end() && last->start > stored.head()->createdAt ? last->start : wanted;
}

Result<void> check(const OrgHead *head, const ProgramCatalog &programs, const WhatIfQuestion &question)
{
    if (!head || head->createdAt > question.now)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + question.org + "\" then.");
    const ReplayChoice &choice = question.choice;
    const int64_t version = choice.version.value_or(head->version);
    const Program *program = programs.find(head->program, version);
    if (!program)
        return fail(ErrorCode::UnknownProgram,
                    "The ledger has no version " + std::to_string(version) + " of " + head->program + ".");
    const std::string plan = choice.plan.value_or(choice.version ? head->plan : std::string());
    if (!plan.empty() && !program->plan(plan))
        return fail(ErrorCode::UnknownPlan, "That version has no plan \"" + plan + "\".");
    return {};
}

/// The stretches between the boundaries as they were.
std::vector<InstantSpan> cyclesSince(Ledger &ledger, const SqlStateReader &stored, Instant from, Instant now)
{
    std::set<Instant> starts{from};
    for (const Cycle &cycle : cyclesStarted(ledger.connection(), stored.row(), from, now))
        starts.insert(cycle.start);
    if (stored.head()->bookedAt <= now) {
        Draft draft(stored, ledger.programs());
        draft.settle(now);
        for (const Cycle &cycle : draft.state().newCycles())
            starts.insert(cycle.start);
    }
    starts.erase(starts.begin(), starts.lower_bound(from));
    starts.erase(starts.lower_bound(now), starts.end());
    std::vector<InstantSpan> cycles;
    for (const Instant start : starts) {
        if (!cycles.empty())
            cycles.back().to = start;
        cycles.push_back({start, now});
    }
    if (cycles.empty())
        cycles.push_back({from, std::max(from, now)});
    return cycles;
}

Result<WhatIf> replayed(Ledger &ledger, const WhatIfQuestion &question)
{
    const SqlStateReader stored(ledger.connection(), question.org);
    if (const Result<void> fine = check(stored.head(), ledger.programs(), question); !fine)
        return tl::unexpected(fine.error());
    const Instant from = beginning(ledger.connection(), stored, question.months, question.now);
    PastQuestion past;
    past.org = question.org;
    past.choice = question.choice;
    past.movedAt = {from.ms - 1};
    past.cycles = cyclesSince(ledger, stored, from, question.now);
    past.last = question.now;
    past.pixels = question.pixels;
    past.progress = question.progress;
    Result<ReplayedPast> found = replayPast(ledger, ledger.programs(), past);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isThere)
        return fail(ErrorCode::UnknownPlan, "That version lacks the plan that the organization had then.");
    return WhatIf{std::move(past.cycles), std::move(found->was), std::move(found->would), found->unknownActions};
}
}

Result<WhatIf> whatIf(Ledger &ledger, const WhatIfQuestion &question)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        Result<WhatIf> found = replayed(ledger, question);
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return found;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, question.org));
    }
}

}
