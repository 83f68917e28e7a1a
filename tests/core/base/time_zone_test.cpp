// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_zone.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <thread>

#include "tests/core/base/local_times.h"

using namespace tidemark;

class TimeZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void findsFromManyThreads();
    void toLocal_data();
    void toLocal();
    void toUtc_data();
    void toUtc();
    void outOfRange();
    void golden_data();
    void golden();
    void knowsExactlyTheGoldenNames();
    void repeatsEvery400Years();
    void speed_data();
    void speed();
};

void TimeZoneTest::findsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("known");

    for (const char *name : {"Europe/Berlin", "UTC", "Etc/GMT+5", "US/Pacific", "America/Argentina/Ushuaia", "EST5EDT",
                             "Etc/UTC", "GMT0", "Zulu", "Asia/Calcutta", "America/Coyhaique", "W-SU"}) {
        QTest::newRow(name) << QByteArray(name) << true;
    }
    for (const char *name : {"Europe/berlin", "Berlin", "Europe/", "Europe", "Europe/Berlin ", "posix/UTC", "right/UTC",
                             "Factory", "localtime", "posixrules", "UTC+1", "zzz", "A"}) {
        QTest::newRow(name) << QByteArray(name) << false;
    }
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("with NUL") << QByteArray("UTC\0", 4) << false;
    QTest::newRow("not ASCII") << QByteArray("Europe/Z\xc3\xbcrich") << false;
}

void TimeZoneTest::findsNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, known);

    const TimeZone *zone = TimeZone::find({name.constData(), size_t(name.size())});
    QCOMPARE(zone != nullptr, known);
    if (known) {
        QCOMPARE(QByteArray::fromStdString(std::string(zone->name())), name);
        QCOMPARE(TimeZone::find(name.constData()), zone);
    }
}

void TimeZoneTest::findsFromManyThreads()
{
    const std::vector<std::string> names = TimeZone::names();
    std::vector<std::vector<const TimeZone *>> found(4);
    std::vector<std::thread> threads;
    for (auto &zones : found) {
        threads.emplace_back([&names, &zones] {
            for (const std::string &name : names) {
                zones.push_back(TimeZone::find(name));
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (const auto &zones : found) {
        QVERIFY(zones == found.front());
        QVERIFY(std::ranges::find(zones, nullptr) == zones.end());
    }
}

void TimeZoneTest::toLocal_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *what, const char *zone, const char *instant, const char *expected) {
        QTest::addRow("%s: %s", zone, what) << QByteArray(zone) << QByteArray(instant) << QByteArray(expected);
    };
    row("before the gap", "America/New_York", "2026-03-08T06:59:59.999", "2026-03-08T01:59:59.999");
    row("after the gap", "America/New_York", "2026-03-08T07:00:00", "2026-03-08T03:00:00");
    row("first of two", "America/New_York", "2026-11-01T05:59:59.999", "2026-11-01T01:59:59.999");
    row("second of two", "America/New_York", "2026-11-01T06:00:00", "2026-11-01T01:00:00");
    row("local mean time", "America/New_York", "1883-11-18T16:59:59", "1883-11-18T12:03:57");
    row("railway time", "America/New_York", "1883-11-18T17:00:00", "1883-11-18T12:00:00");
    row("summer 2400", "America/New_York", "2400-07-01T12:00:00", "2400-07-01T08:00:00");
    row("before the gap 9999", "America/New_York", "9999-03-14T06:59:59.999", "9999-03-14T01:59:59.999");
    row("after the gap 9999", "America/New_York", "9999-03-14T07:00:00", "9999-03-14T03:00:00");
    row("last ms of 9999", "America/New_York", "10000-01-01T04:59:59.999", "9999-12-31T23:59:59.999");
    row("before the gap", "Europe/Berlin", "2026-03-29T00:59:59.999", "2026-03-29T01:59:59.999");
    row("after the gap", "Europe/Berlin", "2026-03-29T01:00:00", "2026-03-29T03:00:00");
    row("second of two", "Europe/Berlin", "2026-10-25T01:00:00", "2026-10-25T02:00:00");
    row("double summer time", "Europe/Berlin", "1945-06-01T12:00:00", "1945-06-01T15:00:00");
    row("leap day 2400", "Europe/Berlin", "2400-02-28T23:30:00", "2400-02-29T00:30:00");
    row("summer 9999", "Europe/Berlin", "9999-08-01T00:00:00", "9999-08-01T02:00:00");
    row("first ms of year 0", "Europe/Berlin", "-1-12-31T23:06:32", "0-01-01T00:00:00");
    row("before 1970, with ms", "Europe/Berlin", "1969-12-31T23:59:59.999", "1970-01-01T00:59:59.999");
    row("summer is half an hour", "Australia/Lord_Howe", "2026-01-15T00:00:00", "2026-01-15T11:00:00");
    row("winter", "Australia/Lord_Howe", "2026-07-15T00:00:00", "2026-07-15T10:30:00");
    row("before the lost day", "Pacific/Apia", "2011-12-30T09:59:59.999", "2011-12-29T23:59:59.999");
    row("after the lost day", "Pacific/Apia", "2011-12-30T10:00:00", "2011-12-31T00:00:00");
    row("Ramadan 2026", "Africa/Casablanca", "2026-03-01T12:00:00", "2026-03-01T12:00:00");
    row("after Ramadan 2026", "Africa/Casablanca", "2026-04-01T12:00:00", "2026-04-01T13:00:00");
    row("for good", "Africa/Casablanca", "2027-07-01T12:00:00", "2027-07-01T12:00:00");
    row("winter is daylight time", "Europe/Dublin", "2026-01-15T12:00:00", "2026-01-15T12:00:00");
    row("summer is standard time", "Europe/Dublin", "2026-07-15T12:00:00", "2026-07-15T13:00:00");
    row("winter 2400", "Europe/Dublin", "2400-12-15T12:00:00", "2400-12-15T12:00:00");
    row("summer 9999", "Europe/Dublin", "9999-07-15T12:00:00", "9999-07-15T13:00:00");
    row("Dublin mean time", "Europe/Dublin", "1910-01-01T00:25:21", "1910-01-01T00:00:00");
    row("midnight gap", "America/Sao_Paulo", "2018-11-04T03:00:00", "2018-11-04T01:00:00");
    row("before an hour below 0", "America/Nuuk", "2400-03-26T00:59:59.999", "2400-03-25T22:59:59.999");
    row("after an hour below 0", "America/Nuuk", "2400-03-26T01:00:00", "2400-03-26T00:00:00");
    row("before hour 50", "Asia/Gaza", "2100-03-26T23:59:59.999", "2100-03-27T01:59:59.999");
    row("after hour 50", "Asia/Gaza", "2100-03-27T00:00:00", "2100-03-27T03:00:00");
    row("no rule", "Etc/GMT+5", "9999-12-31T23:00:00", "9999-12-31T18:00:00");
    row("minutes", "Asia/Kathmandu", "2026-01-01T00:00:00", "2026-01-01T05:45:00");
    row("year 0", "UTC", "0-02-29T00:00:00.001", "0-02-29T00:00:00.001");
    row("year 9999", "UTC", "9999-12-31T23:59:59.999", "9999-12-31T23:59:59.999");
}

void TimeZoneTest::toLocal()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, expected);

    const TimeZone *found = TimeZone::find(zone.constData());
    QVERIFY(found);
    QCOMPARE(text(found->toLocal(utc(instant))), text(local(expected)));
}

