// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

class CyclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data();
    void boundaries();
    void everyYearCountsFromTheAnchor();
    void theLastInstantEnds();
    void orderAtOneInstant();
    void boundaryIsBookedAtItsOwnInstant();
    void downgradeWaitsForTheBoundary();
    void eachChangeReplacesWhatWasPending();
    void upgradeEndsWithTheCycle();
    void equalAllocationGrantsNothing();
    void cancelKeepsOrEndsCredits_data();
    void cancelKeepsOrEndsCredits();
    void resubscribing_data();
    void resubscribing();
    void trialAndTheTimeAfterACancellationAreOneCycleEach();
    void thresholdFollowsThePlan();
    void newVersionOfAProgram();
};

void CyclesTest::boundaries_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QList<QByteArray>>("expected");

    const auto row = [](const char *what, const char *program, const char *zone, const char *start,
                        const QList<QByteArray> &expected) {
        const QByteArray plan = qstrcmp(program, "idealy") == 0 ? "plus" : "team";
        const QByteArray terms =
            QByteArray("'program':'") + program + "','plan':'" + plan + "','time_zone':'" + zone + "'";
        QTest::addRow("%s, %s: %s", program, zone, what) << terms << QByteArray(start) << expected;
    };
    row("the 31st", "geppetto", "UTC", "2026-01-31T00:00:00.000Z",
        {"2026-02-28T00:00:00.000Z", "2026-03-31T00:00:00.000Z", "2026-04-30T00:00:00.000Z",
         "2026-05-31T00:00:00.000Z"});
    row("the 30th and a leap day", "geppetto", "UTC", "2028-01-30T12:30:15.250Z",
        {"2028-02-29T12:30:15.250Z", "2028-03-30T12:30:15.250Z"});
    row("the 29th in a common year", "geppetto", "UTC", "2026-12-29T01:02:03.004Z",
        {"2027-01-29T01:02:03.004Z", "2027-02-28T01:02:03.004Z", "2027-03-29T01:02:03.004Z"});
    row("a year's end", "geppetto", "UTC", "2027-12-31T23:59:59.999Z",
        {"2028-01-31T23:59:59.999Z", "2028-02-29T23:59:59.999Z", "2028-03-31T23:59:59.999Z"});
    row("the time is skipped", "geppetto", "America/New_York", "2026-02-08T07:30:00.000Z",
        {"2026-03-08T07:00:00.000Z", "2026-04-08T06:30:00.000Z"});
    row("the time comes twice", "geppetto", "America/New_York", "2026-10-01T05:30:00.000Z",
        {"2026-11-01T05:30:00.000Z", "2026-12-01T06:30:00.000Z"});
    row("from the second of two", "geppetto", "America/New_York", "2026-11-01T06:30:00.000Z",
        {"2026-12-01T06:30:00.000Z", "2027-01-01T06:30:00.000Z"});
    row("another month there", "geppetto", "Europe/Berlin", "2026-02-28T23:30:00.000Z",
        {"2026-03-31T22:30:00.000Z", "2026-04-30T22:30:00.000Z"});
    row("the 31st there, the 30th here", "geppetto", "Asia/Tokyo", "2026-01-30T15:00:00.000Z",
        {"2026-02-27T15:00:00.000Z", "2026-03-30T15:00:00.000Z", "2026-04-29T15:00:00.000Z"});
    row("the day is skipped", "geppetto", "Pacific/Apia", "2011-11-30T22:00:00.000Z",
        {"2011-12-30T10:00:00.000Z", "2012-01-29T22:00:00.000Z"});
    row("half an hour", "geppetto", "Australia/Lord_Howe", "2026-09-03T15:45:00.000Z",
        {"2026-10-03T15:30:00.000Z", "2026-11-03T15:15:00.000Z"});
    row("from the middle", "idealy", "UTC", "2026-01-15T00:00:00.000Z",
        {"2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z"});
    row("from a boundary", "idealy", "UTC", "2026-02-01T00:00:00.000Z", {"2026-03-01T00:00:00.000Z"});
    row("from just before one", "idealy", "UTC", "2026-12-31T23:59:59.999Z",
        {"2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z"});
    row("February with a leap day", "idealy", "UTC", "2028-02-29T23:00:00.000Z", {"2028-03-01T00:00:00.000Z"});
    row("east", "idealy", "Asia/Kolkata", "2026-01-15T00:00:00.000Z",
        {"2026-01-31T18:30:00.000Z", "2026-02-28T18:30:00.000Z"});
    row("another month there", "idealy", "Pacific/Kiritimati", "2026-01-31T10:00:00.000Z",
        {"2026-02-28T10:00:00.000Z"});
    row("clock changes within", "idealy", "America/New_York", "2026-03-01T05:00:00.000Z",
        {"2026-04-01T04:00:00.000Z", "2026-05-01T04:00:00.000Z"});
    row("midnight is skipped", "idealy", "America/Asuncion", "2023-09-15T00:00:00.000Z",
        {"2023-10-01T04:00:00.000Z", "2023-11-01T03:00:00.000Z"});
    row("midnight comes twice", "idealy", "America/Havana", "2020-10-15T00:00:00.000Z",
        {"2020-11-01T04:00:00.000Z", "2020-12-01T05:00:00.000Z"});
    row("October comes back", "idealy", "America/St_Johns", "2009-10-15T00:00:00.000Z",
        {"2009-11-01T02:30:00.000Z", "2009-12-01T03:30:00.000Z"});
    row("within October's return", "idealy", "America/St_Johns", "2009-11-01T03:00:00.000Z",
        {"2009-12-01T03:30:00.000Z"});
    row("a day is skipped", "idealy", "Pacific/Apia", "2011-12-15T00:00:00.000Z",
        {"2011-12-31T10:00:00.000Z", "2012-01-31T10:00:00.000Z"});
}

