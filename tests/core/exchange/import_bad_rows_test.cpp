// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_fixture.h"

#include <QTest>

using namespace tidemark;

class ImportBadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRows_data();
    void badRows();
    void badFiles();
    void rejectsFile();
    void fileThatBecomesShorter();
};

void ImportBadRowsTest::badRows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &text, const QByteArray &says) {
        QTest::newRow(name) << file << text << says;
    };
    const QByteArray at = "2026-01-02T00:00:00Z,";
    row("too few cells", "usage.csv", at + "acme", "2 cells");
    row("too many cells", "usage.csv", at + "acme,ann,generate,,,,k,more", "9 cells");
    row("no time", "usage.csv", ",acme,ann,generate,,,,k", "time");
    row("no such day", "usage.csv", "2026-02-30T00:00:00Z,acme,ann,generate,,,,k", "time");
    row("no org", "usage.csv", at + ",ann,generate,,,,k", "org is missing");
    row("no user", "usage.csv", at + "acme,,generate,,,,k", "user is missing");
    row("no action", "usage.csv", at + "acme,ann,,,,,k", "action is missing");
    row("a tab in an id", "usage.csv", at + "acme,a\tb,generate,,,,k", "control");
    row("a long asset", "usage.csv", at + "acme,ann,generate,," + QByteArray(101, 'a') + ",,k", "100 characters");
    row("a long key", "usage.csv", at + "acme,ann,generate,,,," + QByteArray(201, 'k'), "200 characters");
    row("a stray quote", "usage.csv", at + "acme,ann,gen\"erate,,,,k", "quote");
    row("an open quote", "usage.csv", at + "acme,ann,\"generate,,,,k", "quote");
    row("not UTF-8", "usage.csv", at + "acme,\xFF,generate,,,,k", "UTF-8");
    row("no such kind", "purchases.csv", at + "acme,gift,,5,", "kind");
    row("no kind", "purchases.csv", at + "acme,,,5,", "kind");
    row("a topup without credits", "purchases.csv", at + "acme,topup,,,", "credits");
    row("credits that are none", "purchases.csv", at + "acme,topup,,1e3,", "credits");
    row("a conversion without a plan", "purchases.csv", at + "acme,conversion,,,", "plan");
    row("a limit that is none", "users.csv", "acme,bob,2026-01-02T00:00:00Z,,,,inherit", "limit");
    row("a user without an id", "users.csv", "acme,,2026-01-02T00:00:00Z,,,,", "user is missing");
    row("neither plan nor trial", "orgs.csv", "b,,idealy,,,2026-01-02T00:00:00Z,", "plan or a trial");
    row("plan and trial", "orgs.csv", "b,,idealy,starter,5,2026-01-02T00:00:00Z,", "plan or a trial");
    row("a trial that is none", "orgs.csv", "b,,idealy,,yes,2026-01-02T00:00:00Z,", "trial");
    row("no program", "orgs.csv", "b,,,starter,,2026-01-02T00:00:00Z,", "program");
}

void ImportBadRowsTest::badRows()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, says);
    ImportFixture fixture;
    writeOne(fixture);
    QFile good(fixture.path("export/") + QString::fromLatin1(file));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray before = good.readAll();
    fixture.write(file.constData(), before + row + "\n");
    fixture.write("usage.csv",
                  (file == "usage.csv" ? before + row + '\n' : QByteArray(usageHeader))
                      + "2026-01-03T00:00:00Z,acme,ann,generate,,a9,,k9\n");
    const ImportReport report = fixture.import();
    QCOMPARE(report.exitStatus(), 1);
    QCOMPARE(report.unreadable, int64_t(1));
    QCOMPARE(report.firstUnreadable.at(0).file, file.toStdString());
    QCOMPARE(report.firstUnreadable.at(0).line, int64_t(before.count('\n') + 1));
    QVERIFY2(report.firstUnreadable.at(0).message.find(says.toStdString()) != std::string::npos,
             report.firstUnreadable.at(0).message.c_str());
    QCOMPARE(report.total().applied, int64_t(3)); // the rest
    const QByteArray rejects = fixture.rejects();
    const QByteArray begin = "file,line,error,message\n" + file + ',' + QByteArray::number(before.count('\n') + 1);
    QVERIFY(rejects.startsWith(begin));
    QCOMPARE(report.rejected, int64_t(1));
}

