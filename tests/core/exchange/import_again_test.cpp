// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/booking.h"
#include "core/store/import_notes.h"
#include "tests/core/exchange/import_fixture.h"

#include <QTest>

using namespace tidemark;

namespace
{
constexpr const char *later = "2026-11-20T12:00:00Z";
}

class ImportAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesRefusedUsage();
    void identicalRowsWithoutKeys();
    void identicalPurchasesAreOne();
    void knowsPurchases();
    void refusedPurchasesStayRefused();
    void refusedPurchasesMayBeTriedAtAnotherTime();
    void refusalsOfEarlierBuildsStay();
    void usageBeforeItsUserStaysRefused();
    void creationsThatAreSaidTwice();
    void creationsThatChange();
    void columnsThatAreGone();
    void limitsThatChange();
    void deskLimitsAreLeftAlone();
    void namesAndRolesThatChange();
    void programsThatChange();
    void countsLateRows();
    void futureRows();
    void freeUsageIsKnown();
};

void ImportAgainTest::retriesRefusedUsage()
{
    ImportFixture fixture;
    writeOne(fixture,
             "2026-01-02T00:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
             "2026-01-03T00:00:00Z,acme,ann,generate,,a2,,k2\n");
    QCOMPARE(fixture.import().total().refused.at(ErrorCode::InsufficientCredits), int64_t(1));
    QCOMPARE(fixture.import().total().alreadyThere, int64_t(4));
    ImportOptions retry;
    retry.retryRefused = true;
    // Still refused: that is an answer under the retry's own key.
    fixture.book(R"({"op":"topup","org":"acme","credits":"10","at":"2026-01-04T00:00:00Z"})");
    const Instant begin = Instant::now();
    const ImportReport report = fixture.import(retry);
    QCOMPARE(report.total().applied, int64_t(1));
    QCOMPARE(report.total().alreadyThere, int64_t(3));
    const Entry last = fixture.entries().back();
    QCOMPARE(last.key, std::string("retry:k1"));
    QCOMPARE(last.asset, std::string("a1"));
    QVERIFY(last.occurredAt >= begin);
    QCOMPARE(fixture.import(retry).total().alreadyThere, int64_t(4));
    QCOMPARE(fixture.import().booked, int64_t(0));

    // New rows of the same import come before what is offered again.
    writeOne(fixture,
             "2026-01-02T00:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
             "2026-01-05T00:00:00Z,acme,ann,generate,GPT1-HQ,a4,,k4\n"
             "2026-01-05T00:00:00Z,acme,ann,generate,GPT1-HQ,a5,,k5\n"
             "2026-01-05T00:00:00Z,acme,ann,generate,GPT1-HQ,a6,,k6\n");
    QCOMPARE(fixture.import(retry).total().refusedInAll(), int64_t(1));
    fixture.book(R"({"op":"topup","org":"acme","credits":"10","at":"2026-01-06T00:00:00Z"})");
    QCOMPARE(fixture.import(retry).total().applied, int64_t(1));
    QCOMPARE(fixture.entries().back().key, std::string("retry:k6"));
}

void ImportAgainTest::identicalRowsWithoutKeys()
{
    ImportFixture fixture;
    const QByteArray row = "2026-01-02T00:00:00Z,acme,ann,generate,,,,\n";
    const QByteArray bought = "2026-01-02T00:00:00Z,acme,topup,,5,\n";
    writeOne(fixture, row + row + row, bought);
    QCOMPARE(fixture.import().total().applied, int64_t(6));
    QCOMPARE(fixture.import().booked, int64_t(0));
    writeOne(fixture, row + row + row + row, bought);
    QCOMPARE(fixture.import().total().applied, int64_t(1));
    // The same instant and cells, written otherwise.
    writeOne(fixture, "2026-01-02T01:00:00+01:00,acme,ann,generate,,,,\n");
    QCOMPARE(fixture.import().booked, int64_t(0));
}

void ImportAgainTest::identicalPurchasesAreOne()
{
    ImportFixture fixture;
    const QByteArray bought = "2026-01-02T00:00:00Z,acme,topup,,5,\n";
    writeOne(fixture, {}, bought + "2026-01-02T00:00:00Z,acme,topup,,6,\n" + bought);
    const ImportReport report = fixture.import();
    QCOMPARE(report.total().applied, int64_t(4));
    QCOMPARE(report.total().alreadyThere, int64_t(1));
    QCOMPARE(fixture.balance("acme", later).remaining, Credits::whole(14));
    writeOne(fixture, {}, bought + bought + "2026-01-02T01:00:00+01:00,acme,topup,,5,\n");
    QCOMPARE(fixture.import().booked, int64_t(0));
}

