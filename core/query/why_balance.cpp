// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/why_balance.h"

#include "core/base/law.h"
#include "core/ledger/balance.h"
#include "core/ledger/calculator.h"
#include "core/ledger/draft.h"
#include "core/store/chain_rows.h"
#include "core/store/entry_pages.h"
#include "core/store/figures_table.h"
#include "core/store/history.h"
#include "core/store/ledger.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
constexpr size_t mostLatest = 3;
constexpr int latestRead = 30;

class Explainer
{
public:
    Explainer(Ledger &ledger, const std::string &org, int64_t row)
        : m_ledger(ledger)
        , m_row(row)
    {
        m_why.org = org;
    }

    /// `draft` is settled as it should be; `last` is the last stored entry that counts.
    Result<WhyBalance> explain(const Draft &draft, Seq last, Instant at);
    /// After an entry, which is also of interest by itself.
    Result<WhyBalance> explain(const Draft &draft, EntryRow entry);

private:
    Result<void> readSteps(const Draft &draft);
    Result<void> readLatest();
    void putGrants(const OrgState &state);
    void putGrant(const Grant &grant);
    Result<void> putReopened(const OrgState &state);
    Result<void> readDraws();
    std::optional<Instant> belowSince(const Draft &draft, Credits limit);

    Ledger &m_ledger;
    int64_t m_row;
    WhyBalance m_why;
};

/// The rows from `last` down.
Result<std::vector<EntryRow>> rowsDownFrom(Ledger &ledger, const std::string &org, int64_t row, Seq last, int count)
{
    EntryQuery query;
    query.filter.orgs = {org};
    PageRequest request;
    request.kind = PageRequest::Kind::From;
    request.keys = {{row, last, {}}};
    request.count = count;
    return readEntries(ledger, query, request);
}

Result<void> Explainer::readSteps(const Draft &draft)
{
    sqlite::Connection &connection = m_ledger.connection();
    const Seq first = lastSeqAt(connection, m_row, {m_why.cycleStart.ms - 1}) + 1;
    Credits opening = balanceAfter(connection, m_row, first - 1);
    for (const Entry &entry : draft.entries())
        opening += entry.bookedAt < m_why.cycleStart ? entry.amount : Credits();
    Waterfall waterfall(m_why.cycleStart, opening, planBefore(connection, m_row, first));
    const auto add = [&waterfall](const Entry &entry) {
        waterfall.add(entry);
    };
    if (const Result<void> read = eachBalance(connection, m_row, first, m_why.seq, add); !read)
        return read;
    for (const Entry &entry : draft.entries()) {
        if (entry.bookedAt >= m_why.cycleStart)
            add(entry);
    }
    if (waterfall.sum() != m_why.remaining)
        return fail(ErrorCode::Damaged,
                    m_ledger.path() + ": the entries of " + m_why.org + " up to " + std::to_string(m_why.seq)
                        + " do not add up to what remains. Verify the ledger.");
    m_why.steps = waterfall.steps();
    return {};
}

Result<void> Explainer::readLatest()
{
    Result<std::vector<EntryRow>> rows = rowsDownFrom(m_ledger, m_why.org, m_row, m_why.seq, latestRead);
    if (!rows)
        return tl::unexpected(rows.error());
    for (EntryRow &row : *rows) {
        if (row.entry.seq == m_why.seq)
            m_why.entryId = row.id;
        if (!row.entry.amount.isZero() && m_why.latest.size() < mostLatest)
            m_why.latest.push_back(std::move(row));
    }
    return {};
}

void Explainer::putGrants(const OrgState &state)
{
    for (std::optional<Grant> grant = state.nextToBurn({}); grant; grant = state.nextToBurn(BurnKey::of(*grant)))
        putGrant(*grant);
}

void Explainer::putGrant(const Grant &grant)
{
    m_why.grants.push_back({grant.seq > m_why.seq ? 0 : grant.seq, grant.source, grant.bookedAt, grant.expiresAt,
                            grant.amount, grant.left});
}

/// Between a reopening and the charge that it is for, an ended grant has something left. One that was spent when it
/// ended has no expiry, and is listed with the others.
Result<void> Explainer::putReopened(const OrgState &state)
{
    Result<std::vector<EntryRow>> rows = rowsDownFrom(m_ledger, m_why.org, m_row, m_why.seq, latestRead);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntryRow &row : *rows) {
        if (row.entry.kind != EntryKind::Reopening)
            break;
        const std::optional<Grant> grant = state.grant(row.entry.grant);
        const bool isListed = std::ranges::find(m_why.grants, row.entry.grant, &WhyGrant::seq) != m_why.grants.end();
        if (grant && !isListed)
            putGrant(*grant);
    }
    return {};
}

Result<void> Explainer::readDraws()
{
    for (const Draw &draw : m_why.entry->entry.draws) {
        Result<std::vector<EntryRow>> grant = rowsDownFrom(m_ledger, m_why.org, m_row, draw.grant, 1);
        if (!grant)
            return tl::unexpected(grant.error());
        if (!grant->empty())
            m_why.draws.push_back({draw, std::move(grant->front())});
    }
    return {};
}

