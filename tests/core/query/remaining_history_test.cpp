// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/remaining_history.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "core/query/point_buckets.h"
#include "tests/core/query/book_lines.h"

using namespace tidemark;

namespace
{
std::string act(const std::string &day, int number)
{
    return "{'op':'action','at':'2026-" + day + "','org':'o','user':'u','action':'generate','model':'GPT1-HQ','asset':'"
        + day + std::to_string(number) + "'}";
}

std::vector<std::string> story()
{
    std::vector<std::string> lines = {
        "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','trial':8}",
        "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'u'}",
        act("01-11T00:00:00Z", 1),
        act("01-12T00:00:00Z", 2),
        "{'op':'convert','at':'2026-01-15T00:00:00Z','org':'o','plan':'starter'}",
        "{'op':'topup','at':'2026-01-20T00:00:00Z','org':'o','credits':100,'reference':'r'}",
        "{'op':'plan','at':'2026-01-25T00:00:00Z','org':'o','plan':'plus'}",
    };
    for (int number = 0; number < 50; ++number)
        lines.push_back(act("01-26T00:00:00Z", number));
    lines.push_back("{'op':'plan','at':'2026-02-10T00:00:00Z','org':'o','plan':'starter'}");
    lines.push_back("{'op':'cancel','at':'2026-03-10T00:00:00Z','org':'o'}");
    return lines;
}

/// What remains at an instant, as the points tell.
std::optional<Credits> told(const RemainingHistory &history, Instant instant)
{
    std::optional<Credits> remaining;
    for (const RemainingSince &point : history.points) {
        if (point.at <= instant)
            remaining = point.remaining;
    }
    return remaining;
}
}

class RemainingHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhatRemained_data();
    void tellsWhatRemained();
    void flags();
    void exhaustion();
    void reversedIsSaid();
    void boundaries();
    void thinsOut();