void ImportAgainTest::knowsPurchases()
{
    ImportFixture fixture;
    writeOne(fixture, {},
             "2026-01-02T00:00:00Z,acme,topup,,5,PO-1\n2026-01-02T00:00:00Z,acme,conversion,starter,,PO-1\n");
    QCOMPARE(fixture.import().total().applied, int64_t(4));
    fixture.book(R"({"op":"topup","org":"acme","credits":"7","reference":"PO-2","at":"2026-01-03T00:00:00Z"})");
    const QByteArray longReference(300, 'r');
    writeOne(fixture, {},
             "2026-01-02T00:00:00Z,acme,topup,,5,PO-1\n2026-01-04T00:00:00Z,acme,topup,,7,PO-2\n"
             "2026-01-05T00:00:00Z,acme,topup,,9,PO-1\n2026-01-06T00:00:00Z,acme,topup,,1,"
                 + longReference
                 + "\n"
                   "2026-01-07T00:00:00Z,acme,plan_change,plus,,PO-3\n2026-01-08T00:00:00Z,acme,cancellation,,,PO-4\n");
    const ImportReport report = fixture.import();
    QCOMPARE(report.total().applied, int64_t(3));
    QCOMPARE(report.total().alreadyThere, int64_t(5));
    QCOMPARE(report.changes.size(), size_t(1)); // PO-1 with other credits is named
    QCOMPARE(report.changes[0].what, std::string("purchase"));
    QCOMPARE(fixture.import().booked, int64_t(0));
    QCOMPARE(fixture.balance("acme", "2026-01-20T00:00:00Z").pendingPlan, std::optional<std::string>("none"));
    int topups = 0;
    for (const Entry &entry : fixture.entries())
        topups += entry.source == GrantSource::Topup;
    QCOMPARE(topups, 3);
}

void ImportAgainTest::refusedPurchasesStayRefused()
{
    ImportFixture fixture;
    writeOne(fixture, {},
             "2026-01-02T00:00:00Z,acme,plan_change,plus,,\n2026-01-02T00:00:00Z,acme,cancellation,,,PO-1\n"
             "2026-01-03T00:00:00Z,acme,conversion,starter,,\n2026-01-04T00:00:00Z,acme,topup,,0.0001,PO-2\n");
    const ImportReport first = fixture.import();
    const std::map<ErrorCode, int64_t> refused{
        {ErrorCode::TrialMustConvert, 1}, {ErrorCode::NotSubscribed, 1}, {ErrorCode::AmountPrecision, 1}};
    QCOMPARE(first.total().refused, refused);
    const QByteArray rejects = fixture.rejects();
    const ImportReport again = fixture.import();
    QCOMPARE(again.total().refused, refused);
    QCOMPARE(again.booked, int64_t(0));
    QCOMPARE(fixture.rejects(), rejects);
}

void ImportAgainTest::refusedPurchasesMayBeTriedAtAnotherTime()
{
    ImportFixture fixture;
    writeOne(fixture, {},
             "2026-01-02T00:00:00Z,acme,plan_change,plus,,PO-1\n2026-01-03T00:00:00Z,acme,conversion,starter,,\n"
             "2026-01-04T00:00:00Z,acme,plan_change,plus,,PO-1\n");
    const std::map<ErrorCode, int64_t> refused{{ErrorCode::TrialMustConvert, 1}};
    QCOMPARE(fixture.import().total().refused, refused);
    QCOMPARE(fixture.balance("acme", later).plan, std::optional<std::string>("plus"));
    // From now on it is known by its reference.
    const ImportReport again = fixture.import();
    QCOMPARE(again.booked, int64_t(0));
    QCOMPARE(again.total().alreadyThere, int64_t(5));
    QVERIFY(again.changes.empty());
}

