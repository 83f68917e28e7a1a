// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include "core/ledger/balance.h"
#include "core/ledger/calculator.h"

namespace
{
struct Priced {
    const char *model;
    const char *cost;
};

// Every model that the source names, as it spells them.
constexpr Priced priced[] = {
    {"GPT1 Mini", "0.5"},
    {"GPT1 Mini Edit", "0.5"},
    {"Nano Banana 2", "2"},
    {"Nano Banana 2 Edit", "2"},
    {"GPT1-HQ", "4"},
    {"GPT1-HQ Edit", "4"},
    {"GPT1.5-HQ", "4"},
    {"GPT1.5-HQ Edit", "4"},
    {"Nano Banana Pro", "4"},
    {"Nano Banana Pro Edit", "4"},
    {"Flux", "1"},
    {"Flux-2", "1"},
    {"FluxKontextPro", "1"},
    {"Ideogram", "1"},
    {"Recraft", "1"},
    {"Imagen", "1"},
    {"Minimax", "1"},
    {"GPT1", "1"},
    {"GPT1.5", "1"},
    {"HiDream", "1"},
    {"Seedream", "1"},
    {"Seedream 4.5", "1"},
    {"Seedream 5 Lite", "1"},
    {"Krea", "1"},
    {"Qwen", "1"},
    {"Nano Banana", "1"},
    {"Bria", "1"},
    {"Nano Banana Edit", "1"},
    {"SeedDream 4 Edit", "1"},
    {"GPT1.5 Edit", "1"},
};

// Models that the source does not name: whole names count, not their parts.
constexpr Priced others[] = {
    {"", "1"},
    {"   ", "1"},
    {"GPT1Mini", "1"},
    {"GPT1-Mini", "1"},
    {"GPT1 Mini Edit 2", "1"},
    {"GPT1 HQ", "1"},
    {"GPT1 -HQ", "1"},
    {"GPT1.5 HQ", "1"},
    {"Nano Banana Pro 2", "1"},
    {"Nano Banana 22", "1"},
    {"NanoBanana 2", "1"},
    {"a model nobody has heard of", "1"},
};

std::vector<std::string> spellings(const std::string &model)
{
    std::string lower;
    std::string upper;
    std::string mixed;
    std::string spaced;
    for (size_t i = 0; i < model.size(); ++i) {
        const char c = model[i];
        lower += char(std::tolower(c));
        upper += char(std::toupper(c));
        mixed += char(i % 2 ? std::toupper(c) : std::tolower(c));
        spaced += c == ' ' ? std::string("   ") : std::string(1, c);
    }
    return {model, lower, upper, mixed, " " + model, model + "  ", "  " + spaced + " ", " " + upper + " "};
}

QByteArray cost(Desk &desk, const std::string &action, const std::string &field, const std::string &model)
{
    return desk.act("2026-01-11", action, "'" + field + "':'" + model + "'")["cost"];
}
}

// "Credits and Monthly Limits", statement by statement.
class IdealySourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCalculatorForChecksMeterAndBreakdowns();
    void monthlyLimitsByTier_data();
    void monthlyLimitsByTier();
    void countingResetsOnTheFirstOfEachMonth();
    void countingResetsAtMidnightOfTheOrganization();
    void generationCosts_data();
    void generationCosts();
    void editsCostByModelToo_data();
    void editsCostByModelToo();
    void operationCosts_data();
    void operationCosts();
    void colorCorrectionCostsAsItsSource_data();
    void colorCorrectionCostsAsItsSource();
    void colorCorrectionTakesTheSourcesModelFromTheLedger();
    void colorCorrectionMakesANewImage();
    void colorCorrectionOfAnUnknownSource();
    void backgroundRemovalHasNoCounterEntry();
    void backgroundRemovalThenVectorizationIsOneCredit();
    void limitsAreTheTiersNotOneForAll_data();
    void limitsAreTheTiersNotOneForAll();
    void allGenerationAndTransformationIsLimited_data();
    void allGenerationAndTransformationIsLimited();
    void fourCreditModelsNeedFour();
    void remainingIsInTheHeader();

private:
    static void create(Desk &desk, const std::string &terms = "'plan':'starter'");
};

void IdealySourceTest::create(Desk &desk, const std::string &terms)
{
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy'," + terms).ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
}

