// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

// Usage that arrives after a later booking (ledger.md, "Late usage").
class LateUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBookedAtTheLastBooking();
    void costsTheLeftoverOfItsCycle();
    void thenWhatWasAliveThenThenTheRest();
    void noMoreIsReopenedThanTheEndTook();
    void thirtyFiveDays_data();
    void thirtyFiveDays();
    void atTheEndOfAGrant_data();
    void atTheEndOfAGrant();
    void reopeningsFollowTheDraws();
    void anEndedGrantKeepsItsPlaceInTheOrder();
    void limitsOfTheCycleOfOccurrence();
    void beforeTheOrganizationExisted();
    void activeWhenItOccurred();
    void nothingOfAReversedGrant();
    void theTrialAfterItsConversion();
    void adjustmentsDrawOnlyOnWhatIsAlive();
    void reversalOfReopenedDraws();
    void whatLapsedCanBeReopened();
    void reversalOfMixedDraws();
    void refundAfterACancellation_data();
    void refundAfterACancellation();
    void chargeAtTheInstantOfAConversion();
    void chargeAtTheInstantOfAResubscription();

private:
    static void create(Desk &desk, const std::string &terms = "'program':'idealy','plan':'starter'");
    static void book(Desk &desk, const char *at);
};

void LateUsageTest::create(Desk &desk, const std::string &terms)
{
    QVERIFY(desk("org.create", "2026-01-10", terms).ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
}

/// Closes the books up to an instant.
void LateUsageTest::book(Desk &desk, const char *at)
{
    QVERIFY(desk("threshold", at, "'percent':20").ok());
}

void LateUsageTest::isBookedAtTheLastBooking()
{
    Desk desk;
    create(desk);
    book(desk, "2026-01-20");
    SAYS(desk.act("2026-01-15T10:00:00Z", "generate")["remaining"], "249");
    SAYS(text(desk.last().bookedAt), "2026-01-20T00:00:00.000Z");
    SAYS(text(desk.last().occurredAt), "2026-01-15T10:00:00.000Z");
    SAYS(desk.balance("2026-01-19")["remaining"], "250");
}

void LateUsageTest::costsTheLeftoverOfItsCycle()
{
    Desk desk;
    create(desk);
    book(desk, "2026-02-02");
    SAYS(desk.balance("2026-02-02")["remaining"], "250");
    const Said done = desk.act("2026-01-20", "generate", "'model':'GPT1-HQ'");
    SAYS(done["remaining"], "250");
    SAYS(desk.lastKinds(3), "threshold_set, reopening, charge");
    SAYS(text(desk.last().draws), "2:4r");
    SAYS(text(desk.last(1).amount), "4");
    QCOMPARE(desk.last(1).grant, tidemark::Seq(2));
    QCOMPARE(desk.last(1).actor, std::string("tester"));
    SAYS(text(desk.last(1).occurredAt), "2026-01-20T00:00:00.000Z");
    SAYS(desk.balance("2026-02-02").grants(), "subscription 250");
}

void LateUsageTest::thenWhatWasAliveThenThenTheRest()
{
    Desk desk;
    create(desk); // 2: subscription
    desk.spend("2026-01-11", 248);
    QVERIFY(desk("topup", "2026-01-12", "'credits':1").ok());              // 252
    QVERIFY(desk("grant", "2026-01-21", "'credits':1,'priority':0").ok()); // 253
    book(desk, "2026-02-02");                                              // 254 expiry, 255 grant, 256 threshold
    QVERIFY(desk.act("2026-01-20", "generate", "'model':'GPT1-HQ'").ok());
    SAYS(text(desk.last().draws), "2:2r 252:1 253:1");
    QVERIFY(desk.act("2026-01-20", "generate", "'model':'Nano Banana 2'").ok());
    SAYS(text(desk.last().draws), "255:2");
}

void LateUsageTest::noMoreIsReopenedThanTheEndTook()
{
    Desk desk;
    create(desk);
    desk.spend("2026-01-11", 248);
    book(desk, "2026-02-02");
    const tidemark::Seq february = desk.last(1).seq;
    QVERIFY(desk.act("2026-01-20", "generate").ok());
    SAYS(text(desk.last().draws), "2:1r");
    QVERIFY(desk.act("2026-01-20", "generate").ok());
    SAYS(text(desk.last().draws), "2:1r");
    QVERIFY(desk.act("2026-01-20", "generate").ok());
    SAYS(text(desk.last().draws), QByteArray::number(qlonglong(february)) + ":1");
    SAYS(desk.lastKinds(1), "charge");
}

void LateUsageTest::thirtyFiveDays_data()
{
    QTest::addColumn<QByteArray>("booked");
    QTest::addColumn<bool>("reopened");

    QTest::newRow("34 days") << QByteArray("2026-03-07T00:00:00.000Z") << true;
    QTest::newRow("35 days") << QByteArray("2026-03-08T00:00:00.000Z") << true;
    QTest::newRow("a millisecond more") << QByteArray("2026-03-08T00:00:00.001Z") << false;
}

void LateUsageTest::thirtyFiveDays()
{
    QFETCH(QByteArray, booked);
    QFETCH(bool, reopened);
    Desk desk;
    create(desk);
    book(desk, booked.constData());
    QVERIFY(desk.act("2026-01-31T23:59:59.999Z", "generate").ok());
    QCOMPARE(desk.last().draws.front().reopened, reopened);
    QCOMPARE(desk.last().draws.front().grant == 2, reopened);
}

void LateUsageTest::atTheEndOfAGrant_data()
{
    QTest::addColumn<QByteArray>("occurred");
    QTest::addColumn<bool>("reopened");

    QTest::newRow("before") << QByteArray("2026-01-31T23:59:59.999Z") << true;
    QTest::newRow("at") << QByteArray("2026-02-01T00:00:00.000Z") << false;
    QTest::newRow("in other words") << QByteArray("2026-02-01T05:59:59.999+06:00") << true;
}

void LateUsageTest::atTheEndOfAGrant()
{
    QFETCH(QByteArray, occurred);
    QFETCH(bool, reopened);
    Desk desk;
    create(desk);
    book(desk, "2026-02-02");
    QVERIFY(desk.act(occurred.toStdString(), "generate").ok());
    QCOMPARE(desk.last().draws.front().reopened, reopened);
    SAYS(desk.balance("2026-02-02")["remaining"], reopened ? "250" : "249");
}

void LateUsageTest::reopeningsFollowTheDraws()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':0");
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':50,'expires_at':'2026-01-28T00:00:00Z'").ok()); // 3
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':50,'expires_at':'2026-01-26T00:00:00Z'").ok()); // 4
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':9,'expires_at':'2026-01-30T00:00:00Z'").ok());  // 5
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':50,'expires_at':'2026-01-26T00:00:00Z'").ok()); // 6
    book(desk, "2026-02-02");
    SAYS(desk.balance("2026-02-02")["remaining"], "0");
    QVERIFY(desk.act("2026-01-20", "generate", "'model':'GPT1-HQ'").ok());
    SAYS(text(desk.last().draws), "5:1r 4:1r 6:1r 3:1r");
    SAYS(desk.lastKinds(5), "reopening, reopening, reopening, reopening, charge");
    const tidemark::Seq order[] = {5, 4, 6, 3};
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(desk.last(4 - i).grant, order[i]);
}

