// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/table_export.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "core/models/assets_model.h"
#include "core/models/entries_model.h"
#include "core/models/orgs_model.h"
#include "core/models/users_model.h"
#include "tests/core/made_ledger.h"

using namespace tidemark;

namespace
{
QList<int> allColumns(int count)
{
    QList<int> columns;
    for (int column = 0; column < count; ++column)
        columns += column;
    return columns;
}
}

class TableExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowOnce_data();
    void everyRowOnce();
    void asSortedAndFiltered();
    void figuresAreNumbers();
    void noTextIsAFormula();
    void noRows();
    void workbook();
    void cancelled();
    void whatCannotBeWritten();

private:
    /// The lines of the CSV, without the header.
    QStringList csv(const TableExport &list, QString *header = nullptr)
    {
        std::string bytes;
        TableExport asCsv = list;
        asCsv.format = TableFormat::Csv;
        const auto rows = writeTable(
            *m_ledger, asCsv,
            [&bytes](std::string_view piece) {
                bytes += piece;
                return true;
            },
            goOn);
        if (!rows)
            qFatal("%s", rows.error().detail.c_str());
        QStringList lines = QString::fromStdString(bytes).split(QStringLiteral("\r\n"));
        lines.removeLast();
        const QString head = lines.takeFirst();
        if (header)
            *header = head;
        if (lines.size() != *rows)
            qFatal("the number of rows");
        return lines;
    }
    static bool goOn(int64_t, int64_t)
    {
        return true;
    }
    static TableExport entries(EntryQuery query, const QList<int> &columns)
    {
        TableExport list;
        list.query = std::move(query);
        list.columns = columns;
        return list;
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

void TableExportTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const std::string path = m_dir.filePath(QStringLiteral("a.tidemark")).toStdString();
    m_ledger = std::move(Ledger::open(path, OpenMode::CreateNew).value());
    QVERIFY(MadeLedger().fill(*m_ledger));
    auto booking = m_ledger->book();
    Operation topUp = MadeLedger::topup(MadeLedger::org(1), 200'000, 3);
    topUp.reference = "=HYPERLINK(\"x\")";
    topUp.actor = "@sum";
    QVERIFY((*booking)->apply(topUp, {true}));
    QVERIFY((*booking)->commit());
}

void TableExportTest::everyRowOnce_data()
{
    QTest::addColumn<ListQuery>("query");
    QTest::addColumn<int>("idColumn");
    QTest::addColumn<QString>("count");
    EntryQuery byAmount;
    byAmount.sort = EntrySort::Amount;
    EntryQuery byOrg;
    byOrg.sort = EntrySort::Org;
    byOrg.descending = false;
    EntryQuery found;
    found.filter.text = "nano";
    const QString all = QStringLiteral("SELECT count(*) FROM entries");
    QTest::newRow("entries") << ListQuery(EntryQuery()) << int(EntriesModel::EntryColumn) << all;
    QTest::newRow("by amount") << ListQuery(byAmount) << int(EntriesModel::EntryColumn) << all;
    QTest::newRow("by organization") << ListQuery(byOrg) << int(EntriesModel::EntryColumn) << all;
    QTest::newRow("found") << ListQuery(found) << int(EntriesModel::EntryColumn)
                           << all + QStringLiteral(" WHERE model LIKE '%nano%'");
    QTest::newRow("assets") << ListQuery(AssetQuery()) << -1 << QStringLiteral("SELECT count(*) FROM assets");
    QTest::newRow("users") << ListQuery(UserQuery()) << -1 << QStringLiteral("SELECT count(*) FROM users");
    QTest::newRow("organizations") << ListQuery(OrgQuery()) << int(OrgsModel::OrgColumn)
                                   << QStringLiteral("SELECT count(*) FROM orgs");
}

void TableExportTest::everyRowOnce()
{
    QFETCH(ListQuery, query);
    QFETCH(int, idColumn);
    QFETCH(QString, count);
    TableExport list;
    list.query = query;
    const int columns = std::holds_alternative<EntryQuery>(query) ? int(EntriesModel::ColumnCount)
        : std::holds_alternative<OrgQuery>(query)                 ? int(OrgsModel::ColumnCount)
        : std::holds_alternative<UserQuery>(query)                ? int(UsersModel::ColumnCount)
                                                                  : int(AssetsModel::ColumnCount);
    list.columns = idColumn >= 0 ? QList<int>{idColumn} : allColumns(columns);
    const QStringList rows = csv(list);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {m_dir.filePath(QStringLiteral("a.tidemark")), count});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(rows.size(), sqlite.readAllStandardOutput().trimmed().toInt());
    if (idColumn >= 0)
        QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), rows.size());
}

