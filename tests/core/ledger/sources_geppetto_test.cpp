// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

// "How Geppetto credits work", statement by statement.
class GeppettoSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGenerationEditAndTemplateConversionUsesCredits_data();
    void everyGenerationEditAndTemplateConversionUsesCredits();
    void whateverTheModelAnActionCostsOne();
    void allocationComesThroughASubscription_data();
    void allocationComesThroughASubscription();
    void allocationComesThroughOneTimePurchases();
    void eachActionDrawsFromThePoolOfTheOrganization();
    void eachActionSavesAFreshAsset();
    void eachNewAssetUsesACredit();
    void anEarlierVersionStaysInTheGallery();
    void unusedCreditsRollOver();
    void unusedCreditsDoNotExpire();
    void theyAccumulateWithoutCap();
    void usersHaveTheirOwnLimits();
    void aUserWithALimitSeesWhatRemains();
    void runningLowShows_data();
    void runningLowShows();
    void atZeroNothingCanBeGeneratedOrEdited_data();
    void atZeroNothingCanBeGeneratedOrEdited();
    void atZeroExistingMediaKeepsWorking_data();
    void atZeroExistingMediaKeepsWorking();
    void topUpsAreAddedOnce();
    void topUpsDoNotExpire();
    void upgradesApplyRightAway();
    void eachActionIsAFreshCharge();
    void trialsGetAFixedAllocation_data();
    void trialsGetAFixedAllocation();
    void trialsWorkUpToTheirLimit();
    void conversionStartsFresh();
    void conversionKeepsWhatWasPurchased();

private:
    static void create(Desk &desk, const std::string &terms);
};

void GeppettoSourceTest::create(Desk &desk, const std::string &terms)
{
    QVERIFY(desk("org.create", "2026-01-10", "'program':'geppetto'," + terms).ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
}

void GeppettoSourceTest::everyGenerationEditAndTemplateConversionUsesCredits_data()
{
    QTest::addColumn<QByteArray>("action");

    QTest::newRow("Generating a new image") << QByteArray("generate");
    QTest::newRow("AI Edit") << QByteArray("ai_edit");
    QTest::newRow("ReImagine") << QByteArray("reimagine");
    QTest::newRow("Add Logo (creating a One-Time Logo Image)") << QByteArray("add_logo");
    QTest::newRow("Creating an Auto-brand Template") << QByteArray("auto_brand_template");
}

void GeppettoSourceTest::everyGenerationEditAndTemplateConversionUsesCredits()
{
    QFETCH(QByteArray, action);
    Desk desk;
    create(desk, "'plan':'team'");

    const Said done = desk.act("2026-01-11", action.toStdString());
    SAYS(done["cost"], "1");
    SAYS(done["remaining"], "99");
    SAYS(desk.balance("2026-01-11")["remaining"], "99");
    SAYS(desk("quote", "", "'program':'geppetto','action':'" + action.toStdString() + "'", "")["cost"], "1");
}

void GeppettoSourceTest::whateverTheModelAnActionCostsOne()
{
    Desk desk;
    create(desk, "'plan':'team'");
    for (const std::string model : {"Nano Banana Pro", "GPT1 Mini", "GPT1-HQ", "Flux", "nobody's"}) {
        for (const char *action : {"generate", "ai_edit", "reimagine", "add_logo", "auto_brand_template"}) {
            tidemark::Operation op = *tidemark::parseOperation(
                lineOf("action", "2026-01-11", "'user':'u','action':'" + std::string(action) + "'"), "tester");
            op.model = model;
            op.sourceModel = model;
            QCOMPARE(desk.apply(op).cost, std::optional(tidemark::Credits::whole(1)));
        }
    }
}

void GeppettoSourceTest::allocationComesThroughASubscription_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("allocation");

    QTest::newRow("team") << QByteArray("team") << QByteArray("100");
    QTest::newRow("business") << QByteArray("business") << QByteArray("500");
    QTest::newRow("scale") << QByteArray("scale") << QByteArray("2000");
}

