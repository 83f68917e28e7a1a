// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/overview.h"

#include <algorithm>
#include <map>

#include "core/base/time_zone.h"
#include "core/ledger/calculator.h"
#include "core/query/org_figures.h"
#include "core/store/activity_rows.h"
#include "core/store/ledger.h"
#include "core/store/user_standing.h"

namespace tidemark
{
namespace
{
constexpr int entriesBack = 500;

/// The days and the month that are looked at.
struct Calendar {
    std::vector<Instant> days;
    Instant monthStart;
    Instant end; ///< of today

    Calendar(Instant now, const std::string &zoneName)
    {
        const TimeZone *known = TimeZone::find(zoneName);
        const TimeZone &zone = known != nullptr ? *known : *TimeZone::find("UTC");
        LocalTime day = zone.toLocal(now.ms);
        day.msOfDay = 0;
        LocalTime first = day;
        first.day = 1;
        monthStart = {zone.toUtcMs(first)};
        const int64_t noon = zone.toUtcMs(day) + msPerDay / 2;
        for (int back = portfolioDays - 1; back >= -1; --back) {
            LocalTime each = zone.toLocal(noon - back * msPerDay);
            each.msOfDay = 0;
            days.push_back({zone.toUtcMs(each)});
        }
        end = days.back();
        days.pop_back();
    }
    Instant since(Instant now) const
    {
        return std::min({days.front(), monthStart, Instant{now.ms - refusalDays * msPerDay}});
    }
};

class OverviewMaker
{
public:
    OverviewMaker(Ledger &ledger, const RecentActivity &activity, Instant now)
        : m_ledger(ledger)
        , m_activity(activity)
        , m_now(now)
    {
    }
    Result<void> readTopUps(Instant monthStart, Portfolio &portfolio);
    void add(const OrgFigures &figures, Overview &overview);
    Result<void> finish(Overview &overview);

private:
    struct TopUps {
        int64_t count = 0;
        Instant first;
    };
    OrgActivity activityOf(const OrgFigures &figures, const Program &program);
    std::vector<RefusedUser> stillBlocked(const OrgFigures &figures, std::map<std::string, RefusedUser> &refused);
    PortfolioProgram &programOf(const OrgFigures &figures, const Program &program, Portfolio &portfolio);

