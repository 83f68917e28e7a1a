// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <map>
#include <numeric>

#include "core/domain/built_in_programs.h"
#include "core/exchange/portable/chain_reader.h"
#include "core/ledger/calculator.h"
#include "core/ledger/decide.h"
#include "core/query/forecast.h"
#include "core/query/runs_out.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
constexpr int64_t cutEveryDays = 11;

struct Use {
    Instant at;
    Credits cost;
};
using Uses = std::vector<Use>;

/// What the teams of a real export wanted, what they were refused included, by organization.
std::map<std::string, Uses> demandOf(const std::string &ledger)
{
    std::map<std::string, Uses> demand;
    const auto reader = ChainReader::open(ledger);
    for (;;) {
        const Result<const Entry *> entry = (*reader)->next();
        if (!entry || !*entry)
            break;
        if ((*entry)->kind == EntryKind::Charge)
            demand[(*entry)->org].push_back({(*entry)->occurredAt, -(*entry)->amount});
        if ((*entry)->kind == EntryKind::Refusal)
            demand[(*entry)->org].push_back({(*entry)->occurredAt, (*entry)->cost});
    }
    for (auto &[org, uses] : demand) {
        std::sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) {
            return a.at < b.at;
        });
    }
    return demand;
}

std::vector<Credits> lastDays(const Uses &uses, Instant now)
{
    std::vector<Credits> days(paceDays);
    for (const Use &use : uses) {
        const int64_t day = (use.at.ms - now.ms) / msPerDay + paceDays - 1;
        if (use.at < now && use.at.ms > now.ms - paceDays * msPerDay)
            days[size_t(day)] += use.cost;
    }
    return days;
}

/// A trial: credits that nothing is added to and that never end.
std::unique_ptr<OrgState> poolOf(Credits credits, const ProgramCatalog &programs)
{
    auto state = std::make_unique<OrgState>(nullptr, programs);
    const Decision decision = decide(*state,
                                     operationOf("{'op':'org.create','org':'o','program':'geppetto','trial':"
                                                 + credits.toString() + ",'at':'2024-01-01T00:00:00Z'}"),
                                     {programs, std::nullopt});
    state->absorb(*decision.after);
    return state;
}

/// When less than `least` would have been left of the pool; nullopt: not before the export ends.
std::optional<Instant> outcome(const Uses &uses, Instant now, Credits pool, Credits least)
{
    Credits used;
    for (const Use &use : uses) {
        used += use.at < now ? Credits() : use.cost;
        if (pool - used < least)
            return use.at;
    }
    return std::nullopt;
}
}

/// Whether the range says what it claims: that it holds the outcome in four of five cases.
class ForecastBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheOutcome_data();
    void holdsTheOutcome();

private:
    ImportFixture m_fixture;
    std::map<std::string, Uses> m_demand;
};

void ForecastBacktest::initTestCase()
{
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    m_fixture.import(options);
    m_demand = demandOf(m_fixture.path("a.tidemark").toStdString());
    QCOMPARE(m_demand.size(), size_t(8));
}

void ForecastBacktest::holdsTheOutcome_data()
{
    QTest::addColumn<int>("poolDays");
    for (const int days : {7, 14, 30, 60})
        QTest::addRow("a pool for %d days", days) << days;
}

void ForecastBacktest::holdsTheOutcome()
{
    QFETCH(int, poolDays);
    const ProgramCatalog programs = builtInPrograms();
    const Credits cheapest = cheapestPrice(*programs.newest("geppetto"));
    int held = 0;
    int early = 0;
    int late = 0;
    for (const auto &[org, uses] : m_demand) {
        for (Instant now{uses.front().at.ms + paceDays * msPerDay}; now < uses.back().at;
             now.ms += cutEveryDays * msPerDay) {
            const std::vector<Credits> days = lastDays(uses, now);
            const Credits used = std::accumulate(days.begin(), days.end(), Credits());
            const Credits pool = Credits::fromThousandths(used.thousandths() / paceDays * poolDays);
            const std::optional<Instant> ranOut = outcome(uses, now, pool, cheapest);
            if (pool < cheapest || !ranOut)
                continue;
            const RunOutRange range = runOutRange(*poolOf(pool, programs), programs, now, UseHistory(days)).value();
            const bool before = range.early && *ranOut < *range.early;
            const bool after = range.late && *ranOut > *range.late;
            early += before;
            late += after;
            held += !before && !after;
        }
    }
    const int cases = held + early + late;
    qInfo("%d of %d held, %d ran out earlier, %d later", held, cases, early, late);
    QVERIFY(cases > 200);
    QVERIFY(held >= cases * 65 / 100);
    QVERIFY(held <= cases * 95 / 100);
}

QTEST_GUILESS_MAIN(ForecastBacktest)
#include "forecast_backtest_test.moc"
