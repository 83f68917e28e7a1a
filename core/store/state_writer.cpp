// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_writer.h"

namespace tidemark
{
namespace
{
void bindHead(sqlite::Statement &statement, const OrgHead &head)
{
    statement.bind(head.seq)
        .bindBlob(head.hash)
        .bind(head.balance.thousandths())
        .bind(head.createdAt.ms)
        .bind(head.bookedAt.ms)
        .bind(head.program)
        .bind(head.version)
        .bind(head.timeZone)
        .bind(head.onTrial)
        .bind(head.trial.thousandths())
        .bind(head.trialGrant)
        .bind(head.plan)
        .bind(head.subscribed)
        .bind(head.pendingPlan)
        .bind(head.anchor.ms)
        .bind(head.cycle.number)
        .bind(head.cycle.start.ms)
        .bind(head.cycleEnd.ms);
    if (head.cycleGrantEnd)
        statement.bind(head.cycleGrantEnd->ms);
    else
        statement.bindNull();
    statement.bind(static_cast<int64_t>(head.threshold.kind))
        .bind(head.threshold.value.thousandths())
        .bind(static_cast<int64_t>(head.defaultLimit.limit.kind))
        .bind(head.defaultLimit.limit.amount.thousandths())
        .bind(static_cast<int64_t>(head.defaultLimit.period));
}

bool writeGrant(sqlite::Connection &connection, int64_t row, const Grant &grant)
{
    sqlite::Statement write = connection.prepare(
        "INSERT INTO grants (org, seq, source, priority, booked_at, expires_at, ended_at, reversed, amount, remaining, "
        "reopenable) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, seq) DO UPDATE SET ended_at = excluded.ended_at, "
        "reversed = excluded.reversed, remaining = excluded.remaining, reopenable = excluded.reopenable");
    write.bind(row)
        .bind(grant.seq)
        .bind(static_cast<int64_t>(grant.source))
        .bind(grant.priority)
        .bind(grant.bookedAt.ms)
        .bind(grant.expiresAt.value_or(BurnKey::never).ms);
    if (grant.endedAt)
        write.bind(grant.endedAt->ms);
    else
        write.bindNull();
    write.bind(grant.reversed)
        .bind(grant.amount.thousandths())
        .bind(grant.left.thousandths())
        .bind(grant.reopenable.thousandths());
    return write.run();
}

bool writeUser(sqlite::Connection &connection, int64_t row, const User &user)
{
    sqlite::Statement write = connection.prepare(
        "INSERT INTO users (org, user, role, active, limit_kind, limit_amount, limit_period, used_ever) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (org, user) DO UPDATE SET active = excluded.active, "
        "limit_kind = excluded.limit_kind, limit_amount = excluded.limit_amount, limit_period = excluded.limit_period, "
        "used_ever = excluded.used_ever");
    write.bind(row)
        .bind(user.id)
        .bind(user.role)
        .bind(user.toggles.empty() || user.toggles.back().active)
        .bind(static_cast<int64_t>(user.limit.limit.kind))
        .bind(user.limit.limit.amount.thousandths())
        .bind(static_cast<int64_t>(user.limit.period))
        .bind(user.usedEver.thousandths());
    if (!write.run())
        return false;
    for (size_t number = 0; number < user.toggles.size(); ++number) {
        sqlite::Statement toggle = connection.prepare(
            "INSERT INTO user_toggles (org, user, number, at, active) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        toggle.bind(row)
            .bind(user.id)
            .bind(static_cast<int64_t>(number))
            .bind(user.toggles[number].at.ms)
            .bind(user.toggles[number].active);
        if (!toggle.run())
            return false;
    }
    return true;
}
}

int64_t insertOrg(sqlite::Connection &connection, const OrgHead &head)
{
    sqlite::Statement insert =
        connection.prepare("INSERT INTO orgs (seq, hash, balance, created_at, booked_at, program, version, time_zone, "
                           "on_trial, trial, trial_grant, "
                           "plan, subscribed, pending_plan, anchor, cycle, cycle_start, cycle_end, cycle_grant_end, "
                           "threshold_kind, threshold, "
                           "limit_kind, limit_amount, limit_period, org) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    // Its entries come first; writeState() then brings the row up to them.
    OrgHead before = head;
    before.seq = 0;
    bindHead(insert, before);
    insert.bind(head.org);
    return insert.run() ? connection.lastInsertId() : 0;
}

bool writeState(sqlite::Connection &connection, int64_t row, const OrgState &state)
{
    {
        sqlite::Statement update = connection.prepare(
            "UPDATE orgs SET seq = ?, hash = ?, balance = ?, created_at = ?, booked_at = ?, program = ?, version = ?, "
            "time_zone = ?, on_trial = ?, trial = ?, trial_grant = ?, plan = ?, subscribed = ?, pending_plan = ?, "
            "anchor = ?, "
            "cycle = ?, cycle_start = ?, cycle_end = ?, cycle_grant_end = ?, threshold_kind = ?, threshold = ?, "
            "limit_kind = ?, limit_amount = ?, limit_period = ? WHERE id = ?");
        bindHead(update, *state.head());
        update.bind(row);
        if (!update.run())
            return false;
    }
    for (const auto &[seq, grant] : state.changedGrants()) {
        if (!writeGrant(connection, row, grant))
            return false;
    }
    for (const auto &[id, user] : state.changedUsers()) {
        if (!writeUser(connection, row, user))
            return false;
    }
    for (const auto &[key, used] : state.changedUsed()) {
        sqlite::Statement write =
            connection.prepare("INSERT INTO used (org, user, cycle, used) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (org, user, cycle) DO UPDATE SET used = excluded.used");
        write.bind(row).bind(key.first).bind(key.second).bind(used.thousandths());
        if (!write.run())
            return false;
    }
    for (const Cycle &cycle : state.newCycles()) {
        sqlite::Statement write =
            connection.prepare("INSERT INTO cycles (org, start, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        write.bind(row).bind(cycle.start.ms).bind(cycle.number);
        if (!write.run())
            return false;
    }
    return true;
}

}
