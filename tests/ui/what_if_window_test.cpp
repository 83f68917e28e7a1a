// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>

#include "core/base/instant.h"
#include "tests/ui/dialog_desk.h"
#include "ui/charts/remaining_plot.h"
#include "ui/pages/replayed_cycles_model.h"
#include "ui/pages/replayed_side_panel.h"
#include "ui/pages/what_if_window.h"
#include "ui/views/data_table.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{
constexpr int64_t secondsOfDay = 24 * 60 * 60;

/// On starter, 250 a month, for half a year: 70 uses of 4 credits a month, of which 62 are charged.
std::vector<std::string> story()
{
    std::vector<std::string> lines{
        line("org.create", "o", "'program':'idealy','plan':'starter','name':'Harbor'", 190 * secondsOfDay),
        line("user.create", "o", "'user':'u'", 190 * secondsOfDay),
    };
    const int64_t now = Instant::now().ms / 1000;
    std::string month;
    for (int64_t day = 189; day > 0; --day) {
        // One burst a calendar month, on the first day of it that comes by.
        const std::string at = Instant{(now - day * secondsOfDay) * 1000}.toString().substr(0, 7);
        if (at == month)
            continue;
        month = at;
        for (int use = 0; use < 70; ++use)
            lines.push_back(
                line("action", "o", "'user':'u','action':'generate','model':'GPT1-HQ'", day * secondsOfDay));
    }
    return lines;
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}
}

class WhatIfWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DialogDesk>(story());
    }
    void cleanupTestCase()
    {
        m_desk.reset();
    }
    void offersTheNextLargerPlan();
    void asItWasNothingDiffers();
    void theLastChoiceWins();
    void chartsCanBeCompared();
    void worksByKeyboard();
    void anUnknownOrganizationIsSaid();
    void daysAreThoseOfTheOrganization();

private:
    std::unique_ptr<WhatIfWindow> opened();
    static bool answered(const WhatIfWindow &window)
    {
        return QTest::qWaitFor(
            [&window] {
                return !window.isRunning() && !window.verdict().isEmpty();
            },
            DialogDesk::waitMs);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

std::unique_ptr<WhatIfWindow> WhatIfWindowTest::opened()
{
    auto window = std::make_unique<WhatIfWindow>(m_desk->service(), "o", nullptr);
    new QAbstractItemModelTester(window->was()->table()->model(), window.get());
    new QAbstractItemModelTester(window->would()->table()->model(), window.get());
    window->show();
    return answered(*window) ? std::move(window) : nullptr;
}

void WhatIfWindowTest::offersTheNextLargerPlan()
{
    const auto window = opened();
    QVERIFY(window != nullptr);
    QCOMPARE(window->plan()->currentData().toString(), QStringLiteral("plus"));
    QVERIFY(!window->version()->isVisible()); // there is only one
    const DataTable *was = window->was()->table();
    const DataTable *would = window->would()->table();
    QVERIFY(was->model()->rowCount() >= 4);
    QCOMPARE(was->model()->rowCount(), would->model()->rowCount());
    using Model = ReplayedCyclesModel;
    // The last cycle but one is whole.
    QCOMPARE(cell(was, 1, Model::ChargedColumn), QStringLiteral("248.0"));
    QCOMPARE(cell(was, 1, Model::RefusedColumn), QStringLiteral("8"));
    QCOMPARE(cell(would, 1, Model::PlanColumn), QStringLiteral("500.0"));
    QCOMPARE(cell(would, 1, Model::ChargedColumn), QStringLiteral("280.0"));
    QCOMPARE(cell(would, 1, Model::RefusedColumn), QStringLiteral("0"));
    QCOMPARE(cell(would, 1, Model::UnusedColumn), QStringLiteral("220.0"));
    QVERIFY2(window->verdict().startsWith(QStringLiteral("On Plus: the credits would not have run out")),
             qPrintable(window->verdict()));
    QVERIFY(window->verdict().contains(QStringLiteral("0 uses would have been refused instead of")));
}

void WhatIfWindowTest::asItWasNothingDiffers()
{
    const auto window = opened();
    window->plan()->setCurrentIndex(0);
    QVERIFY(answered(*window));
    QCOMPARE(window->verdict(), QStringLiteral("As it was: nothing would have been different."));
    window->plan()->setCurrentIndex(window->plan()->findData(QStringLiteral("starter")));
    QVERIFY(answered(*window));
    QCOMPARE(window->verdict(), QStringLiteral("On Starter: nothing would have been different."));
}

/// What was asked before is dropped, however fast one asks.
void WhatIfWindowTest::theLastChoiceWins()
{
    const auto window = opened();
    for (const char *plan : {"starter", "pro", "plus", "starter", "pro"})
        window->plan()->setCurrentIndex(window->plan()->findData(QLatin1String(plan)));
    window->months()->setCurrentIndex(1);
    QVERIFY(answered(*window));
    QVERIFY(window->verdict().startsWith(QStringLiteral("On Pro:")));
    QVERIFY(window->was()->table()->model()->rowCount() >= 6);
}

void WhatIfWindowTest::chartsCanBeCompared()
{
    const auto window = opened();
    const RemainingSeries &was = window->was()->plot()->series();
    const RemainingSeries &would = window->would()->plot()->series();
    QCOMPARE(was.fromMs, would.fromMs);
    QCOMPARE(was.toMs, would.toMs);
    QCOMPARE(was.axisTop, would.axisTop);
    QCOMPARE(was.axisTop, Credits::whole(500));
}

void WhatIfWindowTest::worksByKeyboard()
{
    const auto window = opened();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_P, Qt::AltModifier);
    QCOMPARE(window->focusWidget(), window->plan());
    QTest::keyClick(window->plan(), Qt::Key_Down);
    QCOMPARE(window->plan()->currentData().toString(), QStringLiteral("pro"));
    QVERIFY(answered(*window));
    QVERIFY(window->verdict().startsWith(QStringLiteral("On Pro:")));
}

void WhatIfWindowTest::anUnknownOrganizationIsSaid()
{
    WhatIfWindow window(m_desk->service(), "nobody", nullptr);
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<Banner *>()->isVisible(), DialogDesk::waitMs);
    QVERIFY(window.findChild<Banner *>()->text().startsWith(QStringLiteral("The organization could not be read.")));
}

/// Its months begin while it is still the day before in UTC.
void WhatIfWindowTest::daysAreThoseOfTheOrganization()
{
    m_desk = std::make_unique<DialogDesk>(std::vector<std::string>{line(
        "org.create", "o", "'program':'idealy','plan':'starter','time_zone':'Pacific/Auckland'", 100 * secondsOfDay)});
    const auto window = opened();
    const QString whole = cell(window->was()->table(), 1, ReplayedCyclesModel::CycleColumn);
    QVERIFY2(whole.startsWith(QStringLiteral("1–")), qPrintable(whole));
}

QTEST_MAIN(WhatIfWindowTest)
#include "what_if_window_test.moc"
