// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/verify_ledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

#include "core/exchange/json/operation_json.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/portable/portable_import.h"
#include "core/store/booking.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"
#include "tests/core/exchange/export_lines.h"
#include "tests/core/made_ledger.h"
#include "tests/support/random_operations.h"

using namespace tidemark;
using namespace tidemark::test;

namespace
{
/// Kept beside the chains: no chain says what they hold.
const std::set<std::string> otherTables{"entries", "programs", "imported", "import_notes", "snoozes", "accounts"};
const std::set<std::string> otherColumns{"orgs.id", "orgs.name", "users.name", "users.email"};
/// What is wrong then with the chains is said first.
const std::set<std::string> columnsOfChains{"orgs.org", "orgs.seq", "orgs.hash"};

struct Column {
    std::string table;
    std::string name;
    std::string type;
    std::string key; ///< the table's, columns with commas
};
}

/// What a ledger stores beside its chains is checked against them: whoever edits the file by hand is found.
class VerifyTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changedColumn_data();
    void changedColumn();
    void rowsThatGo_data();
    void rowsThatGo();
    void rowsThatCome_data();
    void rowsThatCome();
    void sound_data();
    void sound();
    void soundWhateverIsBooked();

private:
    std::vector<Column> derivedColumns();
    std::vector<std::string> derivedTables();
    std::unique_ptr<Ledger> copyOfMade();
    std::unique_ptr<Ledger> made(const QString &name, const Lines &operations, BookingSize size);
    void checkSound(Ledger &ledger);
    void checkFound(Ledger &ledger, const std::string &table, const std::string &column);
    QString file(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
};

void VerifyTablesTest::initTestCase()
{
    const std::unique_ptr<Ledger> ledger =
        made(QStringLiteral("made.tidemark"), linesOf(readAll(example(QStringLiteral("07-mixed.ops.jsonl")))),
             BookingSize::Small);
    QVERIFY((MadeLedger{.orgs = 3, .users = 3, .actions = 150}.fill(*ledger)));
    const auto booking = ledger->book();
    Operation topup = MadeLedger::topup(MadeLedger::org(0), 100'000, 10);
    topup.reference = "PO-1";
    QVERIFY((*booking)->apply(topup, {true}));
    QVERIFY((*booking)->commit());
    checkSound(*ledger);
}

std::unique_ptr<Ledger> VerifyTablesTest::made(const QString &name, const Lines &operations, BookingSize size)
{
    QFile::remove(file(name));
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(file(name).toStdString(), OpenMode::CreateNew);
    if (!ledger)
        qFatal("%s", ledger.error().detail.c_str());
    const Result<std::unique_ptr<Booking>> booking = (*ledger)->book(size);
    for (const std::string &line : operations) {
        if (const Result<Operation> op = parseOperation(line, "tester"))
            (void)(*booking)->apply(*op, {true});
    }
    if (const Result<void> done = (*booking)->commit(); !done)
        qFatal("%s", done.error().detail.c_str());
    return std::move(*ledger);
}

std::unique_ptr<Ledger> VerifyTablesTest::copyOfMade()
{
    const QString copy = file(QStringLiteral("spoilt.tidemark"));
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1String(end));
    if (!QFile::copy(file(QStringLiteral("made.tidemark")), copy))
        qFatal("no copy");
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(copy.toStdString(), OpenMode::ReadWrite);
    if (!ledger)
        qFatal("%s", ledger.error().detail.c_str());
    return std::move(*ledger);
}

std::vector<Column> VerifyTablesTest::derivedColumns()
{
    const std::unique_ptr<Ledger> ledger = copyOfMade();
    std::vector<Column> columns;
    sqlite::Statement row = ledger->connection().prepare(
        "SELECT t.name, c.name, c.type, (SELECT group_concat(k.name) FROM pragma_table_info(t.name) k WHERE k.pk > 0) "
        "FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'");
    while (row.step()) {
        const Column column{std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                            std::string(row.text(3))};
        if (!otherTables.contains(column.table) && !otherColumns.contains(column.table + '.' + column.name))
            columns.push_back(column);
    }
    return columns;
}