void GeppettoSourceTest::allocationComesThroughASubscription()
{
    QFETCH(QByteArray, plan);
    QFETCH(QByteArray, allocation);
    Desk desk;
    const Said created = desk("org.create", "2026-01-10", "'program':'geppetto','plan':'" + plan.toStdString() + "'");
    SAYS(created["remaining"], allocation);
    SAYS(desk.balance("2026-01-10")["plan"], plan);
    SAYS(desk.balance("2026-01-10").grants(), "subscription " + allocation);
}

void GeppettoSourceTest::allocationComesThroughOneTimePurchases()
{
    Desk desk;
    create(desk, "'trial':0");
    SAYS(desk.balance("2026-01-10")["remaining"], "0");
    SAYS(desk("topup", "2026-01-11", "'credits':30,'reference':'INV-1'")["remaining"], "30");
    SAYS(desk.act("2026-01-12", "generate")["remaining"], "29");
}

void GeppettoSourceTest::eachActionDrawsFromThePoolOfTheOrganization()
{
    Desk desk;
    create(desk, "'plan':'team'");
    QVERIFY(desk("user.create", "2026-01-10", "'user':'v'").ok());
    SAYS(desk.act("2026-01-11", "generate")["remaining"], "99");
    SAYS(desk("action", "2026-01-11", "'user':'v','action':'add_logo'")["remaining"], "98");
}

void GeppettoSourceTest::eachActionSavesAFreshAsset()
{
    Desk desk;
    create(desk, "'plan':'team'");
    const Said first = desk.act("2026-01-11", "generate", "'asset':'one'");
    const Said second = desk.act("2026-01-11", "ai_edit", "'source':'one'");
    SAYS(first["asset"], "one");
    SAYS(second["asset"], "auto-" + second["seq"]);
    QCOMPARE(desk.last().sourceAsset, std::string("one"));
    SAYS(desk.act("2026-01-11", "reimagine", "'asset':'one'")["error"], "duplicate_asset");
}

void GeppettoSourceTest::eachNewAssetUsesACredit()
{
    Desk desk;
    create(desk, "'plan':'team'");
    for (const char *action : {"generate", "ai_edit", "reimagine", "add_logo", "auto_brand_template"})
        QVERIFY(!desk.act("2026-01-11", action)["asset"].isEmpty());
    SAYS(desk.balance("2026-01-11")["remaining"], "95");
    SAYS(desk.balance("2026-01-11").user("u")["used"], "5");
}

void GeppettoSourceTest::anEarlierVersionStaysInTheGallery()
{
    Desk desk;
    create(desk, "'plan':'team'");
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'v1','model':'Flux'").ok());
    QVERIFY(desk.act("2026-01-12", "ai_edit", "'asset':'v2','source':'v1'").ok());
    QVERIFY(desk.org("a").asset("v1"));
    QVERIFY(desk("asset", "2026-01-13", "'asset':'v1','visibility':'org'").ok());
    SAYS(desk.act("2026-01-14", "ai_edit", "'source':'v1'")["cost"], "1");
}

void GeppettoSourceTest::unusedCreditsRollOver()
{
    Desk desk;
    create(desk, "'plan':'team'");
    desk.spend("2026-01-20", 40);
    SAYS(desk.balance("2026-02-09T23:59:59.999Z")["remaining"], "60");
    SAYS(desk.balance("2026-02-10")["remaining"], "160");
    SAYS(desk.balance("2026-02-10").grants(), "subscription 60, subscription 100");
}

void GeppettoSourceTest::unusedCreditsDoNotExpire()
{
    Desk desk;
    create(desk, "'plan':'team'");
    for (const Said &grant : desk.balance("2031-01-10").list("grants"))
        SAYS(grant["expires_at"], "null");
    QVERIFY(desk("topup", "2031-01-10", "'credits':'1'").ok());
    for (const tidemark::Entry &entry : desk.chain())
        QVERIFY(entry.kind != tidemark::EntryKind::Expiry);
}

void GeppettoSourceTest::theyAccumulateWithoutCap()
{
    Desk desk;
    create(desk, "'plan':'scale'");
    SAYS(desk.balance("2036-01-09")["remaining"], "240000");
    SAYS(desk.balance("2036-01-10")["remaining"], "242000");
    SAYS(desk("topup", "2036-01-10", "'credits':'0.5'")["remaining"], "242000.5");
}

