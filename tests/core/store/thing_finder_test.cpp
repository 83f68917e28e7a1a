// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thing_finder.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

#include "core/store/sqlite.h"
#include "tests/core/made_ledger.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

class ThingFinderTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;

    std::vector<FoundThing> find(const std::string &typed, int most = 20,
                                 std::chrono::milliseconds budget = std::chrono::seconds(20))
    {
        const Result<std::vector<FoundThing>> found = findThings(*m_ledger, typed, most, budget);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }
    std::set<std::string> ids(const std::string &typed, FoundThing::Kind kind)
    {
        std::set<std::string> ids;
        for (const FoundThing &thing : find(typed)) {
            if (thing.kind == kind)
                ids.insert(thing.org + "/" + thing.id);
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Ledger::open(m_folder.filePath(QStringLiteral("l.tidemark")).toStdString(), OpenMode::CreateNew);
        QVERIFY(opened);
        m_ledger = std::move(*opened);
        MadeLedger made;
        made.actions = 60;
        QVERIFY(made.fill(*m_ledger));
    }
    void organizationsByNameAndId()
    {
        const std::string org = MadeLedger::org(3);
        QCOMPARE(ids("ORGANIZATION 3", FoundThing::Kind::Org), std::set<std::string>({org + "/" + org}));
        QCOMPARE(ids(org, FoundThing::Kind::Org), std::set<std::string>({org + "/" + org}));
        QCOMPARE(find("organization 3").front().name, std::string("Organization 3"));
    }
    void lettersInTheirOrderWhereNothingContainsThem()
    {
        const std::string org = MadeLedger::org(4);
        QCOMPARE(ids("orgztn4", FoundThing::Kind::Org), std::set<std::string>({org + "/" + org}));
        QVERIFY(ids("4nztgro", FoundThing::Kind::Org).empty());
    }
    void usersOfEveryOrganization()
    {
        QCOMPARE(ids("user-2", FoundThing::Kind::User).size(), size_t(5));
        QCOMPARE(ids("person 1", FoundThing::Kind::User).size(), size_t(5));
    }
    void signsOfPatternsAreLetters()
    {
        QVERIFY(find("%").empty());
        QVERIFY(find("user_2").empty());
    }
    void assetsByTheirBeginningAndLateOnesByAnyPart()
    {
        sqlite::Statement row = m_ledger->connection().prepare(
            "SELECT a.asset, o.org, a.seq FROM assets a JOIN orgs o ON o.id = a.org ORDER BY a.asset LIMIT 1");
        QVERIFY(row.step());
        const std::string asset(row.text(0));
        const std::string org(row.text(1));
        const int64_t seq = row.integer(2);
        QVERIFY(ids(asset, FoundThing::Kind::Asset).contains(org + "/" + asset));
        for (const FoundThing &thing : find(asset)) {
            if (thing.kind == FoundThing::Kind::Asset && thing.org == org && thing.id == asset)
                QCOMPARE(thing.seq, seq);
        }
        QVERIFY(!ids(asset.substr(1), FoundThing::Kind::Asset).empty());
    }
    /// As long as those of the product are, which no string keeps within itself.
    void longIds()
    {
        const std::string asset = "a-26eecb570b33ba4c0123456789abcdef";
        book(*m_ledger,
             {"{'op':'org.create','org':'z','at':'2026-01-01T00:00:00Z','program':'idealy','plan':'plus'}",
              "{'op':'user.create','org':'z','user':'u','at':'2026-01-01T00:00:00Z'}",
              "{'op':'action','org':'z','user':'u','action':'generate','asset':'" + asset
                  + "','at':'2026-01-01T00:00:00Z'}"});
        for (size_t length = 4; length <= asset.size(); ++length) {
            const std::string typed = asset.substr(0, length);
            QVERIFY2(ids(typed, FoundThing::Kind::Asset).contains("z/" + asset), typed.c_str());
        }
        QVERIFY(ids(asset.substr(2), FoundThing::Kind::Asset).contains("z/" + asset));
    }
    void neverMoreThanAsked()
    {
        QCOMPARE(find("person", 3).size(), size_t(3));
    }
    void outOfTimeFindsLess()
    {
        QVERIFY(find("person", 20, std::chrono::milliseconds(0)).empty());
    }
};

QTEST_GUILESS_MAIN(ThingFinderTest)
#include "thing_finder_test.moc"
