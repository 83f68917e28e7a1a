// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "tests/core/store/list_desk.h"

using namespace tidemark;

/// Who has no name is shown, and so sorted, by its id.
class NameOrderTest : public QObject, private ListDesk
{
    Q_OBJECT
private:
    void name(const std::string &sql)
    {
        QVERIFY(m_ledger->connection().execute(sql));
        QVERIFY(refreshFigures(*m_ledger, asOf, {}, std::atomic<bool>(false)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        open();
    }

    void organizationsStandInTheOrderOfWhatIsShown()
    {
        name("UPDATE orgs SET name = NULL WHERE org = '" + MadeLedger::org(1) + "'");
        name("UPDATE orgs SET name = 'an organization' WHERE org = '" + MadeLedger::org(3) + "'");
        std::vector<std::string> expected;
        for (const int number : {3, 1, 0, 2, 4})
            expected.push_back(MadeLedger::org(number));
        QCOMPARE(allIds(OrgQuery{{}, OrgSort::Name, false, asOf}), expected);
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(allIds(OrgQuery{{}, OrgSort::Name, true, asOf}), expected);
    }

    void usersDoToo()
    {
        const std::string org = MadeLedger::org(0);
        name("UPDATE users SET name = NULL WHERE user = 'user-0'");
        name("UPDATE users SET name = 'anna' WHERE user = 'user-3'");
        UserQuery query;
        query.filter.orgs = {org};
        query.sort = UserSort::Name;
        // Person 2 and 3 are users 2 and 1.
        const std::vector<std::string> expected{org + "/user-3", org + "/user-2", org + "/user-1", org + "/user-0"};
        QCOMPARE(allIds(query), expected);
    }
};

QTEST_GUILESS_MAIN(NameOrderTest)
#include "name_order_test.moc"
