// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/calculator.h"

#include <algorithm>

#include "core/base/law.h"

namespace tidemark
{
namespace
{
Credits modelPrice(const Program &program, std::string_view model)
{
    const auto at = program.modelPrices.find(normalizedModel(model));
    return at == program.modelPrices.end() ? program.modelDefault : at->second;
}

/// percent: thousandths of a percent, 0 to 100 000. Rounded down to a thousandth of a credit.
Credits percentOf(Credits amount, int64_t percent)
{
    TIDEMARK_LAW(percent >= 0 && percent <= 100'000, "a percentage lies between 0 and 100");
    const int64_t whole = amount.thousandths() / 100'000;
    const int64_t rest = amount.thousandths() % 100'000;
    return Credits::fromThousandths(whole * percent + rest * percent / 100'000);
}
}

Credits priceOf(const Program &program, const PricedAction &action, std::string_view model,
                std::string_view sourceModel)
{
    if (action.kind != PricedAction::Kind::Charged)
        return {};
    switch (action.basis) {
    case PricedAction::Basis::Fixed:
        return action.price;
    case PricedAction::Basis::Model:
        return modelPrice(program, model);
    case PricedAction::Basis::SourceModel:
        return modelPrice(program, sourceModel);
    }
    return action.price;
}

Credits cheapestPrice(const Program &program)
{
    std::optional<Credits> least;
    const auto offer = [&least](Credits price) {
        if (price.isPositive() && (!least || price < *least))
            least = price;
    };
    for (const PricedAction &action : program.actions) {
        if (action.kind != PricedAction::Kind::Charged)
            continue;
        if (action.basis == PricedAction::Basis::Fixed) {
            offer(action.price);
            continue;
        }
        offer(program.modelDefault);
        for (const auto &[model, price] : program.modelPrices)
            offer(price);
    }
    return least.value_or(Credits());
}

Credits allocationOf(const OrgHead &head, const Program &program)
{
    if (head.onTrial)
        return head.trial;
    const Plan *plan = program.plan(head.plan);
    return plan ? plan->allocation : Credits();
}

Credits lowThreshold(const OrgHead &head, const Program &program)
{
    if (head.threshold.kind == Threshold::Kind::Credits)
        return head.threshold.value;
    const bool own = head.threshold.kind == Threshold::Kind::Percent;
    return percentOf(allocationOf(head, program), own ? head.threshold.value.thousandths() : defaultThresholdPercent);
}

CreditState creditState(Credits remaining, Credits threshold, const Program &program)
{
    if (remaining < cheapestPrice(program))
        return CreditState::Exhausted;
    return remaining <= threshold ? CreditState::Low : CreditState::Ok;
}

bool isLow(const UserBalance &user)
{
    return user.limit && *user.left <= percentOf(*user.limit, defaultThresholdPercent);
}

UserBalance userBalance(const StateReader &state, const User &user, int64_t cycle, Instant at)
{
    UserBalance balance;
    balance.user = user.id;
    balance.role = user.role;
    balance.active = user.activeAt(at);
    const bool own = user.limit.limit.kind != Limit::Kind::Absent;
    const UserLimit &applies = own ? user.limit : state.head()->defaultLimit;
    balance.limitFrom = own                         ? LimitFrom::Own
        : applies.limit.kind != Limit::Kind::Absent ? LimitFrom::Default
                                                    : LimitFrom::None;
    balance.period = applies.period;
    balance.used = applies.period == Period::Lifetime ? user.usedEver : state.used(user.id, cycle);
    if (applies.limit.kind == Limit::Kind::Amount) {
        balance.limit = applies.limit.amount;
        balance.left = std::max(Credits(), applies.limit.amount - balance.used);
    }
    return balance;
}

}
