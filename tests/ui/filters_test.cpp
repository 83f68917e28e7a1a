// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "ui/filters/choice_filter.h"
#include "ui/filters/choice_popup.h"
#include "ui/filters/date_filter.h"
#include "ui/filters/range_filter.h"
#include "ui/support/range_input.h"
#include "ui/support/theme.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{

QString text(const AmountRange &range)
{
    const auto bound = [](const std::optional<Credits> &credits) {
        return credits ? QString::fromStdString(credits->toString()) : QStringLiteral("*");
    };
    return bound(range.from) + u'|' + bound(range.to);
}

}

/// The editors of a filter row, each by itself.
class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void ranges_data();
    void ranges();
    void germanRanges();
    void whatIsNoRangeFiltersNothing();
    void periods_data();
    void periods();
    void periodsAreRemembered();
    void aPeriodIsChosenByKeys();
    void choicesAreCheckedByKeys();
    void isNotTurnsRound();
    void fetchedChoicesKeepTheirWords();
    void typingIsFollowedOnceItPauses();
};

void FiltersTest::ranges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("range");
    QTest::newRow("nothing") << QString() << QStringLiteral("*|*");
    QTest::newRow("one") << QStringLiteral("10") << QStringLiteral("10|10");
    QTest::newRow("dash") << QStringLiteral("10–50") << QStringLiteral("10|50");
    QTest::newRow("hyphen") << QStringLiteral(" 10 - 50.5 ") << QStringLiteral("10|50.5");
    QTest::newRow("dots") << QStringLiteral("10..50") << QStringLiteral("10|50");
    QTest::newRow("turned") << QStringLiteral("50-10") << QStringLiteral("10|50");
    QTest::newRow("negative") << QStringLiteral("-4") << QStringLiteral("-4|-4");
    QTest::newRow("two negative") << QStringLiteral("-4--1") << QStringLiteral("-4|-1");
    QTest::newRow("true minus") << QStringLiteral("−4–5") << QStringLiteral("-4|5");
    QTest::newRow("at least") << QStringLiteral(">= 10") << QStringLiteral("10|*");
    QTest::newRow("at most") << QStringLiteral("≤1,000") << QStringLiteral("*|1000");
    QTest::newRow("more") << QStringLiteral("> 10") << QStringLiteral("10.001|*");
    QTest::newRow("less") << QStringLiteral("<0") << QStringLiteral("*|-0.001");
    QTest::newRow("equal") << QStringLiteral("=2.5") << QStringLiteral("2.5|2.5");
}

void FiltersTest::ranges()
{
    QFETCH(QString, typed);
    const std::optional<AmountRange> range = readRange(typed);
    QVERIFY(range);
    QTEST(text(*range), "range");
}

void FiltersTest::germanRanges()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const std::optional<AmountRange> range = readRange(QStringLiteral("1.000–2.000,5"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(range);
    QCOMPARE(text(*range), QStringLiteral("1000|2000.5"));
}

void FiltersTest::whatIsNoRangeFiltersNothing()
{
    RangeFilter filter;
    filter.show();
    QVERIFY(QTest::qWaitForWindowActive(&filter));
    auto *line = filter.findChild<QLineEdit *>();
    for (const char *wrong : {"many", "10-", ">", "1.2345", "3 < 4"}) {
        line->setText(QString::fromLatin1(wrong));
        QVERIFY2(!filter.isActive(), wrong);
        QVERIFY(line->accessibleDescription().contains(QLatin1String("is no range")));
    }
    filter.setText(QStringLiteral("100.5–200"));
    QVERIFY(filter.ids() == (IdRange{101, 200}));
    QVERIFY(!line->accessibleDescription().contains(QLatin1String("is no range")));
}

void FiltersTest::periods_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    using Kind = DatePeriod::Kind;
    const auto row = [](const char *name, Kind kind, const QDate &first, const QDate &last) {
        QTest::newRow(name) << int(kind) << first << last;
    };
    row("today", Kind::Today, {2026, 1, 31}, {2026, 1, 31});
    row("yesterday", Kind::Yesterday, {2026, 1, 30}, {2026, 1, 30});
    row("7 days", Kind::Last7Days, {2026, 1, 25}, {2026, 1, 31});
    row("30 days", Kind::Last30Days, {2026, 1, 2}, {2026, 1, 31});
    row("this month", Kind::ThisMonth, {2026, 1, 1}, {2026, 1, 31});
    row("last month", Kind::LastMonth, {2025, 12, 1}, {2025, 12, 31});
    row("next month", Kind::NextMonth, {2026, 2, 1}, {2026, 2, 28});
    row("next 7 days", Kind::Next7Days, {2026, 1, 31}, {2026, 2, 6});
}

void FiltersTest::periods()
{
    QFETCH(int, kind);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const TimeRange range = rangeOf({DatePeriod::Kind(kind)}, QDate(2026, 1, 31));
    QCOMPARE(range.from->ms, first.startOfDay().toMSecsSinceEpoch());
    QCOMPARE(range.until->ms, last.addDays(1).startOfDay().toMSecsSinceEpoch());
}

