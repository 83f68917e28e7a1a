// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "tests/support/cli.h"

namespace
{
constexpr int patience = 60'000;
constexpr int charges = 12'000;

QByteArray line(const char *op, const char *at, const QByteArray &fields)
{
    QByteArray line = QByteArray("{'op':'") + op + "','org':'a','at':'" + at + "T00:00:00Z'," + fields + "}\n";
    return line.replace('\'', '"');
}

/// An organization with so many charges.
QByteArray operations(int count)
{
    QByteArray lines = line("org.create", "2026-01-01", "'program':'geppetto','plan':'scale'")
        + line("user.create", "2026-01-01", "'user':'u'") + line("topup", "2026-01-01", "'credits':100000,'key':'t'");
    for (int i = 0; i < count; ++i)
        lines += line("action", "2026-01-02", "'user':'u','action':'generate','key':'k" + QByteArray::number(i) + '\'');
    return lines;
}
}

/// Importing portable exports on the command line.
class ImportPortableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void intoANewLedger();
    void refusedIntoANewLedger_data();
    void refusedIntoANewLedger();
    void fork();
    void ledgerInPlaceOfAnExport();
    void killed();
    void twoAtOnce();

private:
    QString path(const QString &name) const
    {
        return m_dir.filePath(name);
    }
    CliRun import(const QString &ledger, const QString &file, const QStringList &options = {})
    {
        return runCli(QStringList{QStringLiteral("import")} + options + QStringList{path(ledger), path(file)});
    }
    /// The heads of the chains, as the last line of an export has them.
    QByteArray headsOf(const QString &ledger)
    {
        const QByteArray bytes = runCli({QStringLiteral("export"), path(ledger), QStringLiteral("-")}).output;
        const qsizetype at = bytes.indexOf("\"heads\":");
        return bytes.mid(at, bytes.lastIndexOf(",\"sha256\"") - at);
    }

    QTemporaryDir m_dir;
    QByteArray m_heads;
};

void ImportPortableTest::initTestCase()
{
    QCOMPARE(runCli({QStringLiteral("apply"), path(QStringLiteral("some.tidemark"))}, operations(charges / 2)).status,
             0);
    QVERIFY(QFile::copy(path(QStringLiteral("some.tidemark")), path(QStringLiteral("all.tidemark"))));
    QCOMPARE(runCli({QStringLiteral("apply"), path(QStringLiteral("all.tidemark"))}, operations(charges)).status, 0);
    QVERIFY(QFile::copy(path(QStringLiteral("some.tidemark")), path(QStringLiteral("other.tidemark"))));
    QCOMPARE(runCli({QStringLiteral("apply"), path(QStringLiteral("other.tidemark"))},
                    line("topup", "2026-01-03", "'credits':7"))
                 .status,
             0);
    for (const char *name : {"all.jsonl", "all.jsonl.zst"})
        QCOMPARE(
            runCli({QStringLiteral("export"), path(QStringLiteral("all.tidemark")), path(QLatin1String(name))}).status,
            0);
    m_heads = headsOf(QStringLiteral("all.tidemark"));
    QVERIFY(m_heads.contains("\"seq\":12004"));
}

void ImportPortableTest::intoANewLedger()
{
    for (const QString &file : {QStringLiteral("all.jsonl"), QStringLiteral("all.jsonl.zst")}) {
        const CliRun run = import(QStringLiteral("new.tidemark"), file);
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(run.output,
                 QByteArray("1 organization is new, 0 continued, 0 were already there.\n12004 entries added.\n"));
        QCOMPARE(headsOf(QStringLiteral("new.tidemark")), m_heads);
        QCOMPARE(import(QStringLiteral("new.tidemark"), file, {QStringLiteral("--json")}).output,
                 QByteArray("{\"ok\":true,\"entries\":0,\"new\":0,\"continued\":0,\"already_there\":1,\"orgs\":[]}\n"));
        QVERIFY(QFile::remove(path(QStringLiteral("new.tidemark"))));
    }
}

