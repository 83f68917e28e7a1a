// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/sqlite.h"
#include "tests/app/cli_files.h"
#include "tests/support/cli.h"

using namespace tidemark;

namespace
{
constexpr int pageSize = 4096;

QByteArray spoilt(QByteArray ledger, int page)
{
    return ledger.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xA5'));
}
}

/// What is no ledger, or a broken one, is named in a sentence, and nothing of it is changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ledgers_data();
    void ledgers();
    void damagedWhereNobodyLooks();
    void readOnly();
    void otherFiles_data();
    void otherFiles();
    void rejectsOverwriteNothing();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();

private:
    QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    QTemporaryDir m_dir;
    QByteArray m_ledger;
};

void BadInputTest::initTestCase()
{
    QByteArray lines = "{\"op\":\"org.create\",\"org\":\"a\",\"program\":\"idealy\",\"plan\":\"pro\","
                       "\"at\":\"2026-01-01T00:00:00Z\"}\n"
                       "{\"op\":\"user.create\",\"org\":\"a\",\"user\":\"u\",\"at\":\"2026-01-01T00:00:00Z\"}\n";
    for (int i = 0; i < 400; ++i)
        lines += "{\"op\":\"action\",\"org\":\"a\",\"user\":\"u\",\"action\":\"generate\",\"key\":\"k"
            + QByteArray::number(i) + "\",\"at\":\"2026-01-02T00:00:00Z\"}\n";
    QCOMPARE(runCli({QStringLiteral("apply"), path("good.tidemark")}, lines).status, 0);
    m_ledger = bytesOf(path("good.tidemark"));
    QVERIFY(m_ledger.size() > 30 * pageSize);
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("export")));
    write(path("export/orgs.csv"), "org,program,plan,created_at\nb,idealy,pro,2026-01-01T00:00:00Z\nc,x,pro,2026\n");
}

void BadInputTest::ledgers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("sentence");

    const auto bytes = [](const char *name, const QByteArray &bytes, const char *sentence) {
        QTest::newRow(name) << bytes << QByteArray() << QByteArray(sentence);
    };
    bytes("text", QByteArray("no ledger at all\n").repeated(20), "not a Tidemark ledger");
    bytes("truncated", m_ledger.left(m_ledger.size() / 2), "damaged");
    bytes("a few bytes of one", m_ledger.left(300), "damaged");
    bytes("a damaged first page", m_ledger.left(100) + QByteArray(pageSize - 100, '\xA5') + m_ledger.mid(pageSize),
          "damaged");
    bytes("a damaged page of organizations", spoilt(m_ledger, 3), "damaged");

    const auto sql = [this](const char *name, const char *sql, const char *sentence) {
        QTest::newRow(name) << m_ledger << QByteArray(sql) << QByteArray(sentence);
    };
    sql("newer", "PRAGMA user_version=99", "written by a newer Tidemark");
    sql("another program's", "PRAGMA application_id=7", "but not a Tidemark ledger");
    sql("a trigger put in", "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM orgs; END", "trigger \"t\"");
    sql("a trigger changed",
        "DROP TRIGGER entries_never_go; CREATE TRIGGER entries_never_go BEFORE INSERT ON orgs "
        "BEGIN DELETE FROM orgs; END",
        "trigger \"entries_never_go\"");
    sql("a view in place of a table",
        "PRAGMA legacy_alter_table=1; ALTER TABLE orgs RENAME TO o; CREATE VIEW orgs AS WITH RECURSIVE r(id, org) AS "
        "(SELECT 1, 'a' UNION ALL SELECT id + 1, org FROM r) SELECT * FROM r",
        "lacks the table \"orgs\"");
    sql("without a table", "DROP TABLE used", "lacks the table \"used\"");
    sql("without a column", "ALTER TABLE users RENAME COLUMN role TO part", "lacks the column \"users.role\"");
    sql("a program that is none", "INSERT INTO programs VALUES ('x', 1, '{')", "program \"x\"");
}

void BadInputTest::ledgers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, sentence);
    const QString ledger = path("bad.tidemark");
    write(ledger, bytes);
    if (!sql.isEmpty()) {
        const auto connection = sqlite::Connection::open(ledger.toStdString(), {});
        QVERIFY(connection);
        const Result<void> done = (*connection)->execute(sql.toStdString());
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    const QByteArray before = bytesOf(ledger);
    const QStringList commands[] = {
        {QStringLiteral("apply"), ledger},
        {QStringLiteral("import"), ledger, path("export")},
        {QStringLiteral("report"), ledger},
        {QStringLiteral("verify"), ledger},
        {QStringLiteral("export"), ledger, path("out.jsonl")},
    };
    for (const QStringList &command : commands) {
        const bool text = sql.isEmpty() && sentence.startsWith("not a") && command.first() == QLatin1String("verify");
        const CliRun run =
            runCli(command, "{\"op\":\"topup\",\"org\":\"a\",\"credits\":1,\"at\":\"2026-01-03T00:00:00Z\"}\n");
        QVERIFY2(run.status == 2, run.errors.constData());
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(QFile::encodeName(ledger)), run.errors.constData());
        QVERIFY2(run.errors.contains(text ? "neither a ledger nor" : sentence), run.errors.constData());
        QCOMPARE(bytesOf(ledger), before);
        QVERIFY(!QFile::exists(path("out.jsonl")));
    }
    for (const char *beside : {"-wal", "-shm"})
        QFile::remove(ledger + QLatin1String(beside));
}