void FiltersTest::periodsAreRemembered()
{
    DateFilter filter;
    QVERIFY(!filter.state().isValid());
    for (const DatePeriod &period : {DatePeriod{DatePeriod::Kind::LastMonth},
                                     DatePeriod{DatePeriod::Kind::Days, {2026, 11, 19}, {2026, 11, 20}}}) {
        filter.setPeriod(period);
        DateFilter other;
        other.setState(filter.state());
        QVERIFY(other.period() == period);
    }
    filter.setState(QStringLiteral("whenever"));
    QVERIFY(!filter.isActive());
}

void FiltersTest::aPeriodIsChosenByKeys()
{
    DateFilter filter;
    filter.show();
    QVERIFY(QTest::qWaitForWindowActive(&filter));
    QSignalSpy changed(&filter, &FilterEditor::changed);
    filter.focusProxy()->setFocus();
    QTest::keyClick(filter.focusProxy(), Qt::Key_Down);
    QTRY_VERIFY(filter.list()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), filter.list());
    QTest::keyClick(filter.list(), Qt::Key_Down);
    QTest::keyClick(filter.list(), Qt::Key_Down);
    QTest::keyClick(filter.list(), Qt::Key_Return);
    QVERIFY(filter.period() == DatePeriod{DatePeriod::Kind::Yesterday});
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(!filter.list()->isVisible());
    QTest::keyClick(filter.focusProxy(), Qt::Key_Delete);
    QVERIFY(!filter.isActive());
}

void FiltersTest::choicesAreCheckedByKeys()
{
    ChoiceFilter filter;
    filter.setChoices({{QStringLiteral("a"), QStringLiteral("Alpha")}, {QStringLiteral("b"), QStringLiteral("Beta")}});
    filter.show();
    QVERIFY(QTest::qWaitForWindowActive(&filter));
    auto *combo = qobject_cast<QComboBox *>(filter.focusProxy());
    QCOMPARE(combo->currentText(), QStringLiteral("Any"));
    QTest::keyClick(combo, Qt::Key_Space);
    QListWidget *list = filter.popup()->list();
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(filter.values(), QStringList({QStringLiteral("b")}));
    QCOMPARE(combo->currentText(), QStringLiteral("Beta"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(filter.values().size(), 2);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
    QTest::keyClick(combo, Qt::Key_Escape);
    QVERIFY(!filter.isActive());
}

void FiltersTest::isNotTurnsRound()
{
    ChoiceFilter filter;
    filter.setChoices({{QStringLiteral("a"), QStringLiteral("Alpha")},
                       {QStringLiteral("b"), QStringLiteral("Beta")},
                       {QStringLiteral("c"), QStringLiteral("Gamma")}});
    filter.setValues({QStringLiteral("b")});
    QSignalSpy changed(&filter, &FilterEditor::changed);
    filter.popup()->begin({{QStringLiteral("b"), QStringLiteral("Beta")}}, false);
    filter.popup()->except()->setCurrentIndex(1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(filter.isExcept());
    QCOMPARE(filter.allowed(), QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(qobject_cast<QComboBox *>(filter.focusProxy())->currentText(), QStringLiteral("not Beta"));
}

void FiltersTest::fetchedChoicesKeepTheirWords()
{
    ChoiceFilter filter;
    filter.setFetch([](const QString &typed, const TakeChoices &take) {
        take({{QStringLiteral("northwind"), QStringLiteral("Northwind Print")},
              {QStringLiteral("x"), QStringLiteral("about ") + typed}});
    });
    filter.popup()->begin({}, false);
    QCOMPARE(filter.popup()->list()->count(), 2);
    filter.popup()->list()->setCurrentRow(0);
    QTest::keyClick(filter.popup()->list(), Qt::Key_Space);
    ChoiceFilter other;
    other.setState(filter.state());
    QCOMPARE(other.values(), QStringList({QStringLiteral("northwind")}));
    QCOMPARE(qobject_cast<QComboBox *>(other.focusProxy())->currentText(), QStringLiteral("Northwind Print"));
}

void FiltersTest::typingIsFollowedOnceItPauses()
{
    TextFilter filter;
    filter.show();
    QVERIFY(QTest::qWaitForWindowActive(&filter));
    QSignalSpy changed(&filter, &FilterEditor::changed);
    QSignalSpy left(&filter, &FilterEditor::left);
    QTest::keyClicks(filter.focusProxy(), QStringLiteral(" print "));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(filter.text(), std::string("print"));
    QTest::keyClicks(filter.focusProxy(), QStringLiteral("s"));
    QTest::keyClick(filter.focusProxy(), Qt::Key_Return);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(filter.focusProxy(), Qt::Key_Escape);
    QCOMPARE(changed.size(), 3);
    QVERIFY(!filter.isActive());
    QTest::keyClick(filter.focusProxy(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

QTEST_MAIN(FiltersTest)
#include "filters_test.moc"
