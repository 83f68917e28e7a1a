// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/remaining_history.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/base/law.h"
#include "core/domain/org_figures.h"
#include "core/ledger/calculator.h"
#include "core/ledger/draft.h"
#include "core/query/point_buckets.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
/// Takes the entries in order. Of several at one instant, only the last says what remained: a cycle
/// that ends and the next begin without a gap.
class HistoryBuilder
{
public:
    HistoryBuilder(Instant from, Instant until, Credits cheapest, int pixels)
        : m_from(from)
        , m_until(until)
        , m_cheapest(cheapest)
        , m_buckets(from, until, pixels)
    {
    }

    void add(const Entry &entry)
    {
        const Instant at = std::max(entry.bookedAt, m_from);
        if (m_last && m_last->at < at)
            settleLast();
        m_last = RemainingSince{at, entry.balance};
        if (entry.bookedAt > m_from)
            addFlag(entry);
    }

    RemainingHistory finish()
    {
        if (m_last)
            settleLast();
        if (m_exhaustedFrom && *m_exhaustedFrom < m_until)
            m_history.exhausted.push_back({*m_exhaustedFrom, m_until});
        m_history.points = m_buckets.finish();
        return std::move(m_history);
    }

private:
    void settleLast()
    {
        m_buckets.add(*m_last);
        const bool isExhausted = m_last->remaining < m_cheapest;
        if (isExhausted && !m_exhaustedFrom)
            m_exhaustedFrom = m_last->at;
        if (!isExhausted && m_exhaustedFrom)
            m_history.exhausted.push_back({*std::exchange(m_exhaustedFrom, std::nullopt), m_last->at});
    }

    void addFlag(const Entry &entry)
    {
        RemainingFlag flag{entry.bookedAt, RemainingFlag::Kind::Plan, {}, {}, entry.plan};
        if (entry.kind == EntryKind::Grant) {
            addGrant(entry);
            return;
        }
        if (entry.kind == EntryKind::Reversal) {
            if (const auto granted = m_granted.find(entry.of); granted != m_granted.end())
                m_history.flags[granted->second].reversed = true;
            return;
        }
        if (entry.kind == EntryKind::TrialConverted
            || (entry.kind == EntryKind::PlanChanged && entry.effective == Effective::Now))
            m_history.flags.push_back(flag);
    }

    void addGrant(const Entry &entry)
    {
        std::vector<RemainingFlag> &flags = m_history.flags;
        if (entry.source == GrantSource::Upgrade) {
            if (!flags.empty() && flags.back().at == entry.bookedAt)
                flags.back().amount = entry.amount;
            return;
        }
        if (entry.source == GrantSource::Topup || entry.source == GrantSource::Promotional)
            m_granted.emplace(entry.seq, flags.size());
        if (entry.source == GrantSource::Topup)
            flags.push_back({entry.bookedAt, RemainingFlag::Kind::Topup, entry.amount, {}, {}});
        if (entry.source == GrantSource::Promotional)
            flags.push_back({entry.bookedAt, RemainingFlag::Kind::Promotional, entry.amount, {}, {}});
    }

    Instant m_from;
    Instant m_until;
    Credits m_cheapest;
    PointBuckets m_buckets;
    std::optional<RemainingSince> m_last;
    std::optional<Instant> m_exhaustedFrom;
    std::map<Seq, size_t> m_granted; ///< the flags of grants that can be reversed
    RemainingHistory m_history;
};

/// Who cancels or reverts to the plan in force changes nothing; else each flag knows where it came from.
void fillPlans(std::vector<RemainingFlag> &flags, std::string plan)
{
    for (RemainingFlag &flag : flags) {
        if (flag.kind == RemainingFlag::Kind::Plan)
            flag.planBefore = std::exchange(plan, flag.plan);
    }
    std::erase_if(flags, [](const RemainingFlag &flag) {
        return flag.kind == RemainingFlag::Kind::Plan && flag.planBefore == flag.plan;
    });
}

std::vector<Instant> boundariesOf(std::vector<Cycle> cycles, const std::vector<RemainingFlag> &flags, Instant from,
                                  Instant to)
{
    std::vector<Instant> boundaries;
    for (const Cycle &cycle : cycles) {
        const bool isConversion = std::any_of(flags.begin(), flags.end(), [&cycle](const RemainingFlag &flag) {
            return flag.kind == RemainingFlag::Kind::Plan && flag.at == cycle.start && flag.planBefore == trialPlan;
        });
        if (cycle.number > 0 && cycle.start > from && cycle.start <= to && !isConversion)
            boundaries.push_back(cycle.start);
    }
    std::sort(boundaries.begin(), boundaries.end());
    boundaries.erase(std::unique(boundaries.begin(), boundaries.end()), boundaries.end());
    return boundaries;
}

Result<RemainingHistory> historyReading(Ledger &ledger, const std::string &org, Instant from, Instant to, Instant now,
                                        int pixels)
{
    sqlite::Connection &connection = ledger.connection();
    const Result<StateThen> then = StateThen::read(ledger, org, now);
    if (!then)
        return tl::unexpected(then.error());
    const SqlStateReader &stored = then->stored();
    const Instant until = std::min(to, now);
    Draft draft(then->state(), ledger.programs());
    HistoryBuilder builder(from, until, cheapestPrice(draft.state().program()), pixels);
    const Seq first = std::max<Seq>(1, lastSeqAt(connection, stored.row(), from));
    const Result<void> read = eachBalance(connection, stored.row(), first, lastSeqAt(connection, stored.row(), until),
                                          [&builder](const Entry &entry) {
                                              builder.add(entry);
                                          });
    if (!read)
        return tl::unexpected(read.error());
    // What an operation would settle; where later entries are stored, it is settled already.
    draft.settle(until);
    for (const Entry &entry : draft.entries())
        builder.add(entry);
    RemainingHistory history = builder.finish();
    const auto plan = std::find_if(history.flags.begin(), history.flags.end(), [](const RemainingFlag &flag) {
        return flag.kind == RemainingFlag::Kind::Plan;
    });
    if (plan != history.flags.end()) {
        std::string before =
            planBefore(connection, stored.row(), lastSeqAt(connection, stored.row(), {plan->at.ms - 1}) + 1);
        fillPlans(history.flags, before.empty() ? std::string(trialPlan) : before);
    }
    draft.settle(to);
    draft.state().advanceTo(to);
    std::vector<Cycle> cycles = cyclesStarted(connection, stored.row(), from, std::min(to, now));
    cycles.insert(cycles.end(), draft.state().newCycles().begin(), draft.state().newCycles().end());
    history.boundaries = boundariesOf(std::move(cycles), history.flags, from, to);
    return history;
}
}

Result<RemainingHistory> remainingHistory(Ledger &ledger, const std::string &org, Instant from, Instant to, Instant now,
                                          int pixels)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        Result<RemainingHistory> history = historyReading(ledger, org, from, to, now, pixels);
        if (const std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(*error);
        return history;
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": " + org + ": \"" + broken.what()
                        + "\" does not hold in this file. Verify the ledger.");
    }
}

}
