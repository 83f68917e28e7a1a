// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/org_figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/figures_table.h"
#include "core/store/sqlite.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
using Table = std::map<std::string, OrgFigures>;

const std::vector<std::string> story = {
    "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'gep','name':'Gep','program':'geppetto','plan':'team'}",
    "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'gep','user':'ann'}",
    "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'gep','user':'bob'}",
    "{'op':'org.create','at':'2026-01-20T00:00:00Z','org':'ide','program':'idealy','plan':'plus'}",
    "{'op':'user.create','at':'2026-01-20T00:00:00Z','org':'ide','user':'eve'}",
    "{'op':'org.create','at':'2026-03-01T00:00:00Z','org':'try','program':'idealy','trial':5}",
    "{'op':'user.create','at':'2026-03-01T00:00:00Z','org':'try','user':'tom'}",
    "{'op':'action','at':'2026-02-20T00:00:00Z','org':'gep','user':'ann','action':'generate'}",
    "{'op':'action','at':'2026-03-02T00:00:00Z','org':'gep','user':'bob','action':'generate'}",
    "{'op':'action','at':'2026-02-27T00:00:00Z','org':'ide','user':'eve','action':'generate','model':'GPT1-HQ'}",
    "{'op':'action','at':'2026-03-03T00:00:00Z','org':'ide','user':'eve','action':'generate','model':'GPT1-HQ'}",
    "{'op':'action','at':'2026-02-28T00:00:00Z','org':'ide','user':'eve','action':'generate','model':'GPT1-HQ'}",
    "{'op':'action','at':'2026-03-04T00:00:00Z','org':'try','user':'tom','action':'generate','model':'GPT1-HQ'}",
    "{'op':'action','at':'2026-03-05T00:00:00Z','org':'try','user':'tom','action':'generate','model':'GPT1-HQ'}",
    "{'op':'plan','at':'2026-03-06T00:00:00Z','org':'ide','plan':'starter'}",
    "{'op':'cancel','at':'2026-03-06T00:00:00Z','org':'gep'}",
};

Result<void> refresh(Ledger &ledger, Instant now, int *computed = nullptr)
{
    const std::atomic<bool> goesOn = false;
    return refreshFigures(
        ledger, now,
        [computed](int64_t, int64_t total) {
            if (computed)
                *computed = static_cast<int>(total);
        },
        goesOn);
}

Table tableOf(Ledger &ledger)
{
    Table table;
    const Result<void> read = eachFigures(ledger, [&table](const OrgFigures &figures) {
        table.emplace(figures.org, figures);
        return true;
    });
    return read ? table : Table();
}

/// Each organization by itself, asked of a connection of its own.
Table computedOneByOne(const std::string &path, Instant now)
{
    Table table;
    const auto ledger = Ledger::open(path, OpenMode::ReadOnly);
    for (const char *org : {"gep", "ide", "try"}) {
        if (const Result<OrgFigures> figures = figuresOf(**ledger, org, now))
            table.emplace(org, *figures);
    }
    return table;
}

bool same(Table a, Table b)
{
    // Until when a row holds depends on when it was computed.
    for (Table *table : {&a, &b}) {
        for (auto &[org, figures] : *table)
            figures.nextTurn = {};
    }
    return a == b;
}
}

class OrgFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void agreesWithTheBalance_data();
    void agreesWithTheBalance();
    void saysHowItStands();
    void ofIsTheSumOfTheGrantsAlive();
    void refreshesWhatChanged();
    void goesBackInTime();
    void survivesCancelling();
    void worksReadOnly_data();
    void worksReadOnly();
    void sortsByIndex_data();
    void sortsByIndex();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void OrgFiguresTest::init()
{
    m_ledger.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const std::string path = m_dir->filePath(QStringLiteral("a.tidemark")).toStdString();
    m_ledger = std::move(Ledger::open(path, OpenMode::CreateNew).value());
    book(*m_ledger, story);
}

