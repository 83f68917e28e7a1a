// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/recent_activity.h"

#include <algorithm>
#include <utility>

#include "core/domain/operation_key.h"
#include "core/store/activity_rows.h"
#include "core/store/entry_detail.h"
#include "core/store/entry_growth.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr int64_t quarterMs = 15 * 60 * 1000;
constexpr int64_t progressStep = 10'000;

int64_t quarterOf(Instant at)
{
    return at.ms >= 0 ? at.ms / quarterMs : (at.ms - quarterMs + 1) / quarterMs;
}
}

Result<void> RecentActivity::update(Ledger &ledger, Instant since, const Progress &progress,
                                    const std::atomic<bool> &cancelled)
{
    sqlite::Connection &connection = ledger.connection();
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot = sqlite::Transaction::begin(connection, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    // Where half of it is taken, the next time begins anew.
    const int64_t known = std::exchange(m_lastId, -1);
    const bool anew = known < 0 || since < m_since;
    if (anew) {
        *this = {};
        m_since = since;
    }
    Result<std::unordered_map<int64_t, std::string>> programs = programsOfOrgs(connection);
    if (!programs)
        return tl::unexpected(programs.error());
    m_programs = std::move(*programs);
    const int64_t last = lastEntry(connection);
    int64_t done = 0;
    const auto visit = [&](const ActivityRow &row) {
        if (++done % progressStep == 0 && progress)
            progress(done);
        take(ledger, row);
        return !cancelled;
    };
    const Result<void> read = anew ? eachActivitySince(connection, since, Instant::latest(), last, visit)
                                   : eachActivityAfter(connection, known, last, visit);
    if (!read || cancelled)
        return read ? fail(ErrorCode::Cancelled) : read;
    m_lastId = last;
    forgetBefore(since);
    return {};
}

Result<void> RecentActivity::read(Ledger &ledger, Instant since, Instant until, const Progress &progress,
                                  const std::atomic<bool> &cancelled)
{
    sqlite::Connection &connection = ledger.connection();
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot = sqlite::Transaction::begin(connection, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    *this = {};
    m_since = since;
    Result<std::unordered_map<int64_t, std::string>> programs = programsOfOrgs(connection);
    if (!programs)
        return tl::unexpected(programs.error());
    m_programs = std::move(*programs);
    int64_t done = 0;
    const Result<void> read =
        eachActivitySince(connection, since, until, lastEntry(connection), [&](const ActivityRow &row) {
            if (++done % progressStep == 0 && progress)
                progress(done);
            take(ledger, row);
            return !cancelled;
        });
    return cancelled ? fail(ErrorCode::Cancelled) : read;
}

void RecentActivity::take(Ledger &ledger, const ActivityRow &row)
{
    if (row.kind != EntryKind::Refusal && row.key.starts_with(retryPrefix)) {
        // Taken up after all: it is no refusal any more.
        auto &retries = m_retries[row.org];
        if (const auto at = retries.find(std::string(row.key)); at != retries.end())
            m_refusals[row.org][at->second].at = Instant::earliest();
    }
    switch (row.kind) {
    case EntryKind::Charge:
        count(row.org, row.occurredAt, -row.amount);
        return;
    case EntryKind::Reversal:
        if (const std::optional<ActivityRow> charge = reversedCharge(ledger.connection(), row.org, row.detail))
            count(row.org, charge->occurredAt, charge->amount);
        return;
    case EntryKind::Refusal:
        break;
    default:
        return;
    }
    Entry refused;
    if (row.occurredAt < m_since || !readDetail(row.detail, refused))
        return;
    std::vector<Refusal> &refusals = m_refusals[row.org];
    auto &retries = m_retries[row.org];
    // Refused again: the later refusal stands for it.
    if (const auto at = retries.find(std::string(row.key)); at != retries.end())
        refusals[at->second].at = Instant::earliest();
    if (!row.key.empty())
        retries[retryKey(std::string(row.key))] = refusals.size();
    refusals.push_back({row.occurredAt, std::string(row.user), refused.error == "insufficient_credits",
                        refused.error == "user_inactive", refused.cost, std::string(row.key)});
}

void RecentActivity::count(int64_t org, Instant at, Credits cost)
{
    if (at >= m_since)
        m_used[m_programs[org]][quarterOf(at)] += cost;
}

void RecentActivity::forgetBefore(Instant since)
{
    m_since = since;
    for (auto &[program, quarters] : m_used)
        quarters.erase(quarters.begin(), quarters.lower_bound(quarterOf(since)));
    for (auto &[org, refusals] : m_refusals) {
        const size_t gone = std::erase_if(refusals, [since](const Refusal &refusal) {
            return refusal.at < since;
        });
        if (gone == 0)
            continue;
        auto &retries = m_retries[org];
        retries.clear();
        for (size_t at = 0; at < refusals.size(); ++at) {
            if (!refusals[at].key.empty())
                retries[retryKey(refusals[at].key)] = at;
        }
    }
}

Credits RecentActivity::used(const std::string &program, Instant from, Instant to) const
{
    Credits sum;
    const auto found = m_used.find(program);
    if (found == m_used.end())
        return sum;
    const auto end = found->second.lower_bound(quarterOf(to));
    for (auto quarter = found->second.lower_bound(quarterOf(from)); quarter != end; ++quarter)
        sum += quarter->second;
    return sum;
}

std::vector<RecentActivity::Refusal> RecentActivity::refusals(int64_t org, Instant since) const
{
    std::vector<Refusal> found;
    if (const auto all = m_refusals.find(org); all != m_refusals.end())
        std::copy_if(all->second.begin(), all->second.end(), std::back_inserter(found),
                     [since](const Refusal &refusal) {
                         return refusal.at >= since;
                     });
    return found;
}

}
