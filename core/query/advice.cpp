// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/advice.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/law.h"
#include "core/ledger/draft.h"
#include "core/query/plan_history.h"
#include "core/query/use_lines.h"
#include "core/store/chain_rows.h"
#include "core/store/ledger.h"
#include "core/store/sql_state_reader.h"
#include "core/store/state_then.h"

namespace tidemark
{
namespace
{
constexpr int64_t fewUses = 3;
constexpr int cyclesLookedAt = 3;
constexpr int cyclesOverPlan = 2;
constexpr size_t mostNames = 5;

Credits times(Credits price, int64_t count)
{
    return Credits::fromThousandths(price.thousandths() * count);
}

/// Not worth a word where it is less than a twentieth of what was used.
bool isWorthIt(Credits credits, Credits used)
{
    return credits.thousandths() >= used.thousandths() / 20;
}

/// What was spent on images, and what became of them.
class MadeBuilder
{
public:
    MadeBuilder(const Program &program, std::unordered_set<std::string> sources,
                std::unordered_set<std::string> archived)
        : m_program(program)
        , m_sources(std::move(sources))
        , m_archived(std::move(archived))
    {
        for (const auto &[model, price] : program.modelPrices)
            m_dearest = std::max(m_dearest, price);
    }

    void add(const MadeRow &made)
    {
        const PricedAction *action = m_program.action(made.action);
        if (!action)
            return;
        const bool isFinish = action->basis == PricedAction::Basis::Fixed && action->carriesSourceModel;
        if (isFinish && (made.archived || m_archived.contains(std::string(made.source))))
            addTo(m_notKept, made);
        if (action->basis != PricedAction::Basis::Model)
            return;
        const bool isLeft = !made.shared && !m_sources.contains(std::string(made.asset));
        if (m_dearest > m_program.modelDefault && made.cost >= m_dearest && isLeft) {
            addTo(m_dear, made);
            m_dearModels.add(made.model, made.cost);
        }
        if (!made.model.empty() && !m_program.modelPrices.contains(normalizedModel(made.model))
            && !m_program.modelPrices.empty()) {
            addTo(m_unknown, made);
            m_unknownModels.add(made.model, made.cost);
        }
    }

    void appendTo(std::vector<Advice> &all, Credits used)
    {
        m_dear.saved = m_dear.credits - times(m_program.modelDefault, m_dear.count);
        m_dear.ids = namesOf(m_dearModels);
        m_unknown.ids = namesOf(m_unknownModels);
        if (m_dear.count >= fewUses && isWorthIt(m_dear.saved, used))
            all.push_back(m_dear);
        if (m_notKept.count >= fewUses)
            all.push_back(m_notKept);
        if (m_unknown.count > 0)
            all.push_back(m_unknown);
    }

private:
    static void addTo(Advice &advice, const MadeRow &made)
    {
        ++advice.count;
        advice.credits += made.cost;
    }
    static std::vector<std::string> namesOf(const UseLines &lines)
    {
        std::vector<std::string> names;
        for (const BreakdownLine &line : lines.mostUsedFirst()) {
            if (names.size() < mostNames)
                names.push_back(line.id);
        }
        return names;
    }

    const Program &m_program;
    const std::unordered_set<std::string> m_sources;
    const std::unordered_set<std::string> m_archived;
    Credits m_dearest;
    Advice m_dear{Advice::Kind::DearModels, 0, {}, {}, {}};
    Advice m_notKept{Advice::Kind::NotKept, 0, {}, {}, {}};
    Advice m_unknown{Advice::Kind::UnknownModels, 0, {}, {}, {}};
    UseLines m_dearModels;
    UseLines m_unknownModels;
};

Result<void> addMade(Ledger &ledger, const std::string &org, const Breakdown &breakdown, Instant now,
                     std::vector<Advice> &all)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    sqlite::Connection &connection = ledger.connection();
    const SqlStateReader stored(connection, org);
    if (!stored.head())
        return fail(ErrorCode::UnknownOrg, "There is no organization \"" + org + "\".");
    const Draft draft(stored, ledger.programs());
    const Seq first = lastSeqAt(connection, stored.row(), {breakdown.cycleStart.ms - 1}) + 1;
    const Seq last = lastSeqAt(connection, stored.row(), now);
    std::unordered_set<std::string> sources;
    std::unordered_set<std::string> archived;
    Result<void> read = eachSource(connection, stored.row(), first, last, [&sources](std::string_view asset) {
        sources.emplace(asset);
    });
    if (read)
        read = eachMade(connection, stored.row(), 1, last, [&archived](const MadeRow &made) {
            if (made.archived)
                archived.emplace(made.asset);
        });
    MadeBuilder builder(draft.state().program(), std::move(sources), std::move(archived));
    if (read)
        read = eachMade(connection, stored.row(), first, last, [&](const MadeRow &made) {
            if (made.occurredAt >= breakdown.cycleStart
                && (!breakdown.cycleEnd || made.occurredAt < *breakdown.cycleEnd))
                builder.add(made);
        });
    if (read)
        builder.appendTo(all, breakdown.used);
    return read;
}

Result<void> addPlans(Ledger &ledger, const std::string &org, Instant now, std::vector<Advice> &all)
{
    const SqlStateReader stored(ledger.connection(), org);
    if (!stored.head() || !stored.head()->subscribed)
        return {};
    const Draft draft(stored, ledger.programs());
    const Program &program = draft.state().program();
    const Plan *plan = program.plan(stored.head()->plan);
    if (!plan || !stored.head()->pendingPlan.empty())
        return {};
    const Result<PlanHistory> history = planHistory(ledger, org, now);
    if (!history)
        return tl::unexpected(history.error());
    if (int(history->cycles.size()) < cyclesLookedAt)
        return {};
    const auto timesShort = [&history](const Plan &on) {
        const auto replayed = std::find_if(history->plans.begin(), history->plans.end(), [&on](const auto &each) {
            return each.plan == on.id;
        });
        const std::vector<PlanCycle> none;
        const std::vector<PlanCycle> &cycles = replayed == history->plans.end() ? none : replayed->cycles;
        return std::count_if(cycles.begin(), cycles.end(), [](const PlanCycle &cycle) {
            return cycle.shortBy.isPositive();
        });
    };
    Credits most;
    for (const WantedCycle &cycle : history->cycles)
        most = std::max(most, cycle.wanted);
    const Plan *fits = nullptr;
    for (const Plan &each : program.plans) {
        if (timesShort(each) == 0 && (!fits || each.allocation < fits->allocation))
            fits = &each;
    }
    if (!fits || fits->id == plan->id || most.isZero())
        return {};
    const auto over = timesShort(*plan);
    const bool isSmaller = fits->allocation < plan->allocation;
    if (isSmaller || over >= cyclesOverPlan)
        all.push_back({isSmaller ? Advice::Kind::SmallerPlan : Advice::Kind::LargerPlan,
                       isSmaller ? int64_t(history->cycles.size()) : over,
                       most,
                       {},
                       {fits->id}});
    return {};
}
}

Result<std::vector<Advice>> adviceOf(Ledger &ledger, const std::string &org, const Breakdown &breakdown, Instant now)
{
    std::vector<Advice> all;
    try {
        Result<void> added = addMade(ledger, org, breakdown, now, all);
        if (added)
            added = addPlans(ledger, org, now, all);
        if (!added)
            return tl::unexpected(added.error());
        if (std::optional<Error> error = ledger.connection().takeError())
            return tl::unexpected(std::move(*error));
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
    return all;
}

}