/// They were noted without their time.
void ImportAgainTest::refusalsOfEarlierBuildsStay()
{
    const char *const purchases =
        "2026-01-02T00:00:00Z,acme,topup,,5,R-1\n2026-01-03T00:00:00Z,acme,conversion,starter,,\n";
    ImportFixture usual;
    writeOne(usual, {}, purchases);
    QCOMPARE(usual.import().total().refused.size(), size_t(0));
    const std::string key = usual.entries("acme").at(3).key;
    QVERIFY(!key.empty());
    ImportFixture earlier;
    writeOne(earlier);
    earlier.import();
    {
        const auto booking = earlier.ledger().book();
        QVERIFY(booking);
        noteImport(**booking, "acme", ImportNote::Refused, key, {"trial_must_convert", "Then."});
        QVERIFY((*booking)->commit());
    }
    writeOne(earlier, {}, purchases);
    const std::map<ErrorCode, int64_t> refused{{ErrorCode::TrialMustConvert, 1}};
    QCOMPARE(earlier.import().total().refused, refused);
}

void ImportAgainTest::usageBeforeItsUserStaysRefused()
{
    ImportFixture fixture;
    writeOne(fixture,
             "2025-12-01T00:00:00Z,acme,ann,generate,,a1,,k1\n2026-01-02T00:00:00Z,acme,bob,generate,,a2,,k2\n"
             "2026-01-04T00:00:00Z,acme,bob,generate,,a3,,k3\n");
    fixture.write("users.csv", QByteArray(oneUser) + "acme,bob,2026-01-03T00:00:00Z,,,,\n");
    const std::map<ErrorCode, int64_t> refused{{ErrorCode::UnknownOrg, 1}, {ErrorCode::UnknownUser, 1}};
    QCOMPARE(fixture.import().total().refused, refused);
    const ImportReport again = fixture.import();
    QCOMPARE(again.booked, int64_t(0));
    QCOMPARE(again.total().refused, refused);
    ImportOptions retry;
    retry.retryRefused = true;
    QCOMPARE(fixture.import(retry).total().applied, int64_t(2));
    QCOMPARE(fixture.entries().back().key, std::string("retry:k2"));
    QCOMPARE(fixture.import(retry).booked, int64_t(0));

    // A user who was there before the export named one is used as the desk made it.
    ImportFixture desk;
    writeOne(desk);
    desk.write("users.csv", "org,user,created_at\n");
    desk.import();
    desk.book(R"({"op":"user.create","org":"acme","user":"ann","at":"2026-01-01T00:00:00Z"})");
    writeOne(desk, "2026-01-01T12:00:00Z,acme,ann,generate,,a1,,k1\n");
    desk.write("users.csv", "org,user,created_at\nacme,ann,2026-01-02T00:00:00Z\n");
    QCOMPARE(desk.import().total().applied, int64_t(1));
    QCOMPARE(desk.import().total().alreadyThere, int64_t(3));
}

void ImportAgainTest::creationsThatAreSaidTwice()
{
    ImportFixture fixture;
    writeOne(fixture,
             "2026-01-01T12:00:00Z,acme,ann,generate,,a1,,k1\n2026-01-04T00:00:00Z,acme,ann,generate,,a2,,k2\n");
    // The first rows cannot be read, and so bring nothing.
    fixture.write("orgs.csv",
                  QByteArray(oneOrg)
                      + "late,,idealy,starter,1,2026-01-02T00:00:00Z,\nlate,,idealy,starter,,2026-01-05T00:00:00Z,\n");
    fixture.write("users.csv",
                  "org,user,created_at,limit\nacme,ann,2026-01-01T00:00:00Z,much\nacme,ann,2026-01-02T00:00:00Z,\n"
                  "late,bob,2026-01-03T00:00:00Z,\n");
    const std::map<ErrorCode, int64_t> refused{{ErrorCode::UnknownOrg, 1}, {ErrorCode::UnknownUser, 1}};
    QCOMPARE(fixture.import().total().refused, refused);
    const ImportReport again = fixture.import();
    QCOMPARE(again.booked, int64_t(0));
    QCOMPARE(again.total().refused, refused);
}

