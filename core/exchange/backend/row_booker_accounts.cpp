// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/row_booker.h"

#include "core/exchange/backend/import_memory.h"

namespace tidemark
{

namespace
{
/// Where another ledger's import booked it, whose chain is here.
bool isInForce(Booking &booking, const Operation &limit)
{
    const std::optional<UserLimit> now = booking.limitOf(limit.org, limit.user);
    return now && limit.limit && limit.limit->kind == now->limit.kind && limit.limit->amount.value == now->limit.amount
        && limit.period.value_or(Period::Cycle) == now->period;
}
}

RowBooker::Outcome RowBooker::bookOrg(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *org = m_rows.org(row, at);
    if (!org)
        return malformed();
    if (const OrgHead *head = booking.head(org->org)) {
        compareOrg(booking, row, *org, *head);
        return outcome(RowOutcome::Kind::AlreadyThere);
    }
    const Outcome done = apply(booking, *org);
    if (done && (*done)->kind == RowOutcome::Kind::Applied)
        rememberImported(booking, org->org, {}, {org->name.value_or(std::string()), {}, {}, {}});
    return done;
}

void RowBooker::compareOrg(Booking &booking, const ExportRow &row, const Operation &org, const OrgHead &head)
{
    if (org.at < head.createdAt)
        m_cameSooner.insert(org.org);
    const auto left = [&](const char *what, const std::string &from, const std::string &to) {
        if (from != to)
            m_report.addChange({org.org, {}, what, from, to, false});
    };
    left("program", head.program, org.program);
    left("created_at", head.createdAt.toString(), org.at.toString());
    if (row.speaksOf(ExportField::TimeZone))
        left("time_zone", head.timeZone, org.timeZone.value_or("UTC"));
    const std::optional<Imported> last = lastImported(booking, org.org, {});
    Imported now = last.value_or(Imported());
    const std::string name = org.name.value_or(std::string());
    if (row.speaksOf(ExportField::Name) && name != now.name) {
        m_report.addChange({org.org, {}, "name", now.name, name, true});
        booking.setOrgName(org.org, name);
        now.name = name;
    }
    if (now != last)
        rememberImported(booking, org.org, {}, now);
}

RowBooker::Outcome RowBooker::bookUser(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *user = m_rows.user(row, at);
    const Operation *limit = user ? m_rows.limit(row, at) : nullptr;
    if (!limit)
        return malformed();
    if (orgCameLater(booking, user->org, at))
        return refused(ErrorCode::UnknownOrg);
    const bool exists = booking.head(user->org) && booking.userExists(user->org, user->user);
    const std::optional<Imported> last = exists ? lastImported(booking, user->org, user->user) : std::nullopt;
    Imported now = last.value_or(Imported());
    RowOutcome::Kind kind = RowOutcome::Kind::AlreadyThere;
    if (exists) {
        compareUser(booking, row, *user, now);
    } else {
        const Outcome done = apply(booking, *user);
        if (!done || (*done)->kind != RowOutcome::Kind::Applied)
            return done;
        kind = RowOutcome::Kind::Applied;
        now = {user->name.value_or(std::string()),
               user->role.value_or(std::string()),
               user->email.value_or(std::string()),
               {}};
        rememberCreatedAt(booking, user->org, user->user, at);
    }
    const bool late = !exists && m_outcome.late;
    const bool lateAcrossCycle = !exists && m_outcome.lateAcrossCycle;
    Outcome done = outcome(kind);
    const std::string said = row.speaksOf(ExportField::Limit) ? std::string(row[ExportField::Limit]) : now.limit;
    if (exists && !last && isInForce(booking, *limit)) {
        now.limit = said;
    } else if (said != now.limit) {
        done = apply(booking, *limit);
        const bool applied = done && (*done)->kind == RowOutcome::Kind::Applied;
        if (exists)
            m_report.addChange({user->org, user->user, "limit", now.limit, said, applied});
        if (applied)
            now.limit = said;
    }
    if (!exists) {
        m_outcome.late = late;
        m_outcome.lateAcrossCycle = lateAcrossCycle;
    }
    if (now != last)
        rememberImported(booking, user->org, user->user, now);
    return done;
}

void RowBooker::compareUser(Booking &booking, const ExportRow &row, const Operation &user, Imported &now)
{
    const auto taken = [&](const char *what, ExportField field, std::string &from) {
        const std::string to(row[field]);
        if (!row.speaksOf(field) || from == to)
            return false;
        m_report.addChange({user.org, user.user, what, from, to, true});
        from = to;
        return true;
    };
    const bool name = taken("name", ExportField::Name, now.name);
    const bool email = taken("email", ExportField::Email, now.email);
    if (name || email)
        booking.setUserDetails(user.org, user.user, name ? std::optional(now.name) : std::nullopt,
                               email ? std::optional(now.email) : std::nullopt);
    if (taken("role", ExportField::Role, now.role))
        booking.setUserRole(user.org, user.user, now.role);
    const std::optional<Instant> created = firstCreatedAt(booking, user.org, user.user);
    if (!created)
        rememberCreatedAt(booking, user.org, user.user, user.at);
    else if (*created != user.at) {
        if (user.at < *created)
            m_cameSooner.insert(idOf(user));
        m_report.addChange({user.org, user.user, "created_at", created->toString(), user.at.toString(), false});
    }
}

}
