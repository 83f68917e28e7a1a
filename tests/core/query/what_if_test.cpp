// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/what_if.h"

#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include "core/exchange/backend/backend_export.h"
#include "tests/core/query/book_lines.h"
#include "tests/support/random_operations.h"

using namespace tidemark;

namespace
{
std::string act(const std::string &when, int number, const char *model = "GPT1-HQ")
{
    return "{'op':'action','at':'" + when + "','org':'o','user':'u','action':'generate','model':'" + model
        + "','asset':'" + when + std::to_string(number) + "','key':'" + when + std::to_string(number) + "'}";
}

/// On starter (250 a month): of 80 uses for 4 credits in January 62 are charged and 18 refused; in February all 10
/// are charged.
std::vector<std::string> story()
{
    std::vector<std::string> lines = {
        "{'op':'org.create','at':'2025-12-20T00:00:00Z','org':'o','program':'idealy','plan':'starter'}",
        "{'op':'user.create','at':'2025-12-20T00:00:00Z','org':'o','user':'u'}",
    };
    for (int number = 0; number < 80; ++number)
        lines.push_back(act("2026-01-10T00:00:00Z", number));
    for (int number = 0; number < 10; ++number)
        lines.push_back(act("2026-02-10T00:00:00Z", number));
    return lines;
}

bool sameFigures(const WhatIf &found)
{
    return found.was == found.would;
}
}

class WhatIfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40"); // each case writes a ledger
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_ledger = open();
    }
    void cleanup()
    {
        m_ledger.reset();
    }
    void whatHappened();
    void theSamePlanIsWhatHappened();
    void aLargerPlan();
    void aSmallerPlan();
    void anotherVersion();
    void aTrialThatWasNeverConverted();
    void aTrialThatWasConverted();
    void aCancellationIsLeftOut();
    void chargedLaterIsChargedOnce();
    void reversalsFollow();
    void beginsWithACycle_data();
    void beginsWithACycle();
    void goesBackAsFarAsItIsAskedFor();
    void whatCannotBe();
    void canBeCancelled();
    void aRealExport();
    void replayedUnchangedItIsWhatHappened();