void CyclesTest::boundaries()
{
    QFETCH(QByteArray, terms);
    QFETCH(QByteArray, start);
    QFETCH(QList<QByteArray>, expected);
    Desk desk;
    QVERIFY(desk("org.create", start.toStdString(), terms.toStdString()).ok());
    QVERIFY(desk("user.create", start.toStdString(), "'user':'u'").ok());
    for (const QByteArray &boundary : expected) {
        SAYS(desk.balance(start.toStdString())["cycle_start"], start);
        SAYS(desk.balance(start.toStdString())["cycle_end"], boundary);
        start = boundary;
    }
    // Booked as it was computed.
    QVERIFY(desk("topup", start.toStdString(), "'credits':1").ok());
    SAYS(text(desk.last().bookedAt), start);
    SAYS(text(desk.last(1).bookedAt), start);
    QCOMPARE(desk.last(1).source, std::optional(tidemark::GrantSource::Subscription));
}

void CyclesTest::everyYearCountsFromTheAnchor()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-31", "'program':'geppetto','plan':'team'").ok());
    QVERIFY(desk("topup", "2034-01-31", "'credits':1").ok());
    int cycles = 0;
    int year = 2026;
    int month = 0;
    for (const tidemark::Entry &entry : desk.chain()) {
        if (entry.source != tidemark::GrantSource::Subscription)
            continue;
        const QDate first(year + month / 12, month % 12 + 1, 1);
        const QDate day = first.addDays(std::min(31, first.daysInMonth()) - 1);
        SAYS(text(entry.bookedAt), day.toString(Qt::ISODate).toUtf8() + "T00:00:00.000Z");
        ++month;
        ++cycles;
    }
    QCOMPARE(cycles, 8 * 12 + 1);
}

void CyclesTest::theLastInstantEnds()
{
    for (const char *terms : {"'program':'idealy','plan':'pro'", "'program':'geppetto','plan':'team'"}) {
        Desk desk;
        QVERIFY(desk("org.create", "9999-11-15", terms).ok());
        QVERIFY(desk("user.create", "9999-11-15", "'user':'u'").ok());
        QVERIFY(desk.balance("9999-12-31T23:59:59.999Z").ok());
        QVERIFY(desk.act("9999-12-31T23:59:59.998Z", "generate").ok());
        QVERIFY(desk("topup", "9999-12-31T23:59:59.999Z", "'credits':1").ok());
    }
}

