// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include "core/exchange/bytes/zstd_writer.h"
#include "core/store/sqlite.h"
#include "tests/app/cli_files.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/support/cli.h"

using namespace tidemark;

namespace
{
constexpr qint64 mostMemory = 600LL << 20; // of addresses: what the libraries take is in it

/// As runCli(), with so much memory and no more, where the system can be told.
CliRun runBounded(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    process.setChildProcessModifier([] {
        const rlimit limit{rlim_t(mostMemory), rlim_t(mostMemory)};
        setrlimit(RLIMIT_DATA, &limit);
    });
#endif
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray said(const CliRun &run)
{
    return run.output.left(2000) + run.errors.left(2000);
}

/// Zstandard's frame of so many bytes of this line, over and over.
QByteArray bomb(const QByteArray &start, const QByteArray &line, qint64 size)
{
    QByteArray packed;
    ZstdWriter writer([&packed](std::string_view bytes) {
        packed.append(bytes.data(), qsizetype(bytes.size()));
        return true;
    });
    const QByteArray piece = line.repeated(int((1 << 20) / line.size()) + 1);
    if (!writer.write({start.data(), size_t(start.size())}))
        qFatal("the bomb cannot be packed");
    for (qint64 done = 0; done < size; done += piece.size()) {
        if (!writer.write({piece.data(), size_t(piece.size())}))
            qFatal("the bomb cannot be packed");
    }
    if (!writer.finish())
        qFatal("the bomb cannot be packed");
    return packed;
}
}

/// What somebody made to do harm: every reader says what is wrong and where, in little memory, and changes
/// nothing.
class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exports_data();
    void exports();
    void operations_data();
    void operations();
    void events_data();
    void events();
    void tables_data();
    void tables();
    void ledgers_data();
    void ledgers();
    void otherFiles_data();
    void otherFiles();

private:
    QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    QTemporaryDir m_dir;
    QByteArray m_ledger;
    std::string m_export;
};

void HostileInputTest::initTestCase()
{
    QByteArray lines = R"({"op":"org.create","org":"a","program":"idealy","plan":"pro","at":"2026-01-01T00:00:00Z"})"
                       "\n"
                       R"({"op":"user.create","org":"a","user":"u","at":"2026-01-01T00:00:00Z"})"
                       "\n";
    for (int i = 0; i < 20; ++i)
        lines += R"({"op":"action","org":"a","user":"u","action":"generate","at":"2026-01-02T00:00:00Z"})"
                 "\n";
    QCOMPARE(runCli({QStringLiteral("apply"), path("good.tidemark")}, lines).status, 0);
    m_ledger = bytesOf(path("good.tidemark"));
    QCOMPARE(runCli({QStringLiteral("export"), path("good.tidemark"), path("good.jsonl")}).status, 0);
    m_export = test::readAll(path("good.jsonl"));
}

