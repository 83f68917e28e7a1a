// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

using tidemark::Instant;

// Every error, and that what is checked first is what is answered.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformed_data();
    void malformed();
    void wellFormed_data();
    void wellFormed();
    void order_data();
    void order();
    void rules_data();
    void rules();
    void onlyBlockedActionsAreBooked();
    void aRefusalSaysWhatWasWanted();
    void aRefusalForInactivityOfAFreeAction();
    void exactlyEnoughIsEnough();
    void balanceOutOfRange();
    void keys();
    void sameOperation_data();
    void sameOperation();

private:
    static void prepare(Desk &desk);
};

/// The clock stands at the 1st of June 2026; the books are closed up to the 20th of January.
void RefusalsTest::prepare(Desk &desk)
{
    desk.now = Instant::parse("2026-06-01T00:00:00Z");
    const char *const setup[][3] = {
        {"org.create", "2026-01-10", "'program':'idealy','plan':'starter'"},                      // 1, 2
        {"user.create", "2026-01-10", "'user':'u'"},                                              // 3
        {"user.create", "2026-01-10", "'user':'gone'"},                                           // 4
        {"user.active", "2026-01-11", "'user':'gone','active':false"},                            // 5
        {"action", "2026-01-12", "'user':'u','action':'generate','asset':'x'"},                   // 6
        {"topup", "2026-01-13", "'credits':5,'key':'k'"},                                         // 7
        {"grant", "2026-01-13", "'credits':5,'expires_at':'2026-01-15T00:00:00Z','priority':99"}, // 8
        {"grant", "2026-01-13", "'credits':1,'priority':0"},                                      // 9
        {"adjust", "2026-01-14", "'credits':-1,'reason':'r'"},                                    // 10: spends 9
        {"reverse", "2026-01-14", "'entry':6"},                                                   // 11
        {"grant", "2026-01-14", "'credits':2"},                                                   // 12
        {"reverse", "2026-01-14", "'entry':12"},                                                  // 13
        {"grant", "2026-01-14", "'credits':1,'expires_at':'2026-01-16T00:00:00Z','priority':0"},  // 14
        {"adjust", "2026-01-14", "'credits':'-1','reason':'r'"},                                  // 15: spends 14
        {"limit", "2026-01-20", "'user':'u','limit':3"},                                          // 16: expiry of 8; 17
    };
    for (const auto &line : setup)
        QVERIFY(desk(line[0], line[1], line[2]).ok());
    QVERIFY(desk("org.create", "2026-01-10", "'program':'geppetto','trial':'0.5'", "t").ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'", "t").ok());
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','trial':3", "s").ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'", "s").ok());
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':2", "s").ok());
    QCOMPARE(desk.chain().size(), size_t(17));
}

void RefusalsTest::malformed_data()
{
    QTest::addColumn<QByteArray>("line");

    const auto row = [](const char *what, const char *line) {
        QByteArray text(line);
        QTest::newRow(what) << text.replace('\'', '"');
    };
#define TOPUP "'op':'topup','org':'a','at':'2026-02-01T00:00:00Z'"
#define GRANT "'op':'grant','org':'a','at':'2026-02-01T00:00:00Z'"
    row("not JSON", "topup");
    row("cut short", "{" TOPUP ",'credits':1");
    row("something behind", "{" TOPUP ",'credits':1} x");
    row("a list", "[]");
    row("nothing", "{}");
    row("no such operation", "{'op':'refund','org':'a','at':'2026-02-01T00:00:00Z'}");
    row("a name twice", "{" TOPUP ",'credits':1,'credits':1}");
    row("a field missing", "{" TOPUP "}");
    row("no org", "{'op':'cancel','at':'2026-02-01T00:00:00Z'}");
    row("no at", "{'op':'cancel','org':'a'}");
    row("a field unknown", "{" TOPUP ",'credits':1,'note':'x'}");
    row("another operation's field", "{" TOPUP ",'credits':1,'priority':1}");
    row("null", "{" TOPUP ",'credits':null}");
    row("null reference", "{" TOPUP ",'credits':1,'reference':null}");
    row("a wrong type", "{" TOPUP ",'credits':true}");
    row("no amount", "{" TOPUP ",'credits':'1,5'}");
    row("an amount with a plus", "{" TOPUP ",'credits':'+1'}");
    row("an amount without digits before the point", "{" TOPUP ",'credits':'.5'}");
    row("an amount with an exponent in a string", "{" TOPUP ",'credits':'1e2'}");
    row("an amount with space", "{" TOPUP ",'credits':' 1'}");
    row("a day", "{'op':'cancel','org':'a','at':'2026-02-01'}");
    row("no offset", "{'op':'cancel','org':'a','at':'2026-02-01T00:00:00'}");
    row("microseconds", "{'op':'cancel','org':'a','at':'2026-02-01T00:00:00.000001Z'}");
    row("30th of February", "{'op':'cancel','org':'a','at':'2026-02-30T00:00:00Z'}");
    row("29th of February in a common year", "{'op':'cancel','org':'a','at':'2026-02-29T00:00:00Z'}");
    row("24 o'clock", "{'op':'cancel','org':'a','at':'2026-02-01T24:00:00Z'}");
    row("a number of seconds", "{'op':'cancel','org':'a','at':1769904000}");
    row("an empty org", "{'op':'cancel','org':'','at':'2026-02-01T00:00:00Z'}");
    row("a control character", "{'op':'cancel','org':'a\\u0007','at':'2026-02-01T00:00:00Z'}");
    row("a C1 control character", "{'op':'cancel','org':'a\\u0085','at':'2026-02-01T00:00:00Z'}");
    row("a lone surrogate", "{'op':'cancel','org':'a','at':'2026-02-01T00:00:00Z','actor':'\\ud800'}");
    row("an empty key", "{" TOPUP ",'credits':1,'key':''}");
    row("plan and trial",
        "{'op':'org.create','org':'n','program':'idealy','plan':'pro','trial':1,'at':'2026-02-01T00:00:00Z'}");
    row("neither plan nor trial", "{'op':'org.create','org':'n','program':'idealy','at':'2026-02-01T00:00:00Z'}");
    row("trial false", "{'op':'org.create','org':'n','program':'idealy','trial':false,'at':'2026-02-01T00:00:00Z'}");
    row("percent and credits", "{'op':'threshold','org':'a','percent':1,'credits':1,'at':'2026-02-01T00:00:00Z'}");
    row("neither percent nor credits", "{'op':'threshold','org':'a','at':'2026-02-01T00:00:00Z'}");
    row("a priority over 100", "{" GRANT ",'credits':1,'priority':101}");
    row("a priority below 0", "{" GRANT ",'credits':1,'priority':-1}");
    row("a priority between", "{" GRANT ",'credits':1,'priority':1.5}");
    row("a priority as text", "{" GRANT ",'credits':1,'priority':'1'}");
    row("an entry as text", "{'op':'reverse','org':'a','entry':'7','at':'2026-02-01T00:00:00Z'}");
    row("a limit in words", "{'op':'limit','org':'a','user':'u','limit':'inherit','at':'2026-02-01T00:00:00Z'}");
    row("a limit missing", "{'op':'limit','org':'a','user':'u','at':'2026-02-01T00:00:00Z'}");
    row("another period", "{'op':'limit','org':'a','user':'u','limit':1,'period':'day','at':'2026-02-01T00:00:00Z'}");
    row("nothing of an asset", "{'op':'asset','org':'a','asset':'x','at':'2026-02-01T00:00:00Z'}");
    row("another visibility", "{'op':'asset','org':'a','asset':'x','visibility':'all','at':'2026-02-01T00:00:00Z'}");
    row("no reason for an adjustment", "{'op':'adjust','org':'a','credits':1,'at':'2026-02-01T00:00:00Z'}");
    row("an org to quote for", "{'op':'quote','org':'a','program':'idealy','action':'edit'}");
#undef TOPUP
#undef GRANT
    QTest::newRow("invalid UTF-8") << QByteArray(
        "{\"op\":\"cancel\",\"org\":\"\xff\",\"at\":\"2026-02-01T00:00:00Z\"}");
    QTest::newRow("101 characters") << QByteArray("{\"op\":\"cancel\",\"org\":\"" + QByteArray(101, 'a')
                                                  + "\",\"at\":\"2026-02-01T00:00:00Z\"}");
    QTest::newRow("a key of 201") << QByteArray("{\"op\":\"cancel\",\"org\":\"a\",\"key\":\"" + QByteArray(201, 'a')
                                                + "\",\"at\":\"2026-02-01T00:00:00Z\"}");
}

void RefusalsTest::malformed()
{
    QFETCH(QByteArray, line);
    Desk desk;
    prepare(desk);
    const Said said = desk.line(line.toStdString());
    SAYS(said["error"], "malformed");
    QVERIFY(!said["message"].isEmpty());
    QCOMPARE(desk.chain().size(), size_t(17));
    // Checked before anything is looked up.
    SAYS(desk.line(line.replace("\"org\":\"a\"", "\"org\":\"nobody\"").toStdString())["error"], "malformed");
}

void RefusalsTest::wellFormed_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("remaining");

    QTest::newRow("an integer") << QByteArray("'credits':5") << QByteArray("260");
    QTest::newRow("a decimal") << QByteArray("'credits':0.125") << QByteArray("255.125");
    QTest::newRow("by its decimal value") << QByteArray("'credits':125e-3") << QByteArray("255.125");
    QTest::newRow("zeros behind") << QByteArray("'credits':'1.5000000'") << QByteArray("256.5");
    QTest::newRow("zeros before") << QByteArray("'credits':'007'") << QByteArray("262");
    QTest::newRow("the most") << QByteArray("'credits':'9000000000000'") << QByteArray("9000000000255");
    QTest::newRow("an empty reference") << QByteArray("'credits':1,'reference':''") << QByteArray("256");
    QTest::newRow("the longest key") << QByteArray("'credits':1,'key':'" + QByteArray("ü").repeated(200) + "'")
                                     << QByteArray("256");
}

