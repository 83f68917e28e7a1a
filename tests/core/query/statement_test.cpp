// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/statement.h"

#include <QTemporaryDir>
#include <QTest>
#include <numeric>
#include <rapidcheck.h>

#include "core/base/time_zone.h"
#include "core/store/sql_state_reader.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/core/query/book_lines.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"

using namespace tidemark;

namespace
{
Credits sumOf(const std::vector<BreakdownLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), Credits(), [](Credits sum, const BreakdownLine &line) {
        return sum + line.used;
    });
}

Credits movedIn(const Statement &s)
{
    Credits moved = s.used.credits + s.reversed.credits + s.withdrawn.credits + s.adjusted.credits + s.ended.credits
        + s.reopened.credits;
    for (const StatementSum &source : s.granted)
        moved += source.credits;
    return moved;
}

/// What the ledger itself says remained.
Credits remainingAt(Ledger &ledger, const std::string &org, Instant at)
{
    Operation question;
    question.org = org;
    question.at = at;
    const Answer answer = ledger.read(question);
    return answer.balance ? answer.balance->remaining : Credits();
}

/// Empty, or what does not add up.
QString problemOf(Ledger &ledger, const Statement &s)
{
    const Instant end{std::min(s.span.to.ms - 1, s.knownAt.ms)};
    if (s.opening != remainingAt(ledger, s.org, {s.span.from.ms - 1}))
        return QStringLiteral("opening");
    if (s.closing != remainingAt(ledger, s.org, end))
        return QStringLiteral("closing");
    if (s.opening + movedIn(s) != s.closing)
        return QStringLiteral("movements");
    for (const auto &lines : {s.byUser, s.byAction, s.byModel}) {
        if (-sumOf(lines) != s.used.credits)
            return QStringLiteral("lines");
    }
    if (s.remaining.empty() || s.remaining.back().remaining != s.closing)
        return QStringLiteral("chart");
    return {};
}

const std::vector<std::string> story = {
    "{'op':'org.create','at':'2026-01-10T00:00:00Z','org':'o','program':'idealy','plan':'starter','name':'Ö & Söhne',"
    "'time_zone':'Europe/Berlin'}",
    "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'ann','name':'Ann'}",
    "{'op':'user.create','at':'2026-01-10T00:00:00Z','org':'o','user':'bob'}",
    "{'op':'action','at':'2026-01-31T22:59:59Z','org':'o','user':'ann','action':'generate','model':'GPT1-HQ'}",
    // In Berlin it is February, and the new cycle has begun.
    "{'op':'action','at':'2026-01-31T23:00:00Z','org':'o','user':'bob','action':'generate','model':'GPT1 Mini'}",
    "{'op':'topup','at':'2026-02-02T00:00:00Z','org':'o','credits':100,'reference':'PO 7'}",
    "{'op':'action','at':'2026-01-20T00:00:00Z','org':'o','user':'bob','action':'upscale','source':'x'}",
    "{'op':'adjust','at':'2026-02-03T00:00:00Z','org':'o','credits':-10,'reason':'double booking'}",
    "{'op':'adjust','at':'2026-02-03T00:00:00Z','org':'o','credits':'2.5','reason':'goodwill'}",
    "{'op':'reverse','at':'2026-02-04T00:00:00Z','org':'o','entry':5,'reason':'failed image'}",
    "{'op':'plan','at':'2026-02-05T00:00:00Z','org':'o','plan':'plus'}",
    "{'op':'grant','at':'2026-02-06T00:00:00Z','org':'o','credits':5,'expires_at':'2026-02-20T00:00:00Z'}",
    "{'op':'topup','at':'2026-02-07T00:00:00Z','org':'o','credits':7}",
    "{'op':'action','at':'2026-03-02T00:00:00Z','org':'o','user':'ann','action':'edit','model':'Flux'}",
    "{'op':'action','at':'2026-02-27T00:00:00Z','org':'o','user':'ann','action':'edit','model':'Flux'}",
};

DayPeriod month(const char *text)
{
    return parseMonth(text).value();
}
}

class StatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMonthOfEverything();
    void lateUsage();
    void whatIsToCome();
    void refusals();
    void monthsFollowOneAnother();
    void theRealExport();
    void alwaysAddsUp();
    void periods_data();
    void periods();
    void wrongPeriods_data();
    void wrongPeriods();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void StatementTest::initTestCase()
{
    m_ledger = openLedger(m_dir.filePath(QStringLiteral("a.tidemark")).toStdString());
    for (const Answer &answer : book(*m_ledger, story))
        QVERIFY2(!answer.error, answer.error ? answer.error->detail.c_str() : "");
}