void HostileInputTest::exports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says"); // verify, on its output or as an error

    const auto row = [](const char *name, const std::string &bytes, int status, const char *says) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << status << QByteArray(says);
    };
    const test::Lines lines = test::linesOf(m_export);
    const std::string &header = lines.front();
    row("truncated", m_export.substr(0, m_export.size() / 2), 1, "\"problem\":\"bad_json\"");
    row("without its end", test::joined({lines.begin(), lines.end() - 1}), 1, "\"line\":25,\"problem\":\"bad_end\"");
    test::Lines other = lines;
    std::swap(other[5], other[6]);
    row("re-ordered", test::joined(other), 1, "\"line\":6,\"org\":\"a\",\"seq\":6,\"problem\":\"gap\"");
    std::string flipped = m_export;
    flipped[header.size() + lines[1].size() + 40] ^= 1;
    row("a bit flipped", flipped, 1, "\"line\":3,");
    other = lines;
    other[8].replace(other[8].find("\"amount\":\"-1\""), 13, "\"amount\":\"-2\"");
    test::forgeHashes(other);
    row("re-hashed", test::joined(other), 1, "\"line\":9,\"org\":\"a\",\"seq\":8,\"problem\":\"wrong_price\"");
    row("a line of 100 MB", header + std::string(100 << 20, 'x'), 1, "\"line\":2,\"problem\":\"bad_json\"");
    row("a header of 100 MB", std::string(100 << 20, '{'), 2, "its first line has no end");
    row("deep", header + std::string(100'000, '['), 1, "\"line\":2,\"problem\":\"bad_json\"");
    std::string many = "[";
    for (int i = 0; i < 5'000'000; ++i)
        many += "[],";
    row("five million values", header + many + "0]\n", 1, "more than a million values");
    row("a NUL", header + std::string("{\"a\":\"\0\"}\n", 10), 1, "\"line\":2,\"problem\":\"bad_json\"");
    row("a lone surrogate", header + "{\"a\":\"\\ud800\"}\n", 1, "\"line\":2,\"problem\":\"bad_json\"");
    row("not UTF-8", header + "{\"a\":\"\xC3\x28\"}\n", 1, "\"line\":2,\"problem\":\"bad_json\"");
    row("a name twice", header + "{\"a\":1,\"a\":1}\n", 1, "stands twice");
    const auto packed = [&](const char *name, const QByteArray &line, int status, const char *says) {
        QTest::newRow(name) << bomb(QByteArray::fromStdString(header), line, qint64(2) << 30) << status
                            << QByteArray(says);
    };
    packed("a bomb of blanks", " ", 1, "\"line\":2,\"problem\":\"bad_json\"");
    packed("a bomb of empty lines", "\n", 1, "\"line\":2,\"problem\":\"bad_json\"");
    packed("a bomb of objects", "{}\n", 1, "\"line\":2,\"problem\":\"bad_json\"");
    QTest::newRow("a bomb of headers") << bomb({}, "{\"tidemark\":", 1 << 30) << 2
                                       << QByteArray("its first line has no end");
}

void HostileInputTest::exports()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const QString file = path("bad.jsonl");
    write(file, bytes);
    const CliRun verify = runBounded({QStringLiteral("verify"), file});
    QVERIFY2(verify.status == status, said(verify).constData());
    QVERIFY2((status == 1 ? verify.output : verify.errors).contains(says), said(verify).constData());
    const CliRun import = runBounded({QStringLiteral("import"), path("new.tidemark"), file});
    // What does not begin as an export is taken for events, and makes a ledger without any.
    const bool begins = bytes.startsWith("{\"exported_at\"") || bytes.startsWith("\x28\xb5\x2f\xfd");
    QVERIFY2(import.status == (begins ? status : 1), said(import).constData());
    QCOMPARE(QFile::exists(path("new.tidemark")), !begins);
    QVERIFY2(!begins || import.errors.contains(QFile::encodeName(file)), import.errors.constData());
    const CliRun diff = runBounded({QStringLiteral("diff"), file, path("good.tidemark")});
    QVERIFY2(diff.status == 2 || diff.status == 1, said(diff).constData());
    QFile::remove(path("new.tidemark"));
    QCOMPARE(bytesOf(path("good.tidemark")), m_ledger);
}

namespace
{
/// Lines that no reader of JSON Lines takes, one each.
void addBadLines()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");

    const auto row = [](const char *name, const QByteArray &line, const char *says) {
        QTest::newRow(name) << line << QByteArray(says);
    };
    row("100 MB", "{\"op\":\"" + QByteArray(100 << 20, 'x') + "\"}", "longer than 1 MiB");
    row("100 MB of blanks behind it", "{}" + QByteArray(100 << 20, ' ') + '}', "longer than 1 MiB");
    row("deep", QByteArray(100'000, '['), "Not JSON");
    row("40 levels", QByteArray(40, '[') + QByteArray(40, ']'), "32 levels");
    row("a NUL", QByteArray("{\"op\":\"\0\"}", 10), "Not JSON");
    row("a lone surrogate", "{\"op\":\"\\ud800\"}", "Not JSON");
    row("not UTF-8", "{\"op\":\"\xC3\x28\"}", "Not JSON");
    row("cut short", "{\"op\":\"topup\",\"org", "Not JSON");
    row("two values", "{}{}", "more after the value");
    row("a number of a million digits", "{\"credits\":" + QByteArray(500'000, '9') + '}', "");
}
}

void HostileInputTest::operations_data()
{
    addBadLines();
}

/// The others are applied, as the contract has it.
void HostileInputTest::operations()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const QString ledger = path("applied.tidemark");
    write(ledger, m_ledger);
    const CliRun run =
        runBounded({QStringLiteral("apply"), ledger},
                   line + "\n{\"op\":\"topup\",\"org\":\"a\",\"credits\":\"1\",\"at\":\"2026-01-03T00:00:00Z\"}\n");
    QVERIFY2(run.status == 1, said(run).constData());
    const QList<QByteArray> answers = run.output.split('\n');
    QCOMPARE(answers.size(), 3);
    QVERIFY2(answers[0].startsWith("{\"line\":1,\"ok\":false,\"error\":\"malformed\"") && answers[0].contains(says),
             answers[0].left(1000).constData());
    QVERIFY2(answers[1].startsWith("{\"line\":2,\"ok\":true,\"seq\":24"), answers[1].constData());
}

void HostileInputTest::events_data()
{
    addBadLines();
}

void HostileInputTest::events()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const QString ledger = path("events.tidemark");
    write(ledger, m_ledger);
    write(path("events.jsonl"),
          line
              + "\n{\"specversion\":\"1.0\",\"id\":\"e\",\"time\":\"2026-01-03T00:00:00Z\",\"subject\":\"a\","
                "\"data\":{\"user\":\"u\",\"action\":\"generate\"}}\n");
    const CliRun run = runBounded({QStringLiteral("import"), ledger, path("events.jsonl")});
    QVERIFY2(run.status == 1, said(run).constData());
    QVERIFY2(run.output.contains("2 rows: 1 applied"), run.output.left(2000).constData());
    const QByteArray rejects = bytesOf(path("rejects.csv"));
    QVERIFY(rejects.size() < 3 << 20);
    QVERIFY2(rejects.contains("events.jsonl,1,malformed,"), rejects.left(2000).constData());
    QVERIFY2(rejects.contains(says) || says == "Not JSON", rejects.left(2000).constData());
}

void HostileInputTest::tables_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QByteArray>("says"); // in the rejects, or in the summary
    QTest::addColumn<int>("applied");

    const QByteArray header = "at,org,user,action,model,asset,source,key\n";
    const QByteArray good = "2026-01-03T00:00:00Z,a,u,generate,,,,k\n";
    const auto row = [](const char *name, const QByteArray &usage, const char *says, int applied) {
        QTest::newRow(name) << usage << QByteArray(says) << applied;
    };
    row("an open quote", header + "2026-01-03T00:00:00Z,a,\"u,generate,,,,x\n" + good,
        "usage.csv,2,malformed,Column 24", 1);
    row("an open quote before 100 MB", header + good + "2026-01-03T00:00:00Z,a,\"" + QByteArray(100 << 20, 'x'),
        "usage.csv,3,malformed,Column ", 1);
    row("a line of 100 MB", header + good + QByteArray(100 << 20, 'x'), "usage.csv,3,malformed,Column ", 1);
    row("100 MB of empty cells", header + good + QByteArray(100 << 20, ','),
        "usage.csv,3,malformed,Column 1: the row is longer than a mebibyte", 1);
    row("100 MB of quotes", header + good + QByteArray(100 << 20, '"'), "usage.csv,3,malformed,Column ", 1);
    row("a million cells", header + good + QByteArray(1'000'000, ',') + '\n', "usage.csv,3,malformed,", 1);
    QByteArray columns;
    for (int i = 0; i < 1'000'000; ++i)
        columns += "c" + QByteArray::number(i) + ',';
    row("a million columns", columns + '\n' + good, "usage.csv", 0);
    row("a NUL", header + good + QByteArray("2026-01-03T00:00:00Z,a,\0,generate,,,,x\n", 39), "usage.csv,3,malformed,",
        1);
    row("not UTF-8", header + good + "2026-01-03T00:00:00Z,a,\xC3\x28,generate,,,,x\n", "usage.csv,3,malformed,", 1);
    row("a column twice", "at,at,org,user,action\n" + good, "there twice", 0);
}

void HostileInputTest::tables()
{
    QFETCH(QByteArray, usage);
    QFETCH(QByteArray, says);
    QFETCH(int, applied);
    const QString ledger = path("tables.tidemark");
    write(ledger, m_ledger);
    QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("export")));
    write(path("export/usage.csv"), usage);
    const CliRun run = runBounded({QStringLiteral("import"), ledger, path("export")});
    QVERIFY2(run.status == 1, said(run).constData());
    QVERIFY2(run.output.contains(QByteArray(QByteArray::number(applied) + " applied")),
             run.output.left(2000).constData());
    const QByteArray rejects = bytesOf(path("rejects.csv"));
    QVERIFY(rejects.size() < 3 << 20);
    QVERIFY2(rejects.contains(says) || run.output.contains(says), said(run).constData());
}