void RefusalsTest::wellFormed()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, remaining);
    Desk desk;
    prepare(desk);
    SAYS(desk("topup", "2026-01-20t00:00:00z", fields.toStdString())["remaining"], remaining);
}

void RefusalsTest::order_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");

    const auto row = [](const char *error, const char *over, const char *op, const char *at, const char *fields,
                        const char *org = "a") {
        QTest::addRow("%s before %s", error, over)
            << QByteArray::fromStdString(lineOf(op, at, fields, org)) << QByteArray(error);
    };
    row("unknown_org", "in_the_future", "topup", "2027-01-01", "'credits':0", "nobody");
    row("unknown_org", "key_conflict", "balance", "2026-01-09", "'key':'k'");
    row("key_conflict", "in_the_future", "topup", "2027-01-01", "'credits':6,'key':'k'");
    row("key_conflict", "unknown_user", "user.active", "2026-01-21", "'user':'nobody','active':true,'key':'k'");
    row("key_conflict", "amount_sign", "topup", "2026-01-21", "'credits':0,'key':'k'");
    row("key_conflict", "duplicate_org", "org.create", "2026-01-21", "'program':'idealy','plan':'pro','key':'k'");
    row("key_conflict", "nothing", "balance", "2026-01-21", "'key':'k'");
    row("in_the_future", "unknown_user", "action", "2026-06-01T00:05:00.001Z", "'user':'nobody','action':'generate'");
    row("in_the_future", "duplicate_org", "org.create", "2027-01-01", "'program':'idealy','plan':'pro'");
    row("in_the_future", "amount_sign", "topup", "2027-01-01", "'credits':0");
    row("unknown_user", "unknown_action", "action", "2026-01-21", "'user':'nobody','action':'dance'");
    row("unknown_user", "duplicate_asset", "action", "2026-01-21", "'user':'nobody','action':'generate','asset':'x'");
    row("unknown_user", "amount_precision", "limit", "2026-01-21", "'user':'nobody','limit':'0.0001'");
    row("unknown_action", "duplicate_asset", "action", "2026-01-21", "'user':'u','action':'dance','asset':'x'");
    row("unknown_action", "user_inactive", "action", "2026-01-21", "'user':'gone','action':'dance'");
    row("unknown_program", "unknown_plan", "org.create", "2026-01-21", "'program':'x','plan':'x'");
    row("unknown_plan", "unknown_time_zone", "org.create", "2026-01-21",
        "'program':'idealy','plan':'x','time_zone':'x'");
    row("unknown_time_zone", "duplicate_org", "org.create", "2026-01-21",
        "'program':'idealy','plan':'pro','time_zone':'x'");
    row("unknown_time_zone", "nothing", "org.create", "2026-01-21", "'program':'idealy','plan':'pro','time_zone':''",
        "n");
    row("duplicate_org", "amount_precision", "org.create", "2026-01-21", "'program':'idealy','trial':'0.0001'");
    row("duplicate_asset", "source_required", "action", "2026-01-21",
        "'user':'u','action':'color_correction','asset':'x'");
    row("amount_precision", "amount_out_of_range", "topup", "2026-01-21", "'credits':'9000000000001.0001'");
    row("amount_precision", "amount_sign", "topup", "2026-01-21", "'credits':'-0.0001'");
    row("amount_out_of_range", "amount_sign", "topup", "2026-01-21", "'credits':'-9000000000000.001'");
    row("amount_precision", "amount_out_of_range", "threshold", "2026-01-21", "'percent':'100.0001'");
    row("amount_out_of_range", "nothing", "threshold", "2026-01-21", "'percent':'100.001'");
    row("amount_sign", "amount_out_of_range", "threshold", "2026-01-21", "'percent':'-200'");
    row("amount_sign", "already_ended", "grant", "2026-01-21", "'credits':0,'expires_at':'2026-01-01T00:00:00Z'");
    row("already_ended", "nothing", "grant", "2026-01-21", "'credits':1,'expires_at':'2026-01-21T00:00:00Z'");
    // Booked at the last booking.
    row("already_ended", "nothing", "grant", "2026-01-18", "'credits':1,'expires_at':'2026-01-20T00:00:00Z'");
    row("source_required", "user_inactive", "action", "2026-01-21", "'user':'gone','action':'color_correction'");
    row("unknown_plan", "trial_must_convert", "plan", "2026-01-21", "'plan':'x'", "t");
    row("unknown_plan", "not_on_trial", "convert", "2026-01-21", "'plan':'x'");
    row("grant_ended", "grant_spent", "reverse", "2026-01-21", "'entry':14");
}

