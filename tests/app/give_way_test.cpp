// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace
{
struct Ran {
    int niceness = -1;
    int status = -1;
};

#ifdef Q_OS_LINUX
/// What a process that has ended, and is not waited for yet, says of how it ran.
int nicenessOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    // The name, in parentheses, may hold anything; niceness is the seventeenth field behind it.
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(16, "-1").toInt();
}

Ran run(const QStringList &arguments)
{
    std::vector<QByteArray> bytes{TIDEMARK_CLI};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toUtf8());
    std::vector<char *> words;
    for (QByteArray &each : bytes)
        words.push_back(each.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    Ran ran;
    pid_t process = 0;
    const bool started = posix_spawn(&process, words[0], &files, nullptr, words.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&files);
    siginfo_t ended{};
    if (!started || waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT) != 0)
        return ran;
    ran.niceness = nicenessOf(process);
    int status = 0;
    waitpid(process, &status, 0);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}
#endif
}

/// Long commands get a core only where nobody waits for it; one that somebody waits for does not stand behind them.
class GiveWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commands_data();
    void commands();

private:
    QTemporaryDir m_folder;
};

void GiveWayTest::initTestCase()
{
    QCOMPARE(runCli({QStringLiteral("apply"), m_folder.filePath(QStringLiteral("a.tidemark"))},
                    R"({"op":"org.create","at":"2026-01-10T00:00:00Z","org":"acme","program":"geppetto","trial":"0"})")
                 .status,
             0);
    QDir(m_folder.path()).mkdir(QStringLiteral("export"));
    QFile usage(m_folder.filePath(QStringLiteral("export/usage.csv")));
    QVERIFY(usage.open(QIODevice::WriteOnly));
    usage.write("at,org,user,action,model,asset,source,key\n");
}

void GiveWayTest::commands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("niceness");
    const auto row = [](const char *arguments, int niceness) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << niceness;
    };
    row("import LEDGER FOLDER", 10);
    row("verify LEDGER", 10);
    row("diff LEDGER LEDGER", 10);
    row("reconcile LEDGER FOLDER", 10);
    row("export LEDGER --format jsonl OUT", 10);
    row("statement --month 2026-01 --format html LEDGER FOLDER", 10);
    row("apply LEDGER", 0);
    row("report LEDGER", 0);
    row("quote idealy generate --model Flux", 0);
    row("program list LEDGER", 0);
}

void GiveWayTest::commands()
{
#ifndef Q_OS_LINUX
    QSKIP("elsewhere threads have priorities, which nobody can ask for from without");
#else
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("LEDGER"), m_folder.filePath(QStringLiteral("a.tidemark")));
    arguments.replaceInStrings(QStringLiteral("FOLDER"), m_folder.filePath(QStringLiteral("export")));
    arguments.replaceInStrings(QStringLiteral("OUT"), m_folder.filePath(QStringLiteral("out.jsonl")));
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 0);
    QFETCH(int, niceness);
    // Whoever runs the tests may give way, too.
    QCOMPARE(ran.niceness, std::max(niceness, nicenessOf(getpid())));
#endif
}

QTEST_GUILESS_MAIN(GiveWayTest)
#include "give_way_test.moc"
