// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTest>

#include <limits>

#include "core/exchange/backend/comma_rows.h"
#include "core/exchange/backend/dry_run.h"
#include "core/exchange/backend/rejected_rows.h"
#include "core/exchange/backend/source_sample.h"
#include "core/store/ledger_copy.h"
#include "tests/core/exchange/import_fixture.h"

using namespace tidemark;

/// Files that others have written, imported by how they are read; what an import would do; and what it did not take.
class SourceImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheContract();
    void namesFileAndLine();
    void anotherHeaderMeanwhile();
    void dryRunIsTheRun_data();
    void dryRunIsTheRun();
    void dryRunCancelled();
    void mendedRejects();
    void aRejectTooLongToKeep();
    void aRejectKeepsItsLine();
    void rejectsAsTheyStand();

private:
    /// As the console takes it: what the program finds, with commas.
    static ImportSource source(const ImportFixture &fixture, const char *name)
    {
        const std::atomic<bool> goesOn = false;
        const std::string path = fixture.path("export/").toStdString() + name;
        const Result<FoundLayout> found = findLayout(path, "Europe/Berlin", goesOn);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        const std::string commas = path + ".commas";
        const Result<void> written =
            writeCommaFile(path, found->layout.encoding, found->layout.separator, commas, {}, goesOn);
        if (!written)
            qFatal("%s", written.error().detail.c_str());
        return {commas, name, found->layout};
    }
};

void SourceImportTest::sameAsTheContract()
{
    ImportFixture plain;
    writeOne(plain,
             "2026-01-02T08:00:00Z,acme,ann,generate,\"GPT, 1\",a1,,k1\n2026-07-02T08:00:00Z,acme,ann,generate,,,,k2\n",
             "2026-01-01T12:00:00Z,acme,conversion,starter,,\n2026-01-01T13:00:00Z,acme,topup,,1250.5,R-1\n");
    plain.import();
    ImportFixture other;
    writeOne(other);
    other.write("usage.csv",
                "\xFF\xFE"
                    + QByteArray(reinterpret_cast<const char *>(u"Zeit;Kunde;Benutzer;Vorgang;Modell;Bild;Kennung\r\n"
                                                                u"2.1.2026 09:00;acme;ann;generate;GPT, 1;a1;k1\r\n"
                                                                u"2.7.2026 10:00;acme;ann;generate;;;k2\r\n"),
                                 qsizetype(2
                                           * std::char_traits<char16_t>::length(
                                               u"Zeit;Kunde;Benutzer;Vorgang;Modell;Bild;Kennung\r\n"
                                               u"2.1.2026 09:00;acme;ann;generate;GPT, 1;a1;k1\r\n"
                                               u"2.7.2026 10:00;acme;ann;generate;;;k2\r\n"))));
    other.write("purchases.csv",
                "Datum;Kunde;Art;Tarif;Betrag;Rechnung\n1.1.2026 13:00;acme;conversion;starter;;\n"
                "1.1.2026 14:00;acme;topup;;1.250,50;R-1\n");
    ImportOptions options;
    for (const char *name : {"orgs.csv", "users.csv", "purchases.csv", "usage.csv"})
        options.sources.push_back(source(other, name));
    const ImportReport report = other.import(options);
    QCOMPARE(report.unreadable, int64_t(0));
    QCOMPARE(report.total().applied, int64_t(6));
    QCOMPARE(firstDifference(plain.entries(), other.entries()), qsizetype(-1));
    QCOMPARE(other.import(options).total().alreadyThere, int64_t(6));
}

void SourceImportTest::namesFileAndLine()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("nutzung.csv",
                  "Zeit;Kunde;Benutzer;Vorgang;Kennung\n\n2.1.2026 09:00;acme;ann;generate;k1\n"
                  "gestern;acme;ann;generate;k2\n3.1.2026;acme;ann\n\"4.1.2026;acme;ann;generate;k4\n"
                  "5.1.2026;acme;eve;generate;k5\n");
    ImportOptions options;
    options.sources = {source(fixture, "nutzung.csv")};
    const ImportReport report = fixture.import(options);
    QCOMPARE(report.total().applied, int64_t(1));
    QCOMPARE(report.unreadable, int64_t(3));
    const auto place = [&report](size_t at) {
        return report.firstUnreadable.at(at).file + ':' + std::to_string(report.firstUnreadable.at(at).line);
    };
    QCOMPARE(place(0), std::string("nutzung.csv:4"));
    QCOMPARE(place(1), std::string("nutzung.csv:5"));
    QCOMPARE(place(2), std::string("nutzung.csv:6"));
    // The rejects are the rows as they were written, each below the columns of its file.
    QVERIFY2(fixture.rejects().contains(",5.1.2026,acme,eve,generate,k5\n"), fixture.rejects().constData());
    QVERIFY2(fixture.rejects().contains(",The time must be an instant such as 5.1.2026 10:00.,gestern,"),
             fixture.rejects().constData());
}

