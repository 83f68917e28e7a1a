// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/query/org_details.h"
#include "core/query/org_figures.h"
#include "core/query/overview.h"
#include "core/query/remaining_history.h"
#include "core/query/unbilled_usage.h"
#include "core/store/row_reader.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

namespace
{
constexpr int actionsThen = 300;
constexpr int actionsNow = 600;
/// Between the two.
const Instant then{Instant::parse("2026-01-05T10:00:00Z")->ms + (actionsThen * 200 - 60) * 60'000LL};
const std::atomic<bool> running = false;

std::unique_ptr<Ledger> made(const QString &path, int actions)
{
    auto ledger = std::move(*Ledger::open(path.toStdString(), OpenMode::CreateNew));
    if (!(MadeLedger{5, 4, actions}).fill(*ledger))
        qFatal("the ledger for the test cannot be made");
    return ledger;
}

Rows allRows(Ledger &ledger, const ListQuery &query)
{
    if (std::holds_alternative<OrgQuery>(query) && !refreshFigures(ledger, then, {}, running))
        qFatal("no figures");
    const auto finder = findRows(ledger, query);
    PageRequest request;
    int64_t rows = 0;
    for (bool complete = false; !complete;) {
        const auto piece = finder->next();
        if (!piece)
            qFatal("%s", piece.error().detail.c_str());
        request.keys.insert(request.keys.end(), piece->keys.begin(), piece->keys.end());
        rows = piece->rows;
        complete = piece->complete;
    }
    request.kind = isSparse(query) ? PageRequest::Kind::Start : PageRequest::Kind::Keys;
    request.count = int(rows);
    return *readRows(ledger, query, request);
}

QByteArray said(const EntryRow &row)
{
    return QByteArray::number(qlonglong(row.id)) + ' ' + row.entry.org.c_str() + ' '
        + entryKindName(row.entry.kind).data() + ' ' + row.entry.balance.toString().c_str() + ' '
        + QByteArray::number(qlonglong(row.reversedBy));
}

QByteArray said(const OrgRow &row)
{
    const OrgFigures &f = row.figures;
    return QByteArray(f.org.c_str()) + ' ' + f.plan.c_str() + ' ' + QByteArray::number(int(f.state)) + ' '
        + f.remaining.toString().c_str() + ' ' + f.allotted.toString().c_str() + ' '
        + f.usedThisCycle.toString().c_str() + ' ' + QByteArray::number(qlonglong(f.seq)) + ' '
        + QByteArray::number(qlonglong(f.runsOut.value_or(Instant{}).ms)) + ' ' + f.bookedTo.toString().c_str();
}

QByteArray said(const UserRow &row)
{
    return QByteArray(row.org.c_str()) + ' ' + row.balance.user.c_str() + ' ' + row.balance.used.toString().c_str()
        + ' ' + row.balance.left.value_or(Credits()).toString().c_str() + ' ' + (row.balance.active ? '1' : '0');
}

QByteArray said(const AssetRow &row)
{
    return QByteArray(row.org.c_str()) + ' ' + row.asset.c_str() + ' ' + QByteArray::number(int(row.visibility)) + ' '
        + (row.archived ? '1' : '0') + (row.reversed ? '1' : '0');
}

QByteArrayList saidOf(const Rows &rows)
{
    QByteArrayList lines;
    std::visit(
        [&lines](const auto &all) {
            for (const auto &row : all)
                lines += said(row);
        },
        rows);
    return lines;
}
}

Q_DECLARE_METATYPE(tidemark::ListQuery)

/// What a ledger says of a past instant is what it said then: a ledger that goes on is held against one that ends
/// there.
class KnownThenTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_then;
    std::unique_ptr<Ledger> m_now;

private Q_SLOTS:
    void initTestCase()
    {
        m_then = made(m_folder.filePath(QStringLiteral("then.tidemark")), actionsThen);
        m_now = made(m_folder.filePath(QStringLiteral("now.tidemark")), actionsNow);
    }