void LateUsageTest::anEndedGrantKeepsItsPlaceInTheOrder()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':0");
    QVERIFY(desk("topup", "2026-01-11", "'credits':1").ok());                                                   // 3
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':60,'expires_at':'2026-01-28T00:00:00Z'").ok()); // 4
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'priority':70").ok());                                     // 5
    book(desk, "2026-02-02");
    QVERIFY(desk.act("2026-01-20", "generate").ok());
    SAYS(text(desk.last().draws), "3:1");
    QVERIFY(desk.act("2026-01-20", "generate", "'model':'Nano Banana 2'").ok());
    SAYS(text(desk.last().draws), "4:1r 5:1");
}

void LateUsageTest::limitsOfTheCycleOfOccurrence()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':2").ok());
    desk.spend("2026-01-11", 1);
    book(desk, "2026-02-02");
    desk.spend("2026-02-02", 2);
    SAYS(desk.act("2026-02-02", "generate")["error"], "user_limit_reached");
    SAYS(desk.act("2026-01-20", "generate")["cost"], "1");
    const Said refused = desk.act("2026-01-20", "generate", "'model':'GPT1 Mini'");
    SAYS(refused["error"], "user_limit_reached");
    SAYS(refused["left"], "0");
    SAYS(desk.balance("2026-02-02").user("u")["used"], "2");
    // Lowered afterwards: the limit in force now, the use of then.
    QVERIFY(desk("limit", "2026-03-02", "'user':'u','limit':'2.5'").ok());
    SAYS(desk.act("2026-01-20", "generate")["left"], "0.5");
    SAYS(desk.act("2026-01-20", "generate", "'model':'GPT1 Mini'")["cost"], "0.5");
    SAYS(desk.balance("2026-03-02").user("u")["used"], "0");
}

