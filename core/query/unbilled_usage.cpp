// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unbilled_usage.h"

#include <algorithm>

#include "core/base/law.h"
#include "core/domain/operation_key.h"
#include "core/ledger/decide.h"
#include "core/store/ledger.h"
#include "core/store/open_refusals.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
ErrorCode causeOf(const Entry &refusal)
{
    return refusal.error == errorName(ErrorCode::UserInactive)    ? ErrorCode::UserInactive
        : refusal.error == errorName(ErrorCode::UserLimitReached) ? ErrorCode::UserLimitReached
                                                                  : ErrorCode::InsufficientCredits;
}

std::optional<std::string> given(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// What an import would offer: a model of the action's own, and of its source's only where nothing else tells it.
Operation offerOf(const Entry &refusal, const OrgState &state, Instant now, const std::string &actor)
{
    Operation offer;
    offer.kind = OperationKind::Action;
    offer.at = now;
    offer.actor = actor;
    offer.key = retryKey(refusal.key);
    offer.org = refusal.org;
    offer.user = refusal.user;
    offer.action = refusal.action;
    offer.asset = refusal.asset;
    offer.source = refusal.sourceAsset;
    const PricedAction *action = state.program().action(refusal.action);
    if (action == nullptr || !action->carriesSourceModel)
        offer.model = given(refusal.model);
    else if (offer.source.empty() || !state.asset(offer.source))
        offer.sourceModel = given(refusal.model);
    return offer;
}

class Offers
{
public:
    Offers(const StateReader &stored, const ProgramCatalog &programs)
        : m_programs(programs)
        , m_state(&stored, programs)
    {
    }
    void add(const Entry &refusal, Instant now, const std::string &actor);
    UnbilledUsage finish();

private:
    UnbilledCause &causeAt(ErrorCode error);

    const ProgramCatalog &m_programs;
    OrgState m_state; ///< as the offers so far would leave it
    UnbilledUsage m_usage;
};

UnbilledCause &Offers::causeAt(ErrorCode error)
{
    const auto found = std::find_if(m_usage.causes.begin(), m_usage.causes.end(), [error](const UnbilledCause &cause) {
        return cause.error == error;
    });
    if (found != m_usage.causes.end())
        return *found;
    m_usage.causes.emplace_back().error = error;
    return m_usage.causes.back();
}

void Offers::add(const Entry &refusal, Instant now, const std::string &actor)
{
    UnbilledCause &cause = causeAt(causeOf(refusal));
    ++cause.count;
    cause.cost += refusal.cost;
    ++m_usage.count;
    m_usage.cost += refusal.cost;
    m_usage.more = m_usage.more || m_usage.count > static_cast<int64_t>(mostOffers);
    if (m_usage.more)
        return;
    Operation offer = offerOf(refusal, m_state, now, actor);
    Decision decision = decide(m_state, offer, {m_programs, std::nullopt});
    if (decision.answer.error || !decision.after)
        return;
    const Credits charge = decision.answer.cost.value_or(Credits());
    ++cause.chargeable;
    cause.charge += charge;
    m_usage.charge += charge;
    m_usage.charges.push_back(std::move(offer));
    m_state.absorb(*decision.after);
}

UnbilledUsage Offers::finish()
{
    std::stable_sort(m_usage.causes.begin(), m_usage.causes.end(), [](const UnbilledCause &a, const UnbilledCause &b) {
        return a.cost > b.cost;
    });
    return std::move(m_usage);
}
}

Result<UnbilledUsage> unbilledUsageOf(Ledger &ledger, const std::string &org, Instant now, const std::string &actor)
{
    sqlite::Connection &connection = ledger.connection();
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot = sqlite::Transaction::begin(connection, false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    try {
        const Result<StateThen> then = StateThen::read(ledger, org, now);
        if (!then)
            return tl::unexpected(then.error());
        const Result<std::vector<Entry>> refusals = openRefusals(connection, org, now);
        if (!refusals)
            return tl::unexpected(refusals.error());
        Offers offers(then->state(), ledger.programs());
        for (const Entry &refusal : *refusals)
            offers.add(refusal, now, actor);
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return offers.finish();
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": " + org + ": \"" + broken.what()
                        + "\" does not hold in this file. Verify the ledger.");
    }
}

}