void OrgFiguresTest::agreesWithTheBalance_data()
{
    QTest::addColumn<QString>("now");
    for (const char *now : {"2026-01-10", "2026-01-25", "2026-02-20", "2026-03-02", "2026-03-04", "2026-03-06",
                            "2026-03-20", "2026-04-01", "2026-04-10", "2026-05-30", "2027-12-31"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void OrgFiguresTest::agreesWithTheBalance()
{
    QFETCH(QString, now);
    const Instant instant = at(now.toStdString());
    QVERIFY(refresh(*m_ledger, instant));
    QVERIFY(same(tableOf(*m_ledger), computedOneByOne(m_ledger->path(), instant)));
    for (const char *org : {"gep", "ide", "try"}) {
        Operation question;
        question.org = org;
        question.at = instant;
        const Answer answer = m_ledger->read(question);
        const Result<OrgFigures> figures = figuresOf(*m_ledger, org, instant);
        QCOMPARE(figures.has_value(), !answer.error.has_value());
        if (!figures) {
            QCOMPARE(figures.error().code, ErrorCode::UnknownOrg);
            continue;
        }
        QCOMPARE(figures->remaining, answer.balance->remaining);
        QCOMPARE(figures->state, answer.balance->state);
        QCOMPARE(figures->allotted, answer.balance->allotted);
        QCOMPARE(figures->threshold, answer.balance->threshold);
        QCOMPARE(figures->resetsAt, answer.balance->cycleEnd);
        QCOMPARE(figures->plan, answer.balance->onTrial ? "trial" : answer.balance->plan.value_or(""));
        QCOMPARE(figures->pendingPlan, answer.balance->pendingPlan.value_or(""));
        Credits used;
        for (const UserBalance &user : answer.balance->users)
            used += user.used;
        QCOMPARE(figures->usedThisCycle, used);
    }
}

void OrgFiguresTest::saysHowItStands()
{
    const OrgFigures gep = figuresOf(*m_ledger, "gep", at("2026-03-07")).value();
    QCOMPARE(gep.name, std::string("Gep"));
    QCOMPARE(gep.allotted, Credits::whole(200));
    QCOMPARE(gep.remaining, Credits::whole(198));
    QCOMPARE(gep.usedThisCycle, Credits::whole(2));
    QCOMPARE(gep.bookedTo, at("2026-03-06"));
    QCOMPARE(gep.usageKnownTo, std::optional(at("2026-03-02")));
    QCOMPARE(gep.nextTurn, at("2026-03-08"));
    const OrgFigures cancelled = figuresOf(*m_ledger, "gep", at("2026-06-01")).value();
    QCOMPARE(cancelled.plan, std::string());
    QCOMPARE(cancelled.allotted, Credits::whole(200));
    QVERIFY(!cancelled.resetsAt && !cancelled.runsOut);
    // Late usage counts where it occurred, in the pace too: three times 4 in 28 days.
    const OrgFigures ide = figuresOf(*m_ledger, "ide", at("2026-03-31T00:00:00Z")).value();
    QCOMPARE(ide.usageKnownTo, std::optional(at("2026-03-03")));
    QCOMPARE(ide.usedThisCycle, Credits::whole(4));
    // A refusal is an action too; 5 − 4 are left, and a charge of the last week tells the end.
    const OrgFigures trial = figuresOf(*m_ledger, "try", at("2026-03-15")).value();
    QCOMPARE(trial.plan, std::string(trialPlan));
    QCOMPARE(trial.usageKnownTo, std::optional(at("2026-03-05")));
    QCOMPARE(trial.state, CreditState::Low);
    QVERIFY(trial.runsOut && *trial.runsOut > at("2026-03-16") && *trial.runsOut < at("2026-03-18"));
    QCOMPARE(figuresOf(*m_ledger, "nobody", at("2026-03-15")).error().code, ErrorCode::UnknownOrg);
}

void OrgFiguresTest::ofIsTheSumOfTheGrantsAlive()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2026-04-01T00:00:00Z','org':'sum','program':'idealy','plan':'plus'}",
          "{'op':'user.create','at':'2026-04-01T00:00:00Z','org':'sum','user':'ann'}",
          "{'op':'topup','at':'2026-04-02T00:00:00Z','org':'sum','credits':100}",
          "{'op':'topup','at':'2026-04-02T00:00:00Z','org':'sum','credits':70}",
          "{'op':'grant','at':'2026-04-02T00:00:00Z','org':'sum','credits':4,'priority':0,'expires_at':'2026-04-20T00:"
          "00:00Z'}"});
    const auto of = [this](const char *day) {
        return figuresOf(*m_ledger, "sum", at(day)).value().allotted;
    };
    QCOMPARE(of("2026-04-03"), Credits::whole(674));
    // A grant counts while it is alive, whether spent or not.
    book(*m_ledger,
         {"{'op':'action','at':'2026-04-03T00:00:00Z','org':'sum','user':'ann','action':'generate','model':'GPT1-HQ'}",
          "{'op':'reverse','at':'2026-04-04T00:00:00Z','org':'sum','entry':4}"});
    QVERIFY(refresh(*m_ledger, at("2026-04-05")));
    QCOMPARE(tableOf(*m_ledger).at("sum").allotted, Credits::whole(574));
    QCOMPARE(tableOf(*m_ledger).at("sum").remaining, Credits::whole(570));
    // Nothing is booked when a spent grant ends, and yet the figure turns at that instant.
    QVERIFY(refresh(*m_ledger, at("2026-04-19T23:59:59Z")));
    QCOMPARE(tableOf(*m_ledger).at("sum").allotted, Credits::whole(574));
    QCOMPARE(tableOf(*m_ledger).at("sum").nextTurn, at("2026-04-20"));
    QVERIFY(refresh(*m_ledger, at("2026-04-20")));
    QCOMPARE(tableOf(*m_ledger).at("sum").allotted, Credits::whole(570));
    QCOMPARE(of("2026-05-01"), Credits::whole(570));
}