void LateUsageTest::beforeTheOrganizationExisted()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':2").ok());
    SAYS(desk.act("2025-12-20", "generate")["remaining"], "249");
    SAYS(text(desk.last().draws), "2:1");
    SAYS(desk.balance("2026-01-10").user("u")["used"], "1");
    book(desk, "2026-02-02");
    SAYS(desk.act("2025-12-20", "generate")["remaining"], "249");
    SAYS(desk.act("2025-12-20", "generate")["error"], "user_limit_reached");
    SAYS(desk.balance("2026-02-02").user("u")["used"], "0");
}

void LateUsageTest::activeWhenItOccurred()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("user.active", "2026-01-15", "'user':'u','active':false").ok());
    QVERIFY(desk("user.active", "2026-01-25", "'user':'u','active':true").ok());
    book(desk, "2026-02-02");
    SAYS(desk.act("2026-01-14T23:59:59.999Z", "generate")["cost"], "1");
    const Said refused = desk.act("2026-01-15", "generate");
    SAYS(refused["error"], "user_inactive");
    SAYS(desk.act("2026-01-24T23:59:59.999Z", "download")["error"], "user_inactive");
    SAYS(desk.act("2026-01-25", "generate")["cost"], "1");
}

void LateUsageTest::nothingOfAReversedGrant()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':0");
    QVERIFY(desk("grant", "2026-01-11", "'credits':5,'expires_at':'2026-01-28T00:00:00Z'").ok()); // 3
    QVERIFY(desk.act("2026-01-12", "generate").ok());
    QVERIFY(desk("reverse", "2026-01-13", "'entry':3").ok());
    SAYS(text(desk.last().draws), "3:-4");
    SAYS(text(desk.last().amount), "-4");
    SAYS(desk.act("2026-01-12", "generate")["error"], "insufficient_credits");
    // Not even what a reversal gives back to it.
    SAYS(desk("reverse", "2026-01-14", "'entry':4")["remaining"], "0");
    SAYS(desk.act("2026-01-12", "generate")["error"], "insufficient_credits");
}

void LateUsageTest::theTrialAfterItsConversion()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':10");
    desk.spend("2026-01-11", 4);
    QVERIFY(desk("convert", "2026-01-20", "'plan':'starter'").ok());
    SAYS(text(desk.last(2).amount), "-6");
    SAYS(desk.act("2026-01-15", "generate", "'model':'GPT1-HQ'")["remaining"], "250");
    SAYS(text(desk.last().draws), "2:4r");
    QVERIFY(desk.act("2026-01-15", "generate", "'model':'GPT1-HQ'").ok());
    QCOMPARE(desk.last().draws.size(), size_t(2));
    SAYS(text(desk.last().draws.front().amount), "2");
    SAYS(desk.balance("2026-01-20")["remaining"], "248");
    SAYS(desk.balance("2026-01-20").user("u")["used"], "0");
}

void LateUsageTest::adjustmentsDrawOnlyOnWhatIsAlive()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':1");
    QVERIFY(desk("grant", "2026-01-11", "'credits':5,'expires_at':'2026-01-28T00:00:00Z'").ok());
    book(desk, "2026-02-02");
    SAYS(desk("adjust", "2026-01-20", "'credits':-2,'reason':'x'")["error"], "insufficient_credits");
    SAYS(desk("adjust", "2026-01-20", "'credits':-1,'reason':'x'")["remaining"], "0");
    SAYS(text(desk.last().draws), "2:1");
}

void LateUsageTest::reversalOfReopenedDraws()
{
    Desk desk;
    create(desk);
    book(desk, "2026-02-02");
    const Said charged = desk.act("2026-01-20", "generate", "'asset':'x'");
    const Said reversed = desk("reverse", "2026-02-03", "'entry':" + charged["seq"].toStdString());
    SAYS(reversed["remaining"], "250");
    SAYS(desk.lastKinds(1), "reversal");
    SAYS(text(desk.last().amount), "0");
    QVERIFY(desk.last().draws.empty());
    QVERIFY(desk.org("a").asset("x")->reversed);
    SAYS(text(desk.org("a").used("u", 0)), "0");
    QVERIFY(desk.act("2026-01-20", "generate").ok());
    SAYS(text(desk.last().draws), "2:1r");
    SAYS(text(desk.org("a").grant(2)->reopenable), "249");
}

void LateUsageTest::whatLapsedCanBeReopened()
{
    Desk desk;
    create(desk, "'program':'idealy','trial':0");
    QVERIFY(desk("grant", "2026-01-11", "'credits':1,'expires_at':'2026-01-28T00:00:00Z'").ok()); // 3
    QVERIFY(desk.act("2026-01-12", "generate").ok()); // 4: nothing is left for an expiry
    book(desk, "2026-02-02");
    SAYS(desk.lastKinds(2), "charge, threshold_set");
    SAYS(desk.act("2026-01-20", "generate")["error"], "insufficient_credits");
    SAYS(desk("reverse", "2026-02-03", "'entry':4")["remaining"], "0");
    SAYS(desk.act("2026-01-20", "generate")["remaining"], "0");
    SAYS(text(desk.last().draws), "3:1r");
}