void ImportPortableTest::refusedIntoANewLedger_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("sentence");

    QFile file(path(QStringLiteral("all.jsonl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTest::newRow("cut short") << whole.left(whole.lastIndexOf('\n', whole.size() - 2) + 1) << 1
                               << QByteArray("bad.jsonl: line 12006: The end");
    QByteArray changed = whole;
    changed[whole.size() / 2] = 'x';
    QTest::newRow("a byte changed") << changed << 1 << QByteArray("bad.jsonl: line ");
    QFile packed(path(QStringLiteral("all.jsonl.zst")));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QTest::newRow("packed and cut short")
        << packed.read(packed.size() / 2) << 1 << QByteArray(": Its compressed data were cut short. Nothing");
    QTest::newRow("of a later form") << QByteArray("{\"tidemark\":2}\n") << 2 << QByteArray("Update it");
    QTest::newRow("packed, but nothing") << QByteArray("\x28\xb5\x2f\xfdxx") << 2
                                         << QByteArray("bad.jsonl: its compressed");
}

/// No ledger is left where there was none.
void ImportPortableTest::refusedIntoANewLedger()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, sentence);
    QFile file(path(QStringLiteral("bad.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const CliRun run = import(QStringLiteral("refused.tidemark"), QStringLiteral("bad.jsonl"));
    QVERIFY2(run.errors.contains(sentence), run.errors.constData());
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!QFile::exists(path(QStringLiteral("refused.tidemark"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("rejects.csv"))));
}

void ImportPortableTest::fork()
{
    const QByteArray before = headsOf(QStringLiteral("other.tidemark"));
    const CliRun run = import(QStringLiteral("other.tidemark"), QStringLiteral("all.jsonl"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains("line 6006: The chain of \"a\" parts from the one in the ledger at seq 6005"),
             run.errors.constData());
    QVERIFY(import(QStringLiteral("other.tidemark"), QStringLiteral("all.jsonl"), {QStringLiteral("--json")})
                .output.startsWith(R"({"ok":false,"line":6006,"org":"a","seq":6005,"problem":"fork","message":)"));
    QCOMPARE(headsOf(QStringLiteral("other.tidemark")), before);
}

void ImportPortableTest::ledgerInPlaceOfAnExport()
{
    const CliRun run = import(QStringLiteral("new.tidemark"), QStringLiteral("all.tidemark"));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("this is a ledger itself; export it"), run.errors.constData());
}

/// Whenever it ends, all of the file is there or nothing.
void ImportPortableTest::killed()
{
    const QString ledger = path(QStringLiteral("killed.tidemark"));
    const QByteArray before = headsOf(QStringLiteral("some.tidemark"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(import(QStringLiteral("timed.tidemark"), QStringLiteral("all.jsonl")).status, 0);
    const int most = int(timer.elapsed());
    QRandomGenerator random(5);
    int killed = 0;
    for (int round = 0; round < 10; ++round) {
        const bool isNew = round % 2 == 0;
        QFile::remove(ledger);
        if (!isNew)
            QVERIFY(QFile::copy(path(QStringLiteral("some.tidemark")), ledger));
        QProcess process;
        process.start(QStringLiteral(TIDEMARK_CLI),
                      {QStringLiteral("import"), ledger, path(QStringLiteral("all.jsonl"))});
        QVERIFY(process.waitForStarted(patience));
        QThread::msleep(random.bounded(most + 1));
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        killed += process.exitStatus() == QProcess::CrashExit;
        if (!QFile::exists(ledger) || QFile(ledger).size() == 0)
            continue;
        const CliRun verify = runCli({QStringLiteral("verify"), QStringLiteral("--forget"), ledger});
        if (verify.status == 2)
            continue; // cut off before its first commit
        QCOMPARE(verify.status, 0);
        const QByteArray heads = headsOf(QStringLiteral("killed.tidemark"));
        QVERIFY2(heads == m_heads || heads == (isNew ? QByteArray("\"heads\":{}") : before), heads.constData());
        QCOMPARE(import(QStringLiteral("killed.tidemark"), QStringLiteral("all.jsonl")).status, 0);
        QCOMPARE(headsOf(QStringLiteral("killed.tidemark")), m_heads);
    }
    QVERIFY(killed >= 3);
}

/// One imports, the other waits for it and finds everything there.
void ImportPortableTest::twoAtOnce()
{
    const QString ledger = path(QStringLiteral("two.tidemark"));
    QProcess processes[2];
    for (QProcess &process : processes)
        process.start(QStringLiteral(TIDEMARK_CLI),
                      {QStringLiteral("import"), QStringLiteral("--json"), ledger, path(QStringLiteral("all.jsonl"))});
    int entries = 0;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(patience));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        entries += process.readAllStandardOutput().contains("\"entries\":12004,") ? 1 : 0;
    }
    QCOMPARE(entries, 1);
    QCOMPARE(headsOf(QStringLiteral("two.tidemark")), m_heads);
}

QTEST_GUILESS_MAIN(ImportPortableTest)
#include "import_portable_test.moc"
