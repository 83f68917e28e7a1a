// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/balance_rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::BalanceRows)
};

MeterValue meterOf(const OrgBalance &balance)
{
    MeterValue value;
    value.remaining = balance.remaining;
    if (balance.allotted.isPositive())
        value.of = balance.allotted;
    value.threshold = balance.threshold;
    value.state = balance.state;
    return value;
}

ChangeCell resetCell(const OrgBalance &balance, const Program &program, const TimeView &view)
{
    if (!balance.cycleEnd)
        return ChangeCell::words(Words::tr("None", "no reset of credits"));
    const QString day = dayText(*balance.cycleEnd, view) + QStringLiteral(", ");
    if (balance.pendingPlan == std::string(noPlan))
        return ChangeCell::words(Words::tr("subscription ends"), QString(), day);
    const Plan *plan = program.plan(balance.pendingPlan.value_or(balance.plan.value_or(std::string())));
    const QString credits = plan ? creditsText(plan->allocation, Fraction::AsNeeded) : QString();
    return ChangeCell::words(program.subscriptionCreditsEnd ? Words::tr("to %1", "1 Dec, to 500").arg(credits)
                                                            : Words::tr("adds %1", "1 Dec, adds 500").arg(credits),
                             QString(), day);
}

}

std::vector<ChangeRow> balanceRows(const OrgBalance &before, const OrgBalance &after, const Program &program,
                                   const TimeView &view)
{
    return {
        {Words::tr("Remaining"), ChangeCell::remaining(meterOf(before)), ChangeCell::remaining(meterOf(after))},
        {Words::tr("State"), ChangeCell::stateOf(before.state), ChangeCell::stateOf(after.state)},
        {Words::tr("Next reset"), resetCell(before, program, view), resetCell(after, program, view)},
        {Words::tr("Low threshold"), ChangeCell::words(creditsText(before.threshold, Fraction::AsNeeded)),
         ChangeCell::words(creditsText(after.threshold, Fraction::AsNeeded))},
    };
}

ChangeCell outlookCell(const Outlook &outlook, const std::optional<Instant> &reset, const TimeView &view)
{
    if (!outlook.isKnown)
        return ChangeCell::words(Words::tr("Not enough history", "to tell when credits run out"));
    const std::optional<RunOutRange> &range = outlook.range;
    if (outlook.runsOut && !range)
        return ChangeCell::words(Words::tr("Has run out", "credits"));
    const auto isBeforeReset = [&reset](const std::optional<Instant> &instant) {
        return instant && (!reset || *instant < *reset);
    };
    if (!isBeforeReset(outlook.runsOut) && !(range && isBeforeReset(range->early)))
        return ChangeCell::words(reset ? Words::tr("Not before the reset") : Words::tr("Not soon", "credits run out"));
    const QString about = outlook.runsOut ? Words::tr("~%1", "about a day").arg(dayText(*outlook.runsOut, view))
                                          : Words::tr("Not soon", "credits run out");
    const QString between = range && range->early ? runOutRangeText(*range->early, range->late, view) : QString();
    if (between.isEmpty() || (outlook.runsOut && between == dayText(*outlook.runsOut, view)))
        return ChangeCell::words(about);
    return ChangeCell::words(about, QStringLiteral(" (%1)").arg(between));
}

ChangeCell limitCell(const UserBalance *user)
{
    if (!user || !user->limit)
        return ChangeCell::words(Words::tr("Unlimited"));
    return ChangeCell::words(
        creditsText(*user->left),
        Words::tr(" left of %1", "25.0 left of 40").arg(creditsText(*user->limit, Fraction::AsNeeded)));
}

ChangeCell useCell(const UserBalance *user)
{
    if (!user || user->limit)
        return limitCell(user);
    return ChangeCell::words(creditsText(user->used), Words::tr(" used", "12.0 used"));
}

const UserBalance *balanceOf(const std::vector<UserBalance> &users, const std::string &user)
{
    const auto at = std::find_if(users.begin(), users.end(), [&user](const UserBalance &other) {
        return other.user == user;
    });
    return at == users.end() ? nullptr : &*at;
}

}