private:
    Result<RemainingHistory> history(const char *from, const char *to, const char *now, int pixels = 100'000)
    {
        return remainingHistory(*m_ledger, "o", at(from), at(to), at(now), pixels);
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void RemainingHistoryTest::initTestCase()
{
    m_ledger = std::move(
        Ledger::open(m_dir.filePath(QStringLiteral("a.tidemark")).toStdString(), OpenMode::CreateNew).value());
    book(*m_ledger, story());
}

void RemainingHistoryTest::tellsWhatRemained_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("all") << "2026-01-01"
                         << "2026-06-01";
    QTest::newRow("from the middle") << "2026-01-22"
                                     << "2026-03-01";
    QTest::newRow("after the last booking") << "2026-03-20"
                                            << "2026-06-01";
    QTest::newRow("from a boundary") << "2026-02-01"
                                     << "2026-04-01";
}

void RemainingHistoryTest::tellsWhatRemained()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Instant start = at(from.toStdString());
    const Instant end = at(to.toStdString());
    const RemainingHistory history = remainingHistory(*m_ledger, "o", start, end, at("2026-05-10"), 100'000).value();
    for (Instant instant = start; instant <= std::min(end, at("2026-05-10")); instant.ms += msPerDay / 2) {
        Operation question;
        question.org = "o";
        question.at = instant;
        const Answer answer = m_ledger->read(question);
        const auto expected = answer.balance ? std::optional(answer.balance->remaining) : std::nullopt;
        QVERIFY2(told(history, instant) == expected, instant.toString().c_str());
    }
    for (size_t index = 1; index < history.points.size(); ++index)
        QVERIFY(history.points[index - 1].at < history.points[index].at);
    QVERIFY(history.points.front().at >= start && history.points.back().at <= end);
}

void RemainingHistoryTest::flags()
{
    using Kind = RemainingFlag::Kind;
    const std::vector<RemainingFlag> all = {
        {at("2026-01-15"), Kind::Plan, {}, "trial", "starter"},
        {at("2026-01-20"), Kind::Topup, Credits::whole(100), "", ""},
        {at("2026-01-25"), Kind::Plan, Credits::whole(250), "starter", "plus"},
        {at("2026-03-01"), Kind::Plan, {}, "plus", "starter"},
        {at("2026-04-01"), Kind::Plan, {}, "starter", "none"},
    };
    QVERIFY(history("2026-01-01", "2026-06-01", "2026-05-10")->flags == all);
    QVERIFY(history("2026-01-24", "2026-06-01", "2026-03-20")->flags == std::vector(all.begin() + 2, all.begin() + 4));
    QVERIFY(history("2026-02-02", "2026-06-01", "2026-05-10")->flags == std::vector(all.begin() + 3, all.end()));
}

void RemainingHistoryTest::reversedIsSaid()
{
    book(*m_ledger,
         {"{'op':'org.create','org':'r','at':'2026-01-01T00:00:00Z','program':'idealy','plan':'starter'}",
          "{'op':'topup','org':'r','at':'2026-01-05T00:00:00Z','credits':'30'}",
          "{'op':'grant','org':'r','at':'2026-01-06T00:00:00Z','credits':'20','reason':'x'}",
          "{'op':'reverse','org':'r','at':'2026-01-09T00:00:00Z','entry':3,'reason':'x'}"});
    using Kind = RemainingFlag::Kind;
    const auto flagsUntil = [this](const char *now) {
        return remainingHistory(*m_ledger, "r", at("2026-01-01"), at("2026-02-01"), at(now), 1000)->flags;
    };
    RemainingFlag topUp{at("2026-01-05"), Kind::Topup, Credits::whole(30), "", ""};
    const RemainingFlag grant{at("2026-01-06"), Kind::Promotional, Credits::whole(20), "", ""};
    QVERIFY(flagsUntil("2026-01-08") == std::vector({topUp, grant}));
    topUp.reversed = true;
    QVERIFY(flagsUntil("2026-01-10") == std::vector({topUp, grant}));
}

void RemainingHistoryTest::exhaustion()
{
    // From the last credit of the trial to the conversion; not where a cycle ends and the next begins.
    const std::vector<InstantSpan> trial = {{at("2026-01-12"), at("2026-01-15")}};
    QVERIFY(history("2026-01-01", "2026-06-01", "2026-05-10")->exhausted == trial);
    QVERIFY(history("2026-01-01", "2026-06-01", "2026-01-14")->exhausted
            == (std::vector<InstantSpan>{{at("2026-01-12"), at("2026-01-14")}}));
    QVERIFY(history("2026-01-13", "2026-06-01", "2026-05-10")->exhausted
            == (std::vector<InstantSpan>{{at("2026-01-13"), at("2026-01-15")}}));
}

void RemainingHistoryTest::boundaries()
{
    const std::vector<Instant> all = {at("2026-02-01"), at("2026-03-01"), at("2026-04-01")};
    QVERIFY(history("2026-01-01", "2026-06-01", "2026-05-10")->boundaries == all);
    QVERIFY(history("2026-01-01", "2026-06-01", "2026-03-12")->boundaries == all);
    QVERIFY(history("2026-02-01", "2026-03-20", "2026-03-12")->boundaries == (std::vector{all[1]}));
    QCOMPARE(history("2026-01-01", "2026-06-01", "2026-01-09").error().code, ErrorCode::UnknownOrg);
}

void RemainingHistoryTest::thinsOut()
{
    constexpr int pixels = 200;
    const Instant from = at("2026-01-01");
    const Instant to = at("2027-01-01");
    std::mt19937 random(7);
    PointBuckets buckets(from, to, pixels);
    std::vector<RemainingSince> all;
    for (int64_t ms = from.ms; ms < to.ms; ms += 1 + random() % 600'000) {
        all.push_back({{ms}, Credits::whole(random() % 1000)});
        buckets.add(all.back());
    }
    const std::vector<RemainingSince> points = buckets.finish();
    QVERIFY(points.size() <= 2 * pixels);
    QVERIFY(points.back() == all.back());
    const auto less = [](const RemainingSince &a, const RemainingSince &b) {
        return a.remaining < b.remaining;
    };
    QCOMPARE(std::min_element(points.begin(), points.end(), less)->remaining,
             std::min_element(all.begin(), all.end(), less)->remaining);
    QCOMPARE(std::max_element(points.begin(), points.end(), less)->remaining,
             std::max_element(all.begin(), all.end(), less)->remaining);
}

QTEST_GUILESS_MAIN(RemainingHistoryTest)

#include "remaining_history_test.moc"
