// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

#include "core/exchange/portable/portable_export.h"
#include "core/exchange/reconcile/reconcile_csv.h"
#include "tests/core/exchange/reconcile_fixture.h"
#include "tests/support/cli.h"
#include "tests/support/random_operations.h"
#include "tests/support/rows.h"

using namespace tidemark;
using namespace tidemark::test;

class ReconcileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=30"); // each case writes a ledger
    }
    void whatWasImportedAgrees();
    void aRealExport();
    void anyShapeOfTheFileIsTheSame();
    void thePeriod_data();
    void thePeriod();
    void presentPrices();
    void unreadableRowsAreNamed();
    void aKeyTwice();
    void everyRowGoesToTheTable();
    void canBeCancelled();
    void bothSidesArePartitioned();
    void byCommand();
};

void ReconcileTest::whatWasImportedAgrees()
{
    ImportFixture fixture;
    importAll(fixture);
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 6, free 1");
    QVERIFY(report.agrees());
    QCOMPARE(report.rows, 7);
    QCOMPARE(report.entries, 6);
    QCOMPARE(report.matched, 6);
}

void ReconcileTest::aRealExport()
{
    ImportFixture fixture;
    for (const char *name : {"orgs.csv", "users.csv", "purchases.csv", "usage.csv"})
        QVERIFY(QFile::copy(QStringLiteral(TIDEMARK_TEST_DATA "/backend-export/") + QLatin1String(name),
                            fixture.path("export/") + QLatin1String(name)));
    fixture.import();
    QCOMPARE(groups(reconciled(fixture)), "same 4715, only_in_file 292, free 1051");
    QCOMPARE(reconciled(fixture).refused, 292);

    QFile file(fixture.path("export/usage.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    file.close();
    QVERIFY(lines[1].contains(",generate,GPT1 Mini Edit,"));
    lines[1].replace("GPT1 Mini Edit", "GPT1-HQ");
    QVERIFY(lines[2].contains(",u-b84b8c46,"));
    lines[2].replace("u-b84b8c46", "u-somebody");
    const QByteArray gone = lines.takeAt(3);
    lines.insert(4, "2025-07-05T00:00:00Z,org-05,u-b84b8c46,upscale,,a-new,,new-key");
    fixture.write("usage.csv", lines.join('\n'));
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(report.of(UsageGroup::Same).count + report.of(UsageGroup::Free).count, 4715 + 1051 - 3);
    const ReconciledUsage &priced = only(report, UsageGroup::PricedDifferently);
    QCOMPARE(priced.line, 2);
    QCOMPARE(shown(priced.price), "4");
    QCOMPARE(shown(priced.inLedger->credits), "0.5");
    QCOMPARE(shown(report.of(UsageGroup::PricedDifferently).credits.value()), "-3.5");
    const ReconciledUsage &said = only(report, UsageGroup::SaidDifferently);
    QCOMPARE(said.line, 3);
    QVERIFY(said.differs == std::vector{UsageField::User});
    QVERIFY(gone.endsWith(QByteArray::fromStdString(only(report, UsageGroup::OnlyInLedger).key)));
    QCOMPARE(report.of(UsageGroup::OnlyInFile).count, 293);
    QCOMPARE(report.refused, 292);
}

/// A folder, a file under another name, CloudEvents; a ledger and its export.
void ReconcileTest::anyShapeOfTheFileIsTheSame()
{
    ImportFixture fixture;
    const QByteArray keyed = replaced(replaced(usageRows, ",a4,a1,\n", ",a4,a1,k4\n"), ",a5,a2,\n", ",a5,a2,k5\n");
    importAll(fixture, keyed);
    fixture.write("mine.txt", usageHeader + replaced(keyed, "ann,generate,GPT1-HQ", "bob,generate,GPT1-HQ"));
    QByteArray events;
    for (const QByteArray &line : keyed.trimmed().split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        events += "{\"specversion\":\"1.0\",\"id\":\"" + cells[7] + "\",\"time\":\"" + cells[0] + "\",\"subject\":\""
            + cells[1] + "\",\"data\":{\"user\":\"" + (cells[7] == "k1" ? "bob" : cells[2]) + "\",\"action\":\""
            + cells[3] + "\",\"model\":\"" + cells[4] + "\",\"asset\":\"" + cells[5] + "\",\"source\":\"" + cells[6]
            + "\"}}\n";
    }
    fixture.write("mine.jsonl", events);
    QFile exported(fixture.path("a.jsonl"));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    QVERIFY(writePortableExport(fixture.ledger(), {}, [&exported](std::string_view bytes) {
        return exported.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    }));
    exported.close();

    const std::string ledger = fixture.path("a.tidemark").toStdString();
    QVERIFY(run(ledger, fixture.path("export").toStdString())->agrees());
    for (const char *file : {"export/mine.txt", "export/mine.jsonl"}) {
        for (const char *chains : {"a.tidemark", "a.jsonl"}) {
            const auto report = run(fixture.path(chains).toStdString(), fixture.path(file).toStdString());
            QVERIFY2(report, report ? "" : report.error().detail.c_str());
            QCOMPARE(groups(*report), "same 5, said_differently 1, free 1");
        }
    }
    QVERIFY(run(ledger, fixture.path("nowhere").toStdString()).error().detail.find("nowhere") != std::string::npos);
    QVERIFY(QDir().mkdir(fixture.path("empty")));
    QVERIFY(run(ledger, fixture.path("empty").toStdString()).error().detail.find("usage.csv") != std::string::npos);
}

void ReconcileTest::thePeriod_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("outside");
    // k2 of the file is left out; the ledger's occurred at 11:00
    QTest::newRow("of the file") << QByteArray() << QByteArray() << QByteArray("same 5, only_in_ledger 1, free 1") << 0;
    QTest::newRow("before") << QByteArray() << QByteArray("2026-01-02T11:00:00Z") << QByteArray("same 1") << 5;
    QTest::newRow("before, just in") << QByteArray() << QByteArray("2026-01-02T11:00:00.001Z")
                                     << QByteArray("same 1, only_in_ledger 1") << 5;
    QTest::newRow("from") << QByteArray("2026-01-02T11:00:00.001Z") << QByteArray() << QByteArray("same 4, free 1")
                          << 1;
    QTest::newRow("nothing") << QByteArray("2027-01-01T00:00:00Z") << QByteArray() << QByteArray() << 6;
}

void ReconcileTest::thePeriod()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(QByteArray, expected);
    QFETCH(int, outside);
    ImportFixture fixture;
    importAll(fixture);
    fixture.write("usage.csv",
                  usageHeader + replaced(usageRows, "2026-01-02T11:00:00Z,acme,ann,generate,GPT1 Mini,a2,,k2\n", ""));
    ReconcileOptions options;
    options.occurred.from = Instant::parse(from.toStdString());
    options.occurred.until = Instant::parse(until.toStdString());
    const ReconcileReport report = reconciled(fixture, options);
    QCOMPARE(groups(report), expected);
    QCOMPARE(report.outside, outside);
}