void StatementTest::aMonthOfEverything()
{
    const Statement s = statementOf(*m_ledger, "o", month("2026-02"), at("2026-04-01")).value();
    QCOMPARE(problemOf(*m_ledger, s), QString());
    QCOMPARE(s.name, std::string("Ö & Söhne"));
    QCOMPARE(s.span, (InstantSpan{at("2026-01-31T23:00:00Z"), at("2026-02-28T23:00:00Z")}));
    QCOMPARE(s.opening, credits("246"));
    QVERIFY(s.isClosed);
    QCOMPARE(s.plan, std::string("plus"));
    const auto granted = [&s](GrantSource source) {
        return s.granted[size_t(source)];
    };
    QCOMPARE(granted(GrantSource::Subscription), (StatementSum{1, credits("250")}));
    QCOMPARE(granted(GrantSource::Upgrade), (StatementSum{1, credits("250")}));
    QCOMPARE(granted(GrantSource::Topup), (StatementSum{2, credits("107")}));
    QCOMPARE(granted(GrantSource::Promotional), (StatementSum{1, credits("5")}));
    QCOMPARE(granted(GrantSource::Adjustment), (StatementSum{1, credits("2.5")}));
    QCOMPARE(s.used, (StatementSum{2, credits("-1.5")}));
    QCOMPARE(s.adjusted, (StatementSum{1, credits("-10")}));
    // Of a grant that has ended: what went back stands in a refund grant.
    QCOMPARE(s.reversed, (StatementSum{1, credits("0")}));
    QCOMPARE(granted(GrantSource::Refund), (StatementSum{1, credits("4")}));
    QCOMPARE(s.reopened, (StatementSum{1, credits("1")}));
    QCOMPARE(s.ended.count, 2); // January's allowance, and the promotional grant
    QVERIFY(s.byUser == (std::vector<BreakdownLine>{{"bob", 2, credits("1.5")}}));
    QVERIFY(s.byModel == (std::vector<BreakdownLine>{{"", 1, credits("1")}, {"GPT1 Mini", 1, credits("0.5")}}));
    QCOMPARE(s.userNames.at("ann"), std::string("Ann"));
    QCOMPARE(s.items.size(), size_t(8));
    QCOMPARE(s.items.front().reference, std::optional<std::string>("PO 7"));
    QCOMPARE(s.itemsLeftOut, 0);
}

void StatementTest::lateUsage()
{
    const Statement february = statementOf(*m_ledger, "o", month("2026-02"), at("2026-04-01")).value();
    QCOMPARE(february.usedBefore, (StatementSum{1, credits("-1")}));
    QCOMPARE(february.bookedLater, (StatementSum{1, credits("-1")}));
    // In February nobody knew of it yet.
    const Statement then = statementOf(*m_ledger, "o", month("2026-02"), at("2026-02-28")).value();
    QCOMPARE(then.bookedLater, StatementSum());
    QVERIFY(!then.isClosed);
    const Statement january = statementOf(*m_ledger, "o", month("2026-01"), at("2026-04-01")).value();
    QCOMPARE(january.opening, Credits());
    QCOMPARE(january.bookedLater, (StatementSum{1, credits("-1")}));
    QCOMPARE(january.closing, credits("246"));
}

void StatementTest::whatIsToCome()
{
    // Nothing is booked since March: what has turned by itself is computed.
    const Statement s = statementOf(*m_ledger, "o", month("2026-05"), at("2026-05-09")).value();
    QCOMPARE(problemOf(*m_ledger, s), QString());
    QCOMPARE(s.granted[size_t(GrantSource::Subscription)], (StatementSum{1, credits("500")}));
    QVERIFY(s.ended.credits == credits("-500"));
    QVERIFY(!s.isClosed);
    QCOMPARE(s.bookedTo, at("2026-03-02"));
    QVERIFY(s.items.empty());
}

void StatementTest::refusals()
{
    QCOMPARE(statementOf(*m_ledger, "p", month("2026-02"), at("2026-04-01")).error().code, ErrorCode::UnknownOrg);
    QCOMPARE(statementOf(*m_ledger, "o", month("2025-12"), at("2026-04-01")).error().code, ErrorCode::UnknownOrg);
    QCOMPARE(statementOf(*m_ledger, "o", month("2026-05"), at("2026-04-01")).error().code, ErrorCode::Malformed);
    QCOMPARE(statementOf(*m_ledger, "o", month("2026-02"), at("2026-01-01")).error().code, ErrorCode::UnknownOrg);
}

void StatementTest::monthsFollowOneAnother()
{
    Credits before;
    for (int number = 1; number <= 7; ++number) {
        const Statement s = statementOf(*m_ledger, "o", DayPeriod::ofMonth(2026, number), at("2026-09-01")).value();
        QCOMPARE(problemOf(*m_ledger, s), QString());
        QCOMPARE(s.opening, before);
        before = s.closing;
    }
}

