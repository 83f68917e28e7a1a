// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace tidemark;

namespace
{

constexpr const char *fileNames[] = {"orgs.csv", "users.csv", "purchases.csv", "usage.csv"};

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/backend-export/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

void writeSample(const ImportFixture &fixture)
{
    for (const char *name : fileNames)
        fixture.write(name, sample(name));
}

/// The rows of a sample file before, or from, an instant. No cell of it is quoted.
QByteArray cut(const QByteArray &file, const QByteArray &from, const QByteArray &to)
{
    const QList<QByteArray> lines = file.split('\n');
    const qsizetype column =
        qMax(lines.first().split(',').indexOf("at"), lines.first().split(',').indexOf("created_at"));
    QByteArray rest = lines.first() + '\n';
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray at = line.split(',').value(column);
        if (!line.isEmpty() && at >= from && at < to)
            rest += line + '\n';
    }
    return rest;
}

}

class BackendImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsExpected();
    void againBooksNothing();
    void pieceByPieceIsTheSame_data();
    void pieceByPieceIsTheSame();
    void cancelledAndAgainIsTheSame();
    void ordersByTimeThenFile();
    void columnsInAnyOrder();
    void readsCloudEvents();
    void reportsAsJson();
    void tellsProgress();
};

void BackendImportTest::givesWhatIsExpected()
{
    ImportFixture fixture;
    writeSample(fixture);
    const ImportReport report = fixture.import();
    QCOMPARE(report.exitStatus(), 0);
    const QJsonObject expected = QJsonDocument::fromJson(sample("expected.json")).object();
    const QByteArray at = expected[QStringLiteral("at")].toString().toUtf8();
    const QJsonObject orgs = expected[QStringLiteral("orgs")].toObject();
    QCOMPARE(report.orgs.size(), size_t(orgs.size()));
    for (auto org = orgs.begin(); org != orgs.end(); ++org) {
        const QJsonObject shown = org.value().toObject();
        const std::string id = org.key().toStdString();
        const OrgBalance balance = fixture.balance(id, at.constData());
        QCOMPARE(QString::fromStdString(balance.remaining.toString()), shown[QStringLiteral("remaining")].toString());
        QCOMPARE(QString::fromUtf8(creditStateName(balance.state)), shown[QStringLiteral("state")].toString());
        QCOMPARE(QString::fromStdString(balance.plan.value_or("")), shown[QStringLiteral("plan")].toString());
        QCOMPARE(int(fixture.entries(id).size()), shown[QStringLiteral("entries_booked")].toInt());
        QJsonObject refused;
        for (const auto &[code, count] : report.orgs.at(id).refused)
            refused[QString::fromUtf8(errorName(code))] = int(count);
        QCOMPARE(refused, shown[QStringLiteral("refused")].toObject());
    }
}

void BackendImportTest::againBooksNothing()
{
    ImportFixture fixture;
    writeSample(fixture);
    const ImportReport first = fixture.import();
    const auto before = fixture.entries();
    const ImportReport again = fixture.import();
    QCOMPARE(firstDifference(before, fixture.entries()), -1);
    QCOMPARE(again.booked, int64_t(0));
    QCOMPARE(again.total().applied, int64_t(0));
    QCOMPARE(again.total().alreadyThere, first.total().applied + first.total().refusedInAll());
    QCOMPARE(again.changed, int64_t(0));
    QVERIFY(fixture.rejects().isEmpty());
}

void BackendImportTest::pieceByPieceIsTheSame_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("each time the export so far") << true;
    QTest::newRow("each time only what is new") << false;
}

void BackendImportTest::pieceByPieceIsTheSame()
{
    QFETCH(bool, whole);
    ImportFixture atOnce;
    writeSample(atOnce);
    atOnce.import();

    std::mt19937 random(20260105);
    const int64_t from = Instant::parse("2025-07-01T00:00:00Z")->ms;
    const int64_t span = Instant::parse("2026-11-20T00:00:00Z")->ms - from;
    std::vector<int64_t> instants;
    for (int i = 0; i < 10; ++i)
        instants.push_back(from + int64_t(random() % uint64_t(span / 1000)) * 1000);
    instants.push_back(Instant::latest().ms);
    std::sort(instants.begin(), instants.end());
    ImportFixture pieces;
    QByteArray begin = "0000";
    for (const int64_t instant : instants) {
        const QByteArray end = QByteArray::fromStdString(Instant{instant}.toString());
        for (const char *name : fileNames)
            pieces.write(name, cut(sample(name), whole ? "0000" : begin, end));
        QCOMPARE(pieces.import().total().late, int64_t(0));
        begin = end;
    }
    QCOMPARE(firstDifference(atOnce.entries(), pieces.entries()), -1);
}

