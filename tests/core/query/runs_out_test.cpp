// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/runs_out.h"

#include <QTest>

#include "core/domain/built_in_programs.h"
#include "core/ledger/burn_down.h"
#include "core/ledger/calculator.h"
#include "core/ledger/decide.h"
#include "core/ledger/draft.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
const ProgramCatalog &programs()
{
    static const ProgramCatalog catalog = builtInPrograms();
    return catalog;
}

std::unique_ptr<OrgState> stateAfter(const QStringList &lines)
{
    auto state = std::make_unique<OrgState>(nullptr, programs());
    for (const QString &line : lines) {
        const Decision decision = decide(*state, operationOf(line.toStdString()), {programs(), std::nullopt});
        if (decision.answer.error)
            qFatal("%s", decision.answer.error->detail.c_str());
        if (decision.after)
            state->absorb(*decision.after);
    }
    return state;
}

/// The same by brute force: an adjustment an hour.
std::optional<Instant> simulated(const StateReader &state, Instant now, Credits daily)
{
    constexpr int64_t hour = msPerDay / 24;
    Draft draft(state, programs());
    draft.settle(now);
    int64_t booked = 0;
    for (int64_t hours = 0; hours < int64_t(forecastDays) * 24; ++hours) {
        const Instant start{now.ms + hours * hour};
        draft.settle(start);
        const Credits cheapest = cheapestPrice(draft.state().program());
        const int64_t due = daily.thousandths() * (hours + 1) / 24 - booked;
        if (draft.head().balance - Credits::fromThousandths(due) < cheapest)
            return start;
        booked += due;
        if (due == 0)
            continue;
        Entry entry = draft.begin(EntryKind::Adjustment, draft.head().org, "tester", start, start);
        entry.amount = Credits::fromThousandths(-due);
        entry.draws = drawsFor(draft.state(), -entry.amount, start, start).value();
        draft.book(std::move(entry));
    }
    return std::nullopt;
}
}

class RunsOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pace_data();
    void pace();
    void forecast_data();
    void forecast();
};

void RunsOutTest::pace_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("daily");
    QTest::newRow("of 28 days") << "56"
                                << "2025-01-01"
                                << "2";
    QTest::newRow("rounded up") << "0.5"
                                << "2025-01-01"
                                << "0.018";
    QTest::newRow("since it was created") << "20"
                                          << "2026-02-19"
                                          << "2";
    QTest::newRow("a week is enough") << "7"
                                      << "2026-02-22"
                                      << "1";
    QTest::newRow("less than a week tells nothing") << "7"
                                                    << "2026-02-22T00:00:01Z"
                                                    << "";
    QTest::newRow("nothing used") << "0"
                                  << "2025-01-01"
                                  << "0";
}

void RunsOutTest::pace()
{
    QFETCH(QString, used);
    QFETCH(QString, created);
    QFETCH(QString, daily);
    const std::optional<Credits> pace =
        averageDailyUse(credits(used.toStdString()), at(created.toStdString()), at("2026-03-01"));
    QCOMPARE(pace ? QString::fromStdString(pace->toString()) : QString(), daily);
}

void RunsOutTest::forecast_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("daily");
    QTest::addColumn<QString>("day"); ///< "-": not within 400 days

    const QString start = QStringLiteral("'at':'2026-01-10T00:00:00Z','org':'o'}");
    const QString geppetto = QStringLiteral("{'op':'org.create','program':'geppetto','plan':'team',") + start;
    const QString idealy = QStringLiteral("{'op':'org.create','program':'idealy','plan':'starter',") + start;
    const QString trial = QStringLiteral("{'op':'org.create','program':'geppetto','trial':25,") + start;
    const QString noTrial = QStringLiteral("{'op':'org.create','program':'geppetto','trial':0,") + start;
    const QString cancel = QStringLiteral("{'op':'cancel',") + start;
    const QString topup = QStringLiteral("{'op':'topup','credits':200,") + start;
    const QString smaller = QStringLiteral("{'op':'plan','plan':'starter',") + start;
    const QString plus = QStringLiteral("{'op':'org.create','program':'idealy','plan':'plus',") + start;
    const QString gift =
        QStringLiteral("{'op':'grant','credits':50,'priority':10,'expires_at':'2026-01-20T00:00:00Z',") + start;

    QTest::newRow("nobody uses it") << QStringList{geppetto} << "2026-01-10"
                                    << "0"
                                    << "-";
    QTest::newRow("a trial") << QStringList{trial} << "2026-01-10"
                             << "1"
                             << "2026-02-03";
    QTest::newRow("a trial, slowly") << QStringList{trial} << "2026-01-10"
                                     << "0.05"
                                     << "-";
    QTest::newRow("exhausted") << QStringList{noTrial} << "2026-01-12"
                               << "0"
                               << "2026-01-12";
    QTest::newRow("within the cycle") << QStringList{geppetto} << "2026-01-10"
                                      << "10"
                                      << "2026-01-19";
    QTest::newRow("cycles carry it") << QStringList{geppetto} << "2026-01-10"
                                     << "3"
                                     << "-";
    QTest::newRow("a little more than they bring") << QStringList{geppetto} << "2026-01-10"
                                                   << "3.4"
                                                   << "2026-02-08";
    QTest::newRow("a pool on top") << QStringList{geppetto, topup} << "2026-01-10"
                                   << "5"
                                   << "2026-05-09";
    QTest::newRow("calendar months") << QStringList{idealy} << "2026-01-10"
                                     << "8.2"
                                     << "2026-03-31";
    QTest::newRow("the month first") << QStringList{idealy} << "2026-01-10"
                                     << "20"
                                     << "2026-01-22";
    QTest::newRow("asked later, settled first") << QStringList{idealy} << "2026-06-28"
                                                << "20"
                                                << "2026-07-13";
    QTest::newRow("cancelled: ends") << QStringList{idealy, cancel} << "2026-01-10"
                                     << "2"
                                     << "2026-02-01";
    QTest::newRow("cancelled: stays") << QStringList{geppetto, cancel} << "2026-01-10"
                                      << "1"
                                      << "2026-04-19";
    QTest::newRow("a smaller plan to come") << QStringList{plus, smaller} << "2026-01-10"
                                            << "10"
                                            << "2026-02-25";
    QTest::newRow("a gift that ends") << QStringList{trial, gift} << "2026-01-10"
                                      << "1"
                                      << "2026-02-13";
    QTest::newRow("a topup outlives the month") << QStringList{idealy, topup} << "2026-01-10"
                                                << "9"
                                                << "2026-10-31";
}

void RunsOutTest::forecast()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, now);
    QFETCH(QString, daily);
    QFETCH(QString, day);
    const std::unique_ptr<OrgState> state = stateAfter(lines);
    const Instant from = at(now.toStdString());
    const Credits pace = credits(daily.toStdString());
    const std::optional<Instant> out = runsOutAt(*state, programs(), from, pace);
    QCOMPARE(QString::fromStdString(out ? out->toString().substr(0, 10) : "-"), day);
    const std::optional<Instant> slow = simulated(*state, from, pace);
    QCOMPARE(out.has_value(), slow.has_value());
    QVERIFY(!out || std::abs(out->ms - slow->ms) <= 2 * msPerDay / 24);
}

QTEST_GUILESS_MAIN(RunsOutTest)

#include "runs_out_test.moc"
