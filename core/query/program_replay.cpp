// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/program_replay.h"

#include <QDateTime>

#include <set>

#include "core/ledger/decide.h"
#include "core/query/past_replay.h"
#include "core/store/ledger.h"
#include "core/store/program_orgs.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
Operation moveTo(const std::string &org, int64_t version, Instant at)
{
    Operation move;
    move.kind = OperationKind::Program;
    move.at = at;
    move.actor = "replay";
    move.org = org;
    move.version = version;
    return move;
}

Result<std::optional<Error>> whyNotNow(Ledger &ledger, const std::string &org, const Program &program,
                                       const ProgramCatalog &programs)
{
    const Instant now = Instant::now();
    const Result<StateThen> state = StateThen::read(ledger, org, Instant::latest());
    if (!state)
        return tl::unexpected(state.error());
    return decide(state->state(), moveTo(org, program.version, now), {programs, std::nullopt}).answer.error;
}

Result<OrgReplay> replayed(Ledger &ledger, const std::string &org, const Program &program, Instant from, Instant until,
                           const std::function<bool()> &isCancelled)
{
    ProgramCatalog programs = ledger.programs();
    programs.add(program);
    PastQuestion question;
    question.org = org;
    question.choice.version = program.version;
    question.movedAt = {from.ms - msPerDay};
    question.cycles = {{from, until}};
    question.last = {until.ms - 1};
    question.progress = [&isCancelled](double) {
        return !isCancelled || !isCancelled();
    };
    const Result<ReplayedPast> past = replayPast(ledger, programs, question);
    if (!past)
        return tl::unexpected(past.error());
    const Result<std::optional<Error>> cannotMove = whyNotNow(ledger, org, program, programs);
    if (!cannotMove)
        return tl::unexpected(cannotMove.error());
    OrgReplay replay;
    replay.org = org;
    replay.happened = past->was.total;
    replay.replayed = past->would.total;
    replay.replayed.refused += past->unknownActions;
    replay.isReplayed = past->isThere;
    replay.cannotMove = *cannotMove;
    return replay;
}

/// False where that is beyond what can be counted.
bool add(ReplayedCycle &sum, const ReplayedCycle &cycle)
{
    if (cycle.charged.thousandths() > INT64_MAX - sum.charged.thousandths())
        return false;
    sum.charged += cycle.charged;
    sum.refused += cycle.refused;
    return true;
}
}

Result<OrgReplay> replayUnder(Ledger &ledger, const std::string &org, const Program &program, Instant from,
                              Instant until, const std::function<bool()> &isCancelled)
{
    try {
        return replayed(ledger, org, program, from, until, isCancelled);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

Result<ProgramReplay> replayProgram(Ledger &ledger, const Program &program, const std::vector<std::string> &orgs,
                                    Instant from, Instant until, const ReplayProgress &progress,
                                    const std::function<bool()> &isCancelled)
{
    const Result<std::vector<ProgramOrg>> on = programOrgs(ledger, program.id);
    if (!on)
        return tl::unexpected(on.error());
    const std::set<std::string> wanted(orgs.begin(), orgs.end());
    ProgramReplay all;
    int64_t done = 0;
    for (const ProgramOrg &each : *on) {
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled);
        if (progress)
            progress(done++, static_cast<int64_t>(on->size()));
        if (!wanted.empty() && !wanted.contains(each.org))
            continue;
        Result<OrgReplay> replay = replayUnder(ledger, each.org, program, from, until, isCancelled);
        if (!replay)
            return tl::unexpected(replay.error());
        replay->name = each.name;
        if (replay->isReplayed && !(add(all.happened, replay->happened) && add(all.replayed, replay->replayed)))
            return fail(ErrorCode::AmountOutOfRange, "What the organizations used is too much to be added up.");
        all.orgs.push_back(std::move(*replay));
    }
    return all;
}

TimeRange lastMonth(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).date();
    const QDate first(today.year(), today.month(), 1);
    return {Instant{first.addMonths(-1).startOfDay(Qt::UTC).toMSecsSinceEpoch()},
            Instant{first.startOfDay(Qt::UTC).toMSecsSinceEpoch()}};
}

}