void CyclesTest::orderAtOneInstant()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'pro'").ok());
    QVERIFY(desk("grant", "2026-01-11", "'credits':5,'priority':90,'expires_at':'2026-02-01T00:00:00Z'").ok());
    QVERIFY(desk("grant", "2026-01-11", "'credits':6,'priority':10,'expires_at':'2026-02-01T00:00:00Z'").ok());
    QVERIFY(desk("grant", "2026-01-11", "'credits':7,'expires_at':'2026-01-20T00:00:00Z'").ok());
    QVERIFY(desk("plan", "2026-01-12", "'plan':'starter'").ok());
    SAYS(desk("topup", "2026-02-01", "'credits':1")["remaining"], "251");
    SAYS(desk.lastKinds(7), "expiry, expiry, expiry, expiry, plan_changed, grant, grant");
    const auto &chain = desk.chain();
    const size_t first = chain.size() - 7;
    const tidemark::Seq ended[] = {5, 2, 3, 4};
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(chain[first + i].grant, ended[i]);
    SAYS(text(chain[first].bookedAt), "2026-01-20T00:00:00.000Z");
    for (size_t i = first; i < chain.size() - 1; ++i) {
        QCOMPARE(chain[i].actor, std::string("system"));
        QVERIFY(chain[i].occurredAt == chain[i].bookedAt);
    }
    QCOMPARE(chain[first + 4].plan, std::string("starter"));
    QVERIFY(chain[first + 4].effective == tidemark::Effective::Now);
}

void CyclesTest::boundaryIsBookedAtItsOwnInstant()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10T08:00:00Z", "'program':'geppetto','plan':'team'").ok());
    QVERIFY(desk("topup", "2026-03-20", "'credits':1").ok());
    SAYS(desk.lastKinds(3), "grant, grant, grant");
    SAYS(text(desk.last(2).bookedAt), "2026-02-10T08:00:00.000Z");
    SAYS(text(desk.last(1).bookedAt), "2026-03-10T08:00:00.000Z");
    SAYS(text(desk.last(0).bookedAt), "2026-03-20T00:00:00.000Z");
    SAYS(text(desk.last(1).balance), "300");
}

void CyclesTest::downgradeWaitsForTheBoundary()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'pro'").ok());
    const Said done = desk("plan", "2026-01-12", "'plan':'plus'");
    SAYS(done["plan"], "pro");
    SAYS(done["pending_plan"], "plus");
    SAYS(done["remaining"], "1000");
    SAYS(desk.balance("2026-01-31T23:59:59.999Z")["plan"], "pro");
    SAYS(desk.balance("2026-02-01")["plan"], "plus");
    SAYS(desk.balance("2026-02-01")["pending_plan"], "null");
    SAYS(desk.balance("2026-02-01")["remaining"], "500");
}

void CyclesTest::eachChangeReplacesWhatWasPending()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'plus'").ok());
    SAYS(desk("plan", "2026-01-11", "'plan':'starter'")["pending_plan"], "starter");
    SAYS(desk("cancel", "2026-01-12")["pending_plan"], "none");
    SAYS(desk("plan", "2026-01-13", "'plan':'starter'")["pending_plan"], "starter");
    SAYS(desk("plan", "2026-01-14", "'plan':'plus'")["pending_plan"], "null");
    SAYS(desk.lastKinds(1), "plan_changed");
    SAYS(desk("cancel", "2026-01-15")["pending_plan"], "none");
    const Said up = desk("plan", "2026-01-16", "'plan':'pro'");
    SAYS(up["pending_plan"], "null");
    SAYS(up["plan"], "pro");
    SAYS(up["remaining"], "1000");
    SAYS(desk.balance("2026-02-01")["remaining"], "1000");
}

void CyclesTest::upgradeEndsWithTheCycle()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'starter'").ok());
    QVERIFY(desk("plan", "2026-01-31T23:59:59.999Z", "'plan':'pro'").ok());
    SAYS(desk.balance("2026-01-31T23:59:59.999Z")["remaining"], "1000");
    SAYS(text(*desk.last().expiresAt), "2026-02-01T00:00:00.000Z");
    SAYS(desk.balance("2026-02-01").grants(), "subscription 1000");
    QVERIFY(desk("plan", "2026-02-01", "'plan':'pro'").ok());
    SAYS(desk.lastKinds(4), "expiry, expiry, grant, plan_changed");
}

