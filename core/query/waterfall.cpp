// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/waterfall.h"

#include <algorithm>
#include <tuple>

namespace tidemark
{
namespace
{
using Kind = WaterfallStep::Kind;

Kind kindOf(GrantSource source)
{
    switch (source) {
    case GrantSource::Subscription:
        return Kind::PlanGrant;
    case GrantSource::Upgrade:
        return Kind::Upgrade;
    case GrantSource::Trial:
        return Kind::Trial;
    case GrantSource::Topup:
        return Kind::TopUp;
    case GrantSource::Promotional:
        return Kind::Promotional;
    case GrantSource::Adjustment:
        return Kind::Adjustment;
    case GrantSource::Refund:
        return Kind::Reversal;
    }
    return Kind::Promotional;
}
}

Waterfall::Waterfall(Instant start, Credits opening, std::string plan)
    : m_start(start)
    , m_opening(opening)
    , m_plan(std::move(plan))
{
}

WaterfallStep &Waterfall::stepFor(Kind kind, const std::string &id, Instant at)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const WaterfallStep &step) {
        return step.kind == kind && step.id == id;
    });
    return found != m_steps.end() ? *found : m_steps.emplace_back(WaterfallStep{kind, id, at, 0, {}});
}

void Waterfall::followPlan(const Entry &entry)
{
    const bool changes = entry.kind == EntryKind::PlanChanged && entry.effective == Effective::Now;
    if (changes || entry.kind == EntryKind::OrgCreated || entry.kind == EntryKind::TrialConverted)
        m_plan = entry.plan;
}

void Waterfall::addGrant(const Entry &entry)
{
    const GrantSource source = entry.source.value_or(GrantSource::Promotional);
    const bool ofPlan = source == GrantSource::Subscription;
    WaterfallStep &step = stepFor(kindOf(source), ofPlan ? m_plan : std::string(), entry.bookedAt);
    step.amount += entry.amount;
    // A refund belongs to the reversal before it.
    step.count += source == GrantSource::Refund ? 0 : 1;
}

void Waterfall::add(const Entry &entry)
{
    const auto count = [&](Kind kind, const std::string &id = {}) {
        WaterfallStep &step = stepFor(kind, id, entry.bookedAt);
        step.amount += entry.amount;
        ++step.count;
    };
    followPlan(entry);
    switch (entry.kind) {
    case EntryKind::Grant:
        addGrant(entry);
        break;
    case EntryKind::Charge:
        count(Kind::Charge, entry.action);
        break;
    case EntryKind::Adjustment:
        count(Kind::Adjustment);
        break;
    case EntryKind::Expiry:
        if (entry.bookedAt == m_start && m_steps.empty())
            m_opening += entry.amount;
        else
            count(Kind::Ended);
        break;
    case EntryKind::Reopening:
        count(Kind::Reopened);
        break;
    case EntryKind::Reversal:
        count(Kind::Reversal);
        break;
    default:
        break;
    }
}

std::vector<WaterfallStep> Waterfall::steps() const
{
    std::vector<WaterfallStep> steps = m_steps;
    if (!m_opening.isZero())
        steps.push_back({Kind::Before, {}, m_start, 0, m_opening});
    std::stable_sort(steps.begin(), steps.end(), [](const WaterfallStep &a, const WaterfallStep &b) {
        return std::tie(a.kind, a.amount) < std::tie(b.kind, b.amount);
    });
    return steps;
}

Credits Waterfall::sum() const
{
    Credits sum = m_opening;
    for (const WaterfallStep &step : m_steps)
        sum += step.amount;
    return sum;
}

}
