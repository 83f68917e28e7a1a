// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QProcess>

#include "tests/ui/dialog_desk.h"
#include "ui/dialogs/top_up_dialog.h"

using namespace tidemark;

namespace
{

QByteArray answerOf(const QStringList &arguments, const std::string &lines, int *status)
{
    QProcess process;
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    process.write(lines.data(), qint64(lines.size()));
    process.closeWriteChannel();
    *status = process.waitForFinished(60'000) ? process.exitCode() : -1;
    return process.readAllStandardOutput() + process.readAllStandardError();
}

}

/// The console and the command line, each in a process of its own, on one file.
class TwoProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialogSeesWhatTheCommandLineBooks();
    void bothBookAtOnce();
};

void TwoProcessesTest::aDialogSeesWhatTheCommandLineBooks()
{
    DialogDesk desk;
    desk.open<TopUpDialog>("northwind");
    QVERIFY(desk.shows(QStringLiteral("Remaining: before 42.5 of 500, after 142.5 of 600")));
    QVERIFY(desk.canCommit());

    int status = -1;
    std::string lines = line("topup", "northwind", "'credits':10") + "\n"
        + line("action", "northwind", "'user':'ann','action':'upscale'") + "\n";
    std::replace(lines.begin(), lines.end(), '\'', '"');
    const QByteArray answers = answerOf({QStringLiteral("apply"), desk.path()}, lines, &status);
    QVERIFY2(status == 0 && answers.count("\"ok\":true") == 2, answers.constData());

    const Seq before = desk.lastEntry().seq;
    desk.clickCommit();
    QVERIFY(desk.says(meanwhile()));
    QVERIFY(desk.shows(QStringLiteral("Remaining: before 51.5 of 510, after 151.5 of 610")));
    QCOMPARE(desk.lastEntry().seq, before);
    QVERIFY(desk.canCommit());
    desk.clickCommit();
    QVERIFY(desk.closes());
    QCOMPARE(desk.lastEntry().balance, credits("151.5"));
    const QByteArray verified = answerOf({QStringLiteral("verify"), desk.path()}, {}, &status);
    QVERIFY2(status == 0, verified.constData());
}

void TwoProcessesTest::bothBookAtOnce()
{
    constexpr int many = 200;
    DialogDesk desk;
    desk.open<TopUpDialog>("northwind");
    QVERIFY(desk.canCommit());
    QProcess writer;
    writer.start(QStringLiteral(TIDEMARK_CLI), {QStringLiteral("apply"), desk.path()});
    std::string lines;
    for (int i = 0; i < many; ++i)
        lines += line("topup", "northwind", "'credits':1") + "\n";
    std::replace(lines.begin(), lines.end(), '\'', '"');
    writer.write(lines.data(), qint64(lines.size()));
    writer.closeWriteChannel();
    // However often the figures move away under it, confirming again books in the end, once.
    QVERIFY(QTest::qWaitFor(
        [&desk] {
            if (desk.isOpen() && desk.commitButton()->isEnabled())
                desk.clickCommit();
            return !desk.isOpen();
        },
        60'000));
    QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished(60'000));
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(desk.said(), QStringLiteral("Topped up 100.0 credits."));
    QCOMPARE(desk.lastEntry().balance, credits("142.5") + Credits::whole(many));
    int status = -1;
    const QByteArray verified = answerOf({QStringLiteral("verify"), desk.path()}, {}, &status);
    QVERIFY2(status == 0, verified.constData());
}

QTEST_MAIN(TwoProcessesTest)
#include "two_processes_test.moc"