void TimeZoneTest::toUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("clock");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *what, const char *zone, const char *clock, const char *expected) {
        QTest::addRow("%s: %s", zone, what) << QByteArray(zone) << QByteArray(clock) << QByteArray(expected);
    };
    row("skipped", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:00:00");
    row("first skipped", "America/New_York", "2026-03-08T02:00:00", "2026-03-08T07:00:00");
    row("last before the gap", "America/New_York", "2026-03-08T01:59:59.999", "2026-03-08T06:59:59.999");
    row("last skipped", "America/New_York", "2026-03-08T02:59:59.999", "2026-03-08T07:00:00");
    row("first after the gap", "America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00");
    row("comes twice", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00");
    row("first that comes twice", "America/New_York", "2026-11-01T01:00:00", "2026-11-01T05:00:00");
    row("last that comes twice", "America/New_York", "2026-11-01T01:59:59.999", "2026-11-01T05:59:59.999");
    row("first after the overlap", "America/New_York", "2026-11-01T02:00:00", "2026-11-01T07:00:00");
    row("skipped 2400", "America/New_York", "2400-03-12T02:30:00", "2400-03-12T07:00:00");
    row("comes twice 9999", "America/New_York", "9999-11-07T01:30:00", "9999-11-07T05:30:00");
    row("last ms of 9999", "America/New_York", "9999-12-31T23:59:59.999", "10000-01-01T04:59:59.999");
    row("skipped", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:00:00");
    row("comes twice", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00");
    row("first ms of year 0", "Europe/Berlin", "0-01-01T00:00:00", "-1-12-31T23:06:32");
    row("skipped half hour", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:30:00");
    row("after it", "Australia/Lord_Howe", "2026-10-04T02:45:00", "2026-10-03T15:45:00");
    row("half hour comes twice", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00");
    row("a day skipped", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00");
    row("last before the lost day", "Pacific/Apia", "2011-12-29T23:59:59.999", "2011-12-30T09:59:59.999");
    row("first after the lost day", "Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00");
    row("a day comes twice", "America/Juneau", "1867-10-18T12:00:00", "1867-10-17T20:57:41");
    row("skipped after Ramadan", "Africa/Casablanca", "2026-03-22T02:30:00", "2026-03-22T02:00:00");
    row("comes twice for good", "Africa/Casablanca", "2026-09-20T01:30:00", "2026-09-20T00:30:00");
    row("skipped", "Europe/Dublin", "2026-03-29T01:30:00", "2026-03-29T01:00:00");
    row("comes twice", "Europe/Dublin", "2026-10-25T01:30:00", "2026-10-25T00:30:00");
    row("comes twice 2400", "Europe/Dublin", "2400-10-29T01:30:00", "2400-10-29T00:30:00");
    row("no midnight", "America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00");
    row("two hours before midnight", "America/Sao_Paulo", "2018-02-17T23:30:00", "2018-02-18T01:30:00");
    row("new year", "Asia/Kolkata", "2400-01-01T00:00:00", "2399-12-31T18:30:00");
    row("msOfDay of 24 hours", "Europe/Berlin", "2026-03-28T24:00:00", "2026-03-28T23:00:00");
    row("day runs on", "UTC", "2026-02-30T00:00:00", "2026-03-02T00:00:00");
}

void TimeZoneTest::toUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, clock);
    QFETCH(QByteArray, expected);

    const TimeZone *found = TimeZone::find(zone.constData());
    QVERIFY(found);
    QCOMPARE(found->toUtcMs(local(clock)), utc(expected));
}

void TimeZoneTest::outOfRange()
{
    constexpr auto kLeast = std::numeric_limits<int64_t>::min();
    constexpr auto kMost = std::numeric_limits<int64_t>::max();
    for (const char *name : {"UTC", "Europe/Berlin", "America/New_York"}) {
        const TimeZone &zone = *TimeZone::find(name);
        QVERIFY(zone.toLocal(kLeast).year < 0);
        QVERIFY(zone.toLocal(kMost).year >= 10000);
        QVERIFY(zone.toUtcMs({std::numeric_limits<int>::min(), 0, 0, kLeast}) < utc("0-01-01"));
        QVERIFY(zone.toUtcMs({std::numeric_limits<int>::max(), 99, ~0U, kMost}) > utc("9999-12-31"));
    }
}

void TimeZoneTest::golden_data()
{
    QTest::addColumn<QByteArrayList>("instants");
    QTest::addColumn<QByteArrayList>("offsets");

    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/zones/golden.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList header = file.readLine().trimmed().split(',');
    while (!file.atEnd()) {
        const QByteArrayList fields = file.readLine().trimmed().split(',');
        QTest::newRow(fields.first().constData()) << header.mid(1, header.size() - 2) << fields.mid(1);
    }
}

/// The last column is the MD5 of the offsets every 157 hours from 1900 to 2100, in seconds.
void TimeZoneTest::golden()
{
    QFETCH(QByteArrayList, instants);
    QFETCH(QByteArrayList, offsets);

    const TimeZone *zone = TimeZone::find(QTest::currentDataTag());
    QVERIFY(zone);
    QCOMPARE(offsets.size(), instants.size() + 1);
    for (int i = 0; i < instants.size(); ++i) {
        QCOMPARE(offsetMs(*zone, instants.at(i).toLongLong()), offsets.at(i).toLongLong() * 1000);
    }
    QByteArrayList dense;
    for (int64_t at = utc("1900-01-01"); at < utc("2101-01-01"); at += 157 * kHourMs) {
        const LocalTime time = zone->toLocal(at);
        const int64_t offset = offsetMs(*zone, at);
        dense << QByteArray::number(qlonglong(offset / 1000));

        const int64_t first = zone->toUtcMs(time);
        QVERIFY(first == at || (first < at && offsetMs(*zone, first) - offset == at - first));
        QVERIFY(zone->toLocal(first) == time);
    }
    QCOMPARE(QCryptographicHash::hash(dense.join(' '), QCryptographicHash::Md5).toHex(), offsets.last());
}

void TimeZoneTest::knowsExactlyTheGoldenNames()
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/zones/golden.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    std::vector<std::string> expected;
    while (!file.atEnd()) {
        expected.push_back(file.readLine().split(',').first().toStdString());
    }
    QVERIFY(expected.size() > 500);
    QCOMPARE(TimeZone::names(), expected);
    QVERIFY(TimeZone::databaseVersion() >= "2026f");
}

void TimeZoneTest::repeatsEvery400Years()
{
    constexpr int64_t kCycleMs = 146'097 * 24 * kHourMs;
    for (const std::string &name : TimeZone::names()) {
        const TimeZone &zone = *TimeZone::find(name);
        for (int64_t at = utc("2100-01-01"); at < utc("2500-01-01"); at += 4999 * kHourMs) {
            QCOMPARE(offsetMs(zone, at + kCycleMs), offsetMs(zone, at));
            QCOMPARE(offsetMs(zone, at + 18 * kCycleMs), offsetMs(zone, at));
        }
    }
}

void TimeZoneTest::speed_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("a thousand toLocal") << false;
    QTest::newRow("a thousand toUtcMs") << true;
}

void TimeZoneTest::speed()
{
    QFETCH(bool, backwards);
    const TimeZone &zone = *TimeZone::find("America/New_York");
    const int64_t first = utc("1950-01-01");
    int64_t sum = 0;
    QBENCHMARK {
        for (int64_t i = 0; i < 1000; ++i) {
            const int64_t at = first + (i * 7919 % 1000) * 1000 * kHourMs;
            sum += backwards ? zone.toUtcMs({1950 + int(i * 79 % 150), unsigned(i % 12 + 1), 8, i * 80'000})
                             : zone.toLocal(at).msOfDay;
        }
    }
    QVERIFY(sum != 0);
}

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "time_zone_test.moc"
