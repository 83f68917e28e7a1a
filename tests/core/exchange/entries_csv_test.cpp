// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/bytes/csv_reader.h"
#include "core/exchange/tables/csv_cells.h"
#include "core/exchange/tables/entries_csv.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"

using namespace tidemark;

class EntriesCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowForEachEntry()
    {
        const Folder folder;
        const std::string path = folder.path("a.tidemark");
        applyLines(*openLedger(path),
                   {lineOf("org.create", "2026-01-01", "'program':'idealy','trial':'3'", "=1+1"),
                    lineOf("user.create", "2026-01-01", "'user':'a, \u00e4'", "=1+1"),
                    lineOf("limit", "2026-01-01", "'user':'a, \u00e4','limit':'5'", "=1+1"),
                    lineOf("action", "2026-01-02",
                           "'user':'a, \u00e4','action':'generate','model':'GPT1 Mini','asset':'x'", "=1+1")},
                   10);
        const QByteArrayList lines = csvOf(path, true).split('\n');
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBForg,seq,kind,amount,"));
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[1].startsWith("'=1+1,1,org_created,0,0,2026-01-01T00:00:00.000Z,"));
        QVERIFY(lines[5].startsWith("'=1+1,5,charge,-0.5,2.5,2026-01-02T00:00:00.000Z,"));
        QVERIFY(lines[5].contains(",\"a, \xC3\xA4\",generate,GPT1 Mini,x,"));
        const qsizetype columns = lines[0].count(',') + 1;
        for (const QByteArray &line : lines.mid(1, 5))
            QCOMPARE(line.count(',') + 1, columns + line.count("\"a, "));
        QVERIFY(csvOf(path, false).startsWith("org,"));
    }

    void noTextRunsAsAFormula_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("a=1") << QByteArray("a=1");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        for (const char *text : {"=1", "+1", "-1", "@a"})
            QTest::newRow(text) << QByteArray(text) << QByteArray("'") + text;
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("quoted") << QByteArray("=\"a\",b") << QByteArray("\"'=\"\"a\"\",b\"");
    }
    void noTextRunsAsAFormula()
    {
        QFETCH(const QByteArray, text);
        std::string cell;
        appendTextCell(cell, text.toStdString());
        QTEST(QByteArray::fromStdString(cell), "cell");
    }

private:
    static QByteArray csvOf(const std::string &path, bool mark)
    {
        const auto chains = ChainReader::open(path);
        QByteArray csv;
        const auto written = writeEntriesCsv(**chains, {{}, mark, {}}, [&csv](std::string_view bytes) {
            csv.append(bytes.data(), qsizetype(bytes.size()));
            return true;
        });
        return written ? csv : QByteArray::fromStdString(written.error().detail);
    }
};

QTEST_GUILESS_MAIN(EntriesCsvTest)
#include "entries_csv_test.moc"
