// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QTest>

#include "tests/ui/made_values.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

using namespace tidemark;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void credits_data();
    void credits();
    void creditsInOtherLocales();
    void days_data();
    void days();
    void dayOrderFollowsTheLocale_data();
    void dayOrderFollowsTheLocale();
    void dayRanges();
    void runOutRanges();
    void relativeDays();
    void timeLeft();
};

void FormatsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FormatsTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void FormatsTest::credits_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("asNeeded");
    QTest::addColumn<QString>("signedText");
    const auto row = [](qint64 value, const char16_t *plain, const char16_t *asNeeded, const char16_t *signedText) {
        QTest::addRow("%lld", static_cast<long long>(value))
            << value << QString::fromUtf16(plain) << QString::fromUtf16(asNeeded) << QString::fromUtf16(signedText);
    };
    row(0, u"0.0", u"0", u"0.0");
    row(42'500, u"42.5", u"42.5", u"+42.5");
    row(9'000, u"9.0", u"9", u"+9.0");
    row(500'000, u"500.0", u"500", u"+500.0");
    row(1'284'500, u"1,284.5", u"1,284.5", u"+1,284.5");
    row(125, u"0.125", u"0.125", u"+0.125");
    row(1'050, u"1.05", u"1.05", u"+1.05");
    row(-2'000, u"\u22122.0", u"\u22122", u"\u22122.0");
    row(-500, u"\u22120.5", u"\u22120.5", u"\u22120.5");
    row(INT64_MIN, u"\u22129,223,372,036,854,775.808", u"\u22129,223,372,036,854,775.808",
        u"\u22129,223,372,036,854,775.808");
}

void FormatsTest::credits()
{
    QFETCH(qint64, value);
    QTEST(creditsText(thousandths(value)), "plain");
    QTEST(creditsText(thousandths(value), Fraction::AsNeeded), "asNeeded");
    QTEST(creditsText(thousandths(value), Fraction::AtLeastOne, Sign::Always), "signedText");
}

void FormatsTest::creditsInOtherLocales()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(creditsText(thousandths(1'284'500)), QStringLiteral("1.284,5"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString minus = creditsText(thousandths(-2'500));
    QVERIFY2(minus.startsWith(QChar(0x200E)), "a sign in right-to-left text keeps its place");
    QVERIFY(minus.contains(QChar(0x0662)));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(entryIdText(1284310), QStringLiteral("1284310"));
    QCOMPARE(countText(1284310), QStringLiteral("1,284,310"));
    QCOMPARE(creditsOfText(thousandths(42'500), Credits::whole(500)), QStringLiteral("42.5 of 500"));
}

void FormatsTest::days_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("dayTime");
    QTest::newRow("this year") << qint64(at(2026, 11, 27).ms) << QStringLiteral("27 Nov")
                               << QStringLiteral("27 Nov 00:00");
    QTest::newRow("noon") << qint64(at(2026, 11, 20, 12).ms) << QStringLiteral("20 Nov")
                          << QStringLiteral("20 Nov 12:00");
    QTest::newRow("next year") << qint64(at(2027, 3, 14, 9, 5).ms) << QStringLiteral("14 Mar 2027")
                               << QStringLiteral("14 Mar 2027 09:05");
}

void FormatsTest::days()
{
    QFETCH(qint64, ms);
    QTEST(dayText({ms}, utcView()), "day");
    QTEST(dayTimeText({ms}, utcView()), "dayTime");
}

void FormatsTest::dayOrderFollowsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("C") << QLocale::c() << QStringLiteral("27 Nov");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("Nov 27");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("27. Nov.");
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese, QLocale::Japan) << QStringLiteral("11月27日");
}

void FormatsTest::dayOrderFollowsTheLocale()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QString day = dayText(at(2026, 11, 27), utcView());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(day, "day");
}

void FormatsTest::dayRanges()
{
    const TimeView view = utcView();
    QCOMPARE(dayRangeText(at(2026, 11, 25), at(2026, 11, 30), view), QStringLiteral("25–30 Nov"));
    QCOMPARE(dayRangeText(at(2026, 11, 25), at(2026, 11, 25, 23), view), QStringLiteral("25 Nov"));
    QCOMPARE(dayRangeText(at(2026, 11, 29), at(2026, 12, 2), view), QStringLiteral("29 Nov – 2 Dec"));
    QCOMPARE(dayRangeText(at(2026, 10, 1), at(2026, 12, 1), view, true), QStringLiteral("1 Oct – 1 Dec 2026"));
    QCOMPARE(dayRangeText(at(2026, 12, 30), at(2027, 1, 2), view), QStringLiteral("30 Dec 2026 – 2 Jan 2027"));
}

void FormatsTest::runOutRanges()
{
    QCOMPARE(runOutRangeText(at(2026, 11, 25), at(2026, 11, 30), utcView()), QStringLiteral("25–30 Nov"));
    QCOMPARE(runOutRangeText(at(2026, 11, 25), std::nullopt, utcView()), QStringLiteral("25 Nov or later"));
}

void FormatsTest::relativeDays()
{
    const TimeView view = utcView();
    QCOMPARE(relativeDayText(at(2026, 12, 1), view), QStringLiteral("in 11 days"));
    QCOMPARE(relativeDayText(at(2026, 11, 20, 23), view), QStringLiteral("today"));
    QCOMPARE(relativeDayText(at(2026, 11, 21), view), QStringLiteral("tomorrow"));
    QCOMPARE(relativeDayText(at(2026, 11, 19, 23, 59), view), QStringLiteral("yesterday"));
    QCOMPARE(relativeDayText(at(2026, 11, 1), view), QStringLiteral("19 days ago"));
    // 23:30 in UTC is tomorrow in Berlin.
    const TimeView berlin{QTimeZone("Europe/Berlin"), view.now};
    QCOMPARE(relativeDayText(at(2026, 11, 20, 23, 30), berlin), QStringLiteral("tomorrow"));
}

void FormatsTest::timeLeft()
{
    QCOMPARE(timeLeftText(4'000), QStringLiteral("a few seconds left"));
    QCOMPARE(timeLeftText(40'000), QStringLiteral("about 40 seconds left"));
    QCOMPARE(timeLeftText(62'000), QStringLiteral("about 1 minute left"));
    QCOMPARE(timeLeftText(125'000), QStringLiteral("about 2 minutes left"));
    QCOMPARE(timeLeftText(3 * 3'600'000), QStringLiteral("about 3 hours left"));
    QCOMPARE(percentText(0.32), QStringLiteral("32 %"));
}

QTEST_MAIN(FormatsTest)
#include "formats_test.moc"
