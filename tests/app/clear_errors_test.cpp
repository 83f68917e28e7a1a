// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli.h"

/// What the command line says of what it cannot take.
class ClearErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpOfACommand();
    void aNameIsOfOneKey();
    void cutInTheMiddleOfALine();
    void signing();
    void onesOwnSignatureIsTrusted();
    void noControlCharacters();
    void manyUnreadableRows();

private:
    QString path(const QString &name) const
    {
        return m_dir.filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_dir;
    QByteArray m_export;
};

void ClearErrorsTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
    QCOMPARE(runCli({QStringLiteral("apply"), path(QStringLiteral("l.tidemark"))},
                    "{\"op\":\"org.create\",\"org\":\"a\",\"program\":\"idealy\",\"plan\":\"pro\","
                    "\"at\":\"2026-01-01T00:00:00Z\"}\n")
                 .status,
             0);
    m_export = runCli({QStringLiteral("export"), path(QStringLiteral("l.tidemark")), QStringLiteral("-")}).output;
    QCOMPARE(m_export.count('\n'), 4);
}

void ClearErrorsTest::helpOfACommand()
{
    const CliRun help = runCli({QStringLiteral("help"), QStringLiteral("verify")});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.output, runCli({QStringLiteral("verify"), QStringLiteral("--help")}).output);
    QCOMPARE(runCli({QStringLiteral("help"), QStringLiteral("nothing")}).status, 2);
}

void ClearErrorsTest::aNameIsOfOneKey()
{
    for (const char *name : {"one", "two"})
        QCOMPARE(runCli({QStringLiteral("key"), QStringLiteral("new"), QStringLiteral("--no-passphrase"),
                         QStringLiteral("--key"), path(QString::fromLatin1(name) + QStringLiteral(".key"))})
                     .status,
                 0);
    const auto trust = [this](const QString &file) {
        return runCli({QStringLiteral("key"), QStringLiteral("trust"), QStringLiteral("Ada"), path(file)});
    };
    QCOMPARE(trust(QStringLiteral("one.pub")).status, 0);
    const QByteArray list = runCli({QStringLiteral("key"), QStringLiteral("list")}).output;
    const CliRun other = trust(QStringLiteral("two.pub"));
    QCOMPARE(other.status, 2);
    QVERIFY2(other.errors.contains(list.left(16)), other.errors.constData());
    QCOMPARE(runCli({QStringLiteral("key"), QStringLiteral("list")}).output, list);
    QCOMPARE(trust(QStringLiteral("one.pub")).status, 0);
}

void ClearErrorsTest::cutInTheMiddleOfALine()
{
    write(QStringLiteral("cut.jsonl"), m_export.left(m_export.indexOf("\n{\"end\"") - 30));
    const CliRun run = runCli({QStringLiteral("verify"), path(QStringLiteral("cut.jsonl"))});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.contains("\"line\":3,\"problem\":\"bad_json\"") && run.output.contains("cut short"),
             run.output.constData());
    const CliRun diff =
        runCli({QStringLiteral("diff"), path(QStringLiteral("cut.jsonl")), path(QStringLiteral("cut.jsonl"))});
    QCOMPARE(diff.status, 2);
    QVERIFY2(diff.errors.contains("line 3: the file ends in the middle of this line"), diff.errors.constData());
}

void ClearErrorsTest::signing()
{
    const QString file = path(QStringLiteral("l.tidemark"));
    const QString sign = QStringLiteral("sign");
    const CliRun without = runCli({sign, file});
    QCOMPARE(without.status, 2);
    QVERIFY2(without.errors.contains("\"tidemark-cli key new\" makes one"), without.errors.constData());
    for (const char *words : {"two\nlines", "\x1b[2J"}) {
        const CliRun comment = runCli({sign, QStringLiteral("--comment"), QString::fromLatin1(words), file});
        QCOMPARE(comment.status, 2);
        QVERIFY2(comment.errors.contains("--comment takes one line"), comment.errors.constData());
    }
    const CliRun trust =
        runCli({QStringLiteral("key"), QStringLiteral("trust"), QStringLiteral("Eve"), QStringLiteral("RWnothing")});
    QCOMPARE(trust.status, 2);
    QVERIFY2(trust.errors.contains("neither a file nor a public key"), trust.errors.constData());
}

void ClearErrorsTest::onesOwnSignatureIsTrusted()
{
    const QString file = QStringLiteral("own.jsonl");
    write(file, m_export);
    QCOMPARE(runCli({QStringLiteral("key"), QStringLiteral("new"), QStringLiteral("--no-passphrase")}).status, 0);
    QCOMPARE(runCli({QStringLiteral("sign"), path(file)}).status, 0);
    const auto verified = [&] {
        return runCli({QStringLiteral("verify"), path(file)}).errors;
    };
    QVERIFY2(verified().contains("signed by \"this desk\": "), verified().constData());
    const QString publicKey = m_dir.filePath(QStringLiteral("config/tidemark/signing.pub"));
    QCOMPARE(runCli({QStringLiteral("key"), QStringLiteral("trust"), QStringLiteral("Me"), publicKey}).status, 0);
    QVERIFY2(verified().contains("signed by \"Me\": "), verified().constData());
    QVERIFY(QDir(m_dir.filePath(QStringLiteral("config"))).removeRecursively());
    QVERIFY2(verified().contains("which is not trusted here"), verified().constData());
}

void ClearErrorsTest::noControlCharacters()
{
    QByteArray hostile = m_export;
    hostile.replace("\"org\":\"a\",\"plan\"", "\"org\":\"\\u001b[2J\",\"plan\"");
    write(QStringLiteral("hostile.jsonl"), hostile);
    const CliRun run =
        runCli({QStringLiteral("import"), path(QStringLiteral("new.tidemark")), path(QStringLiteral("hostile.jsonl"))});
    QCOMPARE(run.status, 1);
    QVERIFY2(!run.errors.contains('\x1b') && run.errors.size() > 20, run.errors.constData());
}

void ClearErrorsTest::manyUnreadableRows()
{
    write(QStringLiteral("events.jsonl"), QByteArray("{\"a\":1}\n").repeated(5000));
    const CliRun run =
        runCli({QStringLiteral("import"), path(QStringLiteral("l.tidemark")), path(QStringLiteral("events.jsonl"))});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.count('\n') < 30, run.output.left(2000).constData());
    QVERIFY(run.output.contains("5000 rows could not be read in all"));
}

QTEST_GUILESS_MAIN(ClearErrorsTest)

#include "clear_errors_test.moc"