void ReconcileTest::presentPrices()
{
    ImportFixture fixture;
    importAll(fixture);
    Program next = *fixture.ledger().programs().newest("idealy");
    next.version = 2;
    next.modelPrices.find(normalizedModel("GPT1-HQ"))->second = Credits::whole(7);
    QVERIFY(fixture.ledger().addProgram(next));
    fixture.book(R"({"op":"program","org":"acme","version":2,"at":"2026-01-04T00:00:00Z"})");
    QCOMPARE(groups(reconciled(fixture)), "same 6, free 1");
    ReconcileOptions options;
    options.presentPrices = true;
    const ReconcileReport report = reconciled(fixture, options);
    QCOMPARE(groups(report), "same 4, priced_differently 2, free 1"); // and the one that has it for its source
    QCOMPARE(shown(report.of(UsageGroup::PricedDifferently).credits.value()), "-6");
}

void ReconcileTest::unreadableRowsAreNamed()
{
    ImportFixture fixture;
    importAll(fixture);
    fixture.write("usage.csv",
                  usageHeader + QByteArray(usageRows)
                      + "yesterday,acme,ann,generate,,,,x1\n"
                        "2026-01-02T10:00:00Z,,ann,generate,,,,x2\n"
                        "2026-01-02T10:00:00Z,acme,ann,generate\n");
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 6, free 1");
    QCOMPARE(report.rows, 10);
    QCOMPARE(report.unreadable, 3);
    QVERIFY(!report.agrees());
    std::set<int64_t> lines;
    for (const UnreadableRow &row : report.firstUnreadable)
        lines.insert(row.line);
    QVERIFY((lines == std::set<int64_t>{9, 10, 11}));
}

void ReconcileTest::aKeyTwice()
{
    ImportFixture fixture;
    importAll(fixture);
    fixture.write("usage.csv",
                  usageHeader + QByteArray(usageRows) + "2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
                      + "2026-01-02T10:00:00Z,acme,ann,generate,GPT1 Mini,a1,,k1\n");
    const ReconcileReport report = reconciled(fixture);
    QCOMPARE(groups(report), "same 7, priced_differently 1, free 1");
    QCOMPARE(report.repeated, 2);
    QVERIFY(only(report, UsageGroup::PricedDifferently).repeated);
    QCOMPARE(report.matched, 6);
}

void ReconcileTest::everyRowGoesToTheTable()
{
    ImportFixture fixture;
    importAll(fixture);
    ReconcileOptions options;
    options.mostNamed = 1;
    int rows = 0;
    options.each = [&rows](const ReconciledUsage &) {
        return ++rows > 0;
    };
    reconciled(fixture, options);
    QCOMPARE(rows, 7);
    options.each = [](const ReconciledUsage &) {
        return false;
    };
    const auto failed =
        run(fixture.path("a.tidemark").toStdString(), fixture.path("export/usage.csv").toStdString(), options);
    QCOMPARE(failed.error().code, ErrorCode::IoFailed);
}

