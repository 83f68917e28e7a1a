// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/instant.h"

using tidemark::Instant;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void beyondAllYears_data();
    void beyondAllYears();
    void parsed_data();
    void parsed();
};

void InstantTest::written_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("just before it") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("the first") << qint64(Instant::earliest().ms) << QByteArray("0000-01-01T00:00:00.000Z");
    QTest::newRow("the last") << qint64(Instant::latest().ms) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("a leap day") << qint64(951782400000) << QByteArray("2000-02-29T00:00:00.000Z");
}

void InstantTest::written()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(Instant{ms}.toString()), text);
    QCOMPARE(Instant::parse(text.toStdString()), std::optional(Instant{ms}));
}

void InstantTest::beyondAllYears_data()
{
    QTest::addColumn<qint64>("ms");

    QTest::newRow("before the first") << qint64(Instant::earliest().ms - 1);
    QTest::newRow("after the last") << qint64(Instant::latest().ms + 1);
    QTest::newRow("a year of five digits") << qint64(4'000'000'000'000'000);
    QTest::newRow("the least number") << std::numeric_limits<qint64>::min();
    QTest::newRow("the greatest number") << std::numeric_limits<qint64>::max();
}

void InstantTest::beyondAllYears()
{
    QFETCH(qint64, ms);
    const std::string text = Instant{ms}.toString();
    QCOMPARE(QByteArray::fromStdString(text), "out of range (" + QByteArray::number(ms) + " ms)");
    QVERIFY(!Instant::parse(text));
}

void InstantTest::parsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("instant"); // empty: refused

    const auto row = [](const char *text, const char *instant) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(instant);
    };
    row("2026-01-05T10:00:00Z", "2026-01-05T10:00:00.000Z");
    row("2026-01-05t10:00:00.5z", "2026-01-05T10:00:00.500Z");
    row("2026-01-05T10:00:00.123+05:45", "2026-01-05T04:15:00.123Z");
    row("9999-12-31T23:59:59.999+23:59", "9999-12-31T00:00:59.999Z");
    row("9999-12-31T23:59:59-00:01", "");
    row("0000-01-01T00:00:00+00:01", "");
    row("0000-01-01T00:00:00-23:59", "0000-01-01T23:59:00.000Z");
    row("10000-01-01T00:00:00Z", "");
    row("-0001-01-01T00:00:00Z", "");
    row("2026-01-05T10:00:00+24:00", "");
    row("2026-01-05T10:00:60Z", "");
    row("2026-01-05T10:00:00.Z", "");
    row("2026-01-05T10:00:00.1234Z", "");
    row("2026-02-29T10:00:00Z", "");
    row("2026-01-05T10:00:00", "");
    row("", "");
}

void InstantTest::parsed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, instant);
    const std::optional<Instant> read = Instant::parse(text.toStdString());
    QCOMPARE(read ? QByteArray::fromStdString(read->toString()) : QByteArray(), instant);
}

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
