// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/entries_xlsx.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

#include "core/exchange/tables/entry_cells.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using namespace tidemark;

/// Workbooks as another program unpacks them.
class EntriesXlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresAreNumbers();
    void noTextIsAFormula();
    void longTextsAreCut();
    void moreSheets();
    void chosenOrganizations();

private:
    struct Cell {
        QString type; ///< "inlineStr", or empty for a number
        QString value;
    };
    using SheetRow = QMap<QString, Cell>; ///< by column, "A"

    void book(const std::vector<std::string> &lines)
    {
        applyLines(*openLedger(m_ledger), lines, 10);
    }
    Result<int64_t> write(const EntriesXlsxOptions &options = {});
    QByteArray part(const QString &name) const;
    QList<SheetRow> sheet(int number) const;
    QString columnOf(std::string_view name) const;

    std::unique_ptr<Folder> m_folder;
    std::string m_ledger;
    QString m_path;
};

void EntriesXlsxTest::init()
{
    m_folder = std::make_unique<Folder>();
    m_ledger = m_folder->path("a.tidemark");
    m_path = QString::fromStdString(m_folder->path("a.xlsx"));
    book({lineOf("org.create", "2026-01-01", "'program':'idealy','trial':'3'", "a"),
          lineOf("user.create", "2026-01-01", "'user':'u'", "a"),
          lineOf("topup", "2026-01-01T06:00:00Z", "'credits':'1000.5'", "a")});
}

Result<int64_t> EntriesXlsxTest::write(const EntriesXlsxOptions &options)
{
    const Result<std::unique_ptr<ChainReader>> chains = ChainReader::open(m_ledger);
    QFile file(m_path);
    if (!chains || !file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::IoFailed, "the files of the test");
    return writeEntriesXlsx(**chains, options, [&file](std::string_view bytes) {
        return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    });
}

QByteArray EntriesXlsxTest::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), m_path, name});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

QList<EntriesXlsxTest::SheetRow> EntriesXlsxTest::sheet(int number) const
{
    QList<SheetRow> rows;
    QXmlStreamReader xml(part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
    QString column;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("row"))
            rows.append(SheetRow());
        if (xml.name() == QLatin1String("c")) {
            column = xml.attributes().value(QLatin1String("r")).toString();
            column.remove(QRegularExpression(QStringLiteral("\\d+")));
            rows.last()[column].type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            rows.last()[column].value = xml.readElementText();
        } else if (xml.name() == QLatin1String("f")) {
            rows.last()[column].type = QStringLiteral("formula");
        }
    }
    return rows;
}

QString EntriesXlsxTest::columnOf(std::string_view name) const
{
    const auto columns = entryColumns();
    const auto at = std::find(columns.begin(), columns.end(), name) - columns.begin();
    const QString last(QChar('A' + int(at % 26)));
    return at < 26 ? last : QChar('A' + int(at / 26) - 1) + last;
}

void EntriesXlsxTest::figuresAreNumbers()
{
    QCOMPARE(write().value(), 4);
    const QList<SheetRow> rows = sheet(1);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0][QStringLiteral("A")].value, QStringLiteral("org"));
    QCOMPARE(rows[0].size(), qsizetype(entryColumns().size()));
    const SheetRow &topup = rows.last();
    QCOMPARE(topup[columnOf("amount")].value, QStringLiteral("1000.5"));
    QVERIFY(topup[columnOf("amount")].type.isEmpty());
    QCOMPARE(topup[columnOf("balance")].value, QStringLiteral("1003.5"));
    // 1 January 2026, a quarter of a day in: days since 30 December 1899.
    QCOMPARE(topup[columnOf("booked_at")].value, QStringLiteral("46023.25"));
    QCOMPARE(topup[columnOf("kind")].type, QStringLiteral("inlineStr"));
    QVERIFY(!topup.contains(columnOf("asset")));
}

void EntriesXlsxTest::noTextIsAFormula()
{
    book({lineOf("org.create", "2026-01-01", "'program':'idealy','trial':'3'", "=1+1"),
          lineOf("topup", "2026-01-02", "'credits':'1','reference':'=HYPERLINK(1)'", "=1+1"),
          lineOf("topup", "2026-01-02", "'credits':'1','reference':'<&>'", "=1+1")});
    QVERIFY(write());
    const QList<SheetRow> rows = sheet(1);
    QCOMPARE(rows[1][QStringLiteral("A")].value, QStringLiteral("=1+1"));
    for (const SheetRow &row : rows) {
        for (const Cell &cell : row)
            QVERIFY(cell.type != QLatin1String("formula"));
    }
    QCOMPARE(rows[3][columnOf("reference")].value, QStringLiteral("=HYPERLINK(1)"));
    QCOMPARE(rows[4][columnOf("reference")].value, QStringLiteral("<&>"));
}

void EntriesXlsxTest::longTextsAreCut()
{
    const std::string reason(40'000, 'x');
    book({lineOf("adjust", "2026-01-02", "'credits':'1','reason':'" + reason + "'", "a")});
    QVERIFY(write());
    const QString cell = sheet(1).last()[columnOf("reason")].value;
    QCOMPARE(cell.size(), 32'767);
    QVERIFY(cell.endsWith(QChar(0x2026)));
}

void EntriesXlsxTest::moreSheets()
{
    EntriesXlsxOptions options;
    options.rowsPerSheet = 3;
    QCOMPARE(write(options).value(), 4);
    QCOMPARE(sheet(1).size(), 3);
    QCOMPARE(sheet(2).size(), 3);
    QCOMPARE(sheet(2)[0][QStringLiteral("A")].value, QStringLiteral("org"));
    QVERIFY(sheet(3).isEmpty());
    QVERIFY(part(QStringLiteral("xl/workbook.xml")).contains("name=\"Entries 2\""));
}

void EntriesXlsxTest::chosenOrganizations()
{
    EntriesXlsxOptions options;
    options.orgs = {"b"};
    const Result<int64_t> written = write(options);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::UnknownOrg);
}

QTEST_GUILESS_MAIN(EntriesXlsxTest)
#include "entries_xlsx_test.moc"
