// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tzif.h"

#include <QTest>
#include <QtEndian>

#include "core/base/time_zone.h"
#include "tests/core/base/local_times.h"

using namespace tidemark;

namespace
{
template<typename T>
void append(std::string &bytes, T value)
{
    char buffer[sizeof(T)];
    qToBigEndian(value, buffer);
    bytes.append(buffer, sizeof(T));
}

/// A TZif file whose types have these offsets; change n goes to type n + 1.
std::string tzif(const std::string &footer, const std::vector<int32_t> &offsets = {0},
                 const std::vector<int64_t> &changes = {})
{
    std::string bytes = "TZif2" + std::string(15 + 6 * 4, '\0') + "TZif2" + std::string(15 + 3 * 4, '\0');
    append(bytes, uint32_t(changes.size()));
    append(bytes, uint32_t(offsets.size()));
    append(bytes, uint32_t(4));
    for (const int64_t at : changes) {
        append(bytes, at);
    }
    for (size_t type = 1; type <= changes.size(); ++type) {
        append(bytes, uint8_t(type));
    }
    for (const int32_t offset : offsets) {
        append(bytes, offset);
        bytes.append(2, '\0');
    }
    return bytes + std::string("ABC\0", 4) + '\n' + footer + '\n';
}

}

class TzifTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void footer_data();
    void footer();
    void badFooter_data();
    void badFooter();
    void explicitChanges();
    void inconsistentBlocks();
    void survivesCorruption();
};

void TzifTest::footer_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *rule, const char *instant, const char *expected) {
        QTest::addRow("%s at %s", rule, instant) << QByteArray(rule) << QByteArray(instant) << QByteArray(expected);
    };
    row("<+03>-3", "2026-01-01T00:00:00", "2026-01-01T03:00:00");
    row("<-0330>3:30", "0-01-01T03:30:00", "0-01-01T00:00:00");
    row("ABC-0:00:07", "2026-01-01T00:00:00", "2026-01-01T00:00:07");
    row("EST5EDT,M3.2.0,M11.1.0", "0-07-01T12:00:00", "0-07-01T08:00:00");
    row("EST5EDT,M3.2.0,M11.1.0", "0-01-01T12:00:00", "0-01-01T07:00:00");
    row("EST+5EDT+4,M3.2.0/+2,M11.1.0/2:00:00", "9999-07-01T12:00:00", "9999-07-01T08:00:00");
    row("AAA0BBB,J60/0,J300/0", "2024-02-29T12:00:00", "2024-02-29T12:00:00");
    row("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00", "2024-03-01T01:00:00");
    row("AAA0BBB,J60/0,J300/0", "2025-03-01T00:00:00", "2025-03-01T01:00:00");
    row("AAA0BBB,J59/0,J300/0", "2024-02-28T00:00:00", "2024-02-28T01:00:00");
    row("AAA0BBB,59/0,300/0", "2024-02-29T00:00:00", "2024-02-29T01:00:00");
    row("AAA0BBB,59/0,300/0", "2025-02-28T23:59:59.999", "2025-02-28T23:59:59.999");
    row("AAA0BBB,59/0,300/0", "2025-03-01T00:00:00", "2025-03-01T01:00:00");
    row("AAA0BBB,0/0,1/0", "2026-01-01T00:00:00", "2026-01-01T01:00:00");
    row("AAA0BBB,M1.1.0/-167,M12.5.6/167", "2026-12-28T00:30:00", "2026-12-28T01:30:00");
    row("AAA0BBB,M10.1.0,M4.1.0", "2026-01-15T00:00:00", "2026-01-15T01:00:00");
    row("AAA0BBB,M10.1.0,M4.1.0", "2026-07-15T00:00:00", "2026-07-15T00:00:00");
    row("XXX3EDT4,0/0,J365/23", "2026-01-01T00:00:00", "2025-12-31T20:00:00");
    row("XXX3EDT4,0/0,J365/23", "2026-07-01T00:00:00", "2026-06-30T20:00:00");
    row("XXX3EDT4,0/0,J365/23", "2027-01-01T03:00:00", "2026-12-31T23:00:00");
    row("XXX3EDT4,0/0,J365/23", "9999-01-01T03:30:00", "9998-12-31T23:30:00");
    row("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00:00", "2026-01-01T00:00:00");
}

void TzifTest::footer()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, expected);

    const auto block = readTzif(tzif(rule.toStdString()));
    QVERIFY(block);
    const TimeZone zone("test", *block);
    QCOMPARE(text(zone.toLocal(utc(instant))), text(local(expected)));
    QCOMPARE(zone.toUtcMs(local(expected)), utc(instant));
}

