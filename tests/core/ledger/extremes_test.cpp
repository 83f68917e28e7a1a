// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <rapidcheck.h>

#include "core/exchange/json/entry_json.h"
#include "core/ledger/canonical_json.h"
#include "core/ledger/verifier.h"
#include "tests/support/desk.h"
#include "tests/support/extreme_operations.h"

using namespace tidemark;

namespace
{
constexpr const char *most = "'credits':9000000000000";

/// Tops up until no more fits; how often that was.
int fill(Desk &desk, std::string_view at, const char *org = "a")
{
    int booked = 0;
    while (desk("topup", at, most, org).ok())
        ++booked;
    return booked;
}

/// A program beyond what a file may say, so that what no sum should reach is reached soon.
Program dearProgram()
{
    Program program = largestProgram();
    program.id = "dear";
    program.modelDefault = Credits::fromThousandths(Credits::maxThousandths);
    program.plans.back().allocation = Credits::fromThousandths(Credits::maxThousandths);
    return program;
}

/// Every entry reads back as it was written, and the rules book the chain again.
void isSound(Desk &desk)
{
    std::vector<Entry> chain = desk.chain();
    ChainVerifier verifier(desk.programs);
    Hash prev{};
    for (Entry &entry : chain) {
        RC_ASSERT(!entry.balance.isNegative());
        seal(entry, prev);
        prev = entry.hash;
        std::string line;
        appendCanonicalJson(line, entry, true);
        const Result<Json> json = Json::parse(line);
        RC_ASSERT(json.has_value());
        const Result<Entry> read = parseEntry(*json);
        RC_ASSERT(read && sameBooking(*read, entry));
        const std::optional<Problem> problem = verifier.check(entry);
        if (problem)
            RC_FAIL(problem->message);
    }
    RC_ASSERT(!verifier.finish());
}
}

class ExtremesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsAnsweredOrRefused();
    void fromTheFirstYearToTheLast_data();
    void fromTheFirstYearToTheLast();
    void aReversalFits();
    void aConversionFits();
    void whatAUserUsedFits();
};

void ExtremesTest::everyOperationIsAnsweredOrRefused()
{
    QVERIFY(rc::check("every operation is answered or refused", [] {
        const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000));
        const auto numbers = *rc::gen::container<std::vector<uint32_t>>(60, number);
        Desk desk;
        desk.programs.add(largestProgram());
        ExtremeOperations operations;
        for (const uint32_t one : numbers) {
            const std::string line = operations.next(one);
            RC_LOG() << line << '\n';
            const Said said = desk.line(line);
            RC_ASSERT(said.ok() || !said["error"].isEmpty());
            RC_CLASSIFY(said["error"] == "amount_out_of_range", "something out of range");
        }
        RC_CLASSIFY(desk.chain().size() > 20, "more than 20 entries");
        isSound(desk);
    }));
}

void ExtremesTest::fromTheFirstYearToTheLast_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("zone");

    QTest::newRow("anchored, east") << QByteArray("geppetto") << QByteArray("Pacific/Kiritimati");
    QTest::newRow("anchored, west") << QByteArray("geppetto") << QByteArray("Etc/GMT+12");
    QTest::newRow("calendar, east") << QByteArray("largest") << QByteArray("Pacific/Kiritimati");
    QTest::newRow("calendar, west") << QByteArray("largest") << QByteArray("Etc/GMT+12");
}

void ExtremesTest::fromTheFirstYearToTheLast()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, zone);
    Desk desk;
    desk.programs.add(largestProgram());
    const std::string plan = program == "geppetto" ? "scale" : "pro";
    QVERIFY(
        desk("org.create", "0000-01-01",
             "'program':'" + program.toStdString() + "','plan':'" + plan + "','time_zone':'" + zone.toStdString() + "'")
            .ok());
    QVERIFY(desk("user.create", "9999-12-31T23:59:59.999Z", "'user':'u'").ok());
    QVERIFY(desk.act("9999-12-31T23:59:59.999Z", "generate").has("ok"));
    QVERIFY(desk("cancel", "9999-12-31T23:59:59.999Z").has("ok"));
    QVERIFY(desk.balance("9999-12-31T23:59:59.999Z").ok());
    QVERIFY(desk.chain().size() > 100'000);
}

void ExtremesTest::aReversalFits()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-01", "'program':'idealy','plan':'pro'").ok());
    QVERIFY(fill(desk, "2026-01-02") > 500);
    QVERIFY(desk("adjust", "2026-01-03", "'reason':'r','credits':-9000000000000").ok());
    const std::string entry = "'entry':" + std::to_string(desk.last().seq);
    QVERIFY(fill(desk, "2026-01-04") == 1);
    const size_t entries = desk.chain().size();
    const Said said = desk("reverse", "2026-01-05", entry);
    SAYS(said["error"], "amount_out_of_range");
    QCOMPARE(desk.chain().size(), entries);
    QVERIFY(desk("adjust", "2026-01-06", "'reason':'r','credits':-9000000000000").ok());
    QVERIFY(desk("reverse", "2026-01-07", entry).ok());
}

void ExtremesTest::aConversionFits()
{
    Desk desk;
    desk.programs.add(dearProgram());
    QVERIFY(desk("org.create", "2026-01-01", "'program':'dear','trial':1").ok());
    QVERIFY(fill(desk, "2026-01-02") > 500);
    SAYS(desk("convert", "2026-01-03", "'plan':'pro'")["error"], "amount_out_of_range");
    QVERIFY(desk("convert", "2026-01-03", "'plan':'starter'").ok());
    SAYS(desk("plan", "2026-01-04", "'plan':'pro'")["error"], "amount_out_of_range");
}

void ExtremesTest::whatAUserUsedFits()
{
    Desk desk;
    desk.programs.add(dearProgram());
    QVERIFY(desk("org.create", "2026-01-01", "'program':'dear','trial':1").ok());
    QVERIFY(desk("user.create", "2026-01-01", "'user':'u'").ok());
    Said said({});
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(desk("topup", "2026-01-02", most).ok());
        said = desk.act("2026-01-02", "generate");
        if (!said.ok())
            break;
    }
    SAYS(said["error"], "amount_out_of_range");
    SAYS(desk.balance("2026-01-02").user("u")["used"], "4608000000000000");
}

QTEST_GUILESS_MAIN(ExtremesTest)
#include "extremes_test.moc"