std::vector<std::string> VerifyTablesTest::derivedTables()
{
    std::vector<std::string> tables;
    for (const Column &column : derivedColumns()) {
        if (tables.empty() || tables.back() != column.table)
            tables.push_back(column.table);
    }
    return tables;
}

void VerifyTablesTest::checkFound(Ledger &ledger, const std::string &table, const std::string &column)
{
    const Result<Verification> found = verifyLedger(ledger);
    QVERIFY2(found && found->problem, shown(found).constData());
    if (columnsOfChains.contains(column)) {
        QVERIFY2(isOfIntegrity(found->problem->kind), shown(found).constData());
        return;
    }
    QVERIFY2(found->problem->kind == ProblemKind::WrongBalance, shown(found).constData());
    QVERIFY2(found->problem->message.find('"' + table + '"') != std::string::npos, shown(found).constData());
}

void VerifyTablesTest::changedColumn_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("sql");
    for (const Column &column : derivedColumns()) {
        const std::string changed = column.type == "INTEGER" ? "ifnull(" + column.name + ", 7) - 1000"
            : column.type == "BLOB"                          ? "zeroblob(length(" + column.name + "))"
                                                             : "ifnull(" + column.name + ", 'x') || 'y'";
        // The first and the last row, so that it is no matter whose they are.
        for (const char *order : {"ASC", "DESC"}) {
            std::string by = column.key;
            if (order == std::string("DESC")) {
                for (size_t at = 0; (at = by.find(',', at)) != std::string::npos; at += 6)
                    by.replace(at, 1, " DESC,");
                by += " DESC";
            }
            const std::string sql = "UPDATE " + column.table + " SET " + column.name + " = " + changed + " WHERE ("
                + column.key + ") = (SELECT " + column.key + " FROM " + column.table + " ORDER BY " + by + " LIMIT 1)";
            QTest::addRow("%s.%s %s", column.table.c_str(), column.name.c_str(), order)
                << QByteArray::fromStdString(column.table)
                << QByteArray::fromStdString(column.table + '.' + column.name) << QByteArray::fromStdString(sql);
        }
    }
}

void VerifyTablesTest::changedColumn()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, sql);
    const std::unique_ptr<Ledger> ledger = copyOfMade();
    QVERIFY2(ledger->connection().execute(sql.toStdString()), sql.constData());
    QCOMPARE(ledger->connection().changes(), 1);
    checkFound(*ledger, table.toStdString(), column.toStdString());
}

void VerifyTablesTest::rowsThatGo_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const std::string &table : derivedTables()) {
        if (table != "orgs")
            QTest::newRow(table.c_str()) << QByteArray::fromStdString(table);
    }
}

void VerifyTablesTest::rowsThatGo()
{
    QFETCH(QByteArray, table);
    const std::unique_ptr<Ledger> ledger = copyOfMade();
    const std::string key = [&] {
        for (const Column &column : derivedColumns()) {
            if (column.table == table.toStdString())
                return column.key;
        }
        return std::string();
    }();
    const std::unique_ptr<Ledger> again = copyOfMade();
    QVERIFY(again->connection().execute("DELETE FROM " + table.toStdString() + " WHERE (" + key + ") = (SELECT " + key
                                        + " FROM " + table.toStdString() + " ORDER BY " + key
                                        + " LIMIT 1 OFFSET (SELECT count(*) / 2 FROM " + table.toStdString() + "))"));
    QCOMPARE(again->connection().changes(), 1);
    checkFound(*again, table.toStdString(), {});
}

void VerifyTablesTest::rowsThatCome_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *table, const QByteArray &sql) {
        QTest::newRow(sql.constData()) << QByteArray(table) << sql;
    };
    // Of an organization, and of none.
    for (const char *org : {"1", "77"}) {
        const auto add = [&](const char *table, const QByteArray &values) {
            row(table, "INSERT INTO " + QByteArray(table) + " VALUES (" + org + ", " + values + ")");
        };
        add("grants", "9999, 0, 50, 0, 0, 0, 0, 0, 0, 0");
        add("users", "'eve', NULL, NULL, '', 1, 0, 0, 0, 0");
        add("user_toggles", "'eve', 0, 0, 1");
        add("used", "'eve', 0, 0");
        add("cycles", "5, 77");
        add("assets", "'zzz', 2, NULL, 0, 0, 0");
        add("reversals", "9999, 9999");
        add("purchases", "'topup', 'PO-77', 9999");
    }
    row("entry_kinds", "INSERT INTO entry_kinds VALUES (18, 'gift')");
}