void RefusalsTest::order()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, error);
    Desk desk;
    prepare(desk);
    const Said said = desk.line(line.toStdString());
    SAYS(said["error"], error);
    SAYS(said["ok"], "false");
    QVERIFY(!said["message"].isEmpty());
    QVERIFY(!said.has("seq"));
    QCOMPARE(desk.chain().size(), size_t(17));
}

void RefusalsTest::rules_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");

    const auto row = [](const char *what, const char *error, const char *op, const char *fields,
                        const char *org = "a") {
        QTest::addRow("%s: %s", error, what)
            << QByteArray::fromStdString(lineOf(op, "2026-01-20", fields, org)) << QByteArray(error);
    };
    row("an organization twice", "duplicate_org", "org.create", "'program':'idealy','plan':'pro'");
    row("a user twice", "duplicate_user", "user.create", "'user':'u'");
    row("to activate", "unknown_user", "user.active", "'user':'n','active':true");
    row("case counts", "unknown_user", "limit", "'user':'U','limit':1");
    row("of another organization", "unknown_asset", "asset", "'asset':'x','archived':true", "t");
    row("to archive", "unknown_asset", "asset", "'asset':'y','archived':true");
    row("of the program", "unknown_action", "action", "'user':'u','action':'ai_edit'");
    row("of the other program", "unknown_plan", "plan", "'plan':'team'");
    row("a version", "unknown_program", "program", "'version':2");
    row("version 0", "unknown_program", "program", "'version':0");
    row("entry 0", "unknown_entry", "reverse", "'entry':0");
    row("a negative entry", "unknown_entry", "reverse", "'entry':-1");
    row("beyond the chain", "unknown_entry", "reverse", "'entry':18");
    row("far beyond", "unknown_entry", "reverse", "'entry':99999999999999999999");
    row("a negative limit", "amount_sign", "limit", "'user':'u','limit':-1");
    row("a negative default", "amount_sign", "default_limit", "'limit':'-0.001'");
    row("a negative threshold", "amount_sign", "threshold", "'credits':-1");
    row("a negative trial", "amount_sign", "org.create", "'program':'idealy','trial':-1", "n");
    row("an adjustment of nothing", "amount_sign", "adjust", "'credits':0,'reason':'r'");
    row("a top-up taken away", "amount_sign", "topup", "'credits':-1");
    row("plan on a trial", "trial_must_convert", "plan", "'plan':'team'", "t");
    row("cancel on a trial", "not_subscribed", "cancel", "", "t");
    row("convert a subscription", "not_on_trial", "convert", "'plan':'pro'");
    row("an organization's creation", "not_reversible", "reverse", "'entry':1");
    row("a subscription's grant", "not_reversible", "reverse", "'entry':2");
    row("a reversal", "not_reversible", "reverse", "'entry':11");
    row("an expiry", "not_reversible", "reverse", "'entry':16");
    row("a trial's grant", "not_reversible", "reverse", "'entry':2", "t");
    row("a charge again", "already_reversed", "reverse", "'entry':6");
    row("a grant again", "already_reversed", "reverse", "'entry':12");
    row("an expired grant", "grant_ended", "reverse", "'entry':8");
    row("a spent grant", "grant_spent", "reverse", "'entry':9");
    row("more than remains", "insufficient_credits", "adjust", "'credits':'-255.001','reason':'r'");
}

