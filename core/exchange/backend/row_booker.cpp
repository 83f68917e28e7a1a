// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/row_booker.h"

#include "core/exchange/backend/booked_purchases.h"
#include "core/exchange/backend/import_memory.h"
#include "core/store/history.h"

namespace tidemark
{
namespace
{
/// Refusals that what follows in the export may lift: offered again the row would be booked out of its turn.
bool dependsOnTurn(ErrorCode code)
{
    return code == ErrorCode::TrialMustConvert || code == ErrorCode::NotSubscribed || code == ErrorCode::NotOnTrial;
}

/// Whether this is a booking of this desk, that the backend learned of and now hands back.
bool wasBookedHere(Booking &booking, const std::string &org, const std::string &kind, const std::string &reference)
{
    const std::optional<Seq> seq = seqOfReference(reference);
    if (!seq)
        return false;
    const Result<std::optional<Entry>> entry = entryOf(booking.written(), org, *seq);
    return entry && *entry && purchaseKindOf(**entry) == kind && purchaseReference(**entry) == reference;
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
// same export comes again they are there, and it has to be refused again. An export that has them
// created sooner than the one that brought them is believed.

bool RowBooker::orgCameLater(Booking &booking, const std::string &org, Instant at)
{
    if (!m_plan.orgComesAfter(at, org))
        return false;
    const OrgHead *head = booking.head(org);
    return head && at < head->createdAt && !m_cameSooner.contains(org) && lastImported(booking, org, {});
}

bool RowBooker::userCameLater(Booking &booking, const Operation &usage)
{
    if (!m_plan.userComesAfter(usage.at, usage.org, usage.user) || !booking.head(usage.org)
        || !booking.userExists(usage.org, usage.user) || !lastImported(booking, usage.org, usage.user))
        return false;
    const std::optional<Instant> created = firstCreatedAt(booking, usage.org, usage.user);
    return (!created || usage.at < *created) && !m_cameSooner.contains(idOf(usage));
}

RowBooker::Outcome RowBooker::bookPurchase(Booking &booking, const ExportRow &row, Instant at)
{
    const Operation *purchase = m_rows.purchase(row, at);
    if (!purchase)
        return malformed();
    const bool known = booking.keyExists(purchase->org, purchase->key);
    if (!known && orgCameLater(booking, purchase->org, at))
        return refused(ErrorCode::UnknownOrg);
    if (!known && booking.head(purchase->org)) {
        const std::string reference(row[ExportField::Reference]);
        const std::string kind(row[ExportField::Kind]);
        if (!reference.empty()
            && (booking.purchaseExists(purchase->org, kind, reference)
                || wasBookedHere(booking, purchase->org, kind, reference)))
            return outcome(RowOutcome::Kind::AlreadyThere);
        if (const std::optional<Error> before = refusedBefore(booking, *purchase))
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
        rememberRefused(booking, *purchase, m_outcome.error);
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
