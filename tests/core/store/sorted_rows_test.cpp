// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sorted_rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace tidemark;

class SortedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts_data();
    void sorts();
    void twoAtOnce();
    void leavesNothing();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sqlite::Connection> m_connection;
};

namespace
{
std::vector<int64_t> all(SortedRows &rows, bool descending, int64_t piece)
{
    std::vector<int64_t> ids;
    while (rows.next(descending, piece, [&ids](int64_t id) {
        ids.push_back(id);
    })) { }
    return ids;
}
}

void SortedRowsTest::initTestCase()
{
    const std::string path = m_folder.filePath(QStringLiteral("a.db")).toStdString();
    QVERIFY((*sqlite::Connection::open(path, {.create = true}))->execute("CREATE TABLE one (two)"));
    m_connection = std::move(*sqlite::Connection::open(path, {.readOnly = true}));
    QVERIFY(m_connection->execute("PRAGMA query_only=1"));
}

void SortedRowsTest::sorts_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("piece");
    QTest::newRow("ascending") << false << 1000;
    QTest::newRow("ascending, one by one") << false << 1;
    QTest::newRow("descending, pieces end with the list") << true << 100;
}

void SortedRowsTest::sorts()
{
    QFETCH(bool, descending);
    QFETCH(int, piece);
    SortedRows rows(*m_connection);
    std::vector<std::tuple<int64_t, std::string, int64_t>> expected;
    for (int64_t id = 0; id < 200; ++id) {
        // Byte by byte: capitals come before small letters, and beyond ASCII behind them.
        const std::string text = id % 5 == 0 ? "" : id % 5 == 1 ? "Z" : id % 5 == 2 ? "a" : id % 5 == 3 ? "ä" : "ab";
        expected.emplace_back(id % 3 - 1, text, id * 37 % 200);
        rows.add(id % 3 - 1, text, id * 37 % 200);
    }
    std::sort(expected.begin(), expected.end());
    if (descending)
        std::reverse(expected.begin(), expected.end());
    std::vector<int64_t> ids;
    for (const auto &[number, text, id] : expected)
        ids.push_back(id);
    QVERIFY(all(rows, descending, piece) == ids);
    QVERIFY(!m_connection->takeError());
}

void SortedRowsTest::twoAtOnce()
{
    SortedRows some(*m_connection);
    SortedRows others(*m_connection);
    for (int64_t id = 1; id <= 3; ++id) {
        some.add(-id, {}, id);
        others.add(id, {}, 10 * id);
    }
    QVERIFY(all(some, false, 2) == (std::vector<int64_t>{3, 2, 1}));
    QVERIFY(all(others, false, 2) == (std::vector<int64_t>{10, 20, 30}));
}

void SortedRowsTest::leavesNothing()
{
    {
        SortedRows rows(*m_connection);
        rows.add(1, "a", 1);
        rows.add(1, "a", 2);
        QVERIFY(rows.next(false, 1, [](int64_t) {}));
    }
    QCOMPARE(m_connection->integer("SELECT count(*) FROM temp.sqlite_schema").value_or(-1), int64_t(0));
    QVERIFY(!m_connection->execute("CREATE TEMP TABLE forbidden (one)"));
}

QTEST_GUILESS_MAIN(SortedRowsTest)

#include "sorted_rows_test.moc"
