// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/row_keys.h"

#include <QTest>

using namespace tidemark;

class RowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatCame_data();
    void givesBackWhatCame();
};

void RowKeysTest::givesBackWhatCame_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing in them") << 0;
    QTest::newRow("ids, falling") << 1;
    QTest::newRow("ids in no order, of any size") << 2;
    QTest::newRow("two numbers") << 3;
    QTest::newRow("texts, some empty, some long") << 4;
}

namespace
{
RowKey keyOf(int kind, int64_t row)
{
    // Steps all over 64 bits, both ends among them.
    const auto wild = int64_t(uint64_t(row) * 0x9E3779B97F4A7C15U);
    switch (kind) {
    case 1:
        return {0, 10'000'000 - row, {}};
    case 2:
        return {0, row % 7 == 0 ? INT64_MIN : row % 7 == 1 ? INT64_MAX : wild, {}};
    case 3:
        return {wild, row % 3 - 1, {}};
    case 4:
        return {row / 4, 0, std::string(size_t(row % 5 == 0 ? 0 : row % 300), char('a' + row % 26))};
    default:
        return {};
    }
}
}

void RowKeysTest::givesBackWhatCame()
{
    QFETCH(int, kind);
    RowKeys keys;
    std::vector<RowKey> all;
    // Pieces that end within, at and beyond the ends of blocks.
    for (const size_t piece : {1, 98, 1, 100, 0, 250, 7}) {
        std::vector<RowKey> more;
        for (size_t i = 0; i < piece; ++i)
            more.push_back(keyOf(kind, int64_t(all.size() + i)));
        keys.append(more);
        all.insert(all.end(), more.begin(), more.end());
        QCOMPARE(keys.size(), all.size());
    }
    for (size_t first = 0; first <= all.size(); first += 33) {
        for (const size_t count : {size_t(0), size_t(1), size_t(100), all.size() - first}) {
            if (first + count > all.size())
                continue;
            const auto from = all.begin() + int64_t(first);
            QVERIFY(keys.slice(first, count) == std::vector<RowKey>(from, from + int64_t(count)));
        }
    }
}

QTEST_GUILESS_MAIN(RowKeysTest)

#include "row_keys_test.moc"