void StatementTest::theRealExport()
{
    ImportFixture fixture;
    ImportOptions options;
    options.path = TIDEMARK_TEST_DATA "/backend-export";
    fixture.import(options);
    std::map<std::string, std::pair<Credits, Instant>> heads;
    for (const Entry &entry : fixture.entries())
        heads[entry.org] = {entry.balance, entry.bookedAt};
    QCOMPARE(heads.size(), size_t(8));
    int statements = 0;
    for (const auto &[org, head] : heads) {
        const auto &[balance, bookedTo] = head;
        const TimeZone *zone = TimeZone::find("UTC");
        Credits before;
        Credits used;
        for (QDate day(2024, 1, 1); day <= dayThere(*zone, bookedTo); day = day.addMonths(1)) {
            const auto s = statementOf(fixture.ledger(), org, DayPeriod::ofMonth(day.year(), day.month()), bookedTo);
            if (!s) {
                QCOMPARE(s.error().code, ErrorCode::UnknownOrg);
                continue;
            }
            ++statements;
            QCOMPARE(problemOf(fixture.ledger(), *s), QString());
            QCOMPARE(s->opening, before);
            before = s->closing;
            used += s->used.credits;
        }
        QCOMPARE(before, balance);
        Credits charged;
        for (const Entry &entry : fixture.entries(org))
            charged += entry.kind == EntryKind::Charge ? entry.amount : Credits();
        QCOMPARE(used, charged);
    }
    QVERIFY(statements > 20);
}

void StatementTest::alwaysAddsUp()
{
    const bool holds = rc::check("a statement adds up, whatever was booked and whenever it is asked", [] {
        const Folder folder;
        const auto ledger = openLedger(folder.path("law.tidemark"));
        RandomOperations operations;
        std::vector<std::string> lines;
        const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000));
        for (int n = *rc::gen::inRange(2, 100); n > 0; --n)
            lines.push_back(operations.next(*number));
        applyLines(*ledger, lines, 10'000);
        const SqlStateReader stored(ledger->connection(), "a");
        if (!stored.head())
            return;
        const auto days = int((stored.head()->bookedAt.ms - stored.head()->createdAt.ms) / msPerDay);
        const QDate first =
            dayThere(*TimeZone::find("UTC"), stored.head()->createdAt).addDays(*rc::gen::inRange(-3, days + 60));
        const DayPeriod period{first, first.addDays(*rc::gen::inRange(0, 70))};
        const Instant now{stored.head()->createdAt.ms + *rc::gen::inRange<int64_t>(0, days + 90) * msPerDay};
        const Result<Statement> s = statementOf(*ledger, "a", period, now);
        if (!s) {
            RC_ASSERT(s.error().code == ErrorCode::UnknownOrg || s.error().code == ErrorCode::Malformed);
            return;
        }
        RC_ASSERT(problemOf(*ledger, *s).toStdString() == std::string());
    });
    QVERIFY(holds);
}

void StatementTest::periods_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("UTC") << "UTC"
                         << "2026-10-01"
                         << "2026-10-31"
                         << "2026-10-01T00:00:00Z"
                         << "2026-11-01T00:00:00Z";
    QTest::newRow("summer ends within") << "Europe/Berlin"
                                        << "2026-10-01"
                                        << "2026-10-31"
                                        << "2026-09-30T22:00:00Z"
                                        << "2026-10-31T23:00:00Z";
    QTest::newRow("a day of 23 hours") << "America/New_York"
                                       << "2026-03-08"
                                       << "2026-03-08"
                                       << "2026-03-08T05:00:00Z"
                                       << "2026-03-09T04:00:00Z";
    QTest::newRow("a midnight that is skipped") << "America/Santiago"
                                                << "2026-09-06"
                                                << "2026-09-06"
                                                << "2026-09-06T04:00:00Z"
                                                << "2026-09-07T03:00:00Z";
}

void StatementTest::periods()
{
    QFETCH(QString, zone);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const DayPeriod period = parseDays(first.toStdString(), last.toStdString()).value();
    QCOMPARE(spanIn(*TimeZone::find(zone.toStdString()), period),
             (InstantSpan{at(from.toStdString()), at(to.toStdString())}));
}

void StatementTest::wrongPeriods_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "2026-13", "2026-00", "26-10", "2026-10-01", "last", "2026-Q0", "2026-q1",
                             "2026-Q12", "Q1-2026", "9999-12", "0000-01", "2026-1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void StatementTest::wrongPeriods()
{
    QFETCH(QString, text);
    QVERIFY(!parseMonth(text.toStdString()));
    QVERIFY(!parseQuarter(text.toStdString()));
    QVERIFY(text == QLatin1String("2026-10-01") || !parseDays(text.toStdString(), "2026-10-31"));
    QVERIFY(!parseDays("2026-10-31", "2026-10-30"));
}

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
