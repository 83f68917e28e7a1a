// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/portable_export.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/domain/built_in_programs.h"
#include "core/exchange/check/verify_export.h"
#include "core/exchange/check/verify_ledger.h"
#include "core/exchange/json/operation_json.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using namespace tidemark::test;

namespace
{
void applied(Booking &booking, const Operation &op)
{
    if (const Result<Answer> answer = booking.apply(op, {true}); !answer)
        qFatal("%s", answer.error().detail.c_str());
}
}

class PortableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs();
    void writes_data();
    void writes();
    void writesSome();
    void stopsWriting();
    void spoiltLedger_data();
    void spoiltLedger();

private:
    Result<Verification> verifyBytes(const std::string &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("x.jsonl"));
        writeAll(path, bytes);
        return verifyExport(path.toStdString());
    }
    std::unique_ptr<Ledger> ledgerOf(const QString &name, const QString &operations);

    QTemporaryDir m_folder;
};

std::unique_ptr<Ledger> PortableExportTest::ledgerOf(const QString &name, const QString &operations)
{
    const std::string path = m_folder.filePath(name).toStdString();
    QFile::remove(m_folder.filePath(name));
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::CreateNew);
    if (!ledger)
        qFatal("%s", ledger.error().detail.c_str());
    const Result<std::unique_ptr<Booking>> booking = (*ledger)->book();
    for (const std::string &line : linesOf(readAll(operations))) {
        if (const Result<Operation> op = parseOperation(line, "tester"))
            applied(**booking, *op);
    }
    if (const Result<void> committed = (*booking)->commit(); !committed)
        qFatal("%s", committed.error().detail.c_str());
    return std::move(*ledger);
}

/// Versions that are not built in travel with the export, those that are used.
void PortableExportTest::programs()
{
    const std::unique_ptr<Ledger> ledger =
        ledgerOf(QStringLiteral("programs.tidemark"), example(QStringLiteral("03-time-zones.ops.jsonl")));
    Program used = *builtInPrograms().find("idealy", 1);
    used.id = "atelier";
    Program unused = used;
    unused.version = 2;
    QVERIFY(ledger->addProgram(used));
    const Result<std::unique_ptr<Booking>> booking = ledger->book();
    QVERIFY(booking);
    for (const char *line :
         {R"({"op":"org.create","org":"zz","at":"2026-01-01T00:00:00Z","program":"atelier","plan":"plus"})",
          R"({"op":"user.create","org":"zz","at":"2026-01-01T00:00:00Z","user":"u"})"})
        QVERIFY((*booking)->apply(*parseOperation(line, "tester"), {true}));
    QVERIFY((*booking)->commit());
    QVERIFY(ledger->addProgram(unused));

    std::string bytes;
    const auto sink = [&bytes](std::string_view more) {
        bytes += more;
        return true;
    };
    QVERIFY(writePortableExport(*ledger, {}, sink));
    const Result<Verification> verification = verifyBytes(bytes);
    QVERIFY2(verification && verification->ok(), shown(verification).constData());
    const Result<ProgramCatalog> catalog = readPortableHeader(parsed(linesOf(bytes).front()));
    QVERIFY(catalog && catalog->find("atelier", 1) && !catalog->find("atelier", 2));

    Lines lines = linesOf(bytes);
    lines[0] = portableHeader(Instant(), {}) + '\n';
    forgeHashes(lines);
    const Result<Verification> without = verifyBytes(joined(lines));
    QVERIFY2(without && without->problem && without->problem->kind == ProblemKind::WrongEntry,
             shown(without).constData());
    QCOMPARE(without->problem->org, std::string("zz"));
}

void PortableExportTest::writes_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(example(QString())).entryList({QStringLiteral("*.ops.jsonl")}))
        QTest::newRow(qPrintable(name)) << name;
}

void PortableExportTest::writes()
{
    QFETCH(QString, file);
    const std::unique_ptr<Ledger> ledger = ledgerOf(file, example(file));
    std::string bytes;
    PortableExportOptions options;
    options.exportedAt = *Instant::parse("2026-11-22T00:00:00Z");
    const Result<PortableExportCounts> counts = writePortableExport(*ledger, options, [&bytes](std::string_view more) {
        bytes += more;
        return true;
    });
    QVERIFY(counts);
    QVERIFY(bytes.starts_with("{\"exported_at\":\"2026-11-22T00:00:00.000Z\",\"programs\":[],\"tidemark\":1}\n{\"a"));
    QCOMPARE(linesOf(bytes).size(), size_t(counts->entries + 2));
    const Result<Verification> verification = verifyBytes(bytes);
    QVERIFY2(verification && verification->ok(), shown(verification).constData());
    QCOMPARE(verification->entries, counts->entries);
    QCOMPARE(verification->orgs, counts->orgs);
    int64_t told = 0;
    const Result<Verification> ofLedger = verifyLedger(*ledger, [&](int64_t done, int64_t total) {
        told = done;
        return done <= total;
    });
    QCOMPARE(shown(ofLedger), shown(verification));
    QCOMPARE(told, counts->entries);
}