void BackendImportTest::cancelledAndAgainIsTheSame()
{
    ImportFixture atOnce;
    writeSample(atOnce);
    atOnce.import();
    ImportFixture fixture;
    writeSample(fixture);
    ImportOptions options;
    options.batchRows = 1000;
    std::atomic<bool> cancelled = false;
    int64_t refusedSoFar = 0;
    for (int64_t stop = 2000; stop < 6000; stop += 1500) {
        cancelled = false;
        const auto report = fixture.run(
            options,
            [&](const ImportStep &step) {
                cancelled = step.phase == ImportStep::Phase::Booking && step.done >= stop;
            },
            cancelled);
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->rejected, report->total().refusedInAll());
        refusedSoFar += report->rejected;
    }
    const ImportReport last = fixture.import();
    QVERIFY(!last.cancelled);
    QCOMPARE(refusedSoFar + last.rejected, int64_t(292));
    QCOMPARE(firstDifference(atOnce.entries(), fixture.entries()), -1);
    std::atomic<bool> atOnceCancelled = true;
    const auto none = fixture.run({}, {}, atOnceCancelled);
    QVERIFY(none && none->cancelled && none->booked == 0);
}

void BackendImportTest::ordersByTimeThenFile()
{
    ImportFixture fixture;
    // All in one instant but the last, which stands first in its file.
    fixture.write("usage.csv",
                  QByteArray(usageHeader)
                      + "2026-02-01T00:00:00+00:00,acme,ann,upscale,,a3,a1,k3\n"
                        "2026-01-01T00:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
                        "2026-01-01T01:00:00+01:00,acme,ann,generate,,a2,,k2\n");
    fixture.write("purchases.csv", "at,org,kind,plan,credits,reference\n2026-01-01T00:00:00Z,acme,topup,,50,PO-1\n");
    fixture.write("users.csv", oneUser);
    fixture.write("orgs.csv", oneOrg);
    const ImportReport report = fixture.import();
    QCOMPARE(report.total().refusedInAll(), int64_t(0));
    QStringList order;
    for (const Entry &entry : fixture.entries())
        order += QString::fromUtf8(entryKindName(entry.kind)) + QString::fromStdString(" " + entry.asset);
    QCOMPARE(order.join(u','),
             QStringLiteral("org_created ,grant ,user_created ,grant ,charge a1,charge a2,charge a3"));
    QCOMPARE(report.total().late, int64_t(0));
}

void BackendImportTest::columnsInAnyOrder()
{
    ImportFixture atOnce;
    writeSample(atOnce);
    atOnce.import();
    ImportFixture fixture;
    for (const char *name : fileNames) {
        QByteArray turned = "\xEF\xBB\xBF";
        QList<QByteArray> lines = sample(name).trimmed().split('\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            QList<QByteArray> cells = lines[line].split(',');
            std::reverse(cells.begin(), cells.end());
            cells.insert(1, line == 0 ? "region" : "\"far, \"\"away\"\"\"");
            turned += cells.join(',') + "\r\n";
        }
        fixture.write(name, turned);
    }
    const ImportReport report = fixture.import();
    QCOMPARE(report.exitStatus(), 0);
    QCOMPARE(report.unknownColumns.size(), size_t(4));
    QCOMPARE(report.unknownColumns.back().file, std::string("usage.csv"));
    QCOMPARE(report.unknownColumns.back().column, std::string("region"));
    QVERIFY(importReportText(report).find("\"region\"") != std::string::npos);
    QCOMPARE(firstDifference(atOnce.entries(), fixture.entries()), -1);
}

