// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/domain/entry.h"
#include "core/ledger/state_reader.h"

/// Every field of an organization's state as any reader shows it, for comparing two of them.
class StateText
{
public:
    /// The chain says which assets, keys, instants and entries are asked for.
    StateText(const tidemark::StateReader &state, const std::vector<tidemark::Entry> &chain)
    {
        if (!state.head()) {
            m_text << "nothing";
            return;
        }
        head(*state.head());
        grants(state);
        users(state);
        std::set<std::string> assets{"nowhere"};
        std::set<tidemark::Instant> instants{tidemark::Instant::earliest(), tidemark::Instant::latest()};
        for (const tidemark::Entry &entry : chain) {
            instants.insert({entry.bookedAt, entry.occurredAt, {entry.bookedAt.ms - 1}});
            if (!entry.asset.empty())
                assets.insert(entry.asset);
        }
        for (const tidemark::Instant at : instants) {
            const tidemark::Cycle cycle = state.cycleAt(at);
            m_text << "at " << at.ms << ": cycle " << cycle.number << " from " << cycle.start.ms << '\n';
        }
        for (const std::string &id : assets) {
            if (const auto asset = state.asset(id))
                m_text << "asset " << asset->id << ' ' << asset->seq << ' ' << asset->model << ' '
                       << int(asset->visibility) << asset->archived << asset->reversed << '\n';
        }
        for (tidemark::Seq seq = 0; seq <= state.head()->seq + 1; ++seq)
            entry(state, seq);
    }
    std::string operator()() const
    {
        return m_text.str();
    }

private:
    void head(const tidemark::OrgHead &head)
    {
        m_text << head.org << ' ' << head.seq << " balance " << head.balance.toString() << " created "
               << head.createdAt.ms << " booked " << head.bookedAt.ms << '\n'
               << head.program << ' ' << head.version << ' ' << head.timeZone << " trial " << head.onTrial << ' '
               << head.trial.toString() << ' ' << head.trialGrant << " plan " << head.plan << ' ' << head.subscribed
               << " pending " << head.pendingPlan << '\n'
               << "anchor " << head.anchor.ms << " cycle " << head.cycle.number << ' ' << head.cycle.start.ms << ' ';
        if (head.subscribed)
            m_text << head.cycleEnd.ms;
        m_text << " grants end " << (head.cycleGrantEnd ? head.cycleGrantEnd->ms : 0) << '\n'
               << "threshold " << int(head.threshold.kind) << ' ' << head.threshold.value.toString() << " default ";
        limit(head.defaultLimit);
    }
    void limit(const tidemark::UserLimit &limit)
    {
        m_text << int(limit.limit.kind) << ' ' << limit.limit.amount.toString() << ' ' << int(limit.period) << '\n';
    }
    void grant(const tidemark::Grant &grant)
    {
        m_text << "grant " << grant.seq << ' ' << int(grant.source) << ' ' << grant.priority << ' ' << grant.bookedAt.ms
               << " ends " << (grant.expiresAt ? grant.expiresAt->ms : 0) << " ended "
               << (grant.endedAt ? grant.endedAt->ms : 0) << ' ' << grant.reversed << ' ' << grant.amount.toString()
               << " left " << grant.left.toString() << " reopenable " << grant.reopenable.toString() << '\n';
    }
    void grants(const tidemark::StateReader &state)
    {
        for (auto next = state.nextToBurn({}); next; next = state.nextToBurn(tidemark::BurnKey::of(*next)))
            m_text << "burns " << next->seq << ' ' << next->left.toString() << '\n';
        for (auto end = state.nextEnd({}); end; end = state.nextEnd(*end))
            m_text << "ends " << end->seq << ' ' << end->at.ms << '\n';
        for (const int days : {0, 20, 4000}) {
            const tidemark::Instant from{state.head()->bookedAt.ms - days * tidemark::msPerDay};
            for (auto next = state.nextReopenable({}, from); next;
                 next = state.nextReopenable(tidemark::BurnKey::of(*next), from))
                m_text << "reopens within " << days << ": " << next->seq << '\n';
        }
    }
    void users(const tidemark::StateReader &state)
    {
        for (const tidemark::User &user : state.users()) {
            m_text << "user " << user.id << ' ' << user.role << " ever " << user.usedEver.toString() << ' ';
            limit(user.limit);
            for (const tidemark::User::Toggle &toggle : user.toggles)
                m_text << "  at " << toggle.at.ms << ' ' << toggle.active << '\n';
            for (int64_t cycle = 0; cycle <= state.head()->cycle.number; ++cycle)
                m_text << ' ' << state.used(user.id, cycle).toString();
            m_text << (state.user(user.id) ? "\n" : " is missing\n");
        }
    }
    void entry(const tidemark::StateReader &state, tidemark::Seq seq)
    {
        if (const auto found = state.grant(seq))
            grant(*found);
        if (state.isReversed(seq))
            m_text << "reversed " << seq << '\n';
        const auto past = state.pastDraw(seq);
        if (!past)
            return;
        m_text << "drew " << past->seq << ' ' << int(past->kind) << ' ' << past->amount.toString() << ' '
               << past->bookedAt.ms << ' ' << past->occurredAt.ms << ' ' << past->user << ' ' << past->asset;
        for (const tidemark::Draw &draw : past->draws)
            m_text << ' ' << draw.grant << ':' << draw.amount.toString() << (draw.reopened ? "r" : "");
        m_text << '\n';
    }

    std::ostringstream m_text;
};