private:
    std::unique_ptr<Ledger> open() const
    {
        return std::move(
            Ledger::open(m_dir->filePath(QStringLiteral("a.tidemark")).toStdString(), OpenMode::CreateIfMissing)
                .value());
    }
    WhatIf ask(const ReplayChoice &choice, int months = 3, const char *now = "2026-02-20")
    {
        WhatIfQuestion question;
        question.org = "o";
        question.choice = choice;
        question.months = months;
        question.now = at(now);
        const Result<WhatIf> found = whatIf(*m_ledger, question);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void WhatIfTest::whatHappened()
{
    book(*m_ledger, story());
    const WhatIf found = ask({});
    QVERIFY(sameFigures(found));
    QCOMPARE(found.cycles.size(), size_t(3));
    QCOMPARE(found.cycles[0].from, at("2025-12-20"));
    QCOMPARE(found.cycles[2].from, at("2026-02-01"));
    const std::vector<ReplayedCycle> &cycles = found.was.cycles;
    QCOMPARE(cycles[0].endedUnused, Credits::whole(250));
    QCOMPARE(cycles[1].planCredits, Credits::whole(250));
    QCOMPARE(cycles[1].charged, Credits::whole(248));
    QCOMPARE(cycles[1].refused, 18);
    QCOMPARE(cycles[1].refusedCost, Credits::whole(72));
    QCOMPARE(cycles[1].endedUnused, Credits::whole(2));
    QCOMPARE(cycles[2].charged, Credits::whole(40));
    QCOMPARE(cycles[2].left, Credits::whole(210));
    QCOMPARE(found.was.total.left, Credits::whole(210));
    QCOMPARE(found.was.total.refused, 18);
}

void WhatIfTest::theSamePlanIsWhatHappened()
{
    book(*m_ledger, story());
    QVERIFY(sameFigures(ask({"starter", std::nullopt})));
    QVERIFY(sameFigures(ask({"starter", 1})));
}

void WhatIfTest::aLargerPlan()
{
    book(*m_ledger, story());
    const WhatIf found = ask({"plus", std::nullopt});
    QCOMPARE(found.was.total.refused, 18);
    QCOMPARE(found.would.total.refused, 0);
    QCOMPARE(found.would.cycles[0].endedUnused, Credits::whole(500));
    QCOMPARE(found.would.cycles[1].charged, Credits::whole(320));
    QCOMPARE(found.would.cycles[1].endedUnused, Credits::whole(180));
    QCOMPARE(found.would.cycles[2].left, Credits::whole(460));
    QVERIFY(!found.would.ranOut());
}

/// It does not matter that a smaller plan would start only at the next reset.
void WhatIfTest::aSmallerPlan()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2025-06-01T00:00:00Z','org':'o','program':'idealy','plan':'pro'}",
          "{'op':'user.create','at':'2025-06-01T00:00:00Z','org':'o','user':'u'}"});
    std::vector<std::string> lines;
    for (int number = 0; number < 100; ++number)
        lines.push_back(act("2026-01-10T00:00:00Z", number, "Flux"));
    for (int number = 0; number < 150; ++number)
        lines.push_back(act("2026-01-20T00:00:00Z", number));
    book(*m_ledger, lines);
    const WhatIf found = ask({"starter", std::nullopt}, 3, "2026-01-25");
    QCOMPARE(found.cycles.front().from, at("2025-10-01"));
    QCOMPARE(found.would.cycles.front().planCredits, Credits::whole(250));
    QCOMPARE(found.was.total.refused, 0);
    QCOMPARE(found.was.total.left, Credits::whole(300));
    QCOMPARE(found.would.total.charged, Credits::whole(100 + 148));
    QCOMPARE(found.would.total.refused, 150 - 37);
    QCOMPARE(found.would.total.left, Credits::whole(2));
    QVERIFY(found.would.exhausted.empty()); // 2 are enough for the cheapest
    QVERIFY(found.would.ranOut() == at("2026-01-20"));
    QVERIFY(!found.was.ranOut());
    QCOMPARE(found.would.cycles.back().refused, 113);
}

void WhatIfTest::anotherVersion()
{
    book(*m_ledger, story());
    Program next = *m_ledger->programs().newest("idealy");
    next.version = 2;
    next.modelPrices.find(normalizedModel("GPT1-HQ"))->second = Credits::whole(1);
    next.plans.front().allocation = Credits::whole(90);
    QVERIFY(m_ledger->addProgram(next));
    const WhatIf found = ask({std::nullopt, 2});
    QCOMPARE(found.would.cycles[0].planCredits, Credits::whole(90)); // it was created with the version
    QCOMPARE(found.would.cycles[1].charged, Credits::whole(80));
    QCOMPARE(found.would.cycles[1].refused, 0);
    QCOMPARE(found.would.cycles[1].endedUnused, Credits::whole(10));
    const WhatIf later = ask({"pro", 2}, 1);
    QCOMPARE(later.cycles.front().from, at("2026-01-01"));
    QCOMPARE(later.would.cycles[0].planCredits, Credits::whole(1000));
    QCOMPARE(later.would.cycles[0].charged, Credits::whole(80));
    QCOMPARE(later.was.cycles[0].endedUnused, Credits::whole(2)); // December's is not January's
}

void WhatIfTest::aTrialThatWasNeverConverted()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'o','program':'idealy','trial':8}",
          "{'op':'user.create','at':'2026-01-01T00:00:00Z','org':'o','user':'u'}", act("2026-01-10T00:00:00Z", 1),
          act("2026-01-10T00:00:00Z", 2), act("2026-01-10T00:00:00Z", 3)});
    const WhatIf found = ask({"starter", std::nullopt}, 3, "2026-01-20");
    QCOMPARE(found.was.total.refused, 1);
    QVERIFY(found.was.ranOut() == at("2026-01-10"));
    QCOMPARE(found.would.total.charged, Credits::whole(12));
    QCOMPARE(found.would.total.left, Credits::whole(238));
    QVERIFY(!found.would.ranOut());
}