void TzifTest::badFooter_data()
{
    QTest::addColumn<QByteArray>("rule");

    for (const char *rule : {"E",
                             "ES5",
                             "EST",
                             "EST5EDT",
                             "EST5EDT4",
                             "EST5EDT,",
                             "EST5EDT,M3.2.0",
                             "EST5EDT,M3.2.0,",
                             "<+03-3",
                             "<+3>-3",
                             "+03-3",
                             "EST25",
                             "EST24EDT30,M3.2.0,M11.1.0",
                             "EST5:60",
                             "EST5:",
                             "EST5:00:",
                             "EST-",
                             "EST1000",
                             "EST5EDT,M0.2.0,M11.1.0",
                             "EST5EDT,M13.2.0,M11.1.0",
                             "EST5EDT,M3.0.0,M11.1.0",
                             "EST5EDT,M3.6.0,M11.1.0",
                             "EST5EDT,M3.2.7,M11.1.0",
                             "EST5EDT,M3.2,M11.1.0",
                             "EST5EDT,J0,J3",
                             "EST5EDT,J366,J3",
                             "EST5EDT,366,3",
                             "EST5EDT,M3.2.0/168,M11.1.0",
                             "EST5EDT,M3.2.0/,M11.1.0",
                             "EST5EDT,M3.2.0,M11.1.0,",
                             "EST5EDT,M3.2.0,M11.1.0 ",
                             "EST5EDT,M3.2.0,M11.1.0\nX",
                             "EST5EDT,-1,3",
                             " EST5"}) {
        QTest::newRow(rule) << QByteArray(rule);
    }
}

void TzifTest::badFooter()
{
    QFETCH(QByteArray, rule);
    const auto block = readTzif(tzif(rule.toStdString()));
    QVERIFY(!block);
    QCOMPARE(block.error(), TzifError::BadFooter);
}

void TzifTest::explicitChanges()
{
    const auto block = readTzif(tzif("", {100, 3600, -7200, 3600}, {-1000, 5000, std::numeric_limits<int64_t>::max()}));
    QVERIFY(block);
    QCOMPARE(block->changes.size(), size_t(3));
    QVERIFY(!block->rule);
    const TimeZone zone("test", *block);
    QCOMPARE(offsetMs(zone, utc("0-01-01")), 100'000);
    QCOMPARE(offsetMs(zone, -1'000'001), 100'000);
    QCOMPARE(offsetMs(zone, -1'000'000), 3'600'000);
    QCOMPARE(offsetMs(zone, 4'999'999), 3'600'000);
    QCOMPARE(offsetMs(zone, 5'000'000), -7'200'000);
    QCOMPARE(offsetMs(zone, utc("9999-12-31")), -7'200'000);
}

void TzifTest::inconsistentBlocks()
{
    const auto error = [](const std::string &bytes) {
        const auto block = readTzif(bytes);
        return block ? std::nullopt : std::optional(block.error());
    };
    const std::string good = tzif("UTC0");
    QCOMPARE(error(good), std::nullopt);
    QCOMPARE(error(""), TzifError::NotTzif);
    QCOMPARE(error("TZif"), TzifError::Truncated);
    QCOMPARE(error("TZif1" + good.substr(5)), TzifError::NotTzif);
    QCOMPARE(error(tzif("UTC0", {0, 1, 2}, {7, 7})), TzifError::Inconsistent);
    QCOMPARE(error(tzif("UTC0", {0}, {7})), TzifError::Inconsistent); // a type that is not there
    QCOMPARE(error(tzif("UTC0", {})), TzifError::Inconsistent);
    QCOMPARE(error(tzif("UTC0", {26 * 3600})), TzifError::Inconsistent);
    QCOMPARE(error(tzif("UTC0", {-25 * 3600})), TzifError::Inconsistent);
    QCOMPARE(error(good + "x"), TzifError::BadFooter);
}

void TzifTest::survivesCorruption()
{
    const std::string good = tzif("EST5EDT,M3.2.0,J300/-1:30", {-17762, -18000, -14400}, {-2717650800, -1633280400});
    QVERIFY(readTzif(good));
    for (size_t length = 0; length < good.size(); ++length) {
        const auto cut = std::make_unique<char[]>(length); // its own allocation, so that a sanitizer sees the end
        std::copy_n(good.begin(), length, cut.get());
        QVERIFY(!readTzif({cut.get(), length}));
    }
    for (size_t at = 0; at < good.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string bad = good;
            bad[at] = char(value);
            if (const auto block = readTzif(bad)) {
                const TimeZone zone("bad", *block);
                zone.toLocal(zone.toUtcMs({2026, 7, 1, 0}));
                zone.toLocal(zone.toUtcMs({9999, 7, 1, 0}));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TzifTest)
#include "tzif_test.moc"
