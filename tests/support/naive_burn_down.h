// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "core/domain/entry.h"

/// What a charge or adjustment ought to draw on, worked out in the plainest way from the entries
/// before it: every grant is looked at, each time (ledger.md, "Grants and burn-down" and "Late usage").
class NaiveBurnDown
{
public:
    /// nullopt where the entry draws on nothing.
    std::optional<std::vector<tidemark::Draw>> drawsOf(const tidemark::Entry &entry) const
    {
        using tidemark::EntryKind;
        if (entry.kind != EntryKind::Charge && entry.kind != EntryKind::Adjustment)
            return std::nullopt;
        const tidemark::Instant booked = entry.bookedAt;
        const tidemark::Instant occurred =
            entry.kind == EntryKind::Charge ? std::min(entry.occurredAt, booked) : booked;
        std::vector<Offer> offers;
        for (const auto &[seq, grant] : m_grants) {
            const bool aliveNow = grant.bookedAt <= booked && booked < grant.end;
            const bool aliveThen = grant.bookedAt <= occurred && occurred < grant.end;
            const bool recent = grant.end.ms >= booked.ms - 35 * tidemark::msPerDay;
            if (aliveNow && grant.left.isPositive())
                offers.push_back({aliveThen ? 0 : 1, grant, grant.left, false});
            else if (!aliveNow && aliveThen && recent && grant.taken.isPositive())
                offers.push_back({0, grant, grant.taken, true});
        }
        std::ranges::sort(offers, [](const Offer &a, const Offer &b) {
            return a.place() < b.place();
        });
        std::vector<tidemark::Draw> draws;
        tidemark::Credits missing = -entry.amount;
        for (const Offer &offer : offers) {
            const tidemark::Credits drawn = std::min(missing, offer.available);
            if (drawn.isPositive())
                draws.push_back({offer.grant.seq, drawn, offer.reopened});
            missing -= drawn;
        }
        return draws;
    }
    void follow(const tidemark::Entry &entry)
    {
        using tidemark::EntryKind;
        switch (entry.kind) {
        case EntryKind::Grant:
            m_grants[entry.seq] = {entry.seq,
                                   entry.priority,
                                   entry.bookedAt,
                                   entry.expiresAt.value_or(never),
                                   entry.expiresAt.value_or(never),
                                   entry.amount,
                                   {},
                                   false,
                                   *entry.source};
            if (entry.source == tidemark::GrantSource::Trial)
                m_trial = entry.seq;
            break;
        case EntryKind::Charge:
        case EntryKind::Adjustment:
            m_draws[entry.seq] = entry.draws;
            for (const tidemark::Draw &draw : entry.draws) {
                // What is reopened was taken from the end before; the credit passes through.
                if (draw.reopened)
                    m_grants[draw.grant].taken -= draw.amount;
                else
                    m_grants[draw.grant].left -= draw.amount;
            }
            break;
        case EntryKind::Expiry:
            m_grants[entry.grant].taken += m_grants[entry.grant].left;
            m_grants[entry.grant].left = {};
            m_grants[entry.grant].end = entry.bookedAt;
            break;
        case EntryKind::TrialConverted:
            m_subscribed = true;
            if (m_trial != 0)
                m_grants[m_trial].end = std::min(m_grants[m_trial].end, entry.bookedAt);
            break;
        case EntryKind::Reversal:
            reverse(entry);
            break;
        case EntryKind::PlanChanged:
            if (entry.effective == tidemark::Effective::Now)
                m_subscribed = entry.plan != "none";
            break;
        case EntryKind::OrgCreated:
            m_creditsEnd = entry.program == "idealy";
            m_subscribed = !entry.trial;
            break;
        default:
            break;
        }
    }

private:
    static constexpr tidemark::Instant never{INT64_MAX};
    struct Granted {
        tidemark::Seq seq = 0;
        int priority = 0;
        tidemark::Instant bookedAt;
        tidemark::Instant expires;
        tidemark::Instant end;
        tidemark::Credits left;
        tidemark::Credits taken;
        bool reversed = false;
        tidemark::GrantSource source = tidemark::GrantSource::Topup;
    };
    struct Offer {
        int group;
        Granted grant;
        tidemark::Credits available;
        bool reopened;
        std::tuple<int, int, tidemark::Instant, tidemark::Seq> place() const
        {
            return {group, grant.priority, grant.expires, grant.seq};
        }
    };

    void reverse(const tidemark::Entry &entry)
    {
        for (const tidemark::Draw &draw : entry.draws)
            m_grants[draw.grant].left += draw.amount;
        const auto past = m_draws.find(entry.of);
        if (past == m_draws.end()) {
            m_grants[entry.of].end = entry.bookedAt;
            m_grants[entry.of].reversed = true;
            m_grants[entry.of].taken = {};
            return;
        }
        for (const tidemark::Draw &draw : past->second) {
            Granted &grant = m_grants[draw.grant];
            const auto isDraw = [&draw](const tidemark::Draw &back) {
                return back.grant == draw.grant;
            };
            if (grant.reversed || std::ranges::any_of(entry.draws, isDraw))
                continue;
            using tidemark::GrantSource;
            const bool ofSubscription = grant.source == GrantSource::Subscription
                || grant.source == GrantSource::Upgrade || grant.source == GrantSource::Refund;
            const bool refunded = ofSubscription && !draw.reopened && (m_subscribed || !m_creditsEnd);
            if (!refunded)
                grant.taken += draw.amount;
        }
    }

    std::map<tidemark::Seq, Granted> m_grants;
    std::map<tidemark::Seq, std::vector<tidemark::Draw>> m_draws;
    tidemark::Seq m_trial = 0;
    bool m_subscribed = true;
    bool m_creditsEnd = false;
};