void CyclesTest::equalAllocationGrantsNothing()
{
    Desk desk;
    tidemark::Program program = *desk.programs.newest("idealy");
    program.version = 2;
    program.plans.push_back({"twin", "Twin", tidemark::Credits::whole(250)});
    program.plans.push_back({"empty", "Empty", {}});
    desk.programs.add(program);
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'starter'").ok());
    const Said done = desk("plan", "2026-01-11", "'plan':'twin'");
    SAYS(done["plan"], "twin");
    SAYS(done["remaining"], "250");
    SAYS(desk.lastKinds(1), "plan_changed");
    QVERIFY(desk("plan", "2026-01-12", "'plan':'empty'").ok());
    const Said empty = desk.balance("2026-02-01");
    SAYS(empty["remaining"], "0");
    SAYS(empty["plan"], "empty");
    SAYS(empty["threshold"], "0");
    SAYS(desk("plan", "2026-02-02", "'plan':'starter'")["remaining"], "250");
    SAYS(desk.balance("2026-02-02").list("grants").at(0)["expires_at"], "2026-03-01T00:00:00.000Z");
}

void CyclesTest::cancelKeepsOrEndsCredits_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("settling");

    QTest::newRow("they roll over") << QByteArray("'program':'geppetto','plan':'team'") << QByteArray("2026-02-10")
                                    << QByteArray("104") << QByteArray("charge, plan_changed, charge");
    QTest::newRow("they end") << QByteArray("'program':'idealy','plan':'starter'") << QByteArray("2026-02-01")
                              << QByteArray("5") << QByteArray("expiry, plan_changed, charge");
}

void CyclesTest::cancelKeepsOrEndsCredits()
{
    QFETCH(QByteArray, terms);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, settling);
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", terms.toStdString()).ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
    QVERIFY(desk("topup", "2026-01-11", "'credits':6").ok());
    QVERIFY(desk("cancel", "2026-01-12").ok());
    SAYS(desk.act("2026-01-13", "generate", "'model':'x'")["cost"], "1");
    QVERIFY(desk("grant", "2026-01-13", "'credits':1,'expires_at':'" + end.toStdString() + "T00:00:00Z'").ok());
    QVERIFY(desk.act("2026-01-14", "generate").ok());
    const Said after = desk.balance(end.toStdString());
    SAYS(after["plan"], "null");
    SAYS(after["pending_plan"], "null");
    SAYS(after["cycle_start"], "null");
    SAYS(after["cycle_end"], "null");
    SAYS(desk("cancel", end.toStdString())["error"], "not_subscribed");
    SAYS(desk.act(end.toStdString(), "generate")["remaining"], kept);
    SAYS(desk.lastKinds(3), settling);
    SAYS(desk.balance("2030-01-01")["remaining"], kept);
}

void CyclesTest::resubscribing_data()
{
    QTest::addColumn<QByteArray>("at");

    QTest::newRow("at the very boundary") << QByteArray("2026-02-10T00:00:00.000Z");
    QTest::newRow("an instant later") << QByteArray("2026-02-10T00:00:00.001Z");
    QTest::newRow("much later") << QByteArray("2026-07-31T12:00:00.000Z");
}

void CyclesTest::resubscribing()
{
    QFETCH(QByteArray, at);
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'geppetto','plan':'business'").ok());
    QVERIFY(desk("cancel", "2026-01-12").ok());
    SAYS(desk("convert", at.toStdString(), "'plan':'team'")["error"], "not_on_trial");
    const Said done = desk("plan", at.toStdString(), "'plan':'team'");
    SAYS(done["plan"], "team");
    SAYS(done["pending_plan"], "null");
    SAYS(done["remaining"], "600");
    SAYS(desk.lastKinds(3), "plan_changed, plan_changed, grant");
    SAYS(desk.balance(at.toStdString())["cycle_start"], at);
    SAYS(desk.balance("2026-12-01").list("grants", "source", "upgrade").empty() ? "none" : "some", "none");
}

