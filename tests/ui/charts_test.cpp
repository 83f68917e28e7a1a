// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/made_values.h"
#include "ui/charts/clear_place.h"
#include "ui/charts/remaining_chart.h"
#include "ui/charts/remaining_plot.h"
#include "ui/charts/step_line.h"
#include "ui/support/axis_ticks.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

using namespace tidemark;

namespace
{
using Line = QList<std::pair<int, int>>; // from, to in each pixel
}

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void chartThins();
    void chartKeepsTheLastLevel();
    void chartDescribesItself();
    void chartRangeSignal();
    void chartCursorByKeyboard();
    void wordsStandClearOfTheLine_data();
    void wordsStandClearOfTheLine();
    void ticksAreRound_data();
    void ticksAreRound();
};

void ChartsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ChartsTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void ChartsTest::chartThins()
{
    RemainingSeries series;
    series.fromMs = 0;
    series.toMs = 1'000'000;
    for (qint64 ms = 0; ms < series.toMs; ms += 10)
        series.points.push_back({ms, thousandths(ms % 777 * 100)});
    const auto kept = thinned(series.points, series.fromMs, series.toMs, 1000);
    QVERIFY(kept.size() <= 2000);
    const auto most = std::ranges::max_element(kept, {}, &RemainingPoint::remaining);
    QCOMPARE(most->remaining, series.highest());
    RemainingChart chart;
    chart.resize(900, 300);
    chart.setSeries(series, utcView());
    chart.show();
    QVERIFY(chart.plot()->drawnPoints() > 100);
    QVERIFY(chart.plot()->drawnPoints() <= 4 * 900);
}

void ChartsTest::chartKeepsTheLastLevel()
{
    RemainingSeries series;
    series.fromMs = 1000;
    series.toMs = 2'000'000;
    series.points = {{0, Credits::whole(7)},
                     {1001, Credits::whole(10)},
                     {1002, Credits::whole(50)},
                     {1003, Credits::whole(20)},
                     {1004, Credits::whole(30)}};
    const QList<QPointF> line = stepLine(series, series.fromMs, series.toMs, 100);
    QCOMPARE(line.first(), QPointF(0, 7));
    QCOMPARE(line.last(), QPointF(1'999'000, 30));
    QCOMPARE(series.remainingAt(999).value(), Credits::whole(7));
    QVERIFY(!series.remainingAt(-1));
}

void ChartsTest::chartDescribesItself()
{
    RemainingChart chart;
    QVERIFY(!chart.description().isEmpty());
    RemainingSeries series;
    series.fromMs = at(2026, 11, 1).ms;
    series.toMs = at(2026, 12, 1).ms;
    series.points = {{series.fromMs, Credits::whole(500)}, {at(2026, 11, 19).ms, thousandths(42'500)}};
    series.flags = {{at(2026, 11, 3).ms, ChartFlag::Kind::TopUp, QStringLiteral("Top-up +100")}};
    series.knownToMs = at(2026, 11, 20, 12).ms;
    series.forecast = RunOutForecast{at(2026, 11, 27).ms, at(2026, 11, 25).ms, at(2026, 11, 30).ms};
    chart.setSeries(series, utcView());
    const QString words = chart.plot()->accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("42.5 credits remaining on 20 Nov")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("3 Nov: Top-up +100")));
    QVERIFY(words.contains(QStringLiteral("(25–30 Nov)")));
    QVERIFY(!chart.plot()->accessibleName().isEmpty());
}

void ChartsTest::chartRangeSignal()
{
    RemainingChart chart;
    QCOMPARE(chart.range(), ChartRange::Cycles3);
    QSignalSpy chosen(&chart, &RemainingChart::rangeChosen);
    chart.setRange(ChartRange::Year);
    QCOMPARE(chosen.count(), 0);
    chart.show();
    QTest::mouseClick(chart.findChildren<QRadioButton *>().last(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chart.range(), ChartRange::All);
}

void ChartsTest::chartCursorByKeyboard()
{
    RemainingSeries series;
    series.fromMs = at(2026, 11, 1).ms;
    series.toMs = at(2026, 11, 20).ms;
    series.points = {{series.fromMs, Credits::whole(500)}, {at(2026, 11, 10).ms, Credits::whole(300)}};
    RemainingChart chart;
    chart.resize(900, 300);
    chart.setSeries(series, utcView());
    chart.show();
    QTest::keyClick(chart.plot(), Qt::Key_Left);
    QCOMPARE(chart.plot()->cursorMs().value(), at(2026, 11, 10).ms);
    QCOMPARE(chart.plot()->accessibleDescription(), QStringLiteral("10 Nov 00:00: 300.0"));
    QTest::keyClick(chart.plot(), Qt::Key_Home);
    QCOMPARE(chart.plot()->cursorMs().value(), series.fromMs);
    QTest::keyClick(chart.plot(), Qt::Key_Right);
    QCOMPARE(chart.plot()->cursorMs().value(), at(2026, 11, 10).ms);
    QTest::keyClick(chart.plot(), Qt::Key_Escape);
    QVERIFY(!chart.plot()->cursorMs());
    QCOMPARE(chart.plot()->accessibleDescription(), chart.description());
}

void ChartsTest::wordsStandClearOfTheLine_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("upper"); // -1: nowhere
    QTest::newRow("no line") << Line() << 30 << 30;
    QTest::newRow("far below") << Line{{90, 90}, {80, 90}} << 30 << 30;
    QTest::newRow("a level through it, the near edge above") << Line{{40, 40}} << 30 << 20;
    QTest::newRow("a level through it, the near edge below") << Line{{33, 33}} << 30 << 37;
    QTest::newRow("no room above") << Line{{12, 12}} << 4 << 16;
    QTest::newRow("under a rise's other pixels") << Line{{70, 70}, {10, 70}} << 30 << 74;
    QTest::newRow("a rise from the floor to the top") << Line{{0, 100}} << 30 << -1;
}

void ChartsTest::wordsStandClearOfTheLine()
{
    QFETCH(const Line, line);
    QFETCH(const int, wanted);
    QFETCH(const int, upper);
    std::vector<LineReach> reach;
    for (const auto &[from, to] : line)
        reach.push_back({qreal(from), qreal(to)});
    QCOMPARE(clearPlace(reach, 16, wanted, 0, 100).value_or(-1), qreal(upper));
}

void ChartsTest::ticksAreRound_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("500") << qint64(500'000) << qint64(100'000) << 6;
    QTest::newRow("501") << qint64(501'000) << qint64(200'000) << 4;
    QTest::newRow("340") << qint64(340'000) << qint64(100'000) << 5;
    QTest::newRow("0") << qint64(0) << qint64(1'000) << 2;
    QTest::newRow("half") << qint64(500) << qint64(1'000) << 2;
    QTest::newRow("million") << qint64(1'000'000'000) << qint64(200'000'000) << 6;
}

void ChartsTest::ticksAreRound()
{
    QFETCH(qint64, highest);
    const QList<Credits> ticks = creditTicks(thousandths(highest));
    QTEST(qint64(ticks.at(1).thousandths()), "step");
    QTEST(int(ticks.size()), "count");
    QVERIFY(creditTicks(Credits::fromThousandths(Credits::maxThousandths)).size() <= 6);
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