void ImportBadRowsTest::badFiles()
{
    ImportFixture fixture;
    const auto nothing = fixture.run();
    QVERIFY(!nothing);
    QVERIFY(nothing.error().detail.find("orgs.csv") != std::string::npos);
    QVERIFY(!BackendImport::check(fixture.path("missing").toStdString()));
    writeOne(fixture, "2026-01-03T00:00:00Z,acme,ann,generate,,a9,,k9\n");
    QVERIFY(!BackendImport::check(fixture.path("export/usage.csv").toStdString()));
    fixture.write("purchases.csv", "at,org,plan,credits\n2026-01-01T00:00:00Z,acme,,5\n");
    QVERIFY(QDir().remove(fixture.path("export/users.csv")));
    QVERIFY(QDir().mkdir(fixture.path("export/users.csv")));
    const ImportReport report = fixture.import();
    QCOMPARE(report.exitStatus(), 1);
    QCOMPARE(report.unreadable, int64_t(2));
    QCOMPARE(report.total().applied, int64_t(1));
    QVERIFY(report.firstUnreadable.at(1).message.find("\"kind\" is missing") != std::string::npos);
    QVERIFY(fixture.rejects().contains("purchases.csv,1,malformed,"));
    // Its users are there the next day: what was refused for lack of them is booked then.
    QVERIFY(QDir().rmdir(fixture.path("export/users.csv")));
    writeOne(fixture, "2026-01-03T00:00:00Z,acme,ann,generate,,a9,,k9\n");
    fixture.write("purchases.csv", "");
    QCOMPARE(fixture.import().total().applied, int64_t(2));
    fixture.write("usage.csv", "at,org,user,action,at\n");
    QCOMPARE(fixture.import().firstUnreadable.at(0).message,
             std::string("usage.csv: the column \"at\" is there twice."));
}

void ImportBadRowsTest::rejectsFile()
{
    ImportFixture fixture;
    writeOne(fixture,
             "2026-01-02T00:00:00Z,acme,ann,\"fly, \"\"high\"\"\",,,,k1\n"
             "\"2026-01-02T00:00:00Z\",acme,ann,generate,\"a\nb\",,,k2\n"
             "2026-01-03T00:00:00Z,acme,cid,generate,,,,k3\n");
    const ImportReport report = fixture.import();
    QCOMPARE(report.exitStatus(), 0);
    QCOMPARE(report.rejectsPath, fixture.path("rejects.csv").toStdString());
    const QByteArray rejects = fixture.rejects();
    const QList<QByteArray> lines = rejects.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QByteArray("file,line,error,message"));
    QVERIFY(lines[1].startsWith("usage.csv,2,unknown_action,"));
    QVERIFY(lines[1].endsWith(",2026-01-02T00:00:00Z,acme,ann,\"fly, \"\"high\"\"\",,,,k1"));
    QVERIFY(lines[2].startsWith("usage.csv,5,unknown_user,"));
    // Without a row to reject the last one's file goes, wherever it was asked for; nothing else does.
    writeOne(fixture);
    QVERIFY(fixture.import().rejectsPath.empty());
    QVERIFY(!QFile::exists(fixture.path("rejects.csv")));
    fixture.write("notes.txt", "mine");
    ImportOptions options;
    options.rejectsPath = fixture.path("export/notes.txt").toStdString();
    fixture.import(options);
    QVERIFY(QFile::exists(fixture.path("export/notes.txt")));
}

/// As where a program writes the export anew while it is imported.
void ImportBadRowsTest::fileThatBecomesShorter()
{
    ImportFixture fixture;
    const QByteArray row = "2026-01-02T00:00:00Z,acme,ann,generate,,,,\n";
    const qsizetype rows = (16 << 20) / row.size();
    writeOne(fixture, row.repeated(rows));
    const QString path = fixture.path("export/usage.csv");
    bool cut = false;
    const Result<ImportReport> report = fixture.run({}, [&](const ImportStep &step) {
        if (!cut && step.total > (8 << 20))
            cut = QFile::resize(path, 10'000);
    });
    QVERIFY(cut);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::IoFailed);
    QVERIFY2(report.error().detail.find(path.toStdString() + ": the file became shorter") == 0,
             report.error().detail.c_str());
    QVERIFY(fixture.entries().empty());
}

QTEST_GUILESS_MAIN(ImportBadRowsTest)
#include "import_bad_rows_test.moc"