void BackendImportTest::readsCloudEvents()
{
    ImportFixture atOnce;
    writeSample(atOnce);
    atOnce.import();
    ImportFixture fixture;
    QByteArrayList lastFirst;
    const QList<QByteArray> lines = sample("usage.csv").trimmed().split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        QJsonObject data{{QStringLiteral("user"), QString::fromUtf8(cells[2])},
                         {QStringLiteral("action"), QString::fromUtf8(cells[3])}};
        const char *names[] = {"model", "asset", "source"};
        for (int i = 0; i < 3; ++i) {
            if (!cells[4 + i].isEmpty())
                data[QLatin1String(names[i])] = QString::fromUtf8(cells[4 + i]);
        }
        const QJsonObject event{{QStringLiteral("specversion"), QStringLiteral("1.0")},
                                {QStringLiteral("id"), QString::fromUtf8(cells[7])},
                                {QStringLiteral("type"), QStringLiteral("usage")},
                                {QStringLiteral("source"), QStringLiteral("/backend")},
                                {QStringLiteral("time"), QString::fromUtf8(cells[0])},
                                {QStringLiteral("subject"), QString::fromUtf8(cells[1])},
                                {QStringLiteral("data"), data}};
        lastFirst.prepend(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    }
    // The organizations first: events carry usage only. What comes between is then late.
    for (const char *name : {"orgs.csv", "users.csv", "purchases.csv"})
        fixture.write(name, sample(name));
    fixture.import();
    fixture.write(
        "usage.jsonl",
        lastFirst.join() + "\n{\"specversion\":\"0.3\"}\nnot JSON\n"
            + R"({"specversion":"1.0","id":"x","time":"2026-01-01T00:00:00Z","subject":"org-01","data":{"user":5}})");
    ImportOptions options;
    options.path = fixture.path("export/usage.jsonl").toStdString();
    const ImportReport report = fixture.import(options);
    QCOMPARE(report.exitStatus(), 1);
    QCOMPARE(report.unreadable, int64_t(3));
    QCOMPARE(report.firstUnreadable[0].line, int64_t(6060));
    QCOMPARE(report.total().applied + report.total().refusedInAll(), int64_t(lines.size() - 1));
    QVERIFY(report.total().late > 0);
    // Each under its own key. Of what happened in one second, the last stands first in the file.
    const auto usageKeys = [](const std::vector<Entry> &entries) {
        std::vector<std::string> keys;
        for (const Entry &entry : entries) {
            if (!entry.key.empty() && !entry.key.starts_with("purchase:"))
                keys.push_back(entry.org + ' ' + entry.key);
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    QVERIFY(usageKeys(fixture.entries()) == usageKeys(atOnce.entries()));
    QCOMPARE(fixture.import(options).total().alreadyThere, int64_t(lines.size() - 1));
}

void BackendImportTest::reportsAsJson()
{
    ImportFixture fixture;
    writeOne(fixture,
             "2026-01-02T00:00:00Z,acme,ann,generate,,a1,,k1\n2026-01-02T00:00:00Z,acme,bob,generate,,a2,,k2\nbad\n");
    QJsonParseError error;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(importReportJson(fixture.import())), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[QStringLiteral("applied")].toInt(), 3);
    QCOMPARE(json[QStringLiteral("rows")].toInt(), 5);
    QCOMPARE(json[QStringLiteral("unreadable")].toInt(), 1);
    const QJsonObject acme = json[QStringLiteral("orgs")].toObject()[QStringLiteral("acme")].toObject();
    QCOMPARE(acme[QStringLiteral("refused")].toObject()[QStringLiteral("unknown_user")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("unreadable_rows")].toArray().first().toObject()[QStringLiteral("line")].toInt(), 4);
    QCOMPARE(json[QStringLiteral("rejects")].toString(), fixture.path("rejects.csv"));
}

void BackendImportTest::tellsProgress()
{
    ImportFixture fixture;
    writeSample(fixture);
    ImportOptions options;
    options.batchRows = 500;
    int64_t last = 0;
    int steps = 0;
    const auto report = fixture.run(options, [&](const ImportStep &step) {
        if (step.phase != ImportStep::Phase::Booking)
            return;
        ++steps;
        QVERIFY(step.done > last && step.done <= step.total);
        last = step.done;
    });
    QVERIFY(report);
    QCOMPARE(last, report->rows);
    QCOMPARE(steps, 13);
}

QTEST_GUILESS_MAIN(BackendImportTest)
#include "backend_import_test.moc"
