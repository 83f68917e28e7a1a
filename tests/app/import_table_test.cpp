// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli.h"

namespace
{
const char *const operations =
    "{\"op\":\"org.create\",\"org\":\"a\",\"program\":\"idealy\",\"plan\":\"pro\",\"at\":\"2026-01-01T00:00:00Z\"}\n"
    "{\"op\":\"user.create\",\"org\":\"a\",\"user\":\"u\",\"at\":\"2026-01-01T00:00:00Z\"}\n";
}

/// Importing a table alone on the command line, however it is written.
class ImportTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contract();
    void utf16WithSemicolons();
    void windows1252();
    void columnsAreTold();
    void ambiguousDatesAreAskedFor();
    void missingColumnIsNamed();
    void unknownWordsAreNamed_data();
    void unknownWordsAreNamed();
    void dryRun();
    void dryRunOfANewLedger();

private:
    QString path(const QString &name) const
    {
        return m_dir->filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    CliRun import(const QString &file, const QStringList &options = {}) const
    {
        return runCli(QStringList{QStringLiteral("import")} + options
                      + QStringList{path(QStringLiteral("l.tidemark")), path(file)});
    }
    /// "org,user,action,model,occurred_at" of the uses of the ledger.
    QByteArray uses() const
    {
        const QByteArray all =
            runCli({QStringLiteral("export"), path(QStringLiteral("l.tidemark")), QStringLiteral("-")}).output;
        QByteArray found;
        for (const QByteArray &line : all.split('\n')) {
            if (!line.contains("\"kind\":\"charge\""))
                continue;
            for (const QByteArray name : {"model", "occurred_at", "user"}) {
                const qsizetype at = line.indexOf(QByteArray("\"" + name + "\":\""));
                const qsizetype from = at + name.size() + 4;
                found += at < 0 ? QByteArray("-") : line.mid(from, line.indexOf('"', from) - from);
                found += ' ';
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ImportTableTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QCOMPARE(runCli({QStringLiteral("apply"), path(QStringLiteral("l.tidemark"))}, operations).status, 0);
}

void ImportTableTest::contract()
{
    write(QStringLiteral("usage.csv"),
          "at,org,user,action,model,asset,source,key\n2026-01-02T10:00:00Z,a,u,generate,Flux,,,k1\n");
    const CliRun run = import(QStringLiteral("usage.csv"));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY2(run.output.startsWith("1 row: 1 applied"), run.output.constData());
    QCOMPARE(uses(), QByteArray("Flux 2026-01-02T10:00:00.000Z u "));
    QVERIFY(import(QStringLiteral("usage.csv")).output.startsWith("1 row: 0 applied, 1 already there"));
}

void ImportTableTest::utf16WithSemicolons()
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    write(QStringLiteral("november.csv"),
          QByteArray(encoder(QStringLiteral("Zeitpunkt;Kunde;Benutzer;Aktion;Modell;Schlüssel;Betrag\n"
                                            "31.01.2026 10:00:00;a;u;generate;Größe;k1;1,5\n"))));
    const CliRun run =
        import(QStringLiteral("november.csv"), {QStringLiteral("--zone"), QStringLiteral("Europe/Berlin")});
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(uses(), QByteArray("Größe 2026-01-31T09:00:00.000Z u "));
    QVERIFY2(run.errors.contains("UTF-16 (little-endian) with semicolons"), run.errors.constData());
    QVERIFY2(run.errors.contains("31.1.2026 in Europe/Berlin"), run.errors.constData());
    QVERIFY2(run.errors.contains("at=\"Zeitpunkt\" org=\"Kunde\""), run.errors.constData());
}

void ImportTableTest::windows1252()
{
    write(QStringLiteral("usage.csv"),
          "at,org,user,action,model,key\n2026-01-02T10:00:00Z,a,u,generate,Gr\xf6\xdf\x65,k1\n");
    QCOMPARE(import(QStringLiteral("usage.csv")).status, 0);
    QCOMPARE(uses(), QByteArray("Größe 2026-01-02T10:00:00.000Z u "));
}

void ImportTableTest::columnsAreTold()
{
    write(QStringLiteral("x.txt"), "one|two|three|four|five\n2026-01-02T10:00:00Z|a|u|generate|k1\n");
    QCOMPARE(import(QStringLiteral("x.txt")).status, 2);
    QStringList options;
    for (const char *column : {"at=one", "org=two", "user=three", "action=four", "key=five"})
        options << QStringLiteral("--column") << QString::fromLatin1(column);
    const CliRun run = import(QStringLiteral("x.txt"), options);
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(uses(), QByteArray("- 2026-01-02T10:00:00.000Z u "));
}

void ImportTableTest::ambiguousDatesAreAskedFor()
{
    write(QStringLiteral("u.csv"), "at,org,user,action,key\n02/01/2026 10:00,a,u,generate,k1\n");
    const QStringList utc{QStringLiteral("--zone"), QStringLiteral("UTC")};
    const CliRun asked = import(QStringLiteral("u.csv"), utc);
    QCOMPARE(asked.status, 2);
    QVERIFY2(asked.errors.contains("--dates"), asked.errors.constData());
    QCOMPARE(uses(), QByteArray());
    QCOMPARE(
        import(QStringLiteral("u.csv"), utc + QStringList{QStringLiteral("--dates"), QStringLiteral("mdy")}).status, 0);
    QCOMPARE(uses(), QByteArray("- 2026-02-01T10:00:00.000Z u "));
}

void ImportTableTest::missingColumnIsNamed()
{
    write(QStringLiteral("u.csv"), "at,org,user\n2026-01-02T10:00:00Z,a,u\n");
    const CliRun run = import(QStringLiteral("u.csv"), {QStringLiteral("--holds"), QStringLiteral("usage")});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("no column is known to give action"), run.errors.constData());
}

void ImportTableTest::unknownWordsAreNamed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    for (const char *option : {"holds", "encoding", "separator", "decimal", "dates", "zone", "column"})
        QTest::newRow(option) << QStringLiteral("--") + QString::fromLatin1(option) << QStringLiteral("nothing");
    QTest::newRow("column that is not there") << QStringLiteral("--column") << QStringLiteral("at=nothing");
}