void RefusalsTest::rules()
{
    order();
}

void RefusalsTest::onlyBlockedActionsAreBooked()
{
    Desk desk;
    prepare(desk);
    const auto refusal = [&desk](const char *fields, const char *org) {
        const size_t before = desk.chain(org).size();
        const Said said = desk("action", "2026-03-05", fields, org);
        const size_t after = desk.chain(org).size();
        return after > before && desk.last(0, org).kind == tidemark::EntryKind::Refusal
            ? QByteArray::fromStdString(desk.last(0, org).error) + " " + said["error"]
            : QByteArray("none");
    };
    // Inactive, without credits or limit: in this order.
    SAYS(refusal("'user':'gone','action':'generate','model':'GPT1-HQ'", "a"), "user_inactive user_inactive");
    SAYS(refusal("'user':'u','action':'generate'", "t"), "insufficient_credits insufficient_credits");
    SAYS(refusal("'user':'u','action':'generate','model':'GPT1-HQ'", "s"), "insufficient_credits insufficient_credits");
    SAYS(refusal("'user':'u','action':'generate','model':'Nano Banana 2'", "s"), "none");
    SAYS(refusal("'user':'u','action':'generate'", "s"), "user_limit_reached user_limit_reached");
    // What books settles, what does not does not.
    const size_t settled = desk.chain().size();
    SAYS(desk("reverse", "2026-04-05", "'entry':6")["error"], "already_reversed");
    SAYS(desk.act("2026-04-05", "download")["cost"], "0");
    QCOMPARE(desk.chain().size(), settled);
    SAYS(desk("action", "2026-04-05", "'user':'gone','action':'edit'")["remaining"], "255");
    SAYS(desk.lastKinds(3), "expiry, grant, refusal");
}