void SourceImportTest::anotherHeaderMeanwhile()
{
    ImportFixture fixture;
    writeOne(fixture);
    ImportOptions options;
    options.sources = {source(fixture, "users.csv")};
    fixture.write("users.csv.commas", "user,org,created_at,role,name,email,limit\n");
    const ImportReport report = fixture.import(options);
    QCOMPARE(report.unreadable, int64_t(1));
    QCOMPARE(report.total().applied, int64_t(0));
}

void SourceImportTest::dryRunIsTheRun_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("made") << false;
    QTest::newRow("real") << true;
}

void SourceImportTest::dryRunIsTheRun()
{
    QFETCH(bool, real);
    ImportFixture fixture;
    writeOne(fixture,
             "2026-01-02T08:00:00Z,acme,ann,generate,,a1,,k1\n2026-01-02T09:00:00Z,acme,eve,generate,,,,k2\n"
             "2026-01-03T08:00:00Z,acme,ann,upscale,,,,k3\nno time,acme,ann,generate,,,,k4\n");
    if (!real)
        fixture.ledger();
    else
        fixture.import();
    ImportOptions options;
    options.path = real ? std::string(TIDEMARK_TEST_DATA "/backend-export") : fixture.path("export").toStdString();
    options.actor = "importer";
    const std::vector<Entry> before = fixture.entries();
    QTemporaryDir folder;
    int64_t copied = 0;
    const std::atomic<bool> goesOn = false;
    const Result<ImportReport> dry = dryRun(
        fixture.ledger().path(), options, folder.path().toStdString(),
        [&copied](const DryRunStep &step) {
            if (step.isCopying)
                copied = step.import.done;
        },
        goesOn);
    QVERIFY2(dry, dry ? "" : dry.error().detail.c_str());
    QCOMPARE(firstDifference(before, fixture.entries()), qsizetype(-1));
    QCOMPARE(fixture.rejects().isEmpty(), !real);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("rejects.csv")});
    const ImportReport run = fixture.import(options);
    QCOMPARE(dry->rows, run.rows);
    QCOMPARE(dry->booked, run.booked);
    QCOMPARE(dry->unreadable, run.unreadable);
    QCOMPARE(dry->rejected, run.rejected);
    QVERIFY(dry->total() == run.total());
    for (const auto &[org, counts] : run.orgs)
        QVERIFY(dry->orgs.at(org) == counts);
    QVERIFY(run.total().applied > 0);
}

void SourceImportTest::dryRunCancelled()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    QTemporaryDir folder;
    const std::atomic<bool> cancelled = true;
    ImportOptions options;
    options.path = fixture.path("export").toStdString();
    const Result<ImportReport> dry =
        dryRun(fixture.ledger().path(), options, folder.path().toStdString(), {}, cancelled);
    QVERIFY(dry ? dry->cancelled : dry.error().code == ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SourceImportTest::mendedRejects()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("n.csv",
                  "Kennung;Zeit;Kunde;Benutzer;Vorgang\nk1;2.1.2026 09:00;acme;anne;generate\n"
                  "k2;2.1.2026;acme;ann;generat\nk3;2.1.2026;acme;ann;generate\n");
    ImportOptions options;
    options.sources = {source(fixture, "n.csv")};
    QCOMPARE(fixture.import(options).total().applied, int64_t(1));
    Result<RejectedRows> rejects = readRejects(fixture.path("rejects.csv").toStdString());
    QVERIFY(rejects);
    QCOMPARE(rejects->all, int64_t(2));
    RejectedRow &first = rejects->rows.at(0);
    QCOMPARE(first.error, std::string("unknown_action"));
    QCOMPARE(first.line, int64_t(3));
    QCOMPARE(rejects->rows.at(1).error, std::string("unknown_user"));
    first.cells.at(4) = "generate";
    rejects->rows.at(1).cells.at(3) = "ann";
    ImportOptions again;
    again.sources = {{fixture.path("mended.csv").toStdString(), "n.csv", options.sources.front().layout}};
    QVERIFY(writeRows(again.sources.front().path, again.sources.front().layout.header, rejects->rows));
    const ImportReport report = fixture.import(again);
    QCOMPARE(report.total().applied, int64_t(2));
    QVERIFY(report.rejectsPath.empty());
    // They kept their keys: the whole file once more adds nothing of what was mended.
    QCOMPARE(fixture.entries("acme").back().key, std::string("k1"));
}

