// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decide_parts.h"

#include "core/domain/priority.h"
#include "core/ledger/reversal.h"

namespace tidemark
{
namespace
{
Decision reverseGrant(const Request &request, Draft &&draft, const Grant &grant)
{
    const bool given = grant.source == GrantSource::Topup || grant.source == GrantSource::Promotional
        || grant.source == GrantSource::Adjustment;
    if (!given)
        return refuse(ErrorCode::NotReversible);
    if (grant.reversed)
        return refuse(ErrorCode::AlreadyReversed);
    if (!grant.aliveAt(request.booked()))
        return refuse(ErrorCode::GrantEnded);
    if (grant.left.isZero())
        return refuse(ErrorCode::GrantSpent);
    Entry entry = request.entry(draft, EntryKind::Reversal);
    entry.of = grant.seq;
    entry.reason = request.op.reason;
    entry.amount = -grant.left;
    entry.draws = {{grant.seq, -grant.left}};
    draft.book(std::move(entry));
    return booked(std::move(draft), true);
}
}

Decision decideReverse(const Request &request)
{
    const Operation &op = request.op;
    if (op.entry < 1 || op.entry > request.head().seq)
        return refuse(ErrorCode::UnknownEntry,
                      "The organization's chain has no entry " + std::to_string(op.entry) + ".");
    Draft draft = request.settledDraft();
    const std::optional<PastDraw> past = draft.state().pastDraw(op.entry);
    if (!past) {
        const std::optional<Grant> grant = draft.state().grant(op.entry);
        return grant ? reverseGrant(request, std::move(draft), *grant) : refuse(ErrorCode::NotReversible);
    }
    if (draft.state().isReversed(op.entry))
        return refuse(ErrorCode::AlreadyReversed);

    const ReversalOutcome outcome = reversalOf(draft.state(), *past, request.booked());
    if (!fits(draft.head(), outcome.returned + outcome.refund))
        return refuseBalance();
    Entry entry = request.entry(draft, EntryKind::Reversal);
    entry.of = op.entry;
    entry.reason = op.reason;
    entry.amount = outcome.returned;
    entry.draws = outcome.back;
    draft.book(std::move(entry));
    if (outcome.refund.isPositive()) {
        Entry refund = request.entry(draft, EntryKind::Grant);
        refund.source = GrantSource::Refund;
        refund.priority = defaultPriority;
        refund.amount = outcome.refund;
        refund.expiresAt = draft.head().cycleGrantEnd;
        draft.book(std::move(refund));
    }
    return booked(std::move(draft), true);
}

}
