// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/demo_export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/backend/backend_export.h"
#include "core/query/breakdown.h"
#include "core/query/org_figures.h"
#include "core/store/ledger.h"

using namespace tidemark;

namespace
{
Instant at(const QString &text)
{
    return Instant::parse(text.toStdString()).value();
}

struct Demo {
    QTemporaryDir dir;
    std::unique_ptr<Ledger> ledger;
    std::map<std::string, OrgFigures> orgs;

    Demo()
        : ledger(std::move(Ledger::open(path("demo.tidemark"), OpenMode::CreateNew).value()))
    {
    }
    std::string path(const char *name) const
    {
        return dir.filePath(QLatin1String(name)).toStdString();
    }
    Result<ImportReport> import(Instant now, std::optional<Instant> deliveredBy = {})
    {
        const std::string folder = path("export");
        const Result<void> written = writeDemoExport(folder, now, deliveredBy);
        if (!written)
            qFatal("%s", written.error().detail.c_str());
        const std::atomic<bool> goesOn = false;
        ImportOptions options;
        options.path = folder;
        options.allowFuture = true;
        Result<ImportReport> report = BackendImport().run(*ledger, options, {}, goesOn);
        if (!report)
            qFatal("%s", report.error().detail.c_str());
        return report;
    }
    void readFigures(Instant now)
    {
        const std::atomic<bool> goesOn = false;
        const bool read =
            refreshFigures(*ledger, now, {}, goesOn) && eachFigures(*ledger, [this](const OrgFigures &figures) {
                orgs.insert_or_assign(figures.org, figures);
                return true;
            });
        if (!read)
            qFatal("There are no figures.");
    }
};
}

class DemoExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyState_data();
    void everyState();
    void twoDeliveries();
    void endsYesterday_data();
    void endsYesterday();
    void unwritable();
};

void DemoExportTest::everyState_data()
{
    QTest::addColumn<QString>("now");
    for (const char *now :
         {"2026-11-22T06:00:00Z", "2026-11-24T06:00:00Z", "2027-01-01T00:00:00Z", "2027-02-28T12:00:00Z",
          "2027-03-02T12:00:00Z", "2027-03-05T23:00:00Z", "2028-02-29T12:00:00Z", "2027-07-31T12:00:00Z"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void DemoExportTest::everyState()
{
    QFETCH(QString, now);
    Demo demo;
    const Result<ImportReport> report = demo.import(at(now));
    QCOMPARE(report->unreadable, 0);
    QVERIFY(report->unknownColumns.empty());
    QVERIFY(report->rows > 20'000);
    demo.readFigures(at(now));
    QCOMPARE(demo.orgs.size(), size_t(13));
    const auto state = [&demo](const char *org) {
        return demo.orgs.at(org).state;
    };
    QCOMPARE(state("copper-brewery"), CreditState::Exhausted);
    QCOMPARE(state("rye-bakery"), CreditState::Low);
    QCOMPARE(state("northgate-cycles"), CreditState::Low);
    QCOMPARE(demo.orgs.at("northgate-cycles").plan, std::string(trialPlan));
    QCOMPARE(state("pebble-toys"), CreditState::Ok);
    QCOMPARE(demo.orgs.at("pebble-toys").plan, std::string(trialPlan));
    QVERIFY(demo.orgs.at("alder-college").remaining > Credits::whole(3000));
    QCOMPARE(demo.orgs.at("tandem-architects").plan, std::string("business"));
    QCOMPARE(demo.orgs.at("marlow-travel").plan, std::string());
    QCOMPARE(demo.orgs.at("orchard-dairy").pendingPlan, std::string(noPlan));
    std::map<ErrorCode, int64_t> refused;
    for (const auto &[org, counts] : report->orgs) {
        for (const auto &[error, count] : counts.refused)
            refused[error] += count;
    }
    // Nothing is refused but by the rules of credits.
    QCOMPARE(refused.size(), size_t(2));
    QVERIFY(refused[ErrorCode::InsufficientCredits] > 100);
    QVERIFY(refused[ErrorCode::UserLimitReached] > 100);
    for (const auto &[org, figures] : demo.orgs)
        QCOMPARE(breakdownOf(*demo.ledger, org, at(now), at(now))->used, figures.usedThisCycle);
}

void DemoExportTest::twoDeliveries()
{
    const Instant now = at(QStringLiteral("2026-11-22T06:00:00Z"));
    const Instant first = firstDemoDelivery(now);
    QCOMPARE(first, at(QStringLiteral("2026-11-04T00:00:00Z")));
    QCOMPARE(firstDemoDelivery(at(QStringLiteral("2026-11-08T23:00:00Z"))), at(QStringLiteral("2026-10-04T00:00:00Z")));
    Demo demo;
    QVERIFY(demo.import(now, first));
    const Result<ImportReport> whole = demo.import(now);
    const ImportCounts quill = whole->orgs.find(std::string_view("quill-books"))->second;
    QVERIFY(quill.late > 0);
    QVERIFY(quill.lateAcrossCycle > 0);
    QCOMPARE(whole->total().late, quill.late);
}

void DemoExportTest::endsYesterday_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("yesterday");
    QTest::newRow("as made") << "2026-06-29T10:00:00Z"
                             << "2026-06-28";
    QTest::newRow("a day earlier") << "2026-06-28T23:59:59Z"
                                   << "2026-06-27";
    QTest::newRow("years earlier") << "2020-03-01T00:00:00Z"
                                   << "2020-02-29";
    QTest::newRow("a Monday") << "2026-11-24T00:00:00Z"
                              << "2026-11-23";
    QTest::newRow("a Tuesday") << "2026-11-25T10:00:00Z"
                               << "2026-11-24";
    QTest::newRow("a Wednesday") << "2026-11-26T10:00:00Z"
                                 << "2026-11-25";
    QTest::newRow("a Saturday") << "2026-11-29T10:00:00Z"
                                << "2026-11-28";
    QTest::newRow("a Sunday") << "2026-11-30T10:00:00Z"
                              << "2026-11-29";
}

void DemoExportTest::endsYesterday()
{
    QFETCH(QString, now);
    QFETCH(QString, yesterday);
    const QTemporaryDir dir;
    QVERIFY(writeDemoExport(dir.filePath(QStringLiteral("a/b")).toStdString(), at(now)));
    QFile file(dir.filePath(QStringLiteral("a/b/usage.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(QString::fromLatin1(lines.last().left(10)), yesterday);
    // Weekends stay quiet.
    std::map<int, int> rows;
    for (const QByteArray &line : lines.mid(1))
        ++rows[int(((at(QString::fromLatin1(line.left(24))).ms / msPerDay) % 7 + 10) % 7)];
    QCOMPARE(rows.size(), size_t(7));
    QVERIFY(rows[6] * 3 < rows[1]); // Sunday, Tuesday
}

void DemoExportTest::unwritable()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(writeDemoExport(path.toStdString() + "/folder", Instant::now()).error().code, ErrorCode::IoFailed);
}

QTEST_GUILESS_MAIN(DemoExportTest)

#include "demo_export_test.moc"