void WhatIfTest::aTrialThatWasConverted()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'o','program':'idealy','trial':8}",
          "{'op':'user.create','at':'2026-01-01T00:00:00Z','org':'o','user':'u'}",
          "{'op':'convert','at':'2026-01-15T00:00:00Z','org':'o','plan':'starter'}"});
    QVERIFY(sameFigures(ask({"starter", std::nullopt}, 3, "2026-01-20")));
    const WhatIf found = ask({"pro", std::nullopt}, 3, "2026-01-20");
    QCOMPARE(found.was.cycles.front(), found.would.cycles.front());
    QCOMPARE(found.would.total.left, Credits::whole(1000));
}

void WhatIfTest::aCancellationIsLeftOut()
{
    book(*m_ledger, story());
    book(*m_ledger, {"{'op':'cancel','at':'2026-02-15T00:00:00Z','org':'o'}", act("2026-03-02T00:00:00Z", 1)});
    const WhatIf found = ask({"starter", std::nullopt}, 3, "2026-03-10");
    QCOMPARE(found.was.total.refused, 19);
    QCOMPARE(found.would.total.refused, 18);
    QCOMPARE(found.would.total.left, Credits::whole(246));
    QVERIFY(sameFigures(ask({}, 3, "2026-03-10")));
}

void WhatIfTest::chargedLaterIsChargedOnce()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'o','program':'idealy','trial':2}",
          "{'op':'user.create','at':'2026-01-01T00:00:00Z','org':'o','user':'u'}",
          "{'op':'action','at':'2026-01-02T00:00:00Z','org':'o','user':'u','action':'generate','model':'GPT1-HQ',"
          "'key':'k'}",
          "{'op':'topup','at':'2026-01-03T00:00:00Z','org':'o','credits':10}",
          "{'op':'action','at':'2026-01-04T00:00:00Z','org':'o','user':'u','action':'generate','model':'GPT1-HQ',"
          "'key':'retry:k'}"});
    QVERIFY(sameFigures(ask({}, 3, "2026-01-20")));
    const WhatIf found = ask({"starter", std::nullopt}, 3, "2026-01-20");
    QCOMPARE(found.was.total.charged, Credits::whole(4));
    QCOMPARE(found.would.total.charged, Credits::whole(4));
    QCOMPARE(found.would.total.refused, 0);
}

void WhatIfTest::reversalsFollow()
{
    book(*m_ledger, story());
    const std::vector<Answer> answers = book(*m_ledger, {act("2026-02-11T00:00:00Z", 1)});
    book(*m_ledger,
         {"{'op':'reverse','at':'2026-02-12T00:00:00Z','org':'o','entry':" + std::to_string(*answers[0].seq) + "}"});
    // On pro other entries stand before it.
    const WhatIf found = ask({"pro", std::nullopt});
    QCOMPARE(found.was.total.left, Credits::whole(210));
    QCOMPARE(found.would.total.left, Credits::whole(960));
}

void WhatIfTest::beginsWithACycle_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("from");
    QTest::newRow("three") << 3 << QByteArray("2025-08-01");
    QTest::newRow("six") << 6 << QByteArray("2025-05-20");
    QTest::newRow("twelve: since it was created") << 12 << QByteArray("2025-05-20");
}

void WhatIfTest::beginsWithACycle()
{
    QFETCH(int, months);
    QFETCH(QByteArray, from);
    book(*m_ledger,
         {"{'op':'org.create','at':'2025-05-20T00:00:00Z','org':'o','program':'idealy','plan':'starter'}",
          "{'op':'topup','at':'2025-11-10T00:00:00Z','org':'o','credits':10}"});
    QCOMPARE(ask({}, months, "2025-11-15").cycles.front().from, at(from.toStdString()));
}

void WhatIfTest::goesBackAsFarAsItIsAskedFor()
{
    book(*m_ledger,
         {"{'op':'org.create','at':'2025-05-20T00:00:00Z','org':'o','program':'idealy','plan':'starter'}",
          "{'op':'topup','at':'2026-05-10T00:00:00Z','org':'o','credits':10}"});
    // February has no 31st.
    for (const char *now : {"2026-05-28", "2026-05-31"})
        QCOMPARE(ask({}, 3, now).cycles.front().from, at("2026-02-01"));
}