void IdealySourceTest::oneCalculatorForChecksMeterAndBreakdowns()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':'10'").ok());
    const tidemark::Program &program = *desk.programs.newest("idealy");
    tidemark::Credits sum;
    for (const char *model : {"GPT1 Mini", "Flux", "Nano Banana 2", "GPT1-HQ"}) {
        const Said quoted =
            desk("quote", "", "'program':'idealy','action':'generate','model':'" + std::string(model) + "'", "");
        const tidemark::Credits price = tidemark::priceOf(program, *program.action("generate"), model, {});
        SAYS(quoted["cost"], text(price));
        const Said done = desk.act("2026-01-11", "generate", "'model':'" + std::string(model) + "'");
        sum += price;
        SAYS(done["cost"], text(price));
        SAYS(done["remaining"], text(tidemark::Credits::whole(250) - sum));
        const Said balance = desk.balance("2026-01-11");
        SAYS(balance["remaining"], done["remaining"]);
        SAYS(balance["state"], done["state"]);
        SAYS(balance.user("u")["used"], text(sum));
        SAYS(balance.user("u")["left"], text(tidemark::Credits::whole(10) - sum));
    }
    const Said refused = desk.act("2026-01-11", "generate", "'model':'GPT1-HQ'");
    SAYS(refused["error"], "user_limit_reached");
    SAYS(refused["left"], desk.balance("2026-01-11").user("u")["left"]);
    SAYS(refused["cost"], "4");
}

void IdealySourceTest::monthlyLimitsByTier_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QByteArray>("limit");

    QTest::newRow("Starter") << QByteArray("starter") << QByteArray("250");
    QTest::newRow("Plus") << QByteArray("plus") << QByteArray("500");
    QTest::newRow("Pro") << QByteArray("pro") << QByteArray("1000");
}

void IdealySourceTest::monthlyLimitsByTier()
{
    QFETCH(QByteArray, plan);
    QFETCH(QByteArray, limit);
    Desk desk;
    create(desk, "'plan':'" + plan.toStdString() + "'");
    SAYS(desk.balance("2026-01-10")["remaining"], limit);
    SAYS(desk.balance("2026-02-01")["remaining"], limit);
    SAYS(desk.balance("2027-07-15")["remaining"], limit);
}

void IdealySourceTest::countingResetsOnTheFirstOfEachMonth()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':30").ok());
    desk.spend("2026-01-31T23:59:59.999Z", 30);
    SAYS(desk.act("2026-01-31T23:59:59.999Z", "generate")["error"], "user_limit_reached");
    SAYS(desk.balance("2026-01-31T23:59:59.999Z")["remaining"], "220");
    for (const char *first : {"2026-02-01", "2026-03-01", "2026-04-01", "2027-01-01"}) {
        const Said balance = desk.balance(first);
        SAYS(balance["remaining"], "250");
        SAYS(balance["cycle_start"], QByteArray(first) + "T00:00:00.000Z");
        SAYS(balance.user("u")["used"], "0");
    }
    SAYS(desk.act("2026-02-01", "generate")["remaining"], "249");
    SAYS(desk.lastKinds(3), "expiry, grant, charge");
}

void IdealySourceTest::countingResetsAtMidnightOfTheOrganization()
{
    Desk desk;
    create(desk, "'plan':'starter','time_zone':'Asia/Tokyo'");
    desk.spend("2026-01-31T14:59:59.999Z", 1);
    SAYS(desk.balance("2026-01-31T14:59:59.999Z")["remaining"], "249");
    SAYS(desk.balance("2026-01-31T15:00:00Z")["remaining"], "250");
}

void IdealySourceTest::generationCosts_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("expected");

    for (const auto &row : priced)
        QTest::newRow(row.model) << QByteArray(row.model) << QByteArray(row.cost);
    for (const auto &row : others)
        QTest::addRow("\"%s\"", row.model) << QByteArray(row.model) << QByteArray(row.cost);
}

void IdealySourceTest::generationCosts()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, expected);
    Desk desk;
    create(desk);
    for (const std::string &spelling : spellings(model.toStdString())) {
        const std::string given = ",'model':'" + spelling + "'";
        SAYS(cost(desk, "generate", "model", spelling), expected);
        SAYS(desk("quote", "", "'program':'idealy','action':'generate'" + given, "")["cost"], expected);
    }
}