/// Since when no entry left more than `limit`.
std::optional<Instant> Explainer::belowSince(const Draft &draft, Credits limit)
{
    std::optional<Instant> since;
    const std::vector<Entry> &computed = draft.entries();
    for (auto entry = computed.rbegin(); entry != computed.rend(); ++entry) {
        if (entry->balance > limit)
            return since;
        since = entry->bookedAt;
    }
    const std::optional<Instant> stored = notAboveSince(m_ledger.connection(), m_row, m_why.seq, limit);
    return stored ? stored : since;
}

Result<WhyBalance> Explainer::explain(const Draft &draft, Seq last, Instant at)
{
    const OrgState &state = draft.state();
    const OrgBalance standing = standingOf(state);
    m_why.orgName = orgName(m_ledger.connection(), m_row);
    m_why.timeZone = draft.head().timeZone;
    m_why.program = state.program();
    m_why.seq = last;
    m_why.at = at;
    m_why.remaining = standing.remaining;
    m_why.allotted = state.grantedAlive(at);
    m_why.threshold = standing.threshold;
    m_why.state = standing.state;
    m_why.cycleStart = draft.head().cycle.start;
    if (m_why.entry && m_why.entry->entry.kind == EntryKind::Expiry && at == m_why.cycleStart)
        m_why.cycleStart = state.cycleAt({at.ms - 1}).start; // what ends with a cycle is of that cycle
    putGrants(state);
    const Credits leastOfAll = Credits::fromThousandths(1);
    if (m_why.state == CreditState::Exhausted)
        m_why.stateSince = belowSince(draft, cheapestPrice(m_why.program) - leastOfAll);
    else if (m_why.state == CreditState::Low)
        m_why.stateSince = belowSince(draft, m_why.threshold);
    if (const Result<void> read = readSteps(draft); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = readLatest(); !read)
        return tl::unexpected(read.error());
    if (const std::optional<Error> error = m_ledger.connection().takeError())
        return tl::unexpected(*error);
    return std::move(m_why);
}

Result<WhyBalance> Explainer::explain(const Draft &draft, EntryRow entry)
{
    const Seq seq = entry.entry.seq;
    const Instant at = entry.entry.bookedAt;
    m_why.entry = std::move(entry);
    Result<WhyBalance> why = explain(draft, seq, at);
    if (!why)
        return why;
    m_why = std::move(*why);
    if (const Result<void> read = putReopened(draft.state()); !read)
        return tl::unexpected(read.error());
    if (const Result<void> read = readDraws(); !read)
        return tl::unexpected(read.error());
    return std::move(m_why);
}

Result<std::unique_ptr<OrgState>> replayTo(Ledger &ledger, const std::string &org, Seq seq,
                                           const std::atomic<bool> &cancelled)
{
    auto state = std::make_unique<OrgState>(nullptr, ledger.programs());
    const Result<void> read = eachEntryOf(ledger.connection(), org, [&](Entry &entry) {
        if (entry.seq > seq || cancelled)
            return false;
        state->apply(entry);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return state;
}

Error noEntry(const std::string &org, Seq seq)
{
    return {ErrorCode::UnknownEntry, "There is no entry " + std::to_string(seq) + " of \"" + org + "\"."};
}

Result<WhyBalance> after(Ledger &ledger, const std::string &org, Seq seq, const std::atomic<bool> &cancelled)
{
    const SqlStateReader stored(ledger.connection(), org);
    if (!stored.head())
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\".");
    if (seq < 1 || seq > stored.head()->seq)
        return tl::unexpected(noEntry(org, seq));
    Result<std::vector<EntryRow>> rows = rowsDownFrom(ledger, org, stored.row(), seq, 1);
    if (!rows || rows->empty())
        return tl::unexpected(rows ? noEntry(org, seq) : rows.error());
    std::unique_ptr<OrgState> past;
    if (seq < stored.head()->seq) {
        Result<std::unique_ptr<OrgState>> replayed = replayTo(ledger, org, seq, cancelled);
        if (!replayed)
            return tl::unexpected(replayed.error());
        past = std::move(*replayed);
    }
    const Draft draft(past ? static_cast<const StateReader &>(*past) : stored, ledger.programs());
    return Explainer(ledger, org, stored.row()).explain(draft, std::move(rows->front()));
}

Result<WhyBalance> asSettled(Ledger &ledger, const std::string &org, Instant instant)
{
    const Result<StateThen> then = StateThen::read(ledger, org, instant);
    if (!then)
        return tl::unexpected(then.error());
    Draft draft(then->state(), ledger.programs());
    draft.settle(instant);
    draft.state().advanceTo(instant);
    return Explainer(ledger, org, then->stored().row()).explain(draft, then->state().head()->seq, instant);
}

/// Of one snapshot; a broken law is an error.
template<typename Explain>
Result<WhyBalance> guarded(Ledger &ledger, const std::string &org, const Explain &explain)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        return explain();
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}
}

Result<WhyBalance> whyBalanceAfter(Ledger &ledger, const std::string &org, Seq seq, const std::atomic<bool> &cancelled)
{
    return guarded(ledger, org, [&] {
        return after(ledger, org, seq, cancelled);
    });
}

Result<WhyBalance> whyBalanceAt(Ledger &ledger, const std::string &org, Instant instant)
{
    return guarded(ledger, org, [&] {
        return asSettled(ledger, org, instant);
    });
}

}