void GeppettoSourceTest::usersHaveTheirOwnLimits()
{
    Desk desk;
    create(desk, "'plan':'team'");
    QVERIFY(desk("user.create", "2026-01-10", "'user':'v'").ok());
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':'2'").ok());
    desk.spend("2026-01-11", 2);
    const Said refused = desk.act("2026-01-11", "generate");
    SAYS(refused["error"], "user_limit_reached");
    SAYS(refused["left"], "0");
    SAYS(refused["remaining"], "98");
    SAYS(desk("action", "2026-01-11", "'user':'v','action':'generate'")["remaining"], "97");
    SAYS(desk.act("2026-02-10", "generate")["cost"], "1");
}

void GeppettoSourceTest::aUserWithALimitSeesWhatRemains()
{
    Desk desk;
    create(desk, "'plan':'team'");
    SAYS(desk.balance("2026-01-10").user("u")["left"], "null");
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':'25'").ok());
    desk.spend("2026-01-11", 3);
    const Said user = desk.balance("2026-01-11").user("u");
    SAYS(user["limit"], "25");
    SAYS(user["limit_from"], "own");
    SAYS(user["used"], "3");
    SAYS(user["left"], "22");
}

void GeppettoSourceTest::runningLowShows_data()
{
    QTest::addColumn<int>("spent");
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("nothing spent") << 0 << QByteArray("ok");
    QTest::newRow("a credit above the threshold") << 79 << QByteArray("ok");
    QTest::newRow("at the threshold") << 80 << QByteArray("low");
    QTest::newRow("the last credit") << 99 << QByteArray("low");
    QTest::newRow("nothing left") << 100 << QByteArray("exhausted");
}

void GeppettoSourceTest::runningLowShows()
{
    QFETCH(int, spent);
    QFETCH(QByteArray, state);
    Desk desk;
    create(desk, "'plan':'team'");
    desk.spend("2026-01-11", spent);
    SAYS(desk.balance("2026-01-11")["threshold"], "20");
    SAYS(desk.balance("2026-01-11")["state"], state);
}

void GeppettoSourceTest::atZeroNothingCanBeGeneratedOrEdited_data()
{
    everyGenerationEditAndTemplateConversionUsesCredits_data();
}

void GeppettoSourceTest::atZeroNothingCanBeGeneratedOrEdited()
{
    QFETCH(QByteArray, action);
    Desk desk;
    create(desk, "'trial':1");
    desk.spend("2026-01-11", 1);
    const Said refused = desk.act("2026-01-12", action.toStdString());
    SAYS(refused["ok"], "false");
    SAYS(refused["error"], "insufficient_credits");
    SAYS(refused["cost"], "1");
    SAYS(refused["remaining"], "0");
    SAYS(desk.lastKinds(1), "refusal");
    QVERIFY(!desk.org("a").asset("auto-5"));
}

void GeppettoSourceTest::atZeroExistingMediaKeepsWorking_data()
{
    QTest::addColumn<QByteArray>("action");

    QTest::newRow("browse the Gallery") << QByteArray("browse");
    QTest::newRow("download from it") << QByteArray("download");
    QTest::newRow("use Media in Custom Templates") << QByteArray("use_in_template");
    QTest::newRow("create Custom Templates") << QByteArray("create_template");
}

void GeppettoSourceTest::atZeroExistingMediaKeepsWorking()
{
    QFETCH(QByteArray, action);
    Desk desk;
    create(desk, "'trial':1");
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'made'").ok());
    QVERIFY(desk("limit", "2026-01-11", "'user':'u','limit':0").ok());
    const size_t before = desk.chain().size();
    const Said done = desk.act("2026-01-12", action.toStdString(), "'source':'made'");
    SAYS(done["ok"], "true");
    SAYS(done["cost"], "0");
    QVERIFY(!done.has("seq"));
    QVERIFY(!done.has("asset"));
    QCOMPARE(desk.chain().size(), before);
}

void GeppettoSourceTest::topUpsAreAddedOnce()
{
    Desk desk;
    create(desk, "'plan':'team'");
    SAYS(desk("topup", "2026-01-11", "'credits':50,'key':'once'")["remaining"], "150");
    SAYS(desk("topup", "2026-01-12", "'credits':'50.0','key':'once'")["replayed"], "true");
    SAYS(desk.balance("2026-01-13")["remaining"], "150");
    SAYS(desk.balance("2026-02-10")["remaining"], "250");
}