    Ledger &m_ledger;
    const RecentActivity &m_activity;
    Instant m_now;
    std::unordered_map<int64_t, TopUps> m_topUps;
    std::vector<Attention> m_attention;
    std::map<AttentionTerms, SharedValue<AttentionTerms>> m_terms;
    std::optional<Error> m_error;
};

Result<void> OverviewMaker::readTopUps(Instant monthStart, Portfolio &portfolio)
{
    const Instant since{m_now.ms - topUpDays * msPerDay};
    const Result<std::vector<TopUpRow>> rows = topUpsSince(m_ledger.connection(), std::min(since, monthStart), m_now);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const TopUpRow &row : *rows) {
        if (row.at >= monthStart) {
            ++portfolio.topUps;
            portfolio.toppedUp += row.credits;
        }
        if (row.at < since)
            continue;
        TopUps &own = m_topUps[row.org];
        own.first = own.count == 0 ? row.at : std::min(own.first, row.at);
        ++own.count;
    }
    return {};
}

/// Whom the next such action would be refused again.
std::vector<RefusedUser> OverviewMaker::stillBlocked(const OrgFigures &figures,
                                                     std::map<std::string, RefusedUser> &refused)
{
    std::vector<RefusedUser> blocked;
    if (refused.empty())
        return blocked;
    const Result<std::unique_ptr<UserStanding>> standing = UserStanding::of(m_ledger, figures.org, m_now);
    if (!standing) {
        m_error = standing.error();
        return blocked;
    }
    for (auto &[id, user] : refused) {
        const Result<std::optional<UserBalance>> found = (*standing)->balanceOf(id);
        if (!found)
            m_error = found.error();
        if (!found || !*found)
            continue;
        const UserBalance &balance = **found;
        if (!balance.active || (!user.inactive && balance.left && *balance.left < user.cost)) {
            user.inactive = !balance.active;
            blocked.push_back(user);
        }
    }
    return blocked;
}

OrgActivity OverviewMaker::activityOf(const OrgFigures &figures, const Program &program)
{
    OrgActivity activity;
    if (const auto own = m_topUps.find(figures.row); own != m_topUps.end()) {
        activity.topUps = own->second.count;
        activity.firstTopUp = own->second.first;
    }
    std::map<std::string, RefusedUser> refused;
    for (const RecentActivity::Refusal &refusal :
         m_activity.refusals(figures.row, {m_now.ms - refusalDays * msPerDay})) {
        if (!refusal.key.empty()) {
            activity.unbilled += refusal.cost;
            ++activity.unbilledCount;
        }
        if (refusal.forCredits) {
            ++activity.refusedForCredits;
            activity.since = std::min(activity.since.value_or(refusal.at), refusal.at);
            continue;
        }
        RefusedUser &user = refused[refusal.user];
        user.user = refusal.user;
        ++user.count;
        user.inactive = refusal.inactive;
        user.cost = refusal.cost;
    }
    // Of the others who has no credits is not kept by a limit.
    if (figures.state == CreditState::Ok)
        activity.blocked = stillBlocked(figures, refused);
    if (figures.state == CreditState::Exhausted) {
        if (const std::optional<Instant> since =
                belowSince(m_ledger.connection(), figures.row, figures.seq, cheapestPrice(program), entriesBack))
            activity.since = since;
    }
    return activity;
}

PortfolioProgram &OverviewMaker::programOf(const OrgFigures &figures, const Program &program, Portfolio &portfolio)
{
    auto found = std::find_if(portfolio.programs.begin(), portfolio.programs.end(), [&](const PortfolioProgram &own) {
        return own.id == figures.program;
    });
    if (found != portfolio.programs.end())
        return *found;
    PortfolioProgram &added = portfolio.programs.emplace_back();
    added.id = figures.program;
    added.name = program.name;
    return added;
}

void OverviewMaker::add(const OrgFigures &figures, Overview &overview)
{
    const Program *program = m_ledger.programs().find(figures.program, figures.version);
    if (program == nullptr)
        return;
    Portfolio &portfolio = overview.portfolio;
    ++portfolio.orgs;
    portfolio.low += figures.state == CreditState::Low ? 1 : 0;
    portfolio.exhausted += figures.state == CreditState::Exhausted ? 1 : 0;
    portfolio.remaining += figures.remaining;
    PortfolioProgram &own = programOf(figures, *program, portfolio);
    ++own.orgs;
    own.remaining += figures.remaining;
    if (!figures.account.owner.empty())
        ++overview.orgsByOwner[figures.account.owner];
    if (figures.usageKnownTo)
        overview.usageKnownTo = std::max(overview.usageKnownTo.value_or(*figures.usageKnownTo), *figures.usageKnownTo);
    if (std::optional<Attention> row = attentionOf(figures, *program, activityOf(figures, *program), m_now)) {
        row->terms = m_terms.try_emplace(*row->terms, row->terms).first->second;
        m_attention.push_back(std::move(*row));
    }
}

Result<void> OverviewMaker::finish(Overview &overview)
{
    Result<std::map<std::string, Snooze>> snoozes = snoozesAt(m_ledger, m_now);
    if (!snoozes)
        return tl::unexpected(snoozes.error());
    for (Attention &row : m_attention) {
        const auto snooze = snoozes->find(row.figures.org);
        if (snooze != snoozes->end() && static_cast<int>(row.kind) >= snooze->second.kind)
            row.snooze = SharedValue<Snooze>(snooze->second);
    }
    sortByUrgency(m_attention);
    overview.attention = std::make_shared<const std::vector<Attention>>(std::move(m_attention));
    return m_error ? tl::unexpected(*m_error) : Result<void>();
}

void sumUse(Portfolio &portfolio, const RecentActivity &activity, const Calendar &calendar)
{
    portfolio.days = calendar.days;
    portfolio.monthStart = calendar.monthStart;
    for (PortfolioProgram &program : portfolio.programs) {
        program.usedThisMonth = activity.used(program.id, calendar.monthStart, calendar.end);
        portfolio.usedThisMonth += program.usedThisMonth;
        for (size_t day = 0; day < calendar.days.size(); ++day) {
            const Instant end = day + 1 < calendar.days.size() ? calendar.days[day + 1] : calendar.end;
            program.usedByDay.push_back(activity.used(program.id, calendar.days[day], end));
        }
    }
    std::stable_sort(portfolio.programs.begin(), portfolio.programs.end(),
                     [](const PortfolioProgram &a, const PortfolioProgram &b) {
                         return a.usedThisMonth > b.usedThisMonth;
                     });
}

Result<Overview> make(Ledger &ledger, const RecentActivity &activity, Instant now, const Calendar &calendar,
                      const std::atomic<bool> &cancelled)
{
    Overview overview;
    overview.asOf = now;
    OverviewMaker maker(ledger, activity, now);
    if (const Result<void> read = maker.readTopUps(calendar.monthStart, overview.portfolio); !read)
        return tl::unexpected(read.error());
    const Result<void> seen = eachFigures(ledger, [&](const OrgFigures &figures) {
        maker.add(figures, overview);
        return !cancelled;
    });
    if (!seen)
        return tl::unexpected(seen.error());
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    if (const Result<void> done = maker.finish(overview); !done)
        return tl::unexpected(done.error());
    sumUse(overview.portfolio, activity, calendar);
    return overview;
}

/// Figures, then what `read` makes of the latest entries, then the overview.
template<typename Read>
Result<Overview> overviewReading(Ledger &ledger, const RecentActivity &activity, Instant now, const std::string &zone,
                                 const OverviewProgress &progress, const std::atomic<bool> &cancelled, const Read &read)
{
    if (const Result<void> fresh = refreshFigures(ledger, now, progress, cancelled); !fresh)
        return tl::unexpected(fresh.error());
    const Calendar calendar(now, zone);
    const auto entries = [&progress](int64_t done) {
        if (progress)
            progress(done, 0);
    };
    try {
        if (const Result<void> done = read(calendar.since(now), entries); !done)
            return tl::unexpected(done.error());
        return make(ledger, activity, now, calendar, cancelled);
    } catch (const LawBroken &broken) {
        return fail(ErrorCode::Damaged,
                    ledger.path() + ": \"" + broken.what() + "\" does not hold in this file. Verify the ledger.");
    }
}
}

Result<Overview> overviewOf(Ledger &ledger, RecentActivity &activity, Instant now, const std::string &zone,
                            const OverviewProgress &progress, const std::atomic<bool> &cancelled)
{
    return overviewReading(ledger, activity, now, zone, progress, cancelled,
                           [&](Instant since, const RecentActivity::Progress &entries) {
                               return activity.update(ledger, since, entries, cancelled);
                           });
}

Result<Overview> overviewThen(Ledger &ledger, Instant then, const std::string &zone, const OverviewProgress &progress,
                              const std::atomic<bool> &cancelled)
{
    RecentActivity activity;
    return overviewReading(ledger, activity, then, zone, progress, cancelled,
                           [&](Instant since, const RecentActivity::Progress &entries) {
                               return activity.read(ledger, since, then, entries, cancelled);
                           });
}

}