void WhatIfTest::whatCannotBe()
{
    book(*m_ledger, story());
    WhatIfQuestion question;
    question.org = "o";
    question.now = at("2026-02-20");
    question.choice = {"team", std::nullopt};
    QCOMPARE(whatIf(*m_ledger, question).error().code, ErrorCode::UnknownPlan);
    question.choice = {"plus", 9};
    QCOMPARE(whatIf(*m_ledger, question).error().code, ErrorCode::UnknownProgram);
    question.choice = {};
    question.org = "nobody";
    QCOMPARE(whatIf(*m_ledger, question).error().code, ErrorCode::UnknownOrg);
    question.org = "o";
    question.now = at("2025-01-01");
    QCOMPARE(whatIf(*m_ledger, question).error().code, ErrorCode::UnknownOrg);
}

void WhatIfTest::canBeCancelled()
{
    book(*m_ledger, story());
    std::vector<std::string> lines;
    for (int number = 0; number < 5000; ++number)
        lines.push_back("{'op':'topup','at':'2026-02-11T00:00:00Z','org':'o','credits':1}");
    book(*m_ledger, lines);
    WhatIfQuestion question;
    question.org = "o";
    question.now = at("2026-02-20");
    question.progress = [](double) {
        return false;
    };
    QCOMPARE(whatIf(*m_ledger, question).error().code, ErrorCode::Cancelled);
}

void WhatIfTest::aRealExport()
{
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    options.actor = "importer";
    QVERIFY(BackendImport().run(*m_ledger, options, {}, false));
    for (int number = 1; number <= 8; ++number) {
        for (const int months : {3, 6, 12}) {
            WhatIfQuestion question;
            question.org = "org-0" + std::to_string(number);
            question.months = months;
            question.now = at("2026-11-20T12:00:00Z");
            const Result<WhatIf> found = whatIf(*m_ledger, question);
            QVERIFY2(found, found ? "" : found.error().detail.c_str());
            QVERIFY2(sameFigures(*found), question.org.c_str());
            const bool idealy = m_ledger->programs().find("idealy", 1) && number % 2 == 1;
            question.choice.plan = idealy ? "pro" : "scale";
            const Result<WhatIf> larger = whatIf(*m_ledger, question);
            if (!larger)
                continue; // of the other program
            QVERIFY(larger->would.total.refused <= larger->was.total.refused);
            QVERIFY(larger->would.total.charged >= larger->was.total.charged);
        }
    }
}

/// Any chain, replayed with nothing changed, is the chain that it was.
void WhatIfTest::replayedUnchangedItIsWhatHappened()
{
    const bool holds = rc::check([this] {
        const auto numbers = *rc::gen::container<std::vector<uint32_t>>(
            120, rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000)));
        const int months = *rc::gen::element(1, 3, 6, 12);
        m_dir = std::make_unique<QTemporaryDir>();
        const std::unique_ptr<Ledger> ledger = open();
        RandomOperations operations("o");
        const auto booking = ledger->book();
        for (const uint32_t number : numbers) {
            const std::string line = operations.next(number);
            RC_LOG() << line << '\n';
            const auto op = parseOperation(line, "tester");
            if (op)
                RC_ASSERT((*booking)->apply(*op, {.allowFuture = true}).has_value());
        }
        RC_ASSERT((*booking)->commit().has_value());
        WhatIfQuestion question;
        question.org = "o";
        question.months = months;
        question.now = {operations.clock().ms + *rc::gen::inRange<int64_t>(0, 60) * msPerDay};
        const Result<WhatIf> found = whatIf(*ledger, question);
        if (!found && found.error().code == ErrorCode::UnknownOrg)
            return; // what would have made it was refused
        if (!found)
            RC_FAIL(found.error().detail);
        RC_ASSERT(found->was.total == found->would.total);
        RC_ASSERT(sameFigures(*found));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(WhatIfTest)
#include "what_if_test.moc"
