// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli.h"

class StatementCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneFile_data();
    void oneFile();
    void standardOutput();
    void aFolderForAll();
    void someOfThem();
    void needsNoDisplay();
    void german();
    void ofAnExport();
    void ofABrokenExport();
    void failures_data();
    void failures();

private:
    CliRun statement(const QStringList &arguments) const
    {
        return runCli(QStringList{QStringLiteral("statement"), QStringLiteral("--language"), QStringLiteral("en")}
                      + arguments);
    }
    QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
    QString m_ledger;
};

void StatementCommandTest::initTestCase()
{
    m_ledger = path("a.tidemark");
    const QByteArray lines =
        R"({"op":"org.create","at":"2026-01-10T00:00:00Z","org":"acme","name":"A & <B>","program":"geppetto","plan":"team"}
{"op":"user.create","at":"2026-01-10T00:00:00Z","org":"acme","user":"u"}
{"op":"action","at":"2026-01-11T00:00:00Z","org":"acme","user":"u","action":"generate"}
{"op":"topup","at":"2026-02-11T00:00:00Z","org":"acme","credits":"1234.5","reference":"PO 7"}
{"op":"org.create","at":"2026-01-10T00:00:00Z","org":"../Etc/x","program":"idealy","trial":"5"}
{"op":"org.create","at":"2026-03-10T00:00:00Z","org":"late","program":"idealy","trial":"5"}
)";
    QCOMPARE(runCli({QStringLiteral("apply"), m_ledger}, lines).status, 0);
}

void StatementCommandTest::oneFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    const QStringList month{QStringLiteral("--month"), QStringLiteral("2026-02")};
    QTest::newRow("pdf") << "a.pdf" << month << QByteArray("%PDF-");
    QTest::newRow("by its name") << "a.html" << month << QByteArray("<!DOCTYPE html>");
    QTest::newRow("as asked") << "a.txt" << month + QStringList{QStringLiteral("--format"), QStringLiteral("html")}
                              << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a quarter") << "q.pdf" << QStringList{QStringLiteral("--quarter"), QStringLiteral("2026-Q1")}
                               << QByteArray("%PDF-");
    QTest::newRow("days") << "d.pdf"
                          << QStringList{QStringLiteral("--from"), QStringLiteral("2026-01-10"), QStringLiteral("--to"),
                                         QStringLiteral("2026-01-10")}
                          << QByteArray("%PDF-");
    QTest::newRow("the last month") << "l.pdf" << QStringList() << QByteArray("%PDF-");
}

void StatementCommandTest::oneFile()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, begins);
    const QString out = m_dir.filePath(name);
    for (int again = 0; again < 2; ++again) {
        const CliRun run =
            statement(options + QStringList{QStringLiteral("--org"), QStringLiteral("acme"), m_ledger, out});
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.status, 0);
        QVERIFY(contents(out).startsWith(begins));
    }
}

void StatementCommandTest::standardOutput()
{
    const CliRun run = statement({QStringLiteral("--org"), QStringLiteral("acme"), QStringLiteral("--month"),
                                  QStringLiteral("2026-02"), QStringLiteral("--format"), QStringLiteral("html"),
                                  m_ledger, QStringLiteral("-")});
    QCOMPARE(run.status, 0);
    const QString html = QString::fromUtf8(run.output);
    QVERIFY(html.contains(QStringLiteral("<h1>A &amp; &lt;B&gt;</h1>")));
    QVERIFY(html.contains(QStringLiteral("+1,234.5")));
    QVERIFY(html.contains(QStringLiteral("PO 7")));
    QVERIFY(html.contains(QStringLiteral("February 2026")));
}

void StatementCommandTest::aFolderForAll()
{
    const QString out = path("all/february");
    const CliRun run = statement({QStringLiteral("--month"), QStringLiteral("2026-02"), m_ledger, out});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("2 statements in "));
    // Nothing lands elsewhere, whatever an organization is called; who came later has none.
    const QStringList files = QDir(out).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QVERIFY(files.contains(QStringLiteral("acme 2026-02.pdf")));
    QCOMPARE(QDir(path("all")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("february")});
}

void StatementCommandTest::someOfThem()
{
    const QString out = path("some");
    const CliRun run =
        statement({QStringLiteral("--month"), QStringLiteral("2026-02"), QStringLiteral("--org"),
                   QStringLiteral("acme"), QStringLiteral("--org"), QStringLiteral("late"), m_ledger, out});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("\"late\""), run.errors.constData());
}

void StatementCommandTest::needsNoDisplay()
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    process.setProcessEnvironment(environment);
    const QString out = path("bare.pdf");
    process.start(QStringLiteral(TIDEMARK_CLI),
                  {QStringLiteral("statement"), QStringLiteral("--org"), QStringLiteral("acme"),
                   QStringLiteral("--month"), QStringLiteral("2026-02"), m_ledger, out});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(contents(out).contains("/FontFile"));
}

