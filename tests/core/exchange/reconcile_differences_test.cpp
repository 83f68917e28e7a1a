// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile_csv.h"
#include "tests/core/exchange/reconcile_fixture.h"

using namespace tidemark;
using namespace tidemark::test;

/// Rows and entries that do not agree, and why.
class ReconcileDifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffers_data();
    void whatDiffers();
    void neverBookedSaysWhy_data();
    void neverBookedSaysWhy();
    void whatTheLedgerRefused();
    void refusedAndChargedLater();
    void aReversedChargeIsNamed();
    void theFileLacksWhatTheLedgerHas();
    void whatTheFileSaysThatItCosts();
};

void ReconcileDifferencesTest::whatDiffers_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("differs");
    QTest::addColumn<QByteArray>("price"); // where it is another one
    QTest::newRow("dearer model") << QByteArray("GPT1 Mini,a2") << QByteArray("GPT1-HQ,a2") << QByteArray("model")
                                  << QByteArray("4");
    QTest::newRow("model at the same price")
        << QByteArray("GPT1-HQ,a1") << QByteArray("GPT1.5-HQ,a1") << QByteArray("model") << QByteArray();
    QTest::newRow("model in other letters")
        << QByteArray("GPT1 Mini,a2") << QByteArray("gpt1  mini,a2") << QByteArray() << QByteArray();
    QTest::newRow("action") << QByteArray("generate,GPT1-HQ") << QByteArray("edit,GPT1-HQ") << QByteArray("action")
                            << QByteArray();
    QTest::newRow("cheaper action") << QByteArray("generate,GPT1-HQ") << QByteArray("upscale,GPT1-HQ")
                                    << QByteArray("action") << QByteArray("1");
    QTest::newRow("user") << QByteArray("ann,generate,GPT1-HQ") << QByteArray("bob,generate,GPT1-HQ")
                          << QByteArray("user") << QByteArray();
    QTest::newRow("time") << QByteArray("T12:00:00Z") << QByteArray("T12:00:00.001Z") << QByteArray("at")
                          << QByteArray();
    QTest::newRow("time in another offset")
        << QByteArray("T12:00:00Z") << QByteArray("T14:00:00+02:00") << QByteArray() << QByteArray();
    QTest::newRow("asset") << QByteArray("a3,a1") << QByteArray("a9,a1") << QByteArray("asset") << QByteArray();
    QTest::newRow("no asset") << QByteArray("a3,a1") << QByteArray(",a1") << QByteArray() << QByteArray();
    QTest::newRow("source with another price")
        << QByteArray("a3,a1") << QByteArray("a3,a2") << QByteArray("source") << QByteArray("0.5");
    QTest::newRow("source that nobody knows")
        << QByteArray("a3,a1") << QByteArray("a3,a99") << QByteArray("source") << QByteArray("1");
    QTest::newRow("model that is not its own")
        << QByteArray("color_correction,,") << QByteArray("color_correction,Flux,") << QByteArray() << QByteArray();
}

void ReconcileDifferencesTest::whatDiffers()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, differs);
    QFETCH(QByteArray, price);
    ImportFixture fixture;
    importAll(fixture);
    fixture.write("usage.csv", usageHeader + replaced(usageRows, from.constData(), to.constData()));
    ReconcileOptions options;
    options.nameAgreeing = true;
    const ReconcileReport report = reconciled(fixture, options);
    if (differs.isEmpty()) {
        QCOMPARE(groups(report), "same 6, free 1");
        return;
    }
    const ReconciledUsage &usage =
        only(report, price.isEmpty() ? UsageGroup::SaidDifferently : UsageGroup::PricedDifferently);
    QCOMPARE(usage.differs.size(), size_t(1));
    std::string csv;
    appendReconcileCsv(csv, usage);
    QCOMPARE(QByteArray::fromStdString(csv).split(',').at(7), differs);
    if (!price.isEmpty())
        QCOMPARE(shown(usage.price), price);
}

