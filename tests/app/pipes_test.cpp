// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/cli_files.h"
#include "tests/support/cli.h"

namespace
{
/// A pipe with a name, and its reading end.
class Pipe
{
public:
    explicit Pipe(const QString &path)
        : m_path(path.toLocal8Bit())
    {
        if (mkfifo(m_path.constData(), 0600) == 0)
            m_end = open(m_path.constData(), O_RDONLY | O_NONBLOCK);
    }
    ~Pipe()
    {
        close(m_end);
    }
    QByteArray read() const
    {
        QByteArray bytes(64 * 1024, Qt::Uninitialized);
        bytes.resize(std::max<qsizetype>(::read(m_end, bytes.data(), static_cast<size_t>(bytes.size())), 0));
        return bytes;
    }
    bool isPipe() const
    {
        struct stat what {
        };
        return lstat(m_path.constData(), &what) == 0 && S_ISFIFO(what.st_mode);
    }

private:
    QByteArray m_path;
    int m_end = -1;
};
}

/// A pipe or a device that is named as the file to write is written to, and not replaced.
class PipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exports_data();
    void exports();
    void rejects();
    void noRejects();
    void statement();
    void input_data();
    void input();
    void aFullDevice_data();
    void aFullDevice();
    void aDiskThatFills();

private:
    QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    CliRun import(const QByteArray &orgs) const
    {
        QFile file(path("export/orgs.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write("org,program,plan,created_at\n" + orgs) < 0)
            return {};
        file.close();
        return runCli({QStringLiteral("import"), QStringLiteral("--rejects"), path("rejects"), path("a.tidemark"),
                       path("export")});
    }
    QTemporaryDir m_dir;
};

void PipesTest::initTestCase()
{
    QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("export")));
    QCOMPARE(import("a,idealy,pro,2026-01-01T00:00:00Z\n").status, 0);
}

void PipesTest::exports_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "hledger", "purchases"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void PipesTest::exports()
{
    QFETCH(QString, format);
    const QStringList command{QStringLiteral("export"), QStringLiteral("--format"), format, path("a.tidemark")};
    const QString out = m_dir.filePath(QStringLiteral("out-") + format);
    const Pipe pipe(out);
    QCOMPARE(runCli(command + QStringList{out}).status, 0);
    QVERIFY(pipe.isPipe());
    QCOMPARE(pipe.read(), runCli(command + QStringList{QStringLiteral("-")}).output);
}

void PipesTest::rejects()
{
    const Pipe pipe(path("rejects"));
    QCOMPARE(import("b,nonsense,pro,2026-01-01T00:00:00Z\n").status, 0);
    QVERIFY(pipe.isPipe());
    QVERIFY(pipe.read().contains("orgs.csv,2,unknown_program"));
    QFile::remove(path("rejects"));
}

void PipesTest::noRejects()
{
    const Pipe pipe(path("rejects"));
    QCOMPARE(import("a,idealy,pro,2026-01-01T00:00:00Z\n").status, 0);
    QVERIFY(pipe.isPipe());
}

void PipesTest::statement()
{
    const QStringList command{
        QStringLiteral("statement"),  QStringLiteral("--org"), QStringLiteral("a"),          QStringLiteral("--from"),
        QStringLiteral("2026-01-01"), QStringLiteral("--to"),  QStringLiteral("2026-01-31"), QStringLiteral("--format"),
        QStringLiteral("html"),       path("a.tidemark")};
    const Pipe pipe(path("statement"));
    QCOMPARE(runCli(command + QStringList{path("statement")}).status, 0);
    QVERIFY(pipe.isPipe());
    QVERIFY(pipe.read().startsWith("<!DOCTYPE html>"));
}

void PipesTest::input_data()
{
    QTest::addColumn<QStringList>("command");
    const QString pipe = QStringLiteral("/dev/stdin");
    QTest::newRow("verify") << QStringList{QStringLiteral("verify"), pipe};
    QTest::newRow("diff") << QStringList{QStringLiteral("diff"), path("a.tidemark"), pipe};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), path("new.tidemark"), pipe};
    QTest::newRow("reconcile") << QStringList{QStringLiteral("reconcile"), path("a.tidemark"), pipe};
    QTest::newRow("statement") << QStringList{QStringLiteral("statement"), QStringLiteral("--org"), QStringLiteral("a"),
                                              pipe, QStringLiteral("-")};
}

/// What is read more than once cannot come through a pipe.
void PipesTest::input()
{
    QFETCH(QStringList, command);
    const CliRun run = runCli(command, "at,org,user,action,model,asset,source,key\n");
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("/dev/stdin: this is a pipe or a device"), run.errors.constData());
    QVERIFY2(!run.errors.contains("QFile"), run.errors.constData());
    QVERIFY(!QFile::exists(path("new.tidemark")));
}

void PipesTest::aFullDevice_data()
{
    QTest::addColumn<QStringList>("command");
    write(path("usage.csv"), "at,org,user,action,model,asset,source,key\n2026-01-02T00:00:00Z,a,u,generate,,,,k\n");
    const QString full = QStringLiteral("/dev/full");
    for (const char *format : {"csv", "jsonl", "xlsx"})
        QTest::newRow(format) << QStringList{QStringLiteral("export"), QStringLiteral("--format"),
                                             QString::fromLatin1(format), path("a.tidemark"), full};
    QTest::newRow("reconcile") << QStringList{QStringLiteral("reconcile"), QStringLiteral("--csv"), full,
                                              path("a.tidemark"), path("usage.csv")};
}

void PipesTest::aFullDevice()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no /dev/full.");
    QFETCH(QStringList, command);
    const CliRun run = runCli(command);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("No space left"), run.errors.constData());
}

/// A part is written before the rest finds no room: why is told all the same, and no part is left.
void PipesTest::aDiskThatFills()
{
    QByteArray operations = "{\"op\":\"org.create\",\"org\":\"a\",\"program\":\"idealy\",\"plan\":\"pro\","
                            "\"at\":\"2026-01-01T00:00:00Z\"}\n";
    for (int i = 0; i < 300; ++i)
        operations += "{\"op\":\"topup\",\"org\":\"a\",\"credits\":1,\"at\":\"2026-01-02T00:00:00Z\"}\n";
    QCOMPARE(runCli({QStringLiteral("apply"), path("long.tidemark")}, operations).status, 0);
    // Room for what SQLite keeps beside a ledger that is read, and for a part of the export.
    const QString limited = QStringLiteral("trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\"");
    QProcess process;
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), limited, QStringLiteral(TIDEMARK_CLI), QStringLiteral("export"),
                   path("long.tidemark"), path("out.jsonl")});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(errors.contains("out.jsonl: File too large"), errors.constData());
    QVERIFY(!QFile::exists(path("out.jsonl")));
}

QTEST_GUILESS_MAIN(PipesTest)
#include "pipes_test.moc"