void GeppettoSourceTest::topUpsDoNotExpire()
{
    Desk desk;
    create(desk, "'trial':0");
    QVERIFY(desk("topup", "2026-01-11", "'credits':'3.5'").ok());
    const Said later = desk.balance("2099-12-31");
    SAYS(later["remaining"], "3.5");
    SAYS(later.list("grants").at(0)["expires_at"], "null");
}

void GeppettoSourceTest::upgradesApplyRightAway()
{
    Desk desk;
    create(desk, "'plan':'team'");
    desk.spend("2026-01-11", 10);
    const Said done = desk("plan", "2026-01-20", "'plan':'business'");
    SAYS(done["plan"], "business");
    SAYS(done["pending_plan"], "null");
    SAYS(done["remaining"], "490");
    SAYS(desk.lastKinds(2), "plan_changed, grant");
    SAYS(desk.balance("2026-01-20").grants(), "subscription 90, upgrade 400");
    SAYS(desk.balance("2026-02-10")["remaining"], "990");
}

void GeppettoSourceTest::eachActionIsAFreshCharge()
{
    Desk desk;
    create(desk, "'plan':'team'");
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'x'").ok());
    QVERIFY(desk.act("2026-01-11", "ai_edit", "'source':'x'").ok());
    SAYS(desk.act("2026-01-11", "ai_edit", "'source':'x'")["remaining"], "97");
    SAYS(desk.lastKinds(3), "charge, charge, charge");
}

void GeppettoSourceTest::trialsGetAFixedAllocation_data()
{
    QTest::addColumn<QByteArray>("trial");
    QTest::addColumn<QByteArray>("credits");

    QTest::newRow("the program's own") << QByteArray("true") << QByteArray("25");
    QTest::newRow("10") << QByteArray("10") << QByteArray("10");
    QTest::newRow("none") << QByteArray("0") << QByteArray("0");
    QTest::newRow("a fraction") << QByteArray("'12.5'") << QByteArray("12.5");
}

void GeppettoSourceTest::trialsGetAFixedAllocation()
{
    QFETCH(QByteArray, trial);
    QFETCH(QByteArray, credits);
    Desk desk;
    create(desk, "'trial':" + trial.toStdString());
    for (const char *at : {"2026-01-10", "2026-02-10", "2027-01-10"})
        SAYS(desk.balance(at)["remaining"], credits);
    SAYS(desk.balance("2026-01-10")["plan"], "null");
    SAYS(desk.balance("2026-01-10")["cycle_end"], "null");
}

void GeppettoSourceTest::trialsWorkUpToTheirLimit()
{
    Desk desk;
    create(desk, "'trial':3");
    desk.spend("2026-01-11", 3);
    SAYS(desk.act("2026-03-11", "generate")["error"], "insufficient_credits");
    SAYS(desk.balance("2026-03-11")["state"], "exhausted");
}

void GeppettoSourceTest::conversionStartsFresh()
{
    Desk desk;
    create(desk, "'trial':true");
    desk.spend("2026-01-11", 5);
    const Said done = desk("convert", "2026-01-20T15:00:00Z", "'plan':'team'");
    SAYS(done["remaining"], "100");
    SAYS(desk.lastKinds(3), "expiry, trial_converted, grant");
    const Said after = desk.balance("2026-01-20T15:00:00Z");
    SAYS(after["plan"], "team");
    SAYS(after["cycle_start"], "2026-01-20T15:00:00.000Z");
    SAYS(after["cycle_end"], "2026-02-20T15:00:00.000Z");
    SAYS(after.grants(), "subscription 100");
    SAYS(after.user("u")["used"], "0");
}

void GeppettoSourceTest::conversionKeepsWhatWasPurchased()
{
    Desk desk;
    create(desk, "'trial':true");
    QVERIFY(desk("topup", "2026-01-11", "'credits':7").ok());
    SAYS(desk("convert", "2026-01-20", "'plan':'team'")["remaining"], "107");
    SAYS(desk.balance("2026-01-20").grants(), "topup 7, subscription 100");
}

QTEST_GUILESS_MAIN(GeppettoSourceTest)
#include "sources_geppetto_test.moc"