void ReconcileDifferencesTest::neverBookedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("price");
    const QByteArray at = "2026-01-02T12:30:00Z,";
    QTest::newRow("new") << at + "acme,ann,generate,GPT1-HQ,n,,n\n"
                         << "never_booked"
                         << "4";
    QTest::newRow("price by an unknown source") << at + "acme,ann,color_correction,,n,a1,n\n"
                                                << "never_booked"
                                                << "";
    QTest::newRow("organization") << at + "other,ann,generate,GPT1-HQ,n,,n\n"
                                  << "unknown_org"
                                  << "";
    QTest::newRow("user") << at + "acme,zoe,generate,GPT1-HQ,n,,n\n"
                          << "unknown_user"
                          << "4";
    QTest::newRow("action") << at + "acme,ann,dance,GPT1-HQ,n,,n\n"
                            << "unknown_action"
                            << "";
}

void ReconcileDifferencesTest::neverBookedSaysWhy()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, cause);
    QFETCH(QString, price);
    ImportFixture fixture;
    importAll(fixture);
    fixture.write("usage.csv", usageHeader + QByteArray(usageRows) + row);
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 6, only_in_file 1, free 1");
    QVERIFY(!report.agrees());
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(reconcileJson(report))).object();
    const QJsonObject said = json[QLatin1String("only_in_file")][QLatin1String("first")][0].toObject();
    QCOMPARE(said[QLatin1String("cause")].toString(), cause);
    QCOMPARE(said[QLatin1String("price")].toString(), price);
    QCOMPARE(said[QLatin1String("line")].toInt(), 9);
}

void ReconcileDifferencesTest::whatTheLedgerRefused()
{
    ImportFixture fixture;
    importAll(fixture, QByteArray(usageRows) + "2026-01-03T10:00:00Z,acme,ann,generate,GPT1-HQ,b1,,b1\n");
    fixture.book(R"({"op":"limit","org":"acme","user":"ann","limit":0,"at":"2026-01-04T00:00:00Z"})");
    fixture.write("usage.csv",
                  usageHeader + QByteArray(usageRows)
                      + "2026-01-03T10:00:00Z,acme,ann,generate,GPT1-HQ,b1,,b1\n"
                        "2026-01-05T10:00:00Z,acme,ann,generate,GPT1 Mini,b2,,b2\n");
    fixture.import();
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 7, only_in_file 1, free 1");
    const ReconciledUsage &refused = only(report, UsageGroup::OnlyInFile);
    QCOMPARE(refused.cause, UsageCause::Refused);
    QCOMPARE(refused.error, "user_limit_reached");
    QCOMPARE(shown(refused.price), "0.5");
    QVERIFY(refused.seq > 0);
    QCOMPARE(report.matched, 8);
}

void ReconcileDifferencesTest::refusedAndChargedLater()
{
    ImportFixture fixture;
    const QByteArray longKey(200, 'k');
    writeOne(fixture,
             "2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,"
             "a2,,"
                 + longKey + "\n2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a3,,\n");
    fixture.import();
    QCOMPARE(groups(reconciled(fixture)), "only_in_file 3");
    fixture.book(R"({"op":"topup","org":"acme","credits":50,"at":"2026-01-03T00:00:00Z"})");
    ImportOptions again;
    again.retryRefused = true;
    fixture.import(again);
    ReconcileOptions options;
    options.nameAgreeing = true;
    const ReconcileReport report = reconciled(fixture, options);
    QCOMPARE(groups(report), "same 3");
    for (const ReconciledUsage &usage : report.firstOf(UsageGroup::Same))
        QVERIFY(usage.bookedLater);
    QCOMPARE(report.matched, 6);
    QCOMPARE(report.entries, 6);
}

