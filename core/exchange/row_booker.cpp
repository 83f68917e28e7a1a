// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_booker.h"

#include "core/exchange/import_memory.h"

namespace tidemark
{
namespace
{
/// Refusals that what follows in the export may lift: offered again the row would be booked out of its turn.
bool dependsOnTurn(ErrorCode code)
{
    return code == ErrorCode::TrialMustConvert || code == ErrorCode::NotSubscribed || code == ErrorCode::NotOnTrial;
}
}

RowBooker::RowBooker(const Options &options, const ImportPlan &plan, ImportReport &report)
    : m_options(options)
    , m_plan(plan)
    , m_report(report)
    , m_rows(options.actor)
{
}

const RowOutcome *RowBooker::outcome(RowOutcome::Kind kind)
{
    m_outcome.kind = kind;
    m_outcome.late = false;
    m_outcome.lateAcrossCycle = false;
    return &m_outcome;
}

const RowOutcome *RowBooker::refused(ErrorCode code, std::string detail)
{
    m_outcome.error = {code, detail.empty() ? std::string(errorSentence(code)) : std::move(detail)};
    return outcome(RowOutcome::Kind::Refused);
}

const RowOutcome *RowBooker::malformed()
{
    m_outcome.error = {ErrorCode::Malformed, m_rows.problem()};
    return outcome(RowOutcome::Kind::Malformed);
}

RowBooker::Outcome RowBooker::book(Booking &booking, ExportFile file, const ExportRow &row, Instant at)
{
    m_outcome.org.assign(row[ExportField::Org]);
    switch (file) {
    case ExportFile::Orgs:
        return bookOrg(booking, row, at);
    case ExportFile::Users:
        return bookUser(booking, row, at);
    case ExportFile::Purchases:
        return bookPurchase(booking, row, at);
    case ExportFile::Usage:
        break;
    }
    return bookUsage(booking, row, at);
}

RowBooker::Outcome RowBooker::apply(Booking &booking, const Operation &operation)
{
    const OrgHead *before = booking.head(operation.org);
    const bool behind = before && operation.at < before->bookedAt;
    Result<Answer> answer = booking.apply(operation, m_options.booking);
    if (!answer)
        return tl::unexpected(std::move(answer.error()));
    m_bookedNothing = !answer->error && !answer->seq;
    m_wasRefused = answer->replayed && answer->error;
    if (answer->error)
        m_outcome.error = std::move(*answer->error);
    outcome(answer->replayed    ? RowOutcome::Kind::AlreadyThere
                : answer->error ? RowOutcome::Kind::Refused
                                : RowOutcome::Kind::Applied);
    if (behind && answer->seq && !answer->replayed) {
        m_outcome.late = true;
        m_outcome.lateAcrossCycle = operation.at < booking.head(operation.org)->cycle.start;
    }
    return &m_outcome;
}

// What comes before its organization, or its user, in the export is refused in its turn; when the
// same export comes again they are there, and it has to be refused again.

bool RowBooker::orgCameLater(Booking &booking, const std::string &org, Instant at)
{
    return m_plan.orgComesAfter(at, org) && booking.head(org) && booking.lastImported(org, {});
}

bool RowBooker::userCameLater(Booking &booking, const Operation &usage)
{
    return m_plan.userComesAfter(usage.at, usage.org, usage.user) && booking.head(usage.org)
        && booking.userExists(usage.org, usage.user) && booking.lastImported(usage.org, usage.user);
}

RowBooker::Outcome RowBooker::bookOrg(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *org = m_rows.org(row, at);
    if (!org)
        return malformed();
    if (const OrgHead *head = booking.head(org->org)) {
        compareOrg(booking, *org, *head);
        return outcome(RowOutcome::Kind::AlreadyThere);
    }
    const Outcome done = apply(booking, *org);
    if (done && (*done)->kind == RowOutcome::Kind::Applied)
        booking.rememberImported(org->org, {}, {org->name.value_or(std::string()), {}, {}, {}});
    return done;
}

void RowBooker::compareOrg(Booking &booking, const Operation &org, const OrgHead &head)
{
    const auto left = [&](const char *what, const std::string &from, const std::string &to) {
        if (from != to)
            m_report.addChange({org.org, {}, what, from, to, false});
    };
    left("program", head.program, org.program);
    left("created_at", head.createdAt.toString(), org.at.toString());
    left("time_zone", head.timeZone, org.timeZone.value_or("UTC"));
    const std::optional<Booking::Imported> last = booking.lastImported(org.org, {});
    Booking::Imported now = last.value_or(Booking::Imported());
    const std::string name = org.name.value_or(std::string());
    if (name != now.name) {
        m_report.addChange({org.org, {}, "name", now.name, name, true});
        booking.setOrgName(org.org, name);
        now.name = name;
    }
    if (now != last)
        booking.rememberImported(org.org, {}, now);
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
    const std::optional<Booking::Imported> last = exists ? booking.lastImported(user->org, user->user) : std::nullopt;
    Booking::Imported now = last.value_or(Booking::Imported());
    RowOutcome::Kind kind = RowOutcome::Kind::AlreadyThere;
    if (exists) {
        compareUser(booking, *user, now);
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
    const std::string said(row[ExportField::Limit]);
    if (said != now.limit) {
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
        booking.rememberImported(user->org, user->user, now);
    return done;
}

void RowBooker::compareUser(Booking &booking, const Operation &user, Booking::Imported &now)
{
    const auto taken = [&](const char *what, std::string &from, const std::optional<std::string> &said) {
        const std::string to = said.value_or(std::string());
        if (from == to)
            return false;
        m_report.addChange({user.org, user.user, what, from, to, true});
        from = to;
        return true;
    };
    const bool name = taken("name", now.name, user.name);
    const bool email = taken("email", now.email, user.email);
    if (name || email)
        booking.setUserDetails(user.org, user.user, name ? std::optional(now.name) : std::nullopt,
                               email ? std::optional(now.email) : std::nullopt);
    if (taken("role", now.role, user.role))
        booking.setUserRole(user.org, user.user, now.role);
    const std::optional<Instant> created = firstCreatedAt(booking, user.org, user.user);
    if (!created)
        rememberCreatedAt(booking, user.org, user.user, user.at);
    else if (*created != user.at)
        m_report.addChange({user.org, user.user, "created_at", created->toString(), user.at.toString(), false});
}

RowBooker::Outcome RowBooker::bookPurchase(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *purchase = m_rows.purchase(row, at);
    if (!purchase)
        return malformed();
    if (orgCameLater(booking, purchase->org, at) && !booking.keyExists(purchase->org, purchase->key))
        return refused(ErrorCode::UnknownOrg);
    if (booking.head(purchase->org)) {
        const std::string reference(row[ExportField::Reference]);
        if (!reference.empty() && booking.purchaseExists(purchase->org, std::string(row[ExportField::Kind]), reference)
            && !booking.keyExists(purchase->org, purchase->key))
            return outcome(RowOutcome::Kind::AlreadyThere);
        if (const std::optional<Error> before = refusedBefore(booking, purchase->org, purchase->key))
            return refused(before->code, before->detail);
    }
    const Outcome done = apply(booking, *purchase);
    if (!done || (*done)->kind != RowOutcome::Kind::Refused)
        return done;
    if (m_outcome.error.code == ErrorCode::KeyConflict) {
        m_report.addChange({purchase->org,
                            {},
                            "purchase",
                            std::string(row[ExportField::Reference]) + " as booked",
                            std::string(row[ExportField::Reference]) + " with other content",
                            false});
        return outcome(RowOutcome::Kind::AlreadyThere);
    }
    if (dependsOnTurn(m_outcome.error.code))
        rememberRefused(booking, purchase->org, purchase->key, m_outcome.error);
    return done;
}

RowBooker::Outcome RowBooker::bookUsage(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *usage = m_rows.usage(row, at);
    if (!usage)
        return malformed();
    const bool noOrg = orgCameLater(booking, usage->org, at);
    if ((noOrg || userCameLater(booking, *usage)) && !booking.keyExists(usage->org, usage->key)) {
        if (m_options.retryRefused)
            return toRetry(*usage);
        return refused(noOrg ? ErrorCode::UnknownOrg : ErrorCode::UnknownUser);
    }
    const Outcome done = apply(booking, *usage);
    if (done && m_bookedNothing)
        return freeUsage(booking, *usage);
    return done && m_wasRefused && m_options.retryRefused ? toRetry(*usage) : done;
}

const RowOutcome *RowBooker::freeUsage(Booking &booking, const Operation &usage)
{
    const auto [entry, isNew] = m_freeUsage.try_emplace(usage.org);
    FreeUsage &known = entry->second;
    if (isNew)
        known.before = known.now = freeUsageUpTo(booking, usage.org).value_or(Instant::earliest());
    if (usage.at <= known.before)
        return outcome(RowOutcome::Kind::AlreadyThere);
    known.now = usage.at;
    m_freeRows = true;
    return outcome(RowOutcome::Kind::Applied);
}

void RowBooker::remember(Booking &booking) const
{
    for (const auto &[org, usage] : m_freeUsage) {
        if (usage.now > usage.before)
            rememberFreeUsage(booking, org, usage.now);
    }
}

const RowOutcome *RowBooker::toRetry(const Operation &usage)
{
    m_outcome.key = usage.key;
    return outcome(RowOutcome::Kind::ToRetry);
}

RowBooker::Outcome RowBooker::bookAgain(Booking &booking, const ExportRow &row, const std::string &key, Instant now)
{
    m_outcome.org.assign(row[ExportField::Org]);
    const Operation *usage = m_rows.usage(row, now);
    return usage ? apply(booking, *m_rows.retry(*usage, key, now)) : Outcome(malformed());
}

}