/// A page that no command reads is found by verification.
void BadInputTest::damagedWhereNobodyLooks()
{
    const QString ledger = path("page.tidemark");
    const int pages = int(m_ledger.size() / pageSize);
    for (int page = 1; page < pages; page += 3) {
        write(ledger, spoilt(m_ledger, page));
        const CliRun run = runCli({QStringLiteral("verify"), ledger});
        QVERIFY2(run.status == 2 && run.errors.contains("damaged"), run.output.constData());
        QVERIFY(run.errors.contains(QFile::encodeName(ledger)));
    }
}

void BadInputTest::readOnly()
{
    const QString ledger = path("closed.tidemark");
    write(ledger, m_ledger);
    QVERIFY(QFile::setPermissions(ledger, QFileDevice::ReadOwner));
    const CliRun apply = runCli({QStringLiteral("apply"), ledger},
                                "{\"op\":\"cancel\",\"org\":\"a\",\"at\":\"2026-01-03T00:00:00Z\"}\n");
    QCOMPARE(apply.status, 2);
    QVERIFY2(apply.errors.contains("read-only") && apply.errors.contains("closed.tidemark"), apply.errors.constData());
    QCOMPARE(runCli({QStringLiteral("import"), ledger, path("export")}).status, 2);
    QCOMPARE(runCli({QStringLiteral("verify"), ledger}).status, 0);
    QCOMPARE(runCli({QStringLiteral("report"), ledger}).status, 0);
    QCOMPARE(bytesOf(ledger), m_ledger);
    QVERIFY(QFile::setPermissions(ledger, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void BadInputTest::otherFiles_data()
{
    QTest::addColumn<QString>("command"); // as wordsIn() takes it
    QTest::addColumn<QByteArray>("sentence");

    const auto row = [](const char *command, const char *sentence) {
        QTest::newRow(command) << QString::fromLatin1(command) << QByteArray(sentence);
    };
    row("apply @good.tidemark @missing", "missing: No such file");
    row("apply @good.tidemark @folder", "folder: this is a folder");
    row("apply @folder", "folder: this is a folder");
    row("apply @missing/x.tidemark", "there is no folder");
    row("apply --what @good.tidemark", "Unknown option 'what'");
    row("import @good.tidemark @missing", "missing: there is no such");
    row("import @good.tidemark @folder", "folder: the folder holds none");
    row("import @good.tidemark", "import --help");
    row("report @missing.tidemark", "missing.tidemark: there is no such file");
    row("report @folder", "folder: this is a folder");
    row("verify @missing.tidemark", "missing.tidemark: No such file");
    row("verify @folder", "folder: this is a folder");
    row("diff @good.tidemark @missing.tidemark", "missing.tidemark: No such file");
    row("diff @folder @good.tidemark", "folder: this is a folder");
    row("export @good.tidemark @folder", "folder");
    row("export @good.tidemark @missing/x.jsonl", "missing/x.jsonl: No such file");
    row("export @good.tidemark @good.tidemark", "this is the ledger itself");
    row("export @good.tidemark --org nobody @out.jsonl", "no organization \"nobody\"");
    row("quote idealy generate --ledger @missing.tidemark", "there is no such file");
    row("quote idealy fly", "no action \"fly\"");
    row("program add @good.tidemark @folder", "folder: this is a folder");
    row("program add @good.tidemark @good.tidemark", "good.tidemark: Not JSON");
    row("program list @missing.tidemark", "there is no such file");
    row("fly", "there is no command \"fly\"");
}

void BadInputTest::otherFiles()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, sentence);
    const CliRun run = runCli(wordsIn(m_dir.path(), command));
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.startsWith("tidemark-cli: ") && run.errors.contains(sentence), run.errors.constData());
    QCOMPARE(bytesOf(path("good.tidemark")), m_ledger);
    QVERIFY(!QFile::exists(path("missing")));
}

void BadInputTest::rejectsOverwriteNothing()
{
    const QByteArray rows = bytesOf(path("export/orgs.csv"));
    for (const QString &rejects : {path("good.tidemark"), path("export/../export/orgs.csv")}) {
        const CliRun run = runCli(
            {QStringLiteral("import"), QStringLiteral("--rejects"), rejects, path("good.tidemark"), path("export")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("would overwrite"), run.errors.constData());
    }
    QCOMPARE(bytesOf(path("good.tidemark")), m_ledger);
    QCOMPARE(bytesOf(path("export/orgs.csv")), rows);
}

void BadInputTest::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("command");

    for (const char *command :
         {"verify @", "diff @ @", "report @", "report --json @", "export @ -", "program list @",
          "quote idealy generate", "report --help", "export --format csv @ -", "export --format xlsx @ -",
          "export --format hledger @ -", "statement --org a --from 2026-01-01 --to 2026-01-31 @ -"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void BadInputTest::outputThatCannotBeWritten()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("This system has no /dev/full.");
    QFETCH(QString, command);
    QStringList words = command.split(QLatin1Char(' '));
    words.replaceInStrings(QStringLiteral("@"), path("good.tidemark"));
    const CliRun run = runCli(words, {}, full);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("could not be written: No space left on device"), run.errors.constData());
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