void ImportAgainTest::creationsThatChange()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    const auto importCreated = [&](const QByteArray &when, const QByteArray &usage) {
        writeOne(fixture, usage);
        fixture.write("orgs.csv", QByteArray(oneOrg).replace("2026-01-01", when));
        fixture.write("users.csv", QByteArray(oneUser).replace("2026-01-01", when));
        return fixture.import();
    };
    // A later one is left, and refuses nothing that came since the first.
    const ImportReport later = importCreated("2026-03-01", "2026-02-01T00:00:00Z,acme,ann,generate,,a1,,k1\n");
    QCOMPARE(later.changes.size(), size_t(2));
    QCOMPARE(later.total().applied, int64_t(1));
    // A sooner one is left, too, but says that what came since then was in its turn.
    const ImportReport sooner = importCreated("2025-12-01", "2025-12-15T00:00:00Z,acme,ann,generate,,a2,,k2\n");
    QCOMPARE(sooner.changes.size(), size_t(2));
    QCOMPARE(sooner.total().applied, int64_t(1));
}

void ImportAgainTest::columnsThatAreGone()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.write("orgs.csv", QByteArray(oneOrg).replace("00:00:00Z,", "00:00:00Z,Europe/Berlin"));
    fixture.write("users.csv", QByteArray(oneUser).replace("example.org,", "example.org,5"));
    fixture.import();
    fixture.write("orgs.csv", "org,program,trial,created_at\nacme,idealy,3,2026-01-01T00:00:00Z\n");
    fixture.write("users.csv", "org,user,created_at\nacme,ann,2026-01-01T00:00:00Z\n");
    const ImportReport report = fixture.import();
    QCOMPARE(report.booked, int64_t(0));
    QCOMPARE(report.changes, std::vector<ImportChange>());
    const auto ann = fixture.balance("acme", later).users.at(0);
    QCOMPARE(ann.limit, std::optional(Credits::whole(5)));
    QCOMPARE(QString::fromStdString(ann.role), QStringLiteral("designer"));
}

void ImportAgainTest::limitsThatChange()
{
    ImportFixture fixture;
    writeOne(fixture, "2026-01-05T00:00:00Z,acme,ann,generate,,a1,,k1\n");
    const auto importLimit = [&](const QByteArray &limit) {
        fixture.write("users.csv",
                      QByteArray("org,user,created_at,limit\nacme,ann,2026-01-01T00:00:00Z,") + limit + '\n');
        return fixture.import();
    };
    const auto limit = [&] {
        return fixture.balance("acme", later).users.at(0).limit;
    };
    importLimit("2.5");
    QCOMPARE(limit(), std::optional(Credits::fromThousandths(2500)));
    const std::vector<Entry> chain = fixture.entries();
    QCOMPARE(chain[3].kind, EntryKind::LimitSet); // right behind its user, before the first usage
    QCOMPARE(chain[3].occurredAt, chain[2].occurredAt);
    QCOMPARE(importLimit("2.5").booked, int64_t(0));
    const ImportReport changed = importLimit("unlimited");
    QCOMPARE(changed.booked, int64_t(1));
    QCOMPARE(changed.total().applied, int64_t(1));
    QCOMPARE(changed.changes.at(0), (ImportChange{"acme", "ann", "limit", "2.5", "unlimited", true}));
    QCOMPARE(limit(), std::nullopt);
    const Entry last = fixture.entries().back();
    QCOMPARE(last.occurredAt, *Instant::parse("2026-01-01T00:00:00Z"));
    QCOMPARE(last.bookedAt, *Instant::parse("2026-01-05T00:00:00Z"));
    QCOMPARE(importLimit("").booked, int64_t(1));
    QCOMPARE(fixture.entries().back().limit->kind, Limit::Kind::Absent);
    // Neither of these is taken for what the last import said.
    QCOMPARE(importLimit("-3").total().refused.at(ErrorCode::AmountSign), int64_t(1));
    QCOMPARE(importLimit("much").exitStatus(), 1);
    QCOMPARE(importLimit("").booked, int64_t(0));
}

void ImportAgainTest::deskLimitsAreLeftAlone()
{
    ImportFixture fixture;
    writeOne(fixture);
    const QByteArray users = "org,user,created_at,limit\nacme,ann,2026-01-01T00:00:00Z,5\n";
    fixture.write("users.csv", users);
    fixture.import();
    fixture.book(R"({"op":"limit","org":"acme","user":"ann","limit":"9","at":"2026-01-02T00:00:00Z"})");
    QCOMPARE(fixture.import().booked, int64_t(0));
    QCOMPARE(fixture.balance("acme", later).users.at(0).limit, std::optional(Credits::whole(9)));
    QByteArray changed = users;
    fixture.write("users.csv", changed.replace(",5\n", ",6\n"));
    QCOMPARE(fixture.import().booked, int64_t(1));
    QCOMPARE(fixture.balance("acme", later).users.at(0).limit, std::optional(Credits::whole(6)));
}

