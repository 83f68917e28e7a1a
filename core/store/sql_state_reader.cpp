// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_state_reader.h"

#include <algorithm>

#include "core/domain/priority.h"
#include "core/store/entry_rows.h"
#include "core/store/stored_instant.h"

namespace tidemark
{
namespace
{
#define GRANT_COLUMNS "seq, source, priority, booked_at, expires_at, ended_at, reversed, amount, remaining, reopenable"

Grant grantAt(const sqlite::Statement &row)
{
    Grant grant;
    grant.seq = row.integer(0);
    grant.source = static_cast<GrantSource>(std::clamp<int64_t>(row.integer(1), 0, grantSourceCount - 1));
    grant.priority = static_cast<int>(row.integer(2));
    grant.bookedAt = storedInstant(row, 3);
    if (row.integer(4) != BurnKey::never.ms)
        grant.expiresAt = storedInstant(row, 4);
    if (!row.isNull(5))
        grant.endedAt = storedInstant(row, 5);
    grant.reversed = row.integer(6) != 0;
    grant.amount = Credits::fromThousandths(row.integer(7));
    grant.left = Credits::fromThousandths(row.integer(8));
    grant.reopenable = Credits::fromThousandths(row.integer(9));
    return grant;
}

int64_t pieceAfter(size_t fetched)
{
    return fetched == 0 ? 8 : 256;
}

UserLimit readLimit(const sqlite::Statement &row, int first)
{
    UserLimit limit;
    limit.limit.kind = static_cast<Limit::Kind>(std::clamp<int64_t>(row.integer(first), 0, 2));
    limit.limit.amount = Credits::fromThousandths(row.integer(first + 1));
    limit.period = row.integer(first + 2) != 0 ? Period::Lifetime : Period::Cycle;
    return limit;
}
}

SqlStateReader::SqlStateReader(sqlite::Connection &connection, const std::string &org)
    : m_connection(connection)
{
    sqlite::Statement row = connection.prepare(
        "SELECT id, seq, hash, balance, created_at, booked_at, program, version, time_zone, on_trial, trial, "
        "trial_grant, plan, "
        "subscribed, pending_plan, anchor, cycle, cycle_start, cycle_end, cycle_grant_end, threshold_kind, threshold, "
        "limit_kind, limit_amount, limit_period FROM orgs WHERE org = ?");
    row.bind(org);
    if (!row.step())
        return;
    m_row = row.integer(0);
    m_head.org = org;
    m_head.seq = row.integer(1);
    row.blob(2, m_head.hash);
    m_head.balance = Credits::fromThousandths(row.integer(3));
    m_head.createdAt = instantAt(row, 4);
    m_head.bookedAt = instantAt(row, 5);
    m_head.program = row.text(6);
    m_head.version = row.integer(7);
    m_head.timeZone = row.text(8);
    m_head.onTrial = row.integer(9) != 0;
    m_head.trial = Credits::fromThousandths(row.integer(10));
    m_head.trialGrant = row.integer(11);
    m_head.plan = row.text(12);
    m_head.subscribed = row.integer(13) != 0;
    m_head.pendingPlan = row.text(14);
    m_head.anchor = instantAt(row, 15);
    m_head.cycle = {row.integer(16), instantAt(row, 17)};
    m_head.cycleEnd = instantAt(row, 18);
    if (!row.isNull(19))
        m_head.cycleGrantEnd = instantAt(row, 19);
    m_head.threshold.kind = static_cast<Threshold::Kind>(std::clamp<int64_t>(row.integer(20), 0, 2));
    m_head.threshold.value = Credits::fromThousandths(row.integer(21));
    m_head.defaultLimit = readLimit(row, 22);
}

Instant SqlStateReader::instantAt(const sqlite::Statement &row, int column) const
{
    const Instant at = storedInstant(row, column);
    if (at.ms != row.integer(column))
        noteDamage("an instant lies outside the years 0000 to 9999");
    return at;
}

/// Grants are walked by their keys: one whose key is none would be found again and again.
Grant SqlStateReader::readGrant(const sqlite::Statement &row) const
{
    if (row.integer(2) < 0 || row.integer(2) > mostPriority)
        noteDamage("grant " + std::to_string(row.integer(0)) + " has a priority that is none");
    Grant grant = grantAt(row);
    if (grant.expiresAt && grant.expiresAt->ms != row.integer(4))
        noteDamage("grant " + std::to_string(grant.seq) + " ends outside the years 0000 to 9999");
    return grant;
}

void SqlStateReader::noteDamage(const std::string &what) const
{
    m_connection.noteError(
        Error{ErrorCode::Damaged, m_connection.path() + ": " + m_head.org + ": " + what + ". Verify the ledger."});
}

std::optional<Grant> SqlStateReader::grant(Seq seq) const
{
    sqlite::Statement row = m_connection.prepare("SELECT " GRANT_COLUMNS " FROM grants WHERE org = ? AND seq = ?");
    row.bind(m_row).bind(seq);
    return row.step() ? std::optional(readGrant(row)) : std::nullopt;
}

std::optional<Grant> SqlStateReader::nextToBurn(const BurnKey &after) const
{
    for (;;) {
        const auto next =
            std::upper_bound(m_toBurn.begin(), m_toBurn.end(), after, [](const BurnKey &key, const Grant &grant) {
                return key < BurnKey::of(grant);
            });
        if (next != m_toBurn.end())
            return *next;
        if (m_toBurnWhole)
            return std::nullopt;
        const BurnKey from = m_toBurn.empty() ? BurnKey() : BurnKey::of(m_toBurn.back());
        const int64_t piece = pieceAfter(m_toBurn.size());
        sqlite::Statement row = m_connection.prepare(
            "SELECT " GRANT_COLUMNS " FROM grants WHERE org = ? AND remaining > 0 AND ended_at IS NULL "
            "AND (priority, expires_at, seq) > (?, ?, ?) ORDER BY priority, expires_at, seq LIMIT ?");
        row.bind(m_row).bind(from.priority).bind(from.expiresAt.ms).bind(from.seq).bind(piece);
        const size_t before = m_toBurn.size();
        while (row.step())
            m_toBurn.push_back(readGrant(row));
        m_toBurnWhole = static_cast<int64_t>(m_toBurn.size() - before) < piece || m_connection.failed();
    }
}

std::optional<EndKey> SqlStateReader::nextEnd(const EndKey &after) const
{
    for (;;) {
        const auto next = std::upper_bound(m_ends.begin(), m_ends.end(), after);
        if (next != m_ends.end())
            return *next;
        if (m_endsWhole)
            return std::nullopt;
        const EndKey from = m_ends.empty() ? EndKey() : m_ends.back();
        const int64_t piece = pieceAfter(m_ends.size());
        sqlite::Statement row = m_connection.prepare(
            "SELECT expires_at, seq FROM grants WHERE org = ? AND remaining > 0 AND ended_at IS NULL "
            "AND (expires_at, seq) > (?, ?) AND expires_at < 9223372036854775807 ORDER BY expires_at, seq LIMIT ?");
        row.bind(m_row).bind(from.at.ms).bind(from.seq).bind(piece);
        const size_t before = m_ends.size();
        while (row.step())
            m_ends.push_back({instantAt(row, 0), row.integer(1)});
        m_endsWhole = static_cast<int64_t>(m_ends.size() - before) < piece || m_connection.failed();
    }
}

/// Ends are not in burn-down order across priorities, so each priority is entered at the first
/// grant that ended late enough.
std::optional<Grant> SqlStateReader::nextReopenable(const BurnKey &after, Instant endedFrom) const
{
    BurnKey from = after;
    for (;;) {
        sqlite::Statement row = m_connection.prepare(
            "SELECT " GRANT_COLUMNS " FROM grants WHERE org = ? AND reopenable > 0 "
            "AND (priority, expires_at, seq) > (?, ?, ?) ORDER BY priority, expires_at, seq LIMIT 1");
        row.bind(m_row).bind(from.priority).bind(from.expiresAt.ms).bind(from.seq);
        if (!row.step())
            return std::nullopt;
        const Grant grant = readGrant(row);
        if (m_connection.failed())
            return std::nullopt;
        if (grant.end().value_or(BurnKey::never) >= endedFrom)
            return grant;
        const BurnKey key = BurnKey::of(grant);
        from = key.expiresAt < endedFrom ? BurnKey{key.priority, endedFrom, 0} : key;
    }
}

Credits SqlStateReader::grantedAlive(Instant at) const
{
    sqlite::Statement row =
        m_connection.prepare("SELECT sum(amount) FROM grants WHERE org = ? AND ended_at IS NULL AND expires_at > ?");
    row.bind(m_row).bind(at.ms);
    return row.step() ? Credits::fromThousandths(row.integer(0)) : Credits();
}

#define USER_COLUMNS "user, role, limit_kind, limit_amount, limit_period, used_ever, active"

User SqlStateReader::readUser(const sqlite::Statement &row) const
{
    User user;
    user.id = row.text(0);
    user.role = row.text(1);
    user.limit = readLimit(row, 2);
    user.usedEver = Credits::fromThousandths(row.integer(5));
    sqlite::Statement toggle =
        m_connection.prepare("SELECT at, active FROM user_toggles WHERE org = ? AND user = ? ORDER BY number");
    toggle.bind(m_row).bind(user.id);
    while (toggle.step())
        user.toggles.push_back({instantAt(toggle, 0), toggle.integer(1) != 0});
    return user;
}

std::optional<User> SqlStateReader::user(const std::string &id) const
{
    const auto known = m_users.find(id);
    if (known != m_users.end())
        return known->second;
    sqlite::Statement row = m_connection.prepare("SELECT " USER_COLUMNS " FROM users WHERE org = ? AND user = ?");
    row.bind(m_row).bind(id);
    std::optional<User> user;
    if (row.step())
        user = readUser(row);
    m_users.emplace(id, user);
    return user;
}

std::vector<User> SqlStateReader::users() const
{
    std::vector<User> users;
    sqlite::Statement row = m_connection.prepare("SELECT " USER_COLUMNS " FROM users WHERE org = ? ORDER BY user");
    row.bind(m_row);
    while (row.step())
        users.push_back(readUser(row));
    return users;
}

Credits SqlStateReader::used(const std::string &user, int64_t cycle) const
{
    const std::pair key(user, cycle);
    const auto known = m_used.find(key);
    if (known != m_used.end())
        return known->second;
    sqlite::Statement row = m_connection.prepare("SELECT used FROM used WHERE org = ? AND user = ? AND cycle = ?");
    row.bind(m_row).bind(user).bind(cycle);
    const Credits used = row.step() ? Credits::fromThousandths(row.integer(0)) : Credits();
    m_used.emplace(key, used);
    return used;
}

Cycle SqlStateReader::cycleAt(Instant at) const
{
    if (at >= m_head.cycle.start)
        return m_head.cycle;
    sqlite::Statement row = m_connection.prepare(
        "SELECT number, start FROM cycles WHERE org = ? AND start <= ? ORDER BY start DESC, number DESC LIMIT 1");
    row.bind(m_row).bind(at.ms);
    if (row.step())
        return {row.integer(0), instantAt(row, 1)};
    sqlite::Statement first =
        m_connection.prepare("SELECT number, start FROM cycles WHERE org = ? ORDER BY start, number LIMIT 1");
    first.bind(m_row);
    return first.step() ? Cycle{first.integer(0), instantAt(first, 1)} : m_head.cycle;
}

std::optional<Asset> SqlStateReader::asset(const std::string &id) const
{
    sqlite::Statement row = m_connection.prepare(
        "SELECT seq, model, visibility, archived, reversed FROM assets WHERE org = ? AND asset = ?");
    row.bind(m_row).bind(id);
    if (!row.step())
        return std::nullopt;
    Asset asset;
    asset.id = id;
    asset.seq = row.integer(0);
    asset.model = row.text(1);
    asset.visibility = row.integer(2) != 0 ? Visibility::Org : Visibility::Personal;
    asset.archived = row.integer(3) != 0;
    asset.reversed = row.integer(4) != 0;
    return asset;
}

Entry SqlStateReader::readEntryRow(const sqlite::Statement &row, int first) const
{
    Entry entry;
    entry.org = m_head.org;
    if (!readEntry(row, first, entry))
        m_connection.noteError(
            Error{ErrorCode::Damaged, m_connection.path() + ": an entry of " + m_head.org + " cannot be read."});
    return entry;
}

std::optional<KeyUse> SqlStateReader::key(const std::string &key) const
{
    static const std::string sql =
        std::string("SELECT operation, answer, ") + entryColumns + " FROM entries e WHERE org = ? AND key = ?";
    sqlite::Statement row = m_connection.prepare(sql.c_str());
    row.bind(m_row).bind(key);
    if (!row.step())
        return std::nullopt;
    KeyUse use;
    row.blob(0, use.digest);
    Entry entry = readEntryRow(row, 2);
    use.answer = answerAgain(entry, row.text(1));
    if (row.isNull(0))
        use.booked = std::make_shared<const Entry>(leadingEntry(std::move(entry)));
    return use;
}

/// A key lies with the last entry that its operation booked.
Entry SqlStateReader::leadingEntry(Entry last) const
{
    const bool follows = last.kind == EntryKind::Grant
        && (last.source == GrantSource::Subscription || last.source == GrantSource::Upgrade
            || last.source == GrantSource::Trial || last.source == GrantSource::Refund);
    return follows ? entryAt(last.seq - 1).value_or(std::move(last)) : std::move(last);
}

namespace
{
PastDraw pastDrawOf(const Entry &entry)
{
    return {entry.seq,        entry.kind, entry.amount, entry.bookedAt,
            entry.occurredAt, entry.user, entry.asset,  entry.draws};
}

bool draws(const Entry &entry)
{
    return entry.kind == EntryKind::Charge || entry.kind == EntryKind::Adjustment;
}
}

std::optional<Entry> SqlStateReader::entryAt(Seq seq) const
{
    static const std::string sql = std::string("SELECT ") + entryColumns + " FROM entries e WHERE org = ? AND seq = ?";
    sqlite::Statement row = m_connection.prepare(sql.c_str());
    row.bind(m_row).bind(seq);
    return row.step() ? std::optional(readEntryRow(row, 0)) : std::nullopt;
}

std::optional<PastDraw> SqlStateReader::pastDraw(Seq seq) const
{
    const std::optional<Entry> entry = entryAt(seq);
    return entry && draws(*entry) ? std::optional(pastDrawOf(*entry)) : std::nullopt;
}

std::vector<PastDraw> SqlStateReader::drawsBookedAt(Instant at) const
{
    // What this transaction has booked since is in the state above this reader.
    return drawsBookedAt(at, m_head.seq);
}

std::vector<PastDraw> SqlStateReader::drawsBookedAt(Instant at, Seq last) const
{
    static const std::string sql =
        std::string("SELECT ") + entryColumns + " FROM entries e WHERE org = ? AND seq <= ? ORDER BY seq DESC";
    sqlite::Statement row = m_connection.prepare(sql.c_str());
    row.bind(m_row).bind(last);
    std::vector<PastDraw> found;
    while (row.step()) {
        const Entry entry = readEntryRow(row, 0);
        if (entry.bookedAt < at)
            break;
        if (entry.bookedAt == at && draws(entry))
            found.push_back(pastDrawOf(entry));
    }
    return found;
}

bool SqlStateReader::isReversed(Seq seq) const
{
    sqlite::Statement row = m_connection.prepare("SELECT 1 FROM reversals WHERE org = ? AND of = ?");
    row.bind(m_row).bind(seq);
    return row.step();
}

}