void TableExportTest::asSortedAndFiltered()
{
    EntryQuery query;
    query.sort = EntrySort::Amount;
    query.descending = false;
    query.filter.kinds = {EntryKind::Charge};
    query.filter.orgs = {MadeLedger::org(0)};
    QString header;
    const QStringList rows =
        csv(entries(query, {EntriesModel::AmountColumn, EntriesModel::OrgColumn, EntriesModel::KindColumn}), &header);
    QCOMPARE(header, QStringLiteral("Amount,Organization,Kind"));
    QVERIFY(rows.size() > 300);
    double before = -1000;
    for (const QString &row : rows) {
        const QStringList cells = row.split(u',');
        QVERIFY(cells.at(0).toDouble() >= before);
        before = cells.at(0).toDouble();
        QCOMPARE(cells.mid(1), (QStringList{QStringLiteral("Organization 0"), QStringLiteral("Use")}));
    }
}

void TableExportTest::figuresAreNumbers()
{
    EntryQuery query;
    query.filter.kinds = {EntryKind::Grant};
    query.descending = true;
    QString header;
    const QStringList rows = csv(entries(query,
                                         {EntriesModel::EntryColumn, EntriesModel::TimeColumn,
                                          EntriesModel::AmountColumn, EntriesModel::BalanceColumn}),
                                 &header);
    QCOMPARE(header, QStringLiteral("Entry,Time (UTC),Amount,Left after"));
    static const QRegularExpression row(
        QStringLiteral("^\\d+,\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z,\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"));
    for (const QString &line : rows)
        QVERIFY2(row.match(line).hasMatch(), qPrintable(line));
    OrgQuery orgs;
    TableExport list;
    list.query = orgs;
    list.columns = {OrgsModel::RemainingColumn, OrgsModel::UsedColumn};
    static const QRegularExpression figures(QStringLiteral("^-?\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"));
    for (const QString &line : csv(list))
        QVERIFY2(figures.match(line).hasMatch(), qPrintable(line));
}

void TableExportTest::noTextIsAFormula()
{
    EntryQuery query;
    query.filter.kinds = {EntryKind::Grant};
    const QStringList rows = csv(entries(query, {EntriesModel::WhatColumn, EntriesModel::ActorColumn}));
    QVERIFY(rows.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\",'@sum")));
}

void TableExportTest::noRows()
{
    EntryQuery query;
    query.filter.text = "nobody wrote this";
    QString header;
    QVERIFY(csv(entries(query, {EntriesModel::AmountColumn}), &header).isEmpty());
    QCOMPARE(header, QStringLiteral("Amount"));
}

void TableExportTest::workbook()
{
    TableExport list = entries(EntryQuery(), {EntriesModel::AmountColumn, EntriesModel::WhatColumn});
    list.format = TableFormat::Xlsx;
    QFile file(m_dir.filePath(QStringLiteral("a.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto rows = writeTable(
        *m_ledger, list,
        [&file](std::string_view bytes) {
            return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        },
        goOn);
    QVERIFY(rows);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-p"), file.fileName(), QStringLiteral("xl/worksheets/sheet1.xml")});
    QVERIFY(unzip.waitForFinished());
    const QByteArray sheet = unzip.readAllStandardOutput();
    QCOMPARE(sheet.count("<row "), *rows + 1);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("=HYPERLINK"));
}

void TableExportTest::cancelled()
{
    int asked = 0;
    const auto rows = writeTable(
        *m_ledger, entries(EntryQuery(), {EntriesModel::EntryColumn}),
        [](std::string_view) {
            return true;
        },
        [&asked](int64_t, int64_t) {
            return ++asked < 3;
        });
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
}

void TableExportTest::whatCannotBeWritten()
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        TableExport list = entries(EntryQuery(), allColumns(EntriesModel::ColumnCount));
        list.format = format;
        const auto rows = writeTable(
            *m_ledger, list,
            [](std::string_view) {
                return false;
            },
            goOn);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::IoFailed);
    }
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "table_export_test.moc"