void SourceImportTest::aRejectTooLongToKeep()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("usage.csv",
                  "at,org,user,action,key\n\"" + QByteArray(3 << 20, '"') + "\n" + QByteArray(3 << 20, 'x')
                      + "\n2026-01-02T08:00:00Z,acme,eve,generate,k1\n");
    QCOMPARE(fixture.import().rejected, int64_t(3));
    const Result<RejectedRows> rejects = readRejects(fixture.path("rejects.csv").toStdString());
    QVERIFY2(rejects, rejects ? "" : rejects.error().detail.c_str());
    QCOMPARE(rejects->all, int64_t(3));
    QCOMPARE(rejects->rows.size(), size_t(3));
    QCOMPARE(rejects->rows.back().error, std::string("unknown_user"));
}

/// What is refused once more is named by its place in the file that people have, whatever stood above it.
void SourceImportTest::aRejectKeepsItsLine()
{
    ImportFixture fixture;
    writeOne(fixture);
    fixture.import();
    fixture.write("n.csv",
                  "key,at,org,user,action,note\nk1,2026-01-02T09:00:00Z,acme,ann,generate,\n"
                  "k5,2026-01-05T00:00:00Z,acme,anne,generate,\"two\nlines\"\n"
                  "k2,2026-01-02T00:00:00Z,acme,anne,generate,\nk3,2026-01-02T00:00:00Z,acme,\"ann,generate\n");
    ImportOptions options;
    options.sources = {source(fixture, "n.csv")};
    const auto linesOf = [&fixture](const ImportOptions &import) {
        fixture.import(import);
        std::vector<int64_t> lines;
        const Result<RejectedRows> rejects = readRejects(fixture.path("rejects.csv").toStdString());
        for (const RejectedRow &row : rejects->rows)
            lines.push_back(row.line);
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    const std::vector<int64_t> first = linesOf(options);
    QCOMPARE(first, (std::vector<int64_t>{3, 5, 6}));
    Result<RejectedRows> rejects = readRejects(fixture.path("rejects.csv").toStdString());
    QVERIFY(rejects);
    ImportOptions again;
    again.retryRefused = true;
    again.sources = {{fixture.path("mended.csv").toStdString(), "n.csv", options.sources.front().layout}};
    const std::vector<std::string> &header = again.sources.front().layout.header;
    QVERIFY(writeRows(again.sources.front().path, header, rejects->rows));
    QCOMPARE(linesOf(again), first);
    // A line that cannot be is no reason to fill the disk.
    rejects->rows.front().line = std::numeric_limits<int64_t>::max();
    QVERIFY(writeRows(again.sources.front().path, header, rejects->rows));
    QVERIFY(QFileInfo(QString::fromStdString(again.sources.front().path)).size() < 1000);
}

void SourceImportTest::rejectsAsTheyStand()
{
    ImportFixture fixture;
    writeOne(fixture, "2026-01-02T00:00:00Z,acme,\"ann,generate\n2026-01-02T00:00:00Z,acme,eve,generate,,,,k2\n");
    fixture.import();
    const Result<RejectedRows> rejects = readRejects(fixture.path("rejects.csv").toStdString());
    QVERIFY(rejects);
    QCOMPARE(rejects->all, int64_t(2));
    QCOMPARE(rejects->rows.at(0).cells.size(), size_t(1));
    fixture.write("notes.csv", "a,b\n1,2\n");
    QCOMPARE(readRejects(fixture.path("export/notes.csv").toStdString()).error().code, ErrorCode::Malformed);
    QVERIFY(!readRejects(fixture.path("none.csv").toStdString()));
}

QTEST_GUILESS_MAIN(SourceImportTest)
#include "source_import_test.moc"