void ImportAgainTest::namesAndRolesThatChange()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    const auto before = fixture.entries();
    fixture.write("orgs.csv", QByteArray(oneOrg).replace(",Acme,", ",Acme Ltd,"));
    fixture.write("users.csv", QByteArray(oneUser).replace(",Ann,", ",Anna,").replace("designer", "sales"));
    const ImportReport report = fixture.import();
    QCOMPARE(report.booked, int64_t(0));
    const std::vector<ImportChange> expected{{"acme", "", "name", "Acme", "Acme Ltd", true},
                                             {"acme", "ann", "name", "Ann", "Anna", true},
                                             {"acme", "ann", "role", "designer", "sales", true}};
    QCOMPARE(report.changes, expected);
    QCOMPARE(firstDifference(before, fixture.entries()), -1);
    QCOMPARE(fixture.import().changed, int64_t(0));
    QCOMPARE(QString::fromStdString(fixture.balance("acme", later).users.at(0).role), QStringLiteral("sales"));
}

void ImportAgainTest::programsThatChange()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("orgs.csv", QByteArray(oneOrg).replace("idealy", "geppetto").replace("2026-01-01", "2026-01-02"));
    fixture.write("users.csv", QByteArray(oneUser).replace("2026-01-01", "2026-01-03"));
    for (int time = 0; time < 2; ++time) {
        const ImportReport report = fixture.import();
        QCOMPARE(report.booked, int64_t(0));
        QCOMPARE(report.exitStatus(), 0);
        const std::vector<ImportChange> expected{
            {"acme", "", "program", "idealy", "geppetto", false},
            {"acme", "", "created_at", "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z", false},
            {"acme", "ann", "created_at", "2026-01-01T00:00:00.000Z", "2026-01-03T00:00:00.000Z", false}};
        QCOMPARE(report.changes, expected);
    }
}

void ImportAgainTest::countsLateRows()
{
    ImportFixture fixture;
    const QByteArray bought = "2026-01-02T00:00:00Z,acme,conversion,starter,,C-1\n";
    writeOne(fixture, {}, bought);
    fixture.import();
    fixture.book(R"({"op":"topup","org":"acme","credits":"7","at":"2026-03-10T00:00:00Z"})");
    writeOne(fixture,
             "2026-02-20T00:00:00Z,acme,ann,generate,,a1,,k1\n2026-03-05T00:00:00Z,acme,ann,generate,,a2,,k2\n"
             "2026-03-11T00:00:00Z,acme,ann,generate,,a3,,k3\n",
             bought);
    const ImportCounts counts = fixture.import().orgs.at("acme");
    QCOMPARE(counts.applied, int64_t(3));
    QCOMPARE(counts.late, int64_t(2));
    QCOMPARE(counts.lateAcrossCycle, int64_t(1));
}

void ImportAgainTest::futureRows()
{
    ImportFixture fixture;
    const QByteArray tomorrow = QByteArray::fromStdString(Instant{Instant::now().ms + msPerDay}.toString());
    writeOne(fixture, tomorrow + ",acme,ann,generate,,a1,,k1\n");
    QCOMPARE(fixture.import().total().refused.at(ErrorCode::InTheFuture), int64_t(1));
    ImportOptions options;
    options.allowFuture = true;
    QCOMPARE(fixture.import(options).total().applied, int64_t(1));
}

void ImportAgainTest::freeUsageIsKnown()
{
    ImportFixture fixture;
    const QByteArray first = "2026-01-02T00:00:00Z,acme,ann,download,,,,k1\n";
    writeOne(fixture, first);
    QCOMPARE(fixture.import().total().applied, int64_t(3));
    QCOMPARE(fixture.import().total().applied, int64_t(0));
    writeOne(fixture, first + "2026-01-03T00:00:00Z,acme,ann,browse,,,,k2\n");
    QCOMPARE(fixture.import().total().applied, int64_t(1));
}

QTEST_GUILESS_MAIN(ImportAgainTest)
#include "import_again_test.moc"