    void lists_data()
    {
        QTest::addColumn<ListQuery>("query");
        for (const EntrySort sort : {EntrySort::Time, EntrySort::Amount, EntrySort::Org})
            QTest::addRow("entries %d", int(sort)) << ListQuery(EntryQuery{{}, sort, true, then});
        EntryFilter one;
        one.orgs = {MadeLedger::org(2)};
        QTest::newRow("entries of one") << ListQuery(EntryQuery{one, EntrySort::Time, false, then});
        one.orgs.clear();
        one.text = "banana";
        QTest::newRow("entries found") << ListQuery(EntryQuery{one, EntrySort::Time, false, then});
        for (const OrgSort sort : {OrgSort::State, OrgSort::RunsOut, OrgSort::BookedAt})
            QTest::addRow("orgs %d", int(sort)) << ListQuery(OrgQuery{{}, sort, true, then});
        for (const UserSort sort : {UserSort::Org, UserSort::Used, UserSort::Name})
            QTest::addRow("users %d", int(sort)) << ListQuery(UserQuery{{}, sort, true, then});
        UserFilter active;
        active.active = true;
        QTest::newRow("active users") << ListQuery(UserQuery{active, UserSort::Org, false, then});
        for (const AssetSort sort : {AssetSort::Created, AssetSort::Org, AssetSort::Cost})
            QTest::addRow("assets %d", int(sort)) << ListQuery(AssetQuery{{}, sort, true, then});
    }
    void lists()
    {
        QFETCH(ListQuery, query);
        const QByteArrayList expected = saidOf(allRows(*m_then, query));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(saidOf(allRows(*m_now, query)), expected);
    }

    void overview()
    {
        RecentActivity activity;
        const Overview expected = *overviewOf(*m_then, activity, then, "UTC", {}, running);
        const Overview known = *overviewThen(*m_now, then, "UTC", {}, running);
        QVERIFY(expected.portfolio.usedThisMonth.isPositive());
        QVERIFY(known.portfolio == expected.portfolio);
        QCOMPARE(known.usageKnownTo, expected.usageKnownTo);
        QCOMPARE(known.attention->size(), expected.attention->size());
        for (size_t i = 0; i < known.attention->size(); ++i) {
            QCOMPARE(known.attention->at(i).figures.org, expected.attention->at(i).figures.org);
            QCOMPARE(int(known.attention->at(i).kind), int(expected.attention->at(i).kind));
        }
        // The figures of now are right again.
        RecentActivity later;
        RecentActivity fresh;
        const Instant now{then.ms + 60 * msPerDay};
        const Overview after = *overviewOf(*m_now, later, now, "UTC", {}, running);
        const auto other = made(m_folder.filePath(QStringLiteral("other.tidemark")), actionsNow);
        QVERIFY(after.portfolio == overviewOf(*other, fresh, now, "UTC", {}, running)->portfolio);
    }

    void organization()
    {
        for (int number = 0; number < 5; ++number) {
            const std::string org = MadeLedger::org(number);
            const OrgDetails expected = *detailsOf(*m_then, org, then);
            const OrgDetails known = *detailsOf(*m_now, org, then);
            QCOMPARE(known.figures.remaining, expected.figures.remaining);
            QCOMPARE(known.figures.runsOut, expected.figures.runsOut);
            QCOMPARE(known.usedLastWeek, expected.usedLastWeek);
            QVERIFY(known.pace.days == expected.pace.days);
            QVERIFY(known.outlook == expected.outlook);
            const Instant from{then.ms - 90 * msPerDay};
            const Instant to{then.ms + 40 * msPerDay};
            const RemainingHistory before = *remainingHistory(*m_then, org, from, to, then, 100'000);
            const RemainingHistory history = *remainingHistory(*m_now, org, from, to, then, 100'000);
            QVERIFY(history.points == before.points);
            QVERIFY(history.flags == before.flags);
            QVERIFY(history.boundaries == before.boundaries);
            QVERIFY(*unbilledUsageOf(*m_now, org, then, "me") == *unbilledUsageOf(*m_then, org, then, "me"));
        }
    }
};

QTEST_GUILESS_MAIN(KnownThenTest)
#include "known_then_test.moc"
