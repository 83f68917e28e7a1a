// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateEdit>
#include <QLabel>

#include "core/query/org_details.h"
#include "tests/ui/dialog_desk.h"
#include "ui/charts/used_by_day_chart.h"
#include "ui/pages/advice_panel.h"
#include "ui/pages/breakdown_panel.h"
#include "ui/pages/org_breakdown_tab.h"
#include "ui/views/data_table.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{
bool eventually(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, DialogDesk::waitMs);
}

std::vector<std::string> busyOrganization()
{
    std::vector<std::string> lines = {
        line("org.create", "northwind", "'program':'geppetto','plan':'team','name':'Northwind Print'", 50 * 86'400),
        line("user.create", "northwind", "'user':'ann','name':'Ann'", 50 * 86'400),
        line("user.create", "northwind", "'user':'bob'", 50 * 86'400),
    };
    for (int day = 49; day > 0; --day)
        lines.push_back(line("action", "northwind",
                             std::string("'user':'") + (day % 3 == 0 ? "ann" : "bob") + "','action':'"
                                 + (day % 2 == 0 ? "generate" : "ai_edit") + "'",
                             day * 86'400));
    return lines;
}
}

/// The tab "Breakdown" of an organization, over a ledger of seven weeks.
class OrgBreakdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalsTheMeter();
    void lastCycle();
    void fromDayToDay();
    void follows();
    void barsGiveWayToNames();

private:
    OrgDetails details()
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        return detailsOf(**ledger, "northwind", Instant::now()).value();
    }
    /// The sum of a column of figures of each table.
    std::vector<Credits> sums() const
    {
        std::vector<Credits> all;
        for (const BreakdownPanel *panel : m_tab->findChildren<BreakdownPanel *>()) {
            const QAbstractItemModel *model = panel->table()->model();
            Credits sum;
            for (int row = 0; row < model->rowCount(); ++row)
                sum += Credits::fromThousandths(model->index(row, 2).data(AmountRole).toLongLong());
            all.push_back(sum);
        }
        Credits days;
        for (size_t day = 0; day < m_tab->chart()->values().days.size(); ++day)
            days += m_tab->chart()->values().total(day);
        all.push_back(days);
        return all;
    }
    bool allSay(Credits used) const
    {
        return eventually([this, used] {
            return sums() == std::vector<Credits>(4, used);
        });
    }

    std::unique_ptr<DialogDesk> m_desk;
    std::unique_ptr<OrgBreakdownTab> m_tab;
};

void OrgBreakdownTest::initTestCase()
{
    m_desk = std::make_unique<DialogDesk>(busyOrganization());
    m_tab = std::make_unique<OrgBreakdownTab>(m_desk->service());
    m_tab->resize(1200, 700);
    m_tab->show();
    m_tab->setDetails(details());
}

void OrgBreakdownTest::equalsTheMeter()
{
    const Credits used = details().figures.usedThisCycle;
    QVERIFY(used.isPositive());
    QVERIFY(allSay(used));
}

void OrgBreakdownTest::lastCycle()
{
    const Credits used = details().figures.usedThisCycle;
    m_tab->spans()->setCurrentIndex(OrgBreakdownTab::LastCycle);
    // 49 uses in two cycles.
    QVERIFY(allSay(Credits::whole(49) - used));
    m_tab->spans()->setCurrentIndex(OrgBreakdownTab::ThisCycle);
    QVERIFY(allSay(used));
}

void OrgBreakdownTest::fromDayToDay()
{
    const QList<QDateEdit *> days = m_tab->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QVERIFY(!days.first()->isVisible());
    m_tab->spans()->setCurrentIndex(OrgBreakdownTab::Days);
    QVERIFY(days.first()->isVisible());
    const QDate today = QDateTime::currentDateTimeUtc().date();
    days.last()->setDate(today.addDays(-5));
    days.first()->setDate(today.addDays(-14));
    QVERIFY(allSay(Credits::whole(10)));
    // The wrong way round means the same.
    days.last()->setDate(today.addDays(-14));
    days.first()->setDate(today.addDays(-5));
    QVERIFY(allSay(Credits::whole(10)));
    m_tab->spans()->setCurrentIndex(OrgBreakdownTab::ThisCycle);
}

void OrgBreakdownTest::follows()
{
    m_desk->elsewhere({line("action", "northwind", "'user':'ann','action':'generate'", 1)});
    m_tab->setDetails(details());
    QVERIFY(allSay(details().figures.usedThisCycle));
    m_tab->clear();
    QVERIFY(allSay(Credits()));
}

void OrgBreakdownTest::barsGiveWayToNames()
{
    BreakdownPanel panel(QStringLiteral("By user"), QStringLiteral("User"));
    panel.setExtraColumn(QStringLiteral("Left of limit"));
    panel.show();
    constexpr int name = 0;
    constexpr int bar = 3;
    panel.resize(600, 200);
    QTRY_VERIFY(!panel.table()->isColumnHidden(bar));
    panel.resize(410, 200);
    QTRY_VERIFY(panel.table()->isColumnHidden(bar));
    QTRY_VERIFY(panel.table()->columnWidth(name) >= 110);
}

QTEST_MAIN(OrgBreakdownTest)
#include "org_breakdown_test.moc"