void ImportTableTest::unknownWordsAreNamed()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    write(QStringLiteral("u.csv"), "at,org,user,action,key\n2026-01-02T10:00:00Z,a,u,generate,k1\n");
    const CliRun run = import(QStringLiteral("u.csv"), {option, value});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains(option.toUtf8()), run.errors.constData());
    QCOMPARE(uses(), QByteArray());
}

void ImportTableTest::dryRun()
{
    write(QStringLiteral("usage.csv"),
          "at,org,user,action,key\n2026-01-02T10:00:00Z,a,u,generate,k1\n2026-01-02T10:00:00Z,a,nobody,generate,k2\n");
    const CliRun run = import(QStringLiteral("usage.csv"), {QStringLiteral("--dry-run")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains("2 rows: 1 applied, 0 already there, 1 refused (unknown_user 1)"),
             run.output.constData());
    QCOMPARE(uses(), QByteArray());
    QVERIFY(!QFile::exists(path(QStringLiteral("rejects.csv"))));
}

void ImportTableTest::dryRunOfANewLedger()
{
    write(QStringLiteral("orgs.csv"),
          "org,name,program,plan,trial,created_at,time_zone\nb,B,idealy,pro,,2026-01-01T00:00:00Z,\n");
    const CliRun run = runCli({QStringLiteral("import"), QStringLiteral("--dry-run"),
                               path(QStringLiteral("new.tidemark")), path(QStringLiteral("orgs.csv"))});
    QVERIFY2(run.output.contains("1 row: 1 applied"), run.errors.constData());
    QVERIFY(!QFile::exists(path(QStringLiteral("new.tidemark"))));
}

QTEST_GUILESS_MAIN(ImportTableTest)

#include "import_table_test.moc"