void LateUsageTest::reversalOfMixedDraws()
{
    Desk desk;
    create(desk); // 2
    desk.spend("2026-01-11", 247);
    QVERIFY(desk("topup", "2026-01-12", "'credits':1").ok()); // 251
    book(desk, "2026-02-02");                                 // 252 expiry of 3, 253 grant, 254
    const Said charged = desk.act("2026-01-20", "generate", "'model':'GPT1-HQ'");
    SAYS(text(desk.last().draws), "2:3r 251:1");
    const Said again = desk.act("2026-02-02", "generate", "'model':'Nano Banana 2'");
    SAYS(text(desk.last().draws), "253:2");
    // The top-up is alive, what was reopened lapses.
    SAYS(desk("reverse", "2026-03-02", "'entry':" + charged["seq"].toStdString())["remaining"], "251");
    SAYS(desk.lastKinds(1), "reversal");
    SAYS(text(desk.last().draws), "251:1");
    // February's subscription has ended: a refund, ending like March's.
    SAYS(desk("reverse", "2026-03-02", "'entry':" + again["seq"].toStdString() + ",'reason':'sorry'")["remaining"],
         "253");
    SAYS(desk.lastKinds(2), "reversal, grant");
    SAYS(text(desk.last(1).amount), "0");
    QVERIFY(desk.last().source == tidemark::GrantSource::Refund);
    QVERIFY(!desk.last().reason);
    QCOMPARE(*desk.last(1).reason, std::string("sorry"));
    SAYS(text(*desk.last().expiresAt), "2026-04-01T00:00:00.000Z");
}

void LateUsageTest::refundAfterACancellation_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("kinds");

    QTest::newRow("subscription credits end")
        << QByteArray("'program':'idealy','plan':'starter'") << QByteArray("reversal");
    QTest::newRow("they roll over") << QByteArray("'program':'geppetto','plan':'team'") << QByteArray("reversal");
}

void LateUsageTest::refundAfterACancellation()
{
    QFETCH(QByteArray, terms);
    QFETCH(QByteArray, kinds);
    Desk desk;
    create(desk, terms.toStdString());
    const Said charged = desk.act("2026-01-11", "generate");
    QVERIFY(desk("cancel", "2026-01-12").ok());
    book(desk, "2026-02-20");
    const bool ended = desk.org("a").head()->balance.isZero();
    QVERIFY(desk("reverse", "2026-02-20", "'entry':" + charged["seq"].toStdString()).ok());
    SAYS(desk.lastKinds(1), kinds);
    SAYS(text(desk.last().draws), ended ? "" : "2:1");
    SAYS(desk.balance("2026-02-20")["remaining"], ended ? "0" : "100");
}

void LateUsageTest::chargeAtTheInstantOfAConversion()
{
    Desk desk;
    create(desk, "'program':'geppetto','trial':10");
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':3").ok());
    desk.spend("2026-01-19T23:59:59.999Z", 1);
    const Said first = desk.act("2026-01-20", "generate");
    const Said second = desk.act("2026-01-20", "generate");
    QVERIFY(desk("reverse", "2026-01-20", "'entry':" + first["seq"].toStdString()).ok());
    SAYS(desk.balance("2026-01-20").user("u")["used"], "2");
    QVERIFY(desk("convert", "2026-01-20", "'plan':'team'").ok());
    // Only the one that occurred then, and was not reversed.
    SAYS(desk.balance("2026-01-20").user("u")["used"], "1");
    SAYS(text(desk.org("a").used("u", 0)), "1");
    QVERIFY(desk("reverse", "2026-01-21", "'entry':" + second["seq"].toStdString()).ok());
    SAYS(desk.balance("2026-01-21").user("u")["used"], "0");
    SAYS(text(desk.org("a").used("u", 0)), "1");
}

void LateUsageTest::chargeAtTheInstantOfAResubscription()
{
    Desk desk;
    create(desk, "'program':'geppetto','plan':'team'");
    QVERIFY(desk("cancel", "2026-01-11").ok());
    desk.spend("2026-02-10", 2);
    desk.spend("2026-02-20", 3);
    SAYS(desk.balance("2026-02-20").user("u")["used"], "5");
    QVERIFY(desk("plan", "2026-02-20", "'plan':'team'").ok());
    SAYS(desk.balance("2026-02-20").user("u")["used"], "3");
    desk.spend("2026-02-19", 1);
    SAYS(desk.balance("2026-02-20").user("u")["used"], "3");
}

QTEST_GUILESS_MAIN(LateUsageTest)
#include "late_usage_test.moc"
