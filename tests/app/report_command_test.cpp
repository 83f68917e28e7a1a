// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli.h"

class ReportCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void table();
    void json();
    void nobodyYet();
    void failures_data();
    void failures();
    void help();

private:
    QTemporaryDir m_dir;
    QString m_ledger;
};

void ReportCommandTest::initTestCase()
{
    m_ledger = m_dir.filePath(QStringLiteral("a.tidemark"));
    const QByteArray lines =
        R"({"op":"org.create","at":"2026-01-10T00:00:00Z","org":"é","name":"Über","program":"geppetto","plan":"team"}
{"op":"user.create","at":"2026-01-10T00:00:00Z","org":"é","user":"u"}
{"op":"action","at":"2026-01-11T00:00:00Z","org":"é","user":"u","action":"generate"}
{"op":"org.create","at":"2026-01-10T00:00:00Z","org":"abc","program":"idealy","trial":"0"}
)";
    QCOMPARE(runCli({QStringLiteral("apply"), m_ledger}, lines).status, 0);
}

void ReportCommandTest::table()
{
    const CliRun report =
        runCli({QStringLiteral("report"), QStringLiteral("--at"), QStringLiteral("2026-01-20T00:00:00Z"), m_ledger});
    QCOMPARE(report.status, 0);
    QCOMPARE(report.output,
             QByteArray("ORG  PROGRAM   PLAN   STATE      REMAINING   OF  USED  RUNS OUT    NAME\n"
                        "abc  idealy    trial  exhausted          0    0     0  2026-01-20\n"
                        "é    geppetto  team   ok                99  100     1  -           Über\n"));
}

void ReportCommandTest::json()
{
    const CliRun report = runCli({QStringLiteral("report"), QStringLiteral("--json"), QStringLiteral("--at"),
                                  QStringLiteral("2026-02-10T01:00:00+01:00"), m_ledger});
    QCOMPARE(report.status, 0);
    const QJsonArray orgs = QJsonDocument::fromJson(report.output).array();
    QCOMPARE(orgs.size(), 2);
    const QJsonObject expected =
        QJsonDocument::fromJson(
            R"({"org":"é","name":"Über","program":"geppetto","plan":"team","pending_plan":null,"state":"ok","remaining":"199",
        "of":"200","threshold":"20","used":"0","runs_out":null,"resets_at":"2026-03-10T00:00:00.000Z",
        "booked_to":"2026-01-11T00:00:00.000Z","usage_known_to":"2026-01-11T00:00:00.000Z"})")
            .object();
    QCOMPARE(orgs.at(1).toObject(), expected);
}

void ReportCommandTest::nobodyYet()
{
    const CliRun report = runCli({QStringLiteral("report"), QStringLiteral("--json"), QStringLiteral("--at"),
                                  QStringLiteral("2025-02-10T00:00:00Z"), m_ledger});
    QCOMPARE(report.status, 0);
    QCOMPARE(report.output, QByteArray("[]\n"));
}

void ReportCommandTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no ledger") << QStringList{QStringLiteral("report")};
    QTest::newRow("a missing file") << QStringList{QStringLiteral("report"), QStringLiteral("/nowhere/a.tidemark")};
    QTest::newRow("no instant") << QStringList{QStringLiteral("report"), QStringLiteral("--at"), QStringLiteral("soon"),
                                               QStringLiteral("a.tidemark")};
    QTest::newRow("no such option") << QStringList{QStringLiteral("report"), QStringLiteral("--yaml"),
                                                   QStringLiteral("a.tidemark")};
}

void ReportCommandTest::failures()
{
    QFETCH(QStringList, arguments);
    const CliRun report = runCli(arguments);
    QCOMPARE(report.status, 2);
    QVERIFY(report.output.isEmpty());
    QVERIFY(report.errors.startsWith("tidemark-cli: "));
}

void ReportCommandTest::help()
{
    const CliRun report = runCli({QStringLiteral("report"), QStringLiteral("--help")});
    QCOMPARE(report.status, 0);
    QVERIFY(report.output.contains("--at"));
}

QTEST_GUILESS_MAIN(ReportCommandTest)

#include "report_command_test.moc"