void HostileInputTest::ledgers_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("says");

    const auto row = [](const char *name, const char *sql, const char *says) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(says);
    };
    row("a generated column",
        "ALTER TABLE orgs ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL",
        "the table \"orgs\" is made in another way");
    row("a check of a thousand terms",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'key          TEXT,', 'key TEXT CHECK ("
        "1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 || 1 > key),') "
        "WHERE name = 'entries'",
        "the table \"entries\" is made in another way");
    row("a default with a function",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT 0', 'DEFAULT "
        "(randomblob(1e9))') "
        "WHERE name = 'assets'",
        "the table \"assets\" is made in another way");
    row("two thousand columns",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'name  ', 'name2 TEXT, name  ') "
        "WHERE name = 'users'",
        "users");
    row("a virtual table", "DROP TABLE used; CREATE VIRTUAL TABLE used USING fts5(org, user, cycle, credits)",
        "lacks the table \"used\"");
    row("a schema that is nonsense",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE orgs(' WHERE name = 'orgs'",
        "damaged");
    row("a schema that names itself",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'grants'", "");
    row("amounts that cannot be added",
        "DROP TRIGGER entries_never_change; UPDATE entries SET amount = -9223372036854775808, "
        "booked_at = 1000 * unixepoch(), occurred_at = 1000 * unixepoch() WHERE kind = 13",
        "does not hold in this file");
    row("a name of 100 MB", "UPDATE orgs SET name = hex(zeroblob(50000000))", "damaged");
}

void HostileInputTest::ledgers()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, says);
    const QString ledger = path("bad.tidemark");
    for (const char *beside : {"bad.tidemark-wal", "bad.tidemark-shm", "bad.tidemark-journal"})
        QFile::remove(path(beside));
    write(ledger, m_ledger);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {QStringLiteral("-cmd"), QStringLiteral(".dbconfig defensive off"), ledger, QString::fromUtf8(sql)});
    QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    const QByteArray before = bytesOf(ledger);
    QVERIFY(before != m_ledger);
    const CliRun report = runBounded({QStringLiteral("report"), ledger});
    QVERIFY2(report.status == 2, report.output.left(2000).constData());
    QVERIFY2(report.errors.contains(says) && report.errors.contains(QFile::encodeName(ledger)),
             report.errors.constData());
    QVERIFY(report.output.isEmpty());
    const CliRun verify = runBounded({QStringLiteral("verify"), ledger});
    QVERIFY2(verify.status >= 0, verify.errors.constData());
    const CliRun apply = runBounded({QStringLiteral("apply"), ledger}, "{\"op\":\"quote\"}\n");
    QVERIFY2(apply.status >= 1, apply.errors.constData());
    QCOMPARE(bytesOf(ledger), before);
}

void HostileInputTest::otherFiles_data()
{
    QTest::addColumn<QString>("command"); // as wordsIn() takes it
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");

    const auto row = [](const char *command, const QByteArray &bytes, const char *says) {
        QTest::addRow("%s, %s", command, says) << QString::fromLatin1(command) << bytes << QByteArray(says);
    };
    row("program add @good.tidemark @it", QByteArray(100 << 20, '{'), "larger than 1 MiB");
    row("program add @good.tidemark @it", QByteArray(100'000, '['), "Not JSON");
    row("verify --key @it @good.jsonl", QByteArray(100 << 20, 'R'), "no public key");
    row("verify --key @it @good.jsonl", QByteArray("untrusted comment: x\nRW\n"), "no public key");
    row("sign --key @it @good.jsonl", QByteArray(100 << 20, 'R'), "no secret key");
}

void HostileInputTest::otherFiles()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    write(path("it"), bytes);
    const CliRun run = runBounded(wordsIn(m_dir.path(), command));
    QVERIFY2(run.status == 2 && run.errors.contains(says), run.errors.constData());
    QCOMPARE(bytesOf(path("good.tidemark")), m_ledger);
}

QTEST_GUILESS_MAIN(HostileInputTest)
#include "hostile_input_test.moc"