void VerifyTablesTest::rowsThatCome()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, sql);
    const std::unique_ptr<Ledger> ledger = copyOfMade();
    QVERIFY2(ledger->connection().execute(sql.toStdString()), sql.constData());
    checkFound(*ledger, table.toStdString(), {});
}

void VerifyTablesTest::checkSound(Ledger &ledger)
{
    const Result<Verification> checked = verifyLedger(ledger);
    QVERIFY2(checked && checked->ok(), shown(checked).constData());
}

void VerifyTablesTest::sound_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(example(QString())).entryList({QStringLiteral("*.ops.jsonl")}))
        QTest::newRow(qPrintable(name)) << name;
}

/// However the ledger came about: booked, booked in bulk, taken over in one go or in two.
void VerifyTablesTest::sound()
{
    QFETCH(QString, file);
    const Lines lines = linesOf(readAll(example(file)));
    const Lines half(lines.begin(), lines.begin() + std::ptrdiff_t(lines.size() / 2));
    checkSound(*made(QStringLiteral("bulk.tidemark"), lines, BookingSize::Large));
    const std::unique_ptr<Ledger> whole = made(QStringLiteral("whole.tidemark"), lines, BookingSize::Small);
    checkSound(*whole);
    const std::unique_ptr<Ledger> first = made(QStringLiteral("first.tidemark"), {}, BookingSize::Small);
    const std::unique_ptr<Ledger> second = made(QStringLiteral("second.tidemark"), {}, BookingSize::Small);
    const std::unique_ptr<Ledger> begun = made(QStringLiteral("begun.tidemark"), half, BookingSize::Small);
    const auto takeOver = [this](Ledger &from, Ledger &to) {
        std::string bytes;
        QVERIFY(writePortableExport(from, {}, [&bytes](std::string_view more) {
            bytes += more;
            return true;
        }));
        writeAll(this->file(QStringLiteral("x.jsonl")), bytes);
        const auto import = importPortableExport(to, this->file(QStringLiteral("x.jsonl")).toStdString());
        QVERIFY2(import, import ? "" : import.error().detail.c_str());
        QVERIFY2(!import->problem, import->problem ? import->problem->message.c_str() : "");
        checkSound(to);
    };
    takeOver(*whole, *first);
    takeOver(*begun, *second);
    const std::unique_ptr<Ledger> more = made(QStringLiteral("more.tidemark"), {}, BookingSize::Small);
    takeOver(*second, *more);
    const auto booking = (*more).book();
    for (size_t i = half.size(); i < lines.size(); ++i) {
        if (const Result<Operation> op = parseOperation(lines[i], "tester"))
            (void)(*booking)->apply(*op, {true});
    }
    QVERIFY((*booking)->commit());
    checkSound(*more);
    takeOver(*more, *second);
}

void VerifyTablesTest::soundWhateverIsBooked()
{
    for (uint32_t seed = 0; seed < 60; ++seed) {
        RandomOperations random("a");
        Lines lines;
        for (uint32_t i = 0; i < 150; ++i)
            lines.push_back(random.next(seed * 1000 + i));
        const auto size = seed % 2 == 0 ? BookingSize::Small : BookingSize::Large;
        const std::unique_ptr<Ledger> ledger = made(QStringLiteral("random.tidemark"), lines, size);
        const Result<Verification> checked = verifyLedger(*ledger);
        QVERIFY2(checked && checked->ok(),
                 qPrintable(QString::number(seed) + QLatin1Char(' ') + QString::fromUtf8(shown(checked))));
    }
}

QTEST_GUILESS_MAIN(VerifyTablesTest)

#include "verify_tables_test.moc"
