// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_zone.h"
#include "core/base/tzif.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

using tidemark::LocalTime;
using tidemark::readTzif;
using tidemark::TimeZone;
using tidemark::TzifChange;
using tidemark::TzifError;

namespace
{

constexpr int64_t kHourMs = 3'600'000;

LocalTime local(const QByteArray &iso)
{
    LocalTime time;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned ms = 0;
    unsigned second = 0;
    std::sscanf(iso.constData(), "%d-%u-%uT%u:%u:%u.%u", &time.year, &time.month, &time.day, &hour, &minute, &second,
                &ms);
    time.msOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
    return time;
}

int64_t utc(const QByteArray &iso)
{
    const LocalTime time = local(iso);
    const std::chrono::sys_days day{std::chrono::year(time.year) / std::chrono::month(time.month) / int(time.day)};
    return day.time_since_epoch().count() * (24 * kHourMs) + time.msOfDay;
}

QByteArray text(const LocalTime &time)
{
    return QStringLiteral("%1-%2-%3 +%4 ms").arg(time.year).arg(time.month).arg(time.day).arg(time.msOfDay).toUtf8();
}

int64_t offsetMs(const TimeZone &zone, int64_t utcMs)
{
    const LocalTime time = zone.toLocal(utcMs);
    const std::chrono::sys_days day{std::chrono::year(time.year) / std::chrono::month(time.month) / int(time.day)};
    return day.time_since_epoch().count() * (24 * kHourMs) + time.msOfDay - utcMs;
}

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
    void footer_data();
    void footer();
    void badFooter_data();
    void badFooter();
    void explicitChanges();
    void inconsistentBlocks();
    void survivesCorruption();
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

    QFile file(QFINDTESTDATA("../../data/zones/golden.csv"));
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
    QFile file(QFINDTESTDATA("../../data/zones/golden.csv"));
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

void TimeZoneTest::footer_data()
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

void TimeZoneTest::footer()
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

void TimeZoneTest::badFooter_data()
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

void TimeZoneTest::badFooter()
{
    QFETCH(QByteArray, rule);
    const auto block = readTzif(tzif(rule.toStdString()));
    QVERIFY(!block);
    QCOMPARE(block.error(), TzifError::BadFooter);
}

void TimeZoneTest::explicitChanges()
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

void TimeZoneTest::inconsistentBlocks()
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

void TimeZoneTest::survivesCorruption()
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
