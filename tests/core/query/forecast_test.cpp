// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/forecast.h"

#include <QTest>

#include "core/domain/built_in_programs.h"
#include "core/ledger/decide.h"
#include "core/query/demand.h"
#include "core/query/runs_out.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
const ProgramCatalog &programs()
{
    static const ProgramCatalog catalog = builtInPrograms();
    return catalog;
}

std::unique_ptr<OrgState> trialOf(int credits)
{
    auto state = std::make_unique<OrgState>(nullptr, programs());
    const Decision decision = decide(*state,
                                     operationOf("{'op':'org.create','org':'o','program':'geppetto','trial':"
                                                 + std::to_string(credits) + ",'at':'2026-01-01T00:00:00Z'}"),
                                     {programs(), std::nullopt});
    state->absorb(*decision.after);
    return state;
}

std::vector<Credits> days(int count, const std::function<int(int)> &used)
{
    std::vector<Credits> result;
    for (int day = 0; day < count; ++day)
        result.push_back(Credits::whole(used(day)));
    return result;
}

std::string dayOf(const std::optional<Instant> &instant)
{
    return instant ? instant->toString().substr(0, 10) : "-";
}
}

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooLittleHistory();
    void evenUseLeavesNoDoubt();
    void wavering();
    void weekdaysCount();
    void nobodyUsesIt();
    void curvesAddUp();
};

void ForecastTest::tooLittleHistory()
{
    const auto two = [](int) {
        return 2;
    };
    QVERIFY(!runOutRange(*trialOf(100), programs(), at("2026-02-01"), UseHistory(days(6, two))));
    QVERIFY(runOutRange(*trialOf(100), programs(), at("2026-02-01"), UseHistory(days(7, two))));
}

void ForecastTest::evenUseLeavesNoDoubt()
{
    const UseHistory history(days(28, [](int) {
        return 2;
    }));
    const std::optional<RunOutRange> range = runOutRange(*trialOf(100), programs(), at("2026-02-01"), history);
    const std::optional<Instant> even = runsOutAt(*trialOf(100), programs(), at("2026-02-01"), Credits::whole(2));
    QCOMPARE(dayOf(range->early), dayOf(even));
    QCOMPARE(dayOf(range->late), dayOf(even));
}

/// The more use wavers, the wider the range, on both sides of what even use leads to.
void ForecastTest::wavering()
{
    std::optional<Instant> early = at("2027-01-01");
    std::optional<Instant> late = at("2026-01-01");
    for (const int swing : {1, 3, 6}) {
        const UseHistory history(days(28, [swing](int day) {
            return 10 + (day * 5 % 3 - 1) * swing;
        }));
        const std::optional<RunOutRange> range = runOutRange(*trialOf(300), programs(), at("2026-02-01"), history);
        QVERIFY(range->early && range->late);
        QVERIFY(*range->early < *early);
        QVERIFY(*range->late > *late);
        early = range->early;
        late = range->late;
    }
    const std::optional<Instant> even = runsOutAt(*trialOf(300), programs(), at("2026-02-01"), Credits::whole(10));
    QVERIFY(*early < *even && *even < *late);
}

/// Used on Mondays only: it cannot run out on another day. 2026-02-02 is one.
void ForecastTest::weekdaysCount()
{
    const UseHistory history(days(28, [](int day) {
        return day % 7 == 0 ? 14 : 0;
    }));
    const std::optional<RunOutRange> range = runOutRange(*trialOf(50), programs(), at("2026-02-02"), history);
    QCOMPARE(dayOf(range->early), std::string("2026-02-23"));
    QCOMPARE(dayOf(range->late), std::string("2026-02-23"));
}

void ForecastTest::nobodyUsesIt()
{
    const UseHistory history(days(28, [](int) {
        return 0;
    }));
    QCOMPARE(runOutRange(*trialOf(50), programs(), at("2026-02-01"), history), RunOutRange());
}

void ForecastTest::curvesAddUp()
{
    const Instant start = at("2026-02-01");
    const DemandCurve curve(start, {10'000, 10'000, 30'000});
    const auto hours = [start](int64_t count) {
        return Instant{start.ms + count * msPerDay / 24};
    };
    QVERIFY(curve.between(start, hours(12)) == Credits::whole(5));
    QVERIFY(curve.between(hours(12), hours(48)) == Credits::whole(5));
    QVERIFY(curve.between(start, hours(60)) == Credits::whole(20));
    // Behind its end it goes on as on its last day.
    QVERIFY(curve.between(start, hours(96)) == Credits::whole(50));
    for (const auto &[from, amount] : {std::pair(start, 10), std::pair(hours(12), 15)}) {
        const Instant at = curve.exceeds(from, Credits::whole(amount));
        QVERIFY(curve.between(from, at) > Credits::whole(amount));
        QVERIFY(curve.between(from, {at.ms - 1}) <= Credits::whole(amount));
    }
    QVERIFY(curve.isCarriedBy(Credits::whole(31), Credits::whole(1)));
    QVERIFY(!curve.isCarriedBy(Credits::whole(30), Credits::whole(1)));
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