void ReconcileDifferencesTest::aReversedChargeIsNamed()
{
    ImportFixture fixture;
    importAll(fixture);
    const std::vector<Entry> entries = fixture.entries("acme");
    const auto charge = std::ranges::find(entries, "k2", &Entry::key);
    fixture.book(("{\"op\":\"reverse\",\"org\":\"acme\",\"at\":\"2026-01-03T00:00:00Z\",\"entry\":"
                  + std::to_string(charge->seq) + "}")
                     .c_str());
    fixture.write("usage.csv", usageHeader + replaced(usageRows, "GPT1 Mini,a2", "GPT1-HQ,a2"));
    const ReconcileReport report = reconciled(fixture);
    QVERIFY(only(report, UsageGroup::PricedDifferently).reversed);
    QCOMPARE(report.reversed, 1);
}

void ReconcileDifferencesTest::theFileLacksWhatTheLedgerHas()
{
    ImportFixture fixture;
    importAll(fixture);
    fixture.book(R"({"op":"action","org":"acme","user":"ann","action":"upscale","at":"2026-01-02T15:00:00Z"})");
    fixture.book(R"({"op":"org.create","org":"other","program":"geppetto","trial":5,"at":"2026-01-02T10:30:00Z"})");
    fixture.book(R"({"op":"user.create","org":"other","user":"u","at":"2026-01-02T10:30:00Z"})");
    fixture.book(
        R"({"op":"action","org":"other","user":"u","action":"generate","key":"o1","at":"2026-01-02T10:40:00Z"})");
    fixture.write("usage.csv",
                  usageHeader + replaced(usageRows, "2026-01-02T11:00:00Z,acme,ann,generate,GPT1 Mini,a2,,k2\n", ""));
    ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 5, only_in_ledger 3, free 1");
    QCOMPARE(shown(report.of(UsageGroup::OnlyInLedger).credits.value()), "2.5");
    std::vector<UsageCause> causes;
    for (const ReconciledUsage &usage : report.firstOf(UsageGroup::OnlyInLedger))
        causes.push_back(usage.cause);
    QVERIFY((causes == std::vector{UsageCause::NotInFile, UsageCause::NoKey, UsageCause::OrgNotInFile}));

    ReconcileOptions options;
    options.onlyOrgsOfFile = true;
    QCOMPARE(groups(reconciled(fixture, options)), "same 5, only_in_ledger 2, free 1");
    options = {};
    options.orgs = {"other"};
    report = reconciled(fixture, options);
    QCOMPARE(groups(report), "only_in_ledger 1");
    QCOMPARE(report.outside, 6);
}

void ReconcileDifferencesTest::whatTheFileSaysThatItCosts()
{
    ImportFixture fixture;
    importAll(fixture);
    for (const char *column : {"credits", "cost"}) {
        fixture.write("usage.csv",
                      "at,org,user,action,model,asset,source,key," + QByteArray(column)
                          + "\n2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1,4.0\n"
                            "2026-01-02T11:00:00Z,acme,ann,generate,GPT1 Mini,a2,,k2,2\n"
                            "2026-01-02T12:00:00Z,acme,ann,color_correction,,a3,a1,k3,\n"
                            "2026-01-02T13:00:00Z,acme,ann,upscale,,a4,a1,,1\n"
                            "2026-01-02T13:00:00Z,acme,ann,upscale,,a5,a2,,much\n"
                            "2026-01-02T15:00:00Z,acme,ann,background_removal,,a7,a1,k7,0\n");
        const ReconcileReport report = reconciled(fixture);
        QCOMPARE(groups(report), "same 4, priced_differently 1, only_in_ledger 1");
        const ReconciledUsage &priced = only(report, UsageGroup::PricedDifferently);
        QCOMPARE(shown(priced.inFile->credits), "2");
        QCOMPARE(shown(priced.price), "0.5");
        QCOMPARE(shown(report.of(UsageGroup::PricedDifferently).credits.value()), "-1.5");
        QCOMPARE(report.unreadable, 1);
        QCOMPARE(report.firstUnreadable.front().line, 6);
        QVERIFY(report.firstUnreadable.front().message.find("amount") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(ReconcileDifferencesTest)
#include "reconcile_differences_test.moc"
