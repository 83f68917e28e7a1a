// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/cli.h"

namespace
{
QStringList commands()
{
    const QString help = QString::fromUtf8(runCli({QStringLiteral("--help")}).output);
    static const QRegularExpression command(QStringLiteral("^  (\\w+) "), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = command.globalMatch(help); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

/// Of the manual, as read: what it says of one command.
QString manualOf(const QString &command)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/../../packaging/man/tidemark-cli.1"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual cannot be read");
    static const QRegularExpression font(QStringLiteral("\\\\f[BIR]"));
    const QString text = QString::fromUtf8(file.readAll()).remove(font).remove(QLatin1Char('\\'));
    QString found;
    for (const QString &part : text.split(QStringLiteral("\n.S"))) {
        if (part.startsWith(QLatin1String("S ") + command + QLatin1Char(' ')))
            found += part;
    }
    return found;
}
}

/// Help and manual say the same.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_data();
    void everyCommand();
    void consoleWithoutADisplay_data();
    void consoleWithoutADisplay();
};

void HelpTest::consoleWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("begin");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("Usage: ");
    QTest::newRow("help, short") << QStringLiteral("-h") << QStringLiteral("Usage: ");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("tidemark ");
}

void HelpTest::consoleWithoutADisplay()
{
#ifndef Q_OS_UNIX
    QSKIP("there it has a window");
#endif
    QFETCH(const QString, option);
    QFETCH(const QString, begin);
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(TIDEMARK_CONSOLE), {option});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
    QVERIFY(QString::fromUtf8(console.readAllStandardOutput()).startsWith(begin));
}

void HelpTest::everyCommand_data()
{
    QTest::addColumn<QString>("command");
    const QStringList names = commands();
    QVERIFY(names.size() >= 7);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void HelpTest::everyCommand()
{
    QFETCH(QString, command);
    const CliRun run = runCli({command, QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    const QString help = QString::fromUtf8(run.output);
    QVERIFY2(help.startsWith(QLatin1String("Usage: tidemark-cli ") + command + QLatin1Char(' ')), qPrintable(help));
    QVERIFY(help.contains(QLatin1String("Exit status: 0")));
    for (const QString &line : help.split(QLatin1Char('\n')))
        QVERIFY2(line.size() < 80, qPrintable(line));

    const QString manual = manualOf(command);
    QVERIFY(!manual.isEmpty());
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    QSet<QString> helped;
    for (auto match = option.globalMatch(help); match.hasNext();)
        helped.insert(match.next().captured());
    helped.remove(QStringLiteral("--help"));
    QSet<QString> written;
    for (auto match = option.globalMatch(manual); match.hasNext();)
        written.insert(match.next().captured());
    written.remove(QStringLiteral("--help"));
    QCOMPARE(written, helped);
}

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
