// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attention.h"

#include <algorithm>
#include <tuple>

#include "core/query/demand.h"

namespace tidemark
{
namespace
{
/// What is asked of one organization.
struct Case {
    const OrgFigures &figures;
    const Program &program;
    const OrgActivity &activity;
    Instant now;

    bool onTrial() const
    {
        return figures.plan == trialPlan;
    }
    bool subscribed() const
    {
        return !onTrial() && !figures.plan.empty();
    }
    int64_t daysTo(Instant instant) const
    {
        return std::max<int64_t>(0, (instant.ms - now.ms + msPerDay / 2) / msPerDay);
    }
    bool isWithin(const std::optional<Instant> &instant, int64_t days) const
    {
        return instant && instant->ms - now.ms <= days * msPerDay;
    }
    bool hasManyTopUps() const
    {
        return activity.topUps >= manyTopUps;
    }
    bool hasGone() const
    {
        const Instant last = figures.usageKnownTo.value_or(figures.createdAt);
        return !subscribed() && now.ms - last.ms > goneDays * msPerDay;
    }
};

bool hasLargerPlan(const Case &it)
{
    const Plan *own = it.program.plan(it.figures.plan);
    return own != nullptr && std::any_of(it.program.plans.begin(), it.program.plans.end(), [own](const Plan &plan) {
               return plan.allocation > own->allocation;
           });
}

bool hasSmallerPlan(const Case &it)
{
    const Plan *own = it.program.plan(it.figures.plan);
    return own != nullptr && std::any_of(it.program.plans.begin(), it.program.plans.end(), [own](const Plan &plan) {
               return plan.allocation < own->allocation;
           });
}

AttentionHelp moreCredits(const Case &it)
{
    if (it.onTrial())
        return AttentionHelp::ConvertTrial;
    return it.hasManyTopUps() && hasLargerPlan(it) ? AttentionHelp::UpgradePlan : AttentionHelp::TopUp;
}

double shareOf(Credits part, Credits whole)
{
    return static_cast<double>(part.thousandths()) / static_cast<double>(std::max<int64_t>(1, whole.thousandths()));
}

Attention make(const Case &it, AttentionKind kind, AttentionReason reason, AttentionHelp help)
{
    Attention attention;
    attention.kind = kind;
    attention.reason = reason;
    attention.help = help;
    const OrgFigures &figures = it.figures;
    attention.figures = {figures.org,      figures.name,      figures.account.owner, figures.state,   figures.remaining,
                         figures.allotted, figures.threshold, figures.runsOut,       figures.resetsAt};
    const Plan *plan = it.program.plan(figures.plan);
    attention.terms = SharedValue<AttentionTerms>({figures.program, it.program.name, figures.plan,
                                                   plan != nullptr ? plan->name : std::string(), figures.timeZone});
    return attention;
}

void sayTopUps(Attention &attention, const Case &it)
{
    attention.reason = AttentionReason::TopUps;
    attention.count = it.activity.topUps;
    attention.days =
        it.activity.firstTopUp ? std::max<int64_t>(1, -(it.activity.firstTopUp->ms - it.now.ms) / msPerDay) : topUpDays;
}

void sayPace(Attention &attention, const Case &it)
{
    attention.reason = AttentionReason::Pace;
    attention.credits = it.figures.dailyUse.value_or(Credits());
    attention.days = it.figures.runsOut ? it.daysTo(*it.figures.runsOut) : 0;
}

std::optional<Attention> exhausted(const Case &it)
{
    if (it.figures.state != CreditState::Exhausted)
        return std::nullopt;
    Attention attention = make(it, AttentionKind::Exhausted, AttentionReason::NothingLeft, moreCredits(it));
    if (it.hasManyTopUps()) {
        sayTopUps(attention, it);
    } else if (it.activity.unbilled.isPositive()) {
        attention.reason = AttentionReason::Unbilled;
        attention.credits = it.activity.unbilled;
    } else if (it.activity.refusedForCredits > 0) {
        attention.reason = AttentionReason::Refused;
        attention.count = it.activity.refusedForCredits;
    }
    attention.since = it.activity.since;
    attention.urgency = -(it.activity.refusedForCredits + it.activity.unbilledCount);
    return attention;
}

std::optional<Attention> low(const Case &it)
{
    if (it.figures.state != CreditState::Low)
        return std::nullopt;
    Attention attention = make(it, AttentionKind::Low, AttentionReason::AtThreshold, moreCredits(it));
    if (it.hasManyTopUps())
        sayTopUps(attention, it);
    else if (it.figures.runsOut)
        sayPace(attention, it);
    attention.urgency = it.figures.runsOut.value_or(Instant::latest()).ms;
    return attention;
}

std::optional<Attention> runsOut(const Case &it)
{
    if (!it.figures.runsOut || it.onTrial())
        return std::nullopt;
    const bool beforeReset = it.figures.resetsAt && *it.figures.runsOut < *it.figures.resetsAt;
    const bool soon = !it.figures.resetsAt && it.isWithin(it.figures.runsOut, endingDays);
    if (!beforeReset && !soon)
        return std::nullopt;
    Attention attention = make(it, AttentionKind::RunsOut, AttentionReason::ShortOfReset, moreCredits(it));
    if (beforeReset)
        attention.days = it.daysTo(*it.figures.resetsAt) - it.daysTo(*it.figures.runsOut);
    if (attention.days < 1)
        sayPace(attention, it);
    attention.urgency = it.figures.runsOut->ms;
    return attention;
}

std::optional<Attention> trialEnding(const Case &it)
{
    if (!it.onTrial() || !it.figures.allotted.isPositive())
        return std::nullopt;
    const bool littleLeft = it.figures.remaining.thousandths() <= it.figures.allotted.thousandths() / 3;
    if (!littleLeft && !it.isWithin(it.figures.runsOut, trialDays))
        return std::nullopt;
    Attention attention = make(it, AttentionKind::TrialEnding, AttentionReason::TrialUsed, AttentionHelp::ConvertTrial);
    attention.share = 1 - shareOf(it.figures.remaining, it.figures.allotted);
    attention.urgency = it.figures.runsOut.value_or(Instant::latest()).ms;
    return attention;
}

std::optional<Attention> blocked(const Case &it)
{
    Attention attention = make(it, AttentionKind::Blocked, AttentionReason::AtLimit, AttentionHelp::SetLimits);
    const bool anyAtLimit =
        std::any_of(it.activity.blocked.begin(), it.activity.blocked.end(), [](const RefusedUser &user) {
            return !user.inactive;
        });
    if (!anyAtLimit) {
        attention.reason = AttentionReason::Inactive;
        attention.help = AttentionHelp::Open;
    }
    for (const RefusedUser &user : it.activity.blocked) {
        if (user.inactive == anyAtLimit)
            continue;
        ++attention.people;
        attention.count += user.count;
        attention.users.push_back(user.user);
    }
    attention.urgency = -attention.count;
    return attention.people > 0 ? std::optional(attention) : std::nullopt;
}

std::optional<Attention> unbilled(const Case &it)
{
    if (!it.activity.unbilled.isPositive())
        return std::nullopt;
    Attention attention = make(it, AttentionKind::Unbilled, AttentionReason::Unbilled, AttentionHelp::ChargeUnbilled);
    attention.credits = it.activity.unbilled;
    attention.count = it.activity.unbilledCount;
    attention.urgency = -it.activity.unbilled.thousandths();
    return attention;
}

std::optional<Attention> ending(const Case &it)
{
    const OrgFigures &figures = it.figures;
    // Without a pace nobody knows what stays unused.
    if (!figures.dailyUse || !it.isWithin(figures.firstEnd, endingDays))
        return std::nullopt;
    const Credits unused = figures.endingThen - EvenPace(*figures.dailyUse).between(it.now, *figures.firstEnd);
    if (!unused.isPositive() || unused.thousandths() < figures.allotted.thousandths() / 3)
        return std::nullopt;
    Attention attention = make(it, AttentionKind::Ending, AttentionReason::CreditsEnd, AttentionHelp::Write);
    attention.credits = figures.endingThen;
    attention.days = it.daysTo(*figures.firstEnd);
    attention.urgency = figures.firstEnd->ms;
    return attention;
}

std::optional<Attention> upgradeWanted(const Case &it)
{
    if (!it.hasManyTopUps() || !it.subscribed() || !hasLargerPlan(it))
        return std::nullopt;
    Attention attention = make(it, AttentionKind::UpgradeWanted, AttentionReason::TopUps, AttentionHelp::UpgradePlan);
    sayTopUps(attention, it);
    attention.urgency = -attention.count;
    return attention;
}

std::optional<Attention> rescue(const Case &it)
{
    Attention attention = make(it, AttentionKind::Rescue, AttentionReason::Cancelled, AttentionHelp::Write);
    if (it.subscribed() && it.figures.pendingPlan == noPlan) {
        attention.urgency = -1;
        return attention;
    }
    const Plan *plan = it.program.plan(it.figures.plan);
    if (plan == nullptr || !it.figures.usedInTwoCycles)
        return std::nullopt;
    const Credits granted = plan->allocation + plan->allocation;
    if (it.figures.usedInTwoCycles->thousandths() > granted.thousandths() / 5)
        return std::nullopt;
    attention.reason = AttentionReason::HardlyUsed;
    attention.share = shareOf(*it.figures.usedInTwoCycles, granted);
    attention.urgency = static_cast<int64_t>(attention.share * 1000);
    // A plan that fits keeps them.
    if (hasSmallerPlan(it) && it.figures.pendingPlan.empty())
        attention.help = AttentionHelp::ChangePlan;
    return attention;
}
}

std::optional<Attention> attentionOf(const OrgFigures &figures, const Program &program, const OrgActivity &activity,
                                     Instant now)
{
    const Case it{figures, program, activity, now};
    if (it.hasGone())
        return std::nullopt;
    for (const auto rule : {exhausted, low, runsOut, trialEnding, blocked, unbilled, ending, upgradeWanted, rescue}) {
        if (std::optional<Attention> found = rule(it))
            return found;
    }
    return std::nullopt;
}

void sortByUrgency(std::vector<Attention> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Attention &a, const Attention &b) {
        const auto name = [](const Attention &row) -> const std::string & {
            return row.figures.name.empty() ? row.figures.org : row.figures.name;
        };
        return std::tie(a.kind, a.urgency, name(a), a.figures.org)
            < std::tie(b.kind, b.urgency, name(b), b.figures.org);
    });
}

}