void CyclesTest::trialAndTheTimeAfterACancellationAreOneCycleEach()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'geppetto','trial':50").ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':3").ok());
    desk.spend("2026-01-11", 2);
    desk.spend("2026-09-11", 1);
    SAYS(desk.act("2026-12-11", "generate")["error"], "user_limit_reached");
    QVERIFY(desk("convert", "2027-01-31", "'plan':'team'").ok());
    desk.spend("2027-02-01", 3);
    QVERIFY(desk("cancel", "2027-02-02").ok());
    SAYS(desk.act("2027-02-27T23:59:59.999Z", "generate")["error"], "user_limit_reached");
    desk.spend("2027-02-28", 3);
    SAYS(desk.act("2029-02-28", "generate")["error"], "user_limit_reached");
    QVERIFY(desk("limit", "2029-02-28", "'user':'u','limit':10,'period':'lifetime'").ok());
    SAYS(desk.balance("2029-02-28").user("u")["used"], "9");
    SAYS(desk.balance("2029-02-28").user("u")["left"], "1");
    desk.spend("2029-02-28", 1);
    SAYS(desk.act("2029-02-28", "generate")["error"], "user_limit_reached");
}

void CyclesTest::thresholdFollowsThePlan()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','trial':'12.503'").ok());
    SAYS(desk.balance("2026-01-10")["threshold"], "2.5");
    QVERIFY(desk("convert", "2026-01-10", "'plan':'plus'").ok());
    SAYS(desk.balance("2026-01-10")["threshold"], "100");
    QVERIFY(desk("threshold", "2026-01-10", "'percent':'33.333'").ok());
    SAYS(desk.balance("2026-01-10")["threshold"], "166.665");
    QVERIFY(desk("plan", "2026-01-11", "'plan':'starter'").ok());
    SAYS(desk.balance("2026-01-11")["threshold"], "166.665");
    SAYS(desk.balance("2026-02-01")["threshold"], "83.332");
    QVERIFY(desk("cancel", "2026-02-02").ok());
    SAYS(desk.balance("2026-03-01")["threshold"], "83.332");
    QVERIFY(desk("threshold", "2026-03-02", "'credits':'7.5'").ok());
    SAYS(desk.balance("2026-03-02")["threshold"], "7.5");
    SAYS(desk.balance("2026-03-02")["state"], "exhausted");
}

void CyclesTest::newVersionOfAProgram()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','plan':'starter'").ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
    tidemark::Program next = *desk.programs.newest("idealy");
    next.version = 2;
    next.plans.front().allocation = tidemark::Credits::whole(300);
    next.modelPrices["flux"] = tidemark::Credits::whole(3);
    desk.programs.add(next);
    tidemark::Program lacking = next;
    lacking.version = 3;
    lacking.plans.erase(lacking.plans.begin());
    desk.programs.add(lacking);

    SAYS(desk.act("2026-01-11", "generate", "'model':'Flux'")["cost"], "1");
    SAYS(desk("program", "2026-01-12", "'version':4")["error"], "unknown_program");
    SAYS(desk("program", "2026-01-12", "'version':3")["error"], "unknown_plan");
    QVERIFY(desk("program", "2026-01-12", "'version':2").ok());
    SAYS(desk.lastKinds(1), "program_changed");
    SAYS(desk.act("2026-01-13", "generate", "'model':'FLUX'")["cost"], "3");
    SAYS(desk.balance("2026-01-31")["remaining"], "246");
    SAYS(desk.balance("2026-02-01")["remaining"], "300");
    QVERIFY(desk("plan", "2026-02-02", "'plan':'plus'").ok());
    QVERIFY(desk("plan", "2026-02-03", "'plan':'starter'").ok());
    SAYS(desk("program", "2026-02-04", "'version':3")["error"], "unknown_plan");
    QVERIFY(desk("plan", "2026-02-05", "'plan':'plus'").ok());
    QVERIFY(desk("program", "2026-02-06", "'version':3").ok());
}

QTEST_GUILESS_MAIN(CyclesTest)
#include "cycles_test.moc"