void PortableExportTest::writesSome()
{
    const std::unique_ptr<Ledger> ledger =
        ledgerOf(QStringLiteral("some.tidemark"), example(QStringLiteral("07-mixed.ops.jsonl")));
    std::string bytes;
    const auto sink = [&bytes](std::string_view more) {
        bytes += more;
        return true;
    };
    PortableExportOptions options;
    options.orgs = {"o2", "o0", "o2"};
    const Result<PortableExportCounts> counts = writePortableExport(*ledger, options, sink);
    QVERIFY(counts);
    QCOMPARE(counts->orgs, 2);
    const Result<Verification> verification = verifyBytes(bytes);
    QVERIFY2(verification && verification->ok(), shown(verification).constData());
    QVERIFY(bytes.find("\"org\":\"o1\"") == std::string::npos);

    bytes.clear();
    options.orgs = {"o0", "nobody"};
    const Result<PortableExportCounts> none = writePortableExport(*ledger, options, sink);
    QVERIFY(!none && none.error().code == ErrorCode::UnknownOrg && bytes.empty());
}

void PortableExportTest::stopsWriting()
{
    const std::unique_ptr<Ledger> ledger =
        ledgerOf(QStringLiteral("stops.tidemark"), example(QStringLiteral("07-mixed.ops.jsonl")));
    const Result<PortableExportCounts> full = writePortableExport(*ledger, {}, [](std::string_view) {
        return false;
    });
    QVERIFY(!full && full.error().code == ErrorCode::IoFailed);
    const std::atomic<bool> cancelled = true;
    PortableExportOptions options;
    options.cancelled = &cancelled;
    const Result<PortableExportCounts> stopped = writePortableExport(*ledger, options, [](std::string_view) {
        return true;
    });
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(ledger->book());
}

void PortableExportTest::spoiltLedger_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *problem, const char *sql) {
        QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(problem);
    };
    row("hash_mismatch", "UPDATE entries SET actor = 'mallory' WHERE org = 2 AND seq = 5");
    row("hash_mismatch", "UPDATE entries SET amount = amount + 1 WHERE org = 1 AND seq = 2");
    row("hash_mismatch", "UPDATE entries SET hash = zeroblob(32) WHERE org = 1 AND seq = 2");
    row("gap", "DELETE FROM entries WHERE org = 1 AND seq = 5");
    row("gap", "DELETE FROM entries WHERE org = 1 AND seq = (SELECT seq FROM orgs WHERE id = 1)");
    row("gap", "DELETE FROM entries WHERE org = 3");
    row("gap", "UPDATE entries SET org = 77 WHERE org = 3");
    row("gap", "DELETE FROM orgs WHERE id = 2");
    row("bad_json", "UPDATE entries SET kind = 99 WHERE org = 1 AND seq = 5");
    row("bad_json", "UPDATE entries SET draws = 'x' WHERE org = 1 AND seq = 5");
    row("bad_json", "UPDATE entries SET recorded_at = -9223372036854775808 WHERE org = 1 AND seq = 5");
    row("broken_chain", "UPDATE orgs SET hash = zeroblob(32) WHERE id = 1");
    row("wrong_balance", "UPDATE orgs SET balance = balance + 1000 WHERE id = 1");
    row("wrong_balance", "UPDATE orgs SET pending_plan = 'pro' WHERE id = 1");
    row("wrong_balance", "UPDATE grants SET remaining = remaining + 1000, amount = amount + 1000 WHERE org = 1");
    row("wrong_balance",
        "INSERT INTO grants SELECT org, seq + 1, source, priority, booked_at, expires_at, NULL, 0, 9, 9, 0 FROM grants "
        "WHERE org = 1 AND seq = 2");
    row("wrong_balance", "UPDATE users SET limit_kind = 2, limit_amount = 7 WHERE org = 1");
    row("wrong_balance", "UPDATE used SET used = used + 1");
}

void PortableExportTest::spoiltLedger()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, problem);
    const std::unique_ptr<Ledger> ledger =
        ledgerOf(QStringLiteral("spoilt.tidemark"), example(QStringLiteral("07-mixed.ops.jsonl")));
    sqlite::Connection &connection = ledger->connection();
    for (const char *trigger : {"entries_never_change", "entries_never_go", "entries_extend_a_chain"})
        QVERIFY(connection.execute(std::string("DROP TRIGGER ") + trigger));
    QVERIFY(connection.execute(sql.toStdString()));
    const Result<Verification> verification = verifyLedger(*ledger);
    QVERIFY2(verification && verification->problem, shown(verification).constData());
    QVERIFY2(problem == QLatin1String(problemName(verification->problem->kind).data()),
             shown(verification).constData());
}

QTEST_GUILESS_MAIN(PortableExportTest)

#include "portable_export_test.moc"