void IdealySourceTest::editsCostByModelToo_data()
{
    generationCosts_data();
}

void IdealySourceTest::editsCostByModelToo()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, expected);
    Desk desk;
    create(desk);
    for (const std::string &spelling : spellings(model.toStdString()))
        SAYS(cost(desk, "edit", "model", spelling), expected);
    SAYS(desk.act("2026-01-11", "edit")["cost"], "1");
}

void IdealySourceTest::operationCosts_data()
{
    QTest::addColumn<QByteArray>("action");

    QTest::newRow("Upscale image: 1 credit each") << QByteArray("upscale");
    QTest::newRow("Vectorize image: 1 credit each") << QByteArray("vectorize");
    QTest::newRow("Background-removed vectorization: 1 credit each") << QByteArray("background_removed_vectorization");
}

void IdealySourceTest::operationCosts()
{
    QFETCH(QByteArray, action);
    Desk desk;
    create(desk);
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'hq','model':'GPT1-HQ'").ok());
    SAYS(desk.act("2026-01-11", action.toStdString())["cost"], "1");
    SAYS(desk.act("2026-01-11", action.toStdString(), "'source':'hq'")["cost"], "1");
    QCOMPARE(desk.last().model, std::string("GPT1-HQ"));
    SAYS(desk.act("2026-01-11", action.toStdString(), "'model':'GPT1-HQ'")["cost"], "1");
    QCOMPARE(desk.last().model, std::string());
    SAYS(desk.balance("2026-01-11")["remaining"], "243");
}

void IdealySourceTest::colorCorrectionCostsAsItsSource_data()
{
    generationCosts_data();
}

void IdealySourceTest::colorCorrectionCostsAsItsSource()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, expected);
    Desk desk;
    create(desk);
    if (model.isEmpty()) {
        SAYS(desk.act("2026-01-11", "color_correction", "'source_model':''")["error"], "source_required");
        SAYS(desk.act("2026-01-11", "color_correction", "'model':'GPT1-HQ'")["error"], "source_required");
        return;
    }
    for (const std::string &spelling : spellings(model.toStdString())) {
        SAYS(cost(desk, "color_correction", "source_model", spelling), expected);
        SAYS(desk.act("2026-01-11", "color_correction", "'model':'GPT1-HQ','source_model':'" + spelling + "'")["cost"],
             expected);
    }
}

void IdealySourceTest::colorCorrectionTakesTheSourcesModelFromTheLedger()
{
    Desk desk;
    create(desk);
    for (const auto &row : priced) {
        const std::string id = std::string("of ") + row.model;
        QVERIFY(desk.act("2026-01-11", "generate", "'asset':'" + id + "','model':'" + row.model + "'").ok());
        SAYS(desk.act("2026-01-11", "color_correction", "'source':'" + id + "'")["cost"], row.cost);
        SAYS(desk.act("2026-01-11", "color_correction", "'source':'" + id + "','source_model':'GPT1 Mini'")["cost"],
             row.cost);
        QCOMPARE(desk.last().model, std::string(row.model));
    }
}

void IdealySourceTest::colorCorrectionMakesANewImage()
{
    Desk desk;
    create(desk);
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'x','model':'Nano Banana 2'").ok());
    const Said first = desk.act("2026-01-11", "color_correction", "'asset':'y','source':'x'");
    SAYS(first["asset"], "y");
    QCOMPARE(desk.org("a").asset("y")->model, std::string("Nano Banana 2"));
    SAYS(desk.act("2026-01-11", "color_correction", "'source':'y'")["cost"], "2");
}

void IdealySourceTest::colorCorrectionOfAnUnknownSource()
{
    Desk desk;
    create(desk);
    SAYS(desk.act("2026-01-11", "color_correction", "'source':'uploaded'")["cost"], "1");
    QCOMPARE(desk.last().sourceAsset, std::string("uploaded"));
    SAYS(desk.act("2026-01-11", "color_correction", "'source':'uploaded','source_model':'GPT1-HQ'")["cost"], "4");
    SAYS(desk.act("2026-01-11", "color_correction")["error"], "source_required");
}

