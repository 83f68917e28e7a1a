// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/breakdown.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/query/org_figures.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
std::vector<std::string> story()
{
    std::vector<std::string> lines = {
        "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','trial':30}",
        "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'ann'}",
        "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'bob'}",
        "{'op':'action','at':'2026-01-09T00:00:00Z','org':'o','user':'bob','action':'upscale','source':'x'}",
        "{'op':'action','at':'2026-01-12T00:00:00Z','org':'o','user':'ann','action':'generate','model':'GPT1 Mini'}",
        "{'op':'convert','at':'2026-01-12T00:00:00Z','org':'o','plan':'plus'}",
    };
    for (int day = 13; day < 31; ++day)
        lines.push_back("{'op':'action','at':'2026-01-" + std::to_string(day) + "T10:00:00Z','org':'o','user':'"
                        + (day % 3 ? "ann" : "bob") + "','action':'generate','model':'"
                        + (day % 2 ? "GPT1-HQ" : "GPT1 Mini") + "'}");
    const std::vector<std::string> rest = {
        "{'op':'action','at':'2026-02-01T00:00:00Z','org':'o','user':'bob','action':'edit','model':'Flux'}",
        "{'op':'action','at':'2026-02-03T00:00:00Z','org':'o','user':'bob','action':'generate','model':'GPT1-HQ'}",
        "{'op':'action','at':'2026-01-31T23:59:59.999Z','org':'o','user':'ann','action':'vectorize','source':'y'}",
        "{'op':'reverse','at':'2026-02-04T00:00:00Z','org':'o','entry':14}",
        "{'op':'cancel','at':'2026-02-05T00:00:00Z','org':'o'}",
        "{'op':'topup','at':'2026-02-05T00:00:00Z','org':'o','credits':9}",
        "{'op':'action','at':'2026-03-03T00:00:00Z','org':'o','user':'bob','action':'generate','model':'GPT1-HQ'}",
    };
    lines.insert(lines.end(), rest.begin(), rest.end());
    return lines;
}

Credits sumOf(const std::vector<BreakdownLine> &lines)
{
    Credits sum;
    for (const BreakdownLine &line : lines)
        sum += line.used;
    return sum;
}
}

class BreakdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalsTheMeter_data();
    void equalsTheMeter();
    void names();
    void pastCycles();
    void days();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void BreakdownTest::initTestCase()
{
    m_ledger = std::move(
        Ledger::open(m_dir.filePath(QStringLiteral("a.tidemark")).toStdString(), OpenMode::CreateNew).value());
    for (const Answer &answer : book(*m_ledger, story()))
        QVERIFY2(!answer.error, answer.error ? answer.error->detail.c_str() : "");
}

void BreakdownTest::equalsTheMeter_data()
{
    QTest::addColumn<QString>("now");
    for (const char *now :
         {"2026-01-10", "2026-01-12", "2026-01-12T00:00:01Z", "2026-01-20", "2026-01-31", "2026-02-01",
          "2026-02-03T01:00:00Z", "2026-02-05", "2026-02-28T23:59:59Z", "2026-03-01", "2026-03-04", "2026-09-09"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void BreakdownTest::equalsTheMeter()
{
    QFETCH(QString, now);
    const Instant instant = at(now.toStdString());
    const Breakdown breakdown = breakdownOf(*m_ledger, "o", instant, instant).value();
    QCOMPARE(breakdown.used, figuresOf(*m_ledger, "o", instant)->usedThisCycle);
    QCOMPARE(sumOf(breakdown.byUser), breakdown.used);
    QCOMPARE(sumOf(breakdown.byAction), breakdown.used);
    QCOMPARE(sumOf(breakdown.byModel), breakdown.used);
    Credits ofDays;
    int64_t uses = 0;
    for (const DayUse &day : breakdown.byDay) {
        ofDays += day.used;
        uses += day.count;
    }
    QCOMPARE(ofDays, breakdown.used);
    QCOMPARE(uses, breakdown.count);
    Operation question;
    question.org = "o";
    question.at = instant;
    const Answer answer = m_ledger->read(question);
    for (const UserBalance &user : answer.balance->users) {
        const auto line =
            std::find_if(breakdown.byUser.begin(), breakdown.byUser.end(), [&user](const BreakdownLine &each) {
                return each.id == user.user;
            });
        QCOMPARE(line == breakdown.byUser.end() ? Credits() : line->used, user.used);
    }
}

void BreakdownTest::names()
{
    const Breakdown breakdown = breakdownOf(*m_ledger, "o", at("2026-02-04"), at("2026-02-04")).value();
    QCOMPARE(breakdown.cycleStart, at("2026-02-01"));
    QVERIFY(!breakdown.cycleEnd);
    QCOMPARE(breakdown.count, 2);
    QVERIFY(breakdown.byUser == (std::vector<BreakdownLine>{{"bob", 2, Credits::whole(5)}}));
    QVERIFY(breakdown.byAction
            == (std::vector<BreakdownLine>{{"generate", 1, Credits::whole(4)}, {"edit", 1, Credits::whole(1)}}));
    QVERIFY(breakdown.byModel
            == (std::vector<BreakdownLine>{{"GPT1-HQ", 1, Credits::whole(4)}, {"Flux", 1, Credits::whole(1)}}));
}

void BreakdownTest::pastCycles()
{
    // Late usage and a reversal of February belong to January, where they are known.
    const Instant january = at("2026-01-20");
    const Breakdown before = breakdownOf(*m_ledger, "o", january, at("2026-02-01T00:00:01Z")).value();
    const Breakdown after = breakdownOf(*m_ledger, "o", january, at("2026-03-01")).value();
    QCOMPARE(after.cycleStart, at("2026-01-12"));
    QCOMPARE(after.cycleEnd, std::optional(at("2026-02-01")));
    QCOMPARE(before.count, after.count); // one more, one less
    QVERIFY(before.used != after.used);
    const Breakdown trial = breakdownOf(*m_ledger, "o", at("2026-01-01"), at("2026-03-01")).value();
    QVERIFY(trial.byUser == (std::vector<BreakdownLine>{{"bob", 1, Credits::whole(1)}}));
    QCOMPARE(breakdownOf(*m_ledger, "o", january, at("2026-01-09")).error().code, ErrorCode::UnknownOrg);
}

void BreakdownTest::days()
{
    // A cycle, by its days, is what it is as a cycle.
    const Instant now = at("2026-03-01");
    const Breakdown february = breakdownOf(*m_ledger, "o", at("2026-02-10"), now).value();
    const Breakdown days = breakdownOfDays(*m_ledger, "o", QDate(2026, 2, 1), QDate(2026, 2, 28), now).value();
    QCOMPARE(days.used, february.used);
    QVERIFY(days.byUser == february.byUser);
    QVERIFY(days.byDay == february.byDay);
    QVERIFY(
        days.byDay
        == (std::vector<DayUse>{{QDate(2026, 2, 1), 1, Credits::whole(1)}, {QDate(2026, 2, 3), 1, Credits::whole(4)}}));
    const Breakdown one = breakdownOfDays(*m_ledger, "o", QDate(2026, 2, 3), QDate(2026, 2, 3), now).value();
    QCOMPARE(one.used, Credits::whole(4));
    QCOMPARE(breakdownOfDays(*m_ledger, "p", QDate(2026, 2, 3), QDate(2026, 2, 3), now).error().code,
             ErrorCode::UnknownOrg);
}

QTEST_GUILESS_MAIN(BreakdownTest)

#include "breakdown_test.moc"