void RefusalsTest::aRefusalSaysWhatWasWanted()
{
    Desk desk;
    prepare(desk);
    const Said said = desk.act("2026-01-20", "generate", "'model':'GPT1-HQ','asset':'wanted','source':'x'");
    SAYS(said["error"], "user_limit_reached");
    SAYS(said["seq"], "18");
    SAYS(said["cost"], "4");
    SAYS(said["remaining"], "255");
    SAYS(said["left"], "3");
    QVERIFY(!said.has("asset"));
    QVERIFY(!said.has("state"));
    const tidemark::Entry &entry = desk.last();
    QCOMPARE(entry.user, std::string("u"));
    QCOMPARE(entry.action, std::string("generate"));
    QCOMPARE(entry.model, std::string("GPT1-HQ"));
    QCOMPARE(entry.asset, std::string("wanted"));
    QCOMPARE(entry.sourceAsset, std::string("x"));
    SAYS(text(entry.cost), "4");
    SAYS(text(entry.amount), "0");
    QVERIFY(!desk.org("a").asset("wanted"));
    SAYS(desk("action", "2026-01-20", "'user':'u','action':'generate'", "t")["left"], "null");
}

void RefusalsTest::aRefusalForInactivityOfAFreeAction()
{
    Desk desk;
    prepare(desk);
    const Said said =
        desk("action", "2026-01-20", "'user':'gone','action':'download','source':'x','model':'m','asset':'n'");
    SAYS(said["error"], "user_inactive");
    SAYS(said["cost"], "0");
    QCOMPARE(desk.last().model, std::string());
    QCOMPARE(desk.last().asset, std::string());
    QCOMPARE(desk.last().sourceAsset, std::string("x"));
    SAYS(desk("action", "2026-01-10", "'user':'gone','action':'download'")["cost"], "0");
}