void OrgFiguresTest::refreshesWhatChanged()
{
    int computed = -1;
    QVERIFY(refresh(*m_ledger, at("2026-03-07"), &computed));
    QCOMPARE(computed, 3);
    computed = -1;
    QVERIFY(refresh(*m_ledger, at("2026-03-07T23:59:59Z"), &computed));
    QCOMPARE(computed, -1);

    const auto other = Ledger::open(m_ledger->path(), OpenMode::ReadWrite);
    book(**other, {"{'op':'topup','at':'2026-03-07T12:00:00Z','org':'ide','credits':7}"});
    QVERIFY(refresh(*m_ledger, at("2026-03-07T23:59:59Z"), &computed));
    QCOMPARE(computed, 1);
    book(*m_ledger, {"{'op':'topup','at':'2026-03-07T12:00:00Z','org':'gep','credits':7}"});
    const auto renaming = m_ledger->book();
    (*renaming)->setOrgName("try", "Tryout");
    QVERIFY((*renaming)->commit());
    QVERIFY(refresh(*m_ledger, at("2026-03-07T23:59:59Z"), &computed));
    QCOMPARE(computed, 2);
    QVERIFY(same(tableOf(*m_ledger), computedOneByOne(m_ledger->path(), at("2026-03-07T23:59:59Z"))));
    QCOMPARE(tableOf(*m_ledger).at("try").name, std::string("Tryout"));

    // The cycles of gep turn on the 10th, those of ide on the 1st.
    QVERIFY(refresh(*m_ledger, at("2026-04-10"), &computed));
    QVERIFY(same(tableOf(*m_ledger), computedOneByOne(m_ledger->path(), at("2026-04-10"))));
}

void OrgFiguresTest::goesBackInTime()
{
    for (const char *day :
         {"2026-03-20", "2026-02-25", "2026-01-15", "2026-01-15", "2026-01-20", "2026-03-04", "2026-03-20"}) {
        QVERIFY(refresh(*m_ledger, at(day)));
        const Table expected = computedOneByOne(m_ledger->path(), at(day));
        QVERIFY2(same(tableOf(*m_ledger), expected), day);
    }
    QVERIFY(refresh(*m_ledger, at("2025-01-01")));
    QVERIFY(tableOf(*m_ledger).empty());
}

void OrgFiguresTest::survivesCancelling()
{
    const std::atomic<bool> stops = true;
    const Result<void> first = refreshFigures(*m_ledger, at("2026-03-07"), {}, stops);
    QCOMPARE(first.error().code, ErrorCode::Cancelled);
    QVERIFY(tableOf(*m_ledger).empty());
    QVERIFY(refresh(*m_ledger, at("2026-03-07")));
    const Table before = tableOf(*m_ledger);
    QCOMPARE(refreshFigures(*m_ledger, at("2026-05-07"), {}, stops).error().code, ErrorCode::Cancelled);
    QVERIFY(tableOf(*m_ledger) == before);
}

void OrgFiguresTest::worksReadOnly_data()
{
    QTest::addColumn<bool>("fileToo");
    QTest::newRow("opened read-only") << false;
    QTest::newRow("a read-only file") << true;
}

void OrgFiguresTest::worksReadOnly()
{
    QFETCH(bool, fileToo);
    const Table expected = computedOneByOne(m_ledger->path(), at("2026-03-07"));
    const std::string path = m_ledger->path();
    m_ledger.reset();
    if (fileToo)
        QVERIFY(QFile::setPermissions(QString::fromStdString(path), QFileDevice::ReadOwner));
    const auto ledger = Ledger::open(path, OpenMode::ReadOnly);
    QVERIFY((*ledger)->isReadOnly());
    QVERIFY(refresh(**ledger, at("2026-03-07")));
    QVERIFY(same(tableOf(**ledger), expected));
    QCOMPARE((*ledger)->connection().integer("PRAGMA query_only"), std::optional<int64_t>(1));
    QVERIFY(!(*ledger)->connection().execute("DELETE FROM orgs"));
    QVERIFY(refresh(**ledger, at("2026-05-07")));
}

void OrgFiguresTest::sortsByIndex_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"org_id", "name", "program", "plan", "state", "remaining", "allotted", "threshold",
                               "used", "runs_out", "resets_at", "booked_at", "shown_name"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void OrgFiguresTest::sortsByIndex()
{
    QFETCH(QString, column);
    QVERIFY(refresh(*m_ledger, at("2026-03-07")));
    QVERIFY(FiguresTable(m_ledger->connection()).indexBy(column.toStdString()));
    sqlite::Statement plan = m_ledger->connection().prepareText(
        QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM figures ORDER BY %1 DESC, org DESC LIMIT 9")
            .arg(column)
            .toStdString());
    QVERIFY(plan.step());
    QCOMPARE(plan.text(3), "SCAN figures USING INDEX figures_by_" + column.toStdString());
    QVERIFY(!plan.step());
}

QTEST_GUILESS_MAIN(OrgFiguresTest)

#include "org_figures_test.moc"
