// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statement.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/base/time_zone.h"
#include "core/ledger/draft.h"
#include "core/query/point_buckets.h"
#include "core/query/use_lines.h"
#include "core/store/chain_rows.h"
#include "core/store/figures_table.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"
#include "core/store/user_names.h"

namespace tidemark
{
namespace
{
constexpr int chartPixels = 1200;

/// Takes the entries in order, those before the period first.
class StatementBuilder
{
public:
    StatementBuilder(Statement &statement, Instant until)
        : m_statement(statement)
        , m_buckets(statement.span.from, until, chartPixels)
    {
    }

    void add(const Entry &entry)
    {
        if (entry.bookedAt < m_statement.span.from) {
            m_statement.opening = entry.balance;
            return;
        }
        begin();
        count(entry);
        // Of several at one instant only the last says what remained.
        if (m_last.at < entry.bookedAt)
            m_buckets.add(m_last);
        m_last = {entry.bookedAt, entry.balance};
        m_moved += entry.amount;
    }

    void finish()
    {
        begin();
        m_buckets.add(m_last);
        m_statement.remaining = m_buckets.finish();
        m_statement.closing = m_last.remaining;
        m_statement.byUser = m_users.mostUsedFirst();
        m_statement.byAction = m_actions.mostUsedFirst();
        m_statement.byModel = m_models.mostUsedFirst();
        TIDEMARK_LAW(m_statement.opening + m_moved == m_statement.closing,
                     "what remains is what remained and all that moved since");
    }

private:
    void begin()
    {
        if (!std::exchange(m_begun, true))
            m_last = {m_statement.span.from, m_statement.opening};
    }

    void count(const Entry &entry)
    {
        switch (entry.kind) {
        case EntryKind::Grant:
            m_statement.granted[size_t(entry.source.value_or(GrantSource::Promotional))].add(entry.amount);
            if (entry.source != GrantSource::Subscription)
                list(entry);
            break;
        case EntryKind::Charge:
            charge(entry);
            break;
        case EntryKind::Adjustment:
            m_statement.adjusted.add(entry.amount);
            list(entry);
            break;
        case EntryKind::Expiry:
            m_statement.ended.add(entry.amount);
            break;
        case EntryKind::Reopening:
            m_statement.reopened.add(entry.amount);
            break;
        case EntryKind::Reversal:
            (entry.amount.isNegative() ? m_statement.withdrawn : m_statement.reversed).add(entry.amount);
            list(entry);
            break;
        default:
            break;
        }
    }

    void charge(const Entry &entry)
    {
        m_statement.used.add(entry.amount);
        if (entry.occurredAt < m_statement.span.from)
            m_statement.usedBefore.add(entry.amount);
        m_users.add(entry.user, -entry.amount);
        m_actions.add(entry.action, -entry.amount);
        m_models.add(entry.model, -entry.amount);
    }

    void list(const Entry &entry)
    {
        if (m_statement.items.size() < mostStatementItems)
            m_statement.items.push_back(entry);
        else
            ++m_statement.itemsLeftOut;
    }

    Statement &m_statement;
    PointBuckets m_buckets;
    bool m_begun = false;
    RemainingSince m_last;
    Credits m_moved;
    UseLines m_users;
    UseLines m_actions;
    UseLines m_models;
};

/// On trial until a plan is named; what is only computed is stored nowhere.
std::string planAfter(sqlite::Connection &connection, int64_t row, Seq last, const std::vector<Entry> &computed)
{
    std::string plan = planBefore(connection, row, last + 1);
    for (const Entry &entry : computed) {
        if (entry.kind == EntryKind::PlanChanged)
            plan = entry.plan;
    }
    return plan.empty() ? std::string(trialPlan) : plan;
}

Result<void> checkPeriod(const Statement &statement, const OrgHead &head)
{
    if (statement.span.from > statement.knownAt)
        return fail(ErrorCode::Malformed,
                    "The period has not begun yet; choose one that begins before "
                        + statement.knownAt.toString().substr(0, 10) + ".");
    if (head.createdAt >= statement.span.to)
        return fail(ErrorCode::UnknownOrg,
                    "The organization \"" + statement.org + "\" was created on "
                        + head.createdAt.toString().substr(0, 10) + ", after the period.");
    return {};
}

Result<Statement> reading(Ledger &ledger, const std::string &org, const DayPeriod &period, Instant now)
{
    sqlite::Connection &connection = ledger.connection();
    const SqlStateReader stored(connection, org);
    if (!stored.head() || stored.head()->createdAt > now)
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\" at " + now.toString() + ".");
    const OrgHead &head = *stored.head();
    const int64_t row = stored.row();
    Draft draft(stored, ledger.programs());
    Statement statement;
    statement.org = org;
    statement.timeZone = head.timeZone;
    statement.program = draft.state().program();
    statement.period = period;
    statement.span = spanIn(draft.state().zone(), period);
    statement.knownAt = now;
    if (const Result<void> fits = checkPeriod(statement, head); !fits)
        return tl::unexpected(fits.error());
    const Instant last{std::min(statement.span.to.ms - 1, now.ms)};
    const Seq before = lastSeqAt(connection, row, {statement.span.from.ms - 1});
    const Seq end = lastSeqAt(connection, row, last);
    const Seq known = lastSeqAt(connection, row, now);
    StatementBuilder builder(statement, last);
    const auto take = [&builder](const Entry &entry) {
        builder.add(entry);
    };
    Result<void> read = eachBalance(connection, row, before, before, take);
    if (read)
        read = eachMovement(connection, row, before + 1, end, take);
    if (read)
        read = eachBalance(connection, row, known, known, [&statement](const Entry &entry) {
            statement.bookedTo = entry.bookedAt;
        });
    if (!read)
        return tl::unexpected(read.error());
    // What an operation would settle; where later entries are stored, it is settled already.
    draft.settle(last);
    for (const Entry &entry : draft.entries())
        builder.add(entry);
    builder.finish();
    statement.isClosed = statement.bookedTo >= statement.span.to;
    statement.plan = planAfter(connection, row, end, draft.entries());
    const ChargeSum later = chargesOccurred(connection, row, end + 1, known, statement.span.from, statement.span.to);
    statement.bookedLater = {later.count, later.amount};
    statement.name = orgName(connection, row);
    statement.userNames = userNames(connection, row);
    return statement;
}
}

Result<Statement> statementOf(Ledger &ledger, const std::string &org, const DayPeriod &period, Instant now)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        Result<Statement> statement = reading(ledger, org, period, now);
        if (std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(std::move(*error));
        return statement;
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

}
