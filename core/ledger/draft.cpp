// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/draft.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/domain/priority.h"

namespace tidemark
{

Draft::Draft(const StateReader &base, const ProgramCatalog &programs)
    : m_state(std::make_unique<OrgState>(&base, programs))
{
}

Seq Draft::nextSeq() const
{
    const OrgHead *head = m_state->head();
    return head ? head->seq + 1 : 1;
}

Entry Draft::begin(EntryKind kind, const std::string &org, const std::string &actor, Instant booked,
                   Instant occurred) const
{
    Entry entry;
    entry.kind = kind;
    entry.org = org;
    entry.actor = actor;
    entry.bookedAt = booked;
    entry.occurredAt = occurred;
    return entry;
}

void Draft::book(Entry entry)
{
    const OrgHead *head = m_state->head();
    entry.seq = nextSeq();
    entry.balance = (head ? head->balance : Credits()) + entry.amount;
    m_state->apply(entry);
    m_entries.push_back(std::move(entry));
}

void Draft::settle(Instant to)
{
    EndKey booked;
    for (;;) {
        const std::optional<EndKey> end = m_state->nextEnd(booked);
        const bool cycles = head().subscribed && head().cycle.start < head().cycleEnd;
        if (!end && !cycles)
            return;
        const Instant boundary = cycles ? head().cycleEnd : BurnKey::never;
        const Instant next = std::min(boundary, end ? end->at : BurnKey::never);
        if (next > to)
            return;
        // Booking the ends begins the cycle, which takes a pending cancellation with it.
        const std::string pending = head().pendingPlan;
        booked = settleEnds(next, booked);
        if (boundary == next)
            settleBoundary(next, pending);
    }
}

EndKey Draft::settleEnds(Instant at, EndKey booked)
{
    const std::string org = head().org;
    for (auto end = m_state->nextEnd(booked); end && end->at == at; end = m_state->nextEnd(booked)) {
        Entry entry = begin(EntryKind::Expiry, org, std::string(systemActor), at, at);
        entry.grant = end->seq;
        entry.amount = -m_state->grant(end->seq)->left;
        book(std::move(entry));
        booked = *end;
    }
    return booked;
}

void Draft::settleBoundary(Instant at, const std::string &pending)
{
    const std::string org = head().org;
    m_state->advanceTo(at);
    if (!pending.empty()) {
        Entry entry = begin(EntryKind::PlanChanged, org, std::string(systemActor), at, at);
        entry.plan = pending;
        book(std::move(entry));
    }
    if (!head().subscribed)
        return;
    const Plan *plan = m_state->program().plan(head().plan);
    TIDEMARK_LAW(plan, "a program version has every plan that its organizations have");
    if (plan->allocation.isZero())
        return;
    Entry entry = begin(EntryKind::Grant, org, std::string(systemActor), at, at);
    entry.source = GrantSource::Subscription;
    entry.priority = defaultPriority;
    entry.amount = plan->allocation;
    entry.expiresAt = head().cycleGrantEnd;
    book(std::move(entry));
}

}
