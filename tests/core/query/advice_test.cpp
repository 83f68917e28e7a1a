// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/advice.h"

#include <QTest>
#include <algorithm>

#include "tests/core/query/book_lines.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
std::string act(const std::string &day, const std::string &action, const std::string &rest)
{
    return "{'op':'action','at':'" + day + "T10:00:00Z','org':'o','user':'ann','action':'" + action + "'," + rest + "}";
}

std::vector<std::string> orgOn(const std::string &plan)
{
    return {"{'op':'org.create','at':'2026-01-01T00:00:00Z','org':'o','program':'idealy','plan':'" + plan + "'}",
            "{'op':'user.create','at':'2026-01-01T00:00:00Z','org':'o','user':'ann'}"};
}

std::vector<Advice> adviceAt(const std::vector<std::string> &lines, const char *now)
{
    const Folder folder;
    const auto ledger = openLedger(folder.path("a.tidemark"));
    for (const Answer &answer : book(*ledger, lines)) {
        if (answer.error)
            qFatal("%s", answer.error->detail.c_str());
    }
    return adviceOf(*ledger, "o", breakdownOf(*ledger, "o", at(now), at(now)).value(), at(now)).value();
}

std::optional<Advice> ofKind(const std::vector<Advice> &all, Advice::Kind kind)
{
    const auto found = std::find_if(all.begin(), all.end(), [kind](const Advice &advice) {
        return advice.kind == kind;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}
}

class AdviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dearModels();
    void notKept();
    void unknownModels();
    void plans_data();
    void plans();
    void whatWasRefusedWasWantedToo();
    void nothingToSay();
};

void AdviceTest::dearModels()
{
    auto lines = orgOn("plus");
    for (int number = 0; number < 5; ++number)
        lines.push_back(act("2026-01-05", "generate", "'model':'GPT1-HQ','asset':'i" + std::to_string(number) + "'"));
    // One was gone on with, one is shared: three are left.
    lines.push_back(act("2026-01-06", "upscale", "'source':'i0','asset':'up'"));
    lines.push_back("{'op':'asset','at':'2026-01-06T10:00:00Z','org':'o','asset':'i1','visibility':'org'}");
    const auto advice = ofKind(adviceAt(lines, "2026-01-10"), Advice::Kind::DearModels);
    QVERIFY(advice);
    QCOMPARE(advice->count, 3);
    QCOMPARE(advice->credits, credits("12"));
    QCOMPARE(advice->saved, credits("9"));
    QCOMPARE(advice->ids, std::vector<std::string>{"GPT1-HQ"});
}

void AdviceTest::notKept()
{
    auto lines = orgOn("plus");
    for (int number = 0; number < 3; ++number) {
        const std::string id = std::to_string(number);
        lines.push_back(act("2026-01-05", "generate", "'model':'Nano Banana 2','asset':'i" + id + "'"));
        lines.push_back(act("2026-01-05", "upscale", "'source':'i" + id + "','asset':'u" + id + "'"));
        // What was upscaled, or the upscaled image itself.
        lines.push_back("{'op':'asset','at':'2026-01-06T10:00:00Z','org':'o','asset':'" + (number ? "i" + id : "u" + id)
                        + "','archived':true}");
    }
    const auto all = adviceAt(lines, "2026-01-10");
    const auto advice = ofKind(all, Advice::Kind::NotKept);
    QVERIFY(advice);
    QCOMPARE(advice->count, 3);
    QCOMPARE(advice->credits, credits("3"));
    QVERIFY(!ofKind(all, Advice::Kind::DearModels));
    QVERIFY(!ofKind(all, Advice::Kind::UnknownModels));
}

void AdviceTest::unknownModels()
{
    auto lines = orgOn("plus");
    lines.push_back(act("2026-01-05", "generate", "'model':'Flux 9'"));
    lines.push_back(act("2026-01-05", "generate", "'model':'Flux 9'"));
    lines.push_back(act("2026-01-05", "edit", "'model':'Nobody Knows'"));
    lines.push_back(act("2026-01-05", "generate", "'model':' gpt1   mini '"));
    const auto advice = ofKind(adviceAt(lines, "2026-01-10"), Advice::Kind::UnknownModels);
    QVERIFY(advice);
    QCOMPARE(advice->count, 3);
    QCOMPARE(advice->credits, credits("3"));
    QCOMPARE(advice->ids, (std::vector<std::string>{"Flux 9", "Nobody Knows"}));
}

void AdviceTest::plans_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("images"); ///< of 4 credits, each month
    QTest::addColumn<QString>("suggested");
    QTest::newRow("a smaller one") << "plus" << 60 << "starter";
    QTest::newRow("exactly enough") << "plus" << 62 << "starter";
    QTest::newRow("it fits") << "plus" << 70 << "";
    QTest::newRow("a larger one") << "starter" << 80 << "plus";
    QTest::newRow("the smallest") << "starter" << 3 << "";
    QTest::newRow("unused") << "plus" << 0 << "";
}

void AdviceTest::plans()
{
    QFETCH(QString, plan);
    QFETCH(int, images);
    QFETCH(QString, suggested);
    auto lines = orgOn(plan.toStdString());
    lines.push_back("{'op':'topup','at':'2026-01-01T01:00:00Z','org':'o','credits':1000}");
    for (const char *day : {"2026-01-05", "2026-02-05", "2026-03-05"}) {
        for (int number = 0; number < images; ++number)
            lines.push_back(act(day, "generate", "'model':'GPT1-HQ'"));
    }
    const auto all = adviceAt(lines, "2026-04-10");
    const auto smaller = ofKind(all, Advice::Kind::SmallerPlan);
    const auto larger = ofKind(all, Advice::Kind::LargerPlan);
    const std::string said = smaller ? smaller->ids.front() : larger ? larger->ids.front() : std::string();
    QCOMPARE(QString::fromStdString(said), suggested);
    if (smaller || larger)
        QCOMPARE((smaller ? smaller : larger)->credits, Credits::whole(4 * images));
    // Two cycles say nothing yet.
    QVERIFY(!ofKind(adviceAt(orgOn("pro"), "2026-03-10"), Advice::Kind::SmallerPlan));
}

void AdviceTest::whatWasRefusedWasWantedToo()
{
    auto lines = orgOn("starter");
    for (const char *day : {"2026-01-05", "2026-02-05", "2026-03-05"}) {
        for (int number = 0; number < 80; ++number)
            lines.push_back(act(day, "generate", "'model':'GPT1-HQ'"));
    }
    const Folder folder;
    const auto ledger = openLedger(folder.path("a.tidemark"));
    int refused = 0;
    for (const Answer &answer : book(*ledger, lines))
        refused += answer.error.has_value();
    QCOMPARE(refused, 3 * 18);
    const Instant now = at("2026-04-10");
    const auto all = adviceOf(*ledger, "o", breakdownOf(*ledger, "o", now, now).value(), now).value();
    const auto larger = ofKind(all, Advice::Kind::LargerPlan);
    QVERIFY(larger);
    QCOMPARE(larger->ids, std::vector<std::string>{"plus"});
    QCOMPARE(larger->count, 3);
    QCOMPARE(larger->credits, Credits::whole(320));
}

void AdviceTest::nothingToSay()
{
    auto lines = orgOn("plus");
    lines.push_back(act("2026-01-05", "generate", "'model':'GPT1 Mini'"));
    lines.push_back(act("2026-01-05", "generate", "'model':'GPT1-HQ'"));
    QVERIFY(adviceAt(lines, "2026-01-10").empty());
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "advice_test.moc"
