// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <rapidcheck.h>

#include "core/exchange/json/entry_json.h"
#include "core/review/entry_scan.h"
#include "tests/core/exchange/export_lines.h"

using namespace tidemark;
using namespace tidemark::test;

namespace
{

bool sameScan(const ScannedEntry &a, const ScannedEntry &b)
{
    return a.org == b.org && a.user == b.user && a.seq == b.seq && a.of == b.of && a.kind == b.kind
        && a.amount == b.amount && a.balance == b.balance && a.bookedAt == b.bookedAt;
}

Lines entryLines()
{
    Lines lines = linesOf(readAll(example(QStringLiteral("chain.jsonl"))));
    lines.erase(lines.begin());
    lines.pop_back();
    for (std::string &line : lines)
        line.pop_back();
    return lines;
}

}

class EntryScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheStrictReaderReads();
    void leavesWhatIsUnusual_data();
    void leavesWhatIsUnusual();
    void agreesOnWhateverIsChanged();
};

void EntryScanTest::readsWhatTheStrictReaderReads()
{
    for (const std::string &line : entryLines()) {
        const std::optional<ScannedEntry> scanned = scanEntry(line);
        QVERIFY2(scanned, line.c_str());
        const Result<Entry> entry = parseEntry(parsed(line));
        QVERIFY(entry);
        QVERIFY2(sameScan(*scanned, scannedOf(*entry)), line.c_str());
    }
}

void EntryScanTest::leavesWhatIsUnusual_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a space") << QByteArray(",\"amount\"") << QByteArray(", \"amount\"");
    QTest::newRow("an escape") << QByteArray("\"org\":\"o0\"") << QByteArray("\"org\":\"o\\u0030\"");
    QTest::newRow("another order") << QByteArray("\"amount\"") << QByteArray("\"zmount\"");
    QTest::newRow("a name twice") << QByteArray("\"seq\":") << QByteArray("\"seq\":1,\"seq\":");
    QTest::newRow("no credits") << QByteArray("\"balance\":\"") << QByteArray("\"balance\":\"x");
    QTest::newRow("no instant") << QByteArray("T20:52") << QByteArray("T29:52");
    QTest::newRow("an unknown kind") << QByteArray("\"org_created\"") << QByteArray("\"org_cremated\"");
    QTest::newRow("seq 0") << QByteArray("\"seq\":1,") << QByteArray("\"seq\":0,");
    QTest::newRow("more behind") << QByteArray("\"version\":1}") << QByteArray("\"version\":1}}");
    QTest::newRow("cut short") << QByteArray("\"version\":1}") << QByteArray("\"version\":1");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void EntryScanTest::leavesWhatIsUnusual()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    std::string line = entryLines().front();
    if (from.isEmpty()) {
        line.clear();
    } else {
        const size_t at = line.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        line.replace(at, size_t(from.size()), to.toStdString());
    }
    QVERIFY2(!scanEntry(line), line.c_str());
}

/// Never another figure than the strict reader's: what both take, both take alike.
void EntryScanTest::agreesOnWhateverIsChanged()
{
    const Lines lines = entryLines();
    const bool holds = rc::check([&lines] {
        std::string line = *rc::gen::elementOf(lines);
        const auto changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i)
            line[*rc::gen::inRange<size_t>(0, line.size())] =
                *rc::gen::element('"', '}', ',', ':', '0', '9', '-', '.', 'a', '\\', '\0', ' ', '[', ']', '{');
        const std::optional<ScannedEntry> scanned = scanEntry(line);
        const Result<Json> json = Json::parse(line);
        const Result<Entry> entry = json ? parseEntry(*json) : Result<Entry>(tl::unexpected(json.error()));
        if (scanned && entry)
            RC_ASSERT(sameScan(*scanned, scannedOf(*entry)));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(EntryScanTest)
#include "entry_scan_test.moc"