void ReconcileTest::canBeCancelled()
{
    ImportFixture fixture;
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "2026-01-02T10:00:00Z,acme,ann,download,,,,d" + QByteArray::number(i) + '\n';
    importAll(fixture, rows);
    ReconcileOptions options;
    double told = 0;
    options.progress = [&told](double part) {
        told = part;
        return false;
    };
    const auto cancelled =
        run(fixture.path("a.tidemark").toStdString(), fixture.path("export/usage.csv").toStdString(), options);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 0 && told < 0.2);
}

/// Every row and every usage entry of any ledger is in exactly one place, and the right one.
void ReconcileTest::bothSidesArePartitioned()
{
    const bool holds = rc::check([] {
        const auto numbers = *rc::gen::container<std::vector<uint32_t>>(
            80, rc::gen::resize(rc::kNominalSize, rc::gen::inRange<uint32_t>(0, 1'000'000'000)));
        Folder folder;
        const std::string path = folder.path("a.tidemark");
        std::vector<std::string> lines;
        RandomOperations operations;
        for (const uint32_t number : numbers)
            lines.push_back(operations.next(number));
        std::vector<Entry> usage;
        {
            const auto ledger = openLedger(path);
            applyLines(*ledger, lines, lines.size());
            const auto read = ledger->eachEntry([&usage](const Entry &entry) {
                if (entry.kind == EntryKind::Charge || entry.kind == EntryKind::AssetCreated
                    || entry.kind == EntryKind::Refusal)
                    usage.push_back(entry);
                return true;
            });
            RC_ASSERT(read.has_value());
        }
        std::array<int64_t, usageGroupCount> expected{};
        int64_t matched = 0;
        int64_t rows = 0;
        std::string csv = usageHeader;
        const auto expect = [&expected](UsageGroup group) {
            ++expected[size_t(group)];
        };
        for (const Entry &entry : usage) {
            const int fate = entry.key.empty() ? 0 : *rc::gen::inRange(0, 4);
            if (fate == 0) {
                expect(UsageGroup::OnlyInLedger);
                continue;
            }
            ++matched;
            for (int copy = 0; copy < (fate == 3 ? 2 : 1); ++copy, ++rows) {
                csv += entry.occurredAt.toString() + ',' + entry.org + ',' + (fate == 2 ? "else" : entry.user) + ','
                    + entry.action + ',' + entry.model + ',' + entry.asset + ',' + entry.sourceAsset + ',' + entry.key
                    + '\n';
                expect(entry.kind == EntryKind::Refusal ? UsageGroup::OnlyInFile
                           : fate == 2                  ? UsageGroup::SaidDifferently
                                                        : UsageGroup::Same);
            }
        }
        const int strangers = *rc::gen::inRange(0, 3);
        for (int i = 0; i < strangers; ++i, ++rows) {
            csv += "2026-02-01T00:00:00Z,a,u,generate,,,,stranger-" + std::to_string(i) + '\n';
            expect(UsageGroup::OnlyInFile);
        }
        QFile file(QString::fromStdString(folder.path("usage.csv")));
        RC_ASSERT(file.open(QIODevice::WriteOnly) && file.write(csv.data(), qint64(csv.size())) > 0);
        file.close();
        ReconcileOptions options;
        options.occurred = {Instant::earliest(), Instant::latest()};
        const auto report = run(path, folder.path("usage.csv"), options);
        RC_ASSERT(report.has_value());
        int64_t inGroups = 0;
        for (int group = 0; group < usageGroupCount; ++group) {
            RC_LOG() << reconcileJson(*report) << '\n' << csv;
            RC_ASSERT(report->groups[size_t(group)].count == expected[size_t(group)]);
            if (UsageGroup(group) != UsageGroup::OnlyInLedger)
                inGroups += expected[size_t(group)];
        }
        RC_ASSERT(report->rows == rows && inGroups == rows);
        RC_ASSERT(report->matched == matched);
        RC_ASSERT(report->entries == int64_t(usage.size()));
    });
    QVERIFY(holds);
}

void ReconcileTest::byCommand()
{
    ImportFixture fixture;
    importAll(fixture);
    const QStringList files{fixture.path("a.tidemark"), fixture.path("export")};
    CliRun run = runCli(QStringList{QStringLiteral("reconcile")} + files);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("all agree"), run.output.constData());
    fixture.write("usage.csv", usageHeader + replaced(usageRows, "GPT1 Mini,a2", "GPT1-HQ,a2"));
    const QString table = fixture.path("out.csv");
    run = runCli(QStringList{QStringLiteral("reconcile"), QStringLiteral("--json"), QStringLiteral("--csv"), table}
                 + files);
    QCOMPARE(run.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(json[QLatin1String("priced_differently")][QLatin1String("count")].toInt(), 1);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    const qsizetype columns = lines.front().count(',');
    for (const QByteArray &line : lines)
        QCOMPARE(line.count(','), columns);
    run = runCli({QStringLiteral("reconcile"), files.first(), fixture.path("nowhere.csv")});
    QCOMPARE(run.status, 2);
    QVERIFY(run.errors.contains("nowhere.csv"));
    run = runCli(QStringList{QStringLiteral("reconcile"), QStringLiteral("--from"), QStringLiteral("monday")} + files);
    QCOMPARE(run.status, 2);
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "reconcile_test.moc"