void RefusalsTest::exactlyEnoughIsEnough()
{
    Desk desk;
    QVERIFY(desk("org.create", "2026-01-10", "'program':'idealy','trial':'4.5'").ok());
    QVERIFY(desk("user.create", "2026-01-10", "'user':'u'").ok());
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':4").ok());
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1-HQ'")["remaining"], "0.5");
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1 Mini'")["error"], "user_limit_reached");
    QVERIFY(desk("limit", "2026-01-10", "'user':'u','limit':null").ok());
    SAYS(desk.act("2026-01-11", "generate", "'model':'GPT1 Mini'")["remaining"], "0");
    QVERIFY(desk("default_limit", "2026-01-10", "'limit':'0'").ok());
    SAYS(desk.act("2026-01-11", "generate")["error"], "insufficient_credits");
}

void RefusalsTest::balanceOutOfRange()
{
    Desk desk;
    prepare(desk);
    int booked = 0;
    Said said({});
    for (; booked < 2000; ++booked) {
        said = desk("topup", "2026-01-20", "'credits':'9000000000000'");
        if (!said.ok())
            break;
    }
    SAYS(said["error"], "amount_out_of_range");
    QVERIFY(booked >= 500);
    SAYS(desk.act("2026-01-20", "generate")["cost"], "1");
}

void RefusalsTest::keys()
{
    Desk desk;
    prepare(desk);
    const Said first = desk.act("2026-01-20", "generate", "'model':'GPT1-HQ','key':'r'");
    SAYS(first["error"], "user_limit_reached");
    QVERIFY(desk("limit", "2026-01-21", "'user':'u','limit':'unlimited'").ok());
    const size_t before = desk.chain().size();
    // A replayed refusal stays one; later, by somebody else, ahead of the clock.
    const Said again = desk.act("2027-01-20", "generate", "'model':'GPT1-HQ','key':'r','actor':'x'");
    SAYS(again["replayed"], "true");
    SAYS(again["ok"], "false");
    for (const char *field : {"error", "seq", "cost", "remaining", "left"})
        SAYS(again[field], first[field]);
    QCOMPARE(desk.chain().size(), before);
    // What booked nothing holds no key.
    SAYS(desk("topup", "2026-01-21", "'credits':0,'key':'z'")["error"], "amount_sign");
    SAYS(desk.act("2026-01-21", "download", "'key':'z'")["cost"], "0");
    SAYS(desk("topup", "2026-01-21", "'credits':1,'key':'z'")["remaining"], "256");
    // Unique within the organization.
    SAYS(desk("topup", "2026-01-21", "'credits':7,'key':'k'", "t")["ok"], "true");
    // A key stands on the entry that was answered.
    QVERIFY(desk.act("2026-03-21", "generate", "'key':'late'").ok());
    QCOMPARE(desk.last().key, std::string("late"));
    QCOMPARE(desk.last(1).key, std::string());
}

void RefusalsTest::sameOperation_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *fields, bool same) {
        QTest::newRow(fields) << QByteArray(fields) << same;
    };
    row("'credits':'5','expires_at':'2026-03-01T00:00:00Z'", true);
    row("'expires_at':'2026-03-01T00:00:00Z','credits':'5'", true);
    row("'credits':5,'expires_at':'2026-03-01T00:00:00.000Z'", true);
    row("'credits':'5.000','expires_at':'2026-03-01T06:00:00+06:00'", true);
    row("'credits':5e0,'expires_at':'2026-03-01T00:00:00Z','actor':'x'", true);
    row("'credits':'5.001','expires_at':'2026-03-01T00:00:00Z'", false);
    row("'credits':'5','expires_at':'2026-03-01T00:00:00.001Z'", false);
    row("'credits':'5'", false);
    row("'credits':'5','expires_at':null", false);
    row("'credits':'5','expires_at':'2026-03-01T00:00:00Z','priority':50", false);
    row("'credits':'5','expires_at':'2026-03-01T00:00:00Z','reason':''", false);
}

void RefusalsTest::sameOperation()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, same);
    Desk desk;
    prepare(desk);
    QVERIFY(desk("grant", "2026-01-21", "'key':'g','credits':'5','expires_at':'2026-03-01T00:00:00Z'").ok());
    const Said said = desk("grant", "2026-01-22", "'key':'g'," + fields.toStdString());
    SAYS(said["replayed"], same ? "true" : "");
    SAYS(said["error"], same ? "" : "key_conflict");
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