void StatementCommandTest::german()
{
    const CliRun run =
        runCli({QStringLiteral("statement"), QStringLiteral("--language"), QStringLiteral("de"),
                QStringLiteral("--org"), QStringLiteral("acme"), QStringLiteral("--month"), QStringLiteral("2026-02"),
                QStringLiteral("--format"), QStringLiteral("html"), m_ledger, QStringLiteral("-")});
    QCOMPARE(run.status, 0);
    const QString html = QString::fromUtf8(run.output);
    QVERIFY(html.contains(QStringLiteral("<html lang=\"de\">")));
    QVERIFY(html.contains(QStringLiteral("Februar 2026")));
    QVERIFY(html.contains(QStringLiteral("+1.234,5")));
}

void StatementCommandTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString out = path("none.pdf");
    const QStringList acme{QStringLiteral("--org"), QStringLiteral("acme")};
    const auto row = [&](const char *name, const QStringList &options, const char *says) {
        QTest::newRow(name) << options + QStringList{m_ledger, out} << QByteArray(says);
    };
    QTest::newRow("nothing") << QStringList() << QByteArray("use \"statement");
    row("no such organization", {QStringLiteral("--org"), QStringLiteral("nobody")}, "\"nobody\"");
    row("no month", acme + QStringList{QStringLiteral("--month"), QStringLiteral("October")}, "2026-10");
    row("half a period", acme + QStringList{QStringLiteral("--from"), QStringLiteral("2026-01-01")}, "--to");
    row("backwards",
        acme
            + QStringList{QStringLiteral("--from"), QStringLiteral("2026-01-02"), QStringLiteral("--to"),
                          QStringLiteral("2026-01-01")},
        "ends before");
    row("two periods",
        acme
            + QStringList{QStringLiteral("--month"), QStringLiteral("2026-01"), QStringLiteral("--quarter"),
                          QStringLiteral("2026-Q1")},
        "one period");
    row("before it was created", acme + QStringList{QStringLiteral("--month"), QStringLiteral("2025-01")}, "created");
    row("to come", acme + QStringList{QStringLiteral("--month"), QStringLiteral("2090-01")}, "not begun");
    row("no such format", acme + QStringList{QStringLiteral("--format"), QStringLiteral("doc")}, "\"doc\"");
    row("no such language", acme + QStringList{QStringLiteral("--language"), QStringLiteral("xx")}, "\"xx\"");
    QTest::newRow("no ledger") << acme + QStringList{QStringLiteral("/nowhere/a.tidemark"), out}
                               << QByteArray("/nowhere/a.tidemark");
    QTest::newRow("nowhere to write") << acme + QStringList{m_ledger, QStringLiteral("/nowhere/a.pdf")}
                                      << QByteArray("/nowhere/a.pdf");
    QTest::newRow("the ledger itself") << acme + QStringList{m_ledger, m_ledger} << QByteArray("the file itself");
    QTest::newRow("many to one output") << QStringList{m_ledger, QStringLiteral("-")} << QByteArray("--org");
}

void StatementCommandTest::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const QByteArray before = contents(m_ledger);
    const CliRun run = statement(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith("tidemark-cli: "));
    QVERIFY2(run.errors.contains(says), run.errors.constData());
    QVERIFY(!QFile::exists(path("none.pdf")));
    QCOMPARE(contents(m_ledger), before);
}

/// The same as of the ledger; the names are in no export, so of one without.
void StatementCommandTest::ofAnExport()
{
    const QStringList wanted{QStringLiteral("--org"),   QStringLiteral("../Etc/x"), QStringLiteral("--month"),
                             QStringLiteral("2026-01"), QStringLiteral("--format"), QStringLiteral("html")};
    const CliRun ofLedger = statement(wanted + QStringList{m_ledger, QStringLiteral("-")});
    QCOMPARE(ofLedger.status, 0);
    for (const char *name : {"a.jsonl", "a.jsonl.zst"}) {
        QCOMPARE(runCli({QStringLiteral("export"), m_ledger, path(name)}).status, 0);
        const CliRun ofExport = statement(wanted + QStringList{path(name), QStringLiteral("-")});
        QCOMPARE(ofExport.status, 0);
        QCOMPARE(ofExport.output, ofLedger.output);
    }
    const QString folder = path("of-export");
    QCOMPARE(statement({QStringLiteral("--month"), QStringLiteral("2026-01"), path("a.jsonl"), folder}).status, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
}

void StatementCommandTest::ofABrokenExport()
{
    QCOMPARE(runCli({QStringLiteral("export"), m_ledger, path("broken.jsonl")}).status, 0);
    QByteArray bytes = contents(path("broken.jsonl"));
    bytes.replace("1234.5", "9234.5");
    QFile file(path("broken.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const CliRun run =
        statement({QStringLiteral("--month"), QStringLiteral("2026-02"), path("broken.jsonl"), path("of-broken")});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("broken.jsonl, line "), run.errors.constData());
    QVERIFY(!QDir(path("of-broken")).exists());
}

QTEST_GUILESS_MAIN(StatementCommandTest)
#include "statement_command_test.moc"