void IdealySourceTest::backgroundRemovalHasNoCounterEntry()
{
    Desk desk;
    create(desk);
    QVERIFY(desk.act("2026-01-11", "generate", "'asset':'x','model':'GPT1-HQ'").ok());
    QVERIFY(desk("limit", "2026-01-11", "'user':'u','limit':0").ok());
    const Said done = desk.act("2026-01-11", "background_removal", "'asset':'cut','source':'x'");
    SAYS(done["cost"], "0");
    SAYS(done["remaining"], "246");
    SAYS(done["asset"], "cut");
    SAYS(desk.lastKinds(1), "asset_created");
    SAYS(desk.balance("2026-01-11").user("u")["used"], "4");
    QCOMPARE(desk.org("a").asset("cut")->model, std::string("GPT1-HQ"));
}

void IdealySourceTest::backgroundRemovalThenVectorizationIsOneCredit()
{
    Desk desk;
    create(desk);
    QVERIFY(desk.act("2026-01-11", "background_removal", "'asset':'cut','source':'upload'").ok());
    SAYS(desk.act("2026-01-11", "vectorize", "'source':'cut'")["cost"], "1");
    SAYS(desk.balance("2026-01-11")["remaining"], "249");
    SAYS(desk.act("2026-01-11", "background_removed_vectorization")["remaining"], "248");
}

void IdealySourceTest::limitsAreTheTiersNotOneForAll_data()
{
    monthlyLimitsByTier_data();
}

void IdealySourceTest::limitsAreTheTiersNotOneForAll()
{
    QFETCH(QByteArray, plan);
    QFETCH(QByteArray, limit);
    Desk desk;
    create(desk, "'plan':'" + plan.toStdString() + "'");
    const int most = limit.toInt();
    for (int spent = 4; spent <= most; spent += 4)
        SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1-HQ'")["remaining"], QByteArray::number(most - spent));
    desk.spend("2026-01-11", most % 4);
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1 Mini'")["error"], "insufficient_credits");
    SAYS(desk.act("2026-02-01", "generate", "'model':'GPT1 Mini'")["remaining"], QByteArray::number(most - 1) + ".5");
}

void IdealySourceTest::allGenerationAndTransformationIsLimited_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("blocked");

    for (const char *action :
         {"generate", "edit", "color_correction", "upscale", "vectorize", "background_removed_vectorization"})
        QTest::newRow(action) << QByteArray(action) << true;
    for (const char *action : {"background_removal", "browse", "download"})
        QTest::newRow(action) << QByteArray(action) << false;
}

void IdealySourceTest::allGenerationAndTransformationIsLimited()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, blocked);
    Desk desk;
    create(desk, "'trial':'0.5'");
    SAYS(desk.act("2026-01-11", "generate", "'asset':'x','model':'GPT1 Mini'")["remaining"], "0");
    const Said said = desk.act("2026-01-12", action.toStdString(), "'source':'x'");
    SAYS(said["error"], blocked ? "insufficient_credits" : "");
    SAYS(said["ok"], blocked ? "false" : "true");
}

void IdealySourceTest::fourCreditModelsNeedFour()
{
    Desk desk;
    create(desk, "'trial':'4.5'");
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1 Mini'")["remaining"], "4");
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1.5-HQ'")["remaining"], "0");
    Desk short1;
    create(short1, "'trial':'3.999'");
    SAYS(short1.act("2026-01-11", "generate", "'model':'GPT1.5-HQ'")["error"], "insufficient_credits");
    SAYS(short1.act("2026-01-11", "generate", "'model':'Nano Banana 2'")["remaining"], "1.999");
}

void IdealySourceTest::remainingIsInTheHeader()
{
    Desk desk;
    create(desk);
    QVERIFY(desk("topup", "2026-01-12", "'credits':'10.5'").ok());
    QVERIFY(desk.act("2026-01-13", "generate", "'model':'GPT1 Mini'").ok());
    SAYS(desk.balance("2026-01-13")["remaining"], "260");
    SAYS(desk.balance("2026-01-13").grants(), "subscription 249.5, topup 10.5");
    SAYS(desk.balance("2026-02-01")["remaining"], "260.5");
}

QTEST_GUILESS_MAIN(IdealySourceTest)
#include "sources_idealy_test.moc"
