// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "ui/charts/axis_ticks.h"
#include "ui/charts/remaining_chart.h"
#include "ui/charts/remaining_plot.h"
#include "ui/charts/step_line.h"
#include "ui/support/figures.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/cell_text.h"
#include "ui/views/data_table.h"
#include "ui/views/link_delegate.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/spoken_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/before_after_table.h"
#include "ui/widgets/credits_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/meter_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

using namespace tidemark;

Q_DECLARE_METATYPE(tidemark::Credits)
Q_DECLARE_METATYPE(tidemark::Instant)

namespace
{

Credits thousandths(qint64 value)
{
    return Credits::fromThousandths(value);
}

Instant at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()).toMSecsSinceEpoch()};
}

TimeView utcView()
{
    return {QTimeZone::utc(), at(2026, 11, 20, 14, 10)};
}

MeterValue meterValue(qint64 remaining, CreditState state)
{
    MeterValue value;
    value.remaining = thousandths(remaining);
    value.of = Credits::whole(500);
    value.threshold = Credits::whole(50);
    value.state = state;
    value.since = at(2026, 11, 19, 17, 32);
    return value;
}

QStringList shownWords(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<TextLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    return words;
}

bool paintsColour(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

}

class FoundationTest : public QObject
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
    void relativeDays();
    void timeLeft();

    void contrastOfTokens_data();
    void contrastOfTokens();
    void themeSwitches();
    void foreignPaletteWins();
    void iconsAllDraw();
    void iconsFollowThePalette();
    void figuresAreTabular();

    void meterStates_data();
    void meterStates();
    void meterLinkByClick();
    void meterLinkByKey();
    void meterBarFill();
    void meterAtThePast();
    void chipWords();
    void creditsField();
    void changesAreBold();
    void segmentsByKeyboard();
    void searchFollowsTyping();
    void bannerActs();
    void progressCancels();

    void tableHasACurrentIndex();
    void tableCopies();
    void tableCopiesHiddenAndMoved();
    void formulasAreDisarmed();
    void linkByClickAndKey();
    void columnsAreRemembered();
    void paintedCellsAreSpoken();

    void chartThins();
    void chartKeepsTheLastLevel();
    void chartDescribesItself();
    void chartRangeSignal();
    void chartCursorByKeyboard();
    void ticksAreRound_data();
    void ticksAreRound();
};

void FoundationTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FoundationTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void FoundationTest::credits_data()
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

void FoundationTest::credits()
{
    QFETCH(qint64, value);
    QTEST(creditsText(thousandths(value)), "plain");
    QTEST(creditsText(thousandths(value), Fraction::AsNeeded), "asNeeded");
    QTEST(creditsText(thousandths(value), Fraction::AtLeastOne, Sign::Always), "signedText");
}

void FoundationTest::creditsInOtherLocales()
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

void FoundationTest::days_data()
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

void FoundationTest::days()
{
    QFETCH(qint64, ms);
    QTEST(dayText({ms}, utcView()), "day");
    QTEST(dayTimeText({ms}, utcView()), "dayTime");
}

void FoundationTest::dayOrderFollowsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("C") << QLocale::c() << QStringLiteral("27 Nov");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("Nov 27");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("27. Nov.");
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese, QLocale::Japan) << QStringLiteral("11月27日");
}

void FoundationTest::dayOrderFollowsTheLocale()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QString day = dayText(at(2026, 11, 27), utcView());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(day, "day");
}

void FoundationTest::dayRanges()
{
    const TimeView view = utcView();
    QCOMPARE(dayRangeText(at(2026, 11, 25), at(2026, 11, 30), view), QStringLiteral("25–30 Nov"));
    QCOMPARE(dayRangeText(at(2026, 11, 25), at(2026, 11, 25, 23), view), QStringLiteral("25 Nov"));
    QCOMPARE(dayRangeText(at(2026, 11, 29), at(2026, 12, 2), view), QStringLiteral("29 Nov – 2 Dec"));
    QCOMPARE(dayRangeText(at(2026, 10, 1), at(2026, 12, 1), view, true), QStringLiteral("1 Oct – 1 Dec 2026"));
    QCOMPARE(dayRangeText(at(2026, 12, 30), at(2027, 1, 2), view), QStringLiteral("30 Dec 2026 – 2 Jan 2027"));
}

void FoundationTest::relativeDays()
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

void FoundationTest::timeLeft()
{
    QCOMPARE(timeLeftText(4'000), QStringLiteral("a few seconds left"));
    QCOMPARE(timeLeftText(40'000), QStringLiteral("about 40 seconds left"));
    QCOMPARE(timeLeftText(62'000), QStringLiteral("about 1 minute left"));
    QCOMPARE(timeLeftText(125'000), QStringLiteral("about 2 minutes left"));
    QCOMPARE(timeLeftText(3 * 3'600'000), QStringLiteral("about 3 hours left"));
    QCOMPARE(percentText(0.32), QStringLiteral("32 %"));
}

void FoundationTest::contrastOfTokens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FoundationTest::contrastOfTokens()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QCOMPARE(t.dark, dark);
    constexpr double text = 4.5;
    constexpr double shape = 3.0;
    QVERIFY(contrast(t.text, t.base) >= 7);
    QVERIFY(contrast(t.text, t.highlight) >= text);
    QVERIFY(contrast(t.dim, t.base) >= text);
    QVERIFY(contrast(t.dim, t.window) >= text);
    QVERIFY(contrast(t.dim, t.sidebar) >= text);
    QVERIFY(contrast(t.dim, t.highlight) >= text);
    QVERIFY(contrast(t.accent, t.base) >= text);
    QVERIFY(contrast(t.accent, t.highlight) >= text);
    QVERIFY(contrast(t.onAccent, t.accent) >= text);
    QVERIFY(contrast(t.ok, t.base) >= text);
    QVERIFY(contrast(t.lowText, t.lowFill) >= text);
    QVERIFY(contrast(t.text, t.lowTint) >= text);
    QVERIFY(contrast(t.onRed, t.redFill) >= text);
    QVERIFY(contrast(t.redText, t.base) >= text);
    QVERIFY(contrast(t.redText, t.redTint) >= text);
    QVERIFY(contrast(t.text, t.lowBand) >= text);
    QVERIFY(contrast(t.series1, t.lowBand) >= text);
    QVERIFY(contrast(t.controlBorder, t.base) >= shape);
    QVERIFY(contrast(t.lowOutline, t.base) >= shape);
    const Tokens again = tokensOf(paletteOf(t));
    QCOMPARE(again.dark, dark);
    QCOMPARE(again.accent, t.accent);
    QCOMPARE(again.onAccent, t.onAccent);
}

void FoundationTest::themeSwitches()
{
    TextLabel label(QStringLiteral("dim"), TextRole::Caption, TextTone::Dim);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().dim);
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(qApp->palette()));
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkTokens().dim);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(qApp->palette()));
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), lightTokens().dim);
    QCOMPARE(qApp->palette().color(QPalette::Window), lightTokens().window);
}

void FoundationTest::foreignPaletteWins()
{
    QPalette contrastPalette(Qt::black);
    contrastPalette.setColor(QPalette::Window, Qt::black);
    contrastPalette.setColor(QPalette::WindowText, Qt::white);
    contrastPalette.setColor(QPalette::Link, Qt::yellow);
    const Tokens t = tokensOf(contrastPalette);
    QVERIFY(t.dark);
    QCOMPARE(t.accent, QColor(Qt::yellow));
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
}

void FoundationTest::iconsAllDraw()
{
    for (int id = 0; id < iconCount; ++id) {
        const QImage image = icon(IconId(id)).pixmap(QSize(16, 16), 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(inked > 20, qPrintable(iconName(IconId(id))));
    }
}

void FoundationTest::iconsFollowThePalette()
{
    const QIcon kept = icon(IconId::Minus);
    const auto ink = [&kept](QIcon::Mode mode) {
        return kept.pixmap(QSize(16, 16), 1.0, mode).toImage().pixelColor(8, 8).lightness();
    };
    const int light = ink(QIcon::Normal);
    QVERIFY(ink(QIcon::Disabled) > light);
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(ink(QIcon::Normal) > light + 60);
}

void FoundationTest::figuresAreTabular()
{
    const QFont font = textFont(TextRole::Body);
    QCOMPARE(figuresWidth(QStringLiteral("1,111.1"), font), figuresWidth(QStringLiteral("8,068.0"), font));
}

void FoundationTest::meterStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<bool>("link");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("ok") << int(CreditState::Ok) << qint64(312'000) << false << QStringLiteral("Low threshold: 50")
                        << QStringLiteral("Org Credits Remaining: 312.0 of 500, OK");
    QTest::newRow("low") << int(CreditState::Low) << qint64(42'500) << true
                         << QStringLiteral("Below the low threshold of 50 since 19 Nov 17:32")
                         << QStringLiteral("Org Credits Remaining: 42.5 of 500, Low");
    QTest::newRow("at the threshold") << int(CreditState::Low) << qint64(50'000) << true
                                      << QStringLiteral("At the low threshold of 50 since 19 Nov 17:32")
                                      << QStringLiteral("Org Credits Remaining: 50.0 of 500, Low");
    QTest::newRow("exhausted") << int(CreditState::Exhausted) << qint64(0) << true
                               << QStringLiteral("Since 19 Nov 17:32 nothing that costs credits can be made.")
                               << QStringLiteral("Org Credits Remaining: 0.0 of 500, Exhausted");
}

void FoundationTest::meterStates()
{
    QFETCH(int, state);
    QFETCH(qint64, remaining);
    QFETCH(bool, link);
    QFETCH(QString, caption);
    const auto creditState = CreditState(state);
    Meter meter;
    meter.setValue(meterValue(remaining, creditState), utcView());
    meter.resize(400, 120);
    meter.show();
    QCOMPARE(meter.link()->isVisible(), link);
    QCOMPARE(meter.link()->text(), QStringLiteral("Need more credits?"));
    QCOMPARE(meter.link()->font().weight(), QFont::Bold);
    const QStringList words = shownWords(meter);
    QVERIFY2(words.contains(caption), qPrintable(words.join(u'|')));
    const bool still = words.join(u' ').contains(QStringLiteral("create templates with images already made"));
    QCOMPARE(still, creditState == CreditState::Exhausted);
    QTEST(meter.accessibleName(), "spoken");
    const Tokens &t = lightTokens();
    QCOMPARE(paintsColour(meter, t.lowFill), creditState == CreditState::Low);
    QCOMPARE(paintsColour(meter, t.redFill), creditState == CreditState::Exhausted);
}

void FoundationTest::meterLinkByClick()
{
    Meter meter;
    meter.setValue(meterValue(42'500, CreditState::Low), utcView());
    meter.show();
    QSignalSpy asked(&meter, &Meter::needMoreCredits);
    QTest::mouseClick(meter.link(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void FoundationTest::meterLinkByKey()
{
    Meter meter;
    meter.setValue(meterValue(0, CreditState::Exhausted), utcView());
    meter.show();
    QVERIFY(meter.link()->focusPolicy() & Qt::TabFocus);
    QSignalSpy asked(&meter, &Meter::needMoreCredits);
    meter.link()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(meter.link(), Qt::Key_Return);
    QTest::keyClick(meter.link(), Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
}

void FoundationTest::meterBarFill()
{
    // A pool that rolled over is the sum of the grants alive, and never more than full.
    MeterValue value = meterValue(7'100'000, CreditState::Ok);
    QCOMPARE(value.share(), 1.0);
    value.of.reset();
    QCOMPARE(value.share(), 1.0);
    value.remaining = Credits();
    QCOMPARE(value.share(), 0.0);
    value = meterValue(250'000, CreditState::Ok);
    QCOMPARE(value.share(), 0.5);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        MeterBar bar(BarSize::Cell);
        bar.setLayoutDirection(direction);
        bar.setValue(value);
        bar.resize(100, 8);
        const QImage image = bar.grab().toImage();
        const bool mirrored = direction == Qt::RightToLeft;
        QCOMPARE(image.pixelColor(25, 4), mirrored ? lightTokens().track : lightTokens().series2);
        QCOMPARE(image.pixelColor(75, 4), mirrored ? lightTokens().series2 : lightTokens().track);
    }
}

void FoundationTest::meterAtThePast()
{
    Meter meter;
    meter.setOffersMore(false);
    meter.setValue(meterValue(0, CreditState::Exhausted), utcView());
    meter.show();
    QVERIFY(!meter.link()->isVisible());
}

void FoundationTest::chipWords()
{
    QCOMPARE(stateWord(StateKind::Ok), QStringLiteral("OK"));
    StateChip chip;
    chip.setState(CreditState::Exhausted);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Exhausted"));
    QVERIFY(paintsColour(chip, lightTokens().redFill));
    chip.setKind(StateKind::Low, QStringLiteral("6 Low"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("6 Low"));
    QVERIFY(paintsColour(chip, lightTokens().lowFill));
    chip.setState(CreditState::Ok);
    QVERIFY(!paintsColour(chip, lightTokens().lowFill));
    for (int kind = 0; kind <= int(StateKind::Archived); ++kind)
        QVERIFY(!stateWord(StateKind(kind)).isEmpty());
}

void FoundationTest::creditsField()
{
    CreditsField field;
    CreditsFieldValue value{Credits::whole(8), 2, Credits::whole(4), CreditsFieldState::Ok, {}};
    field.setValue(value);
    field.show();
    QVERIFY(!field.link()->isVisible());
    value.state = CreditsFieldState::Refused;
    value.message = QStringLiteral("Refused: Mara Lindqvist has 14.0 left of 60.");
    field.setValue(value);
    QVERIFY(field.link()->isVisible());
    QVERIFY(shownWords(field).contains(value.message));
    QCOMPARE(field.accessibleDescription(), value.message);
    QVERIFY(paintsColour(field, lightTokens().redTint));
    value.state = CreditsFieldState::Low;
    field.setValue(value);
    QVERIFY(paintsColour(field, lightTokens().lowFill));
    QSignalSpy asked(&field, &CreditsField::needMoreCredits);
    QTest::mouseClick(field.link(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void FoundationTest::changesAreBold()
{
    BeforeAfterTable table;
    const ChangeCell same = ChangeCell::words(QStringLiteral("1 Dec <&"));
    table.setRows({{QStringLiteral("Remaining"), ChangeCell::remaining(meterValue(42'500, CreditState::Low)),
                    ChangeCell::remaining(meterValue(34'500, CreditState::Low))},
                   {QStringLiteral("Resets"), same, same}});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.spokenRow(0), QStringLiteral("Remaining: before 42.5 of 500, after 34.5 of 500"));
    int bold = 0;
    for (const auto *label : table.findChildren<QLabel *>()) {
        bold += label->text().contains(QStringLiteral("font-weight:600")) ? 1 : 0;
        QVERIFY(!label->text().contains(QStringLiteral("<&")));
    }
    QCOMPARE(bold, 1);
    table.setRows({});
    QCOMPARE(table.rowCount(), 0);
}

void FoundationTest::segmentsByKeyboard()
{
    SegmentedControl control;
    for (const QString &text : {QStringLiteral("30 days"), QStringLiteral("3 cycles"), QStringLiteral("All")})
        control.addSegment(text);
    control.setCount(2, QStringLiteral("57"));
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    QCOMPARE(control.currentIndex(), 0);
    QSignalSpy changed(&control, &SegmentedControl::currentIndexChanged);
    const auto segments = control.findChildren<QRadioButton *>();
    segments.at(0)->setFocus();
    QTest::keyClick(segments.at(0), Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(segments.at(2)->accessibleName(), QStringLiteral("All 57"));
}

void FoundationTest::searchFollowsTyping()
{
    SearchField field(QStringLiteral("Find org, user, asset…"));
    QCOMPARE(field.accessibleName(), QStringLiteral("Find org, user, asset…"));
    field.show();
    QSignalSpy searched(&field, &SearchField::searchRequested);
    QTest::keyClicks(&field, QStringLiteral("nor"));
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), QStringLiteral("nor"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.count(), 2);
    QCOMPARE(searched.last().first().toString(), QString());
}

void FoundationTest::bannerActs()
{
    Banner banner;
    QVERIFY(banner.isHidden());
    banner.showMessage(BannerTone::Done, QStringLiteral("Topped up 100.0."), QStringLiteral("Undo"));
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), QStringLiteral("Topped up 100.0."));
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    QTest::keyClick(banner.actionLink(), Qt::Key_Return);
    QCOMPARE(acted.count(), 1);
}

void FoundationTest::progressCancels()
{
    ProgressPanel panel;
    panel.start(QStringLiteral("Importing"));
    panel.setProgress(1, 4);
    panel.show();
    QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
    auto *button = panel.findChild<QAbstractButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void FoundationTest::tableHasACurrentIndex()
{
    QStandardItemModel model(0, 2);
    DataTable table;
    table.setModel(&model);
    QVERIFY(!table.currentIndex().isValid());
    model.appendRow({new QStandardItem(QStringLiteral("a")), new QStandardItem(QStringLiteral("b"))});
    QCOMPARE(table.currentIndex(), model.index(0, 0));
    QVERIFY(table.selectionModel()->selection().isEmpty());
    model.clear();
    model.setColumnCount(2);
    model.setRowCount(3);
    QVERIFY(table.currentIndex().isValid());
    QCOMPARE(table.rowHeight(0), controlHeight(28));
}

void FoundationTest::tableCopies()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Org"), QStringLiteral("Remaining"), QStringLiteral("State")});
    model.setData(model.index(0, 0), QStringLiteral("Calder & \"Finch\", London"));
    model.setData(model.index(0, 1), qlonglong(42'500), RemainingRole);
    model.setData(model.index(0, 1), qlonglong(500'000), OfRole);
    model.setData(model.index(0, 2), int(StateKind::Low), StateRole);
    DataTable table;
    table.setModel(&model);
    table.selectRow(0);
    QCOMPARE(table.selectionAs(CopyFormat::Text),
             QStringLiteral("Org\tRemaining\tState\nCalder & \"Finch\", London\t42.5 of 500\tLow\n"));
    QCOMPARE(table.selectionAs(CopyFormat::Csv),
             QStringLiteral("Org,Remaining,State\r\n\"Calder & \"\"Finch\"\", London\",42.5,Low\r\n"));
    QVERIFY(table.selectionAs(CopyFormat::Html).contains(QStringLiteral("<td>Calder &amp; &quot;Finch&quot;")));
    table.show();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), table.selectionAs(CopyFormat::Text));
}

void FoundationTest::tableCopiesHiddenAndMoved()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    model.setData(model.index(0, 2), qlonglong(-2'000), AmountRole);
    DataTable table;
    table.setModel(&model);
    table.horizontalHeader()->moveSection(2, 0);
    table.setColumnHidden(1, true);
    QCOMPARE(table.selectionAs(CopyFormat::Csv), QStringLiteral("c,a\r\n-2,\r\n"));
    QCOMPARE(table.selectionAs(CopyFormat::Text), QStringLiteral("c\ta\n\u22122.0\t\n"));
}

void FoundationTest::formulasAreDisarmed()
{
    TableText text(CopyFormat::Csv);
    text.addRow({QStringLiteral("=1+1"), QStringLiteral("-2.5"), QStringLiteral("@x"), QStringLiteral("a\nb")});
    QCOMPARE(text.finished(), QStringLiteral("'=1+1,-2.5,'@x,\"a\nb\"\r\n"));
}

void FoundationTest::linkByClickAndKey()
{
    QStandardItemModel model(2, 2);
    model.setData(model.index(1, 1), QStringLiteral("Top up…"), LinkRole);
    DataTable table;
    table.setModel(&model);
    LinkDelegate link;
    link.attach(&table, 1);
    table.resize(400, 200);
    table.show();
    QSignalSpy activated(&link, &LinkDelegate::linkActivated);
    const QRect cell = table.visualRect(model.index(1, 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 14));
    QCOMPARE(activated.count(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 2, cell.center().y()));
    QCOMPARE(activated.count(), 1);
    table.setCurrentIndex(model.index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    table.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
}

void FoundationTest::columnsAreRemembered()
{
    QStandardItemModel model(1, 3);
    DataTable table;
    table.setModel(&model);
    table.setColumnHidden(1, true);
    const QByteArray state = table.saveColumns();
    DataTable other;
    other.setModel(&model);
    QVERIFY(other.restoreColumns(state));
    QVERIFY(other.isColumnHidden(1));
    QStandardItemModel wider(1, 5);
    DataTable later;
    later.setModel(&wider);
    later.restoreColumns(state);
    QVERIFY(!later.isColumnHidden(4));
    QVERIFY(!later.restoreColumns(QByteArrayLiteral("nonsense")));
}

void FoundationTest::paintedCellsAreSpoken()
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), int(StateKind::Low), StateRole);
    model.setData(model.index(0, 1), qlonglong(-2'000), AmountRole);
    model.setData(model.index(0, 2), QStringLiteral("Northwind Print"));
    const SpokenModel spoken(&model);
    const auto words = [&spoken](int column) {
        return spoken.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(0), QStringLiteral("Low"));
    QCOMPARE(words(1), QStringLiteral("\u22122.0"));
    QCOMPARE(words(2), QStringLiteral("Northwind Print"));
}

void FoundationTest::chartThins()
{
    RemainingSeries series;
    series.fromMs = 0;
    series.toMs = 1'000'000;
    for (qint64 ms = 0; ms < series.toMs; ms += 10)
        series.points.push_back({ms, thousandths(ms % 777 * 100)});
    const auto kept = thinned(series.points, series.fromMs, series.toMs, 1000);
    QVERIFY(kept.size() <= 2000);
    const auto most = std::ranges::max_element(kept, {}, &RemainingPoint::remaining);
    QCOMPARE(most->remaining, series.highest());
    RemainingChart chart;
    chart.resize(900, 300);
    chart.setSeries(series, utcView());
    chart.show();
    QVERIFY(chart.plot()->drawnPoints() > 100);
    QVERIFY(chart.plot()->drawnPoints() <= 4 * 900);
}

void FoundationTest::chartKeepsTheLastLevel()
{
    RemainingSeries series;
    series.fromMs = 1000;
    series.toMs = 2'000'000;
    series.points = {{0, Credits::whole(7)},
                     {1001, Credits::whole(10)},
                     {1002, Credits::whole(50)},
                     {1003, Credits::whole(20)},
                     {1004, Credits::whole(30)}};
    const QList<QPointF> line = stepLine(series, series.fromMs, series.toMs, 100);
    QCOMPARE(line.first(), QPointF(0, 7));
    QCOMPARE(line.last(), QPointF(1'999'000, 30));
    QCOMPARE(series.remainingAt(999).value(), Credits::whole(7));
    QVERIFY(!series.remainingAt(-1));
}

void FoundationTest::chartDescribesItself()
{
    RemainingChart chart;
    QVERIFY(!chart.description().isEmpty());
    RemainingSeries series;
    series.fromMs = at(2026, 11, 1).ms;
    series.toMs = at(2026, 12, 1).ms;
    series.points = {{series.fromMs, Credits::whole(500)}, {at(2026, 11, 19).ms, thousandths(42'500)}};
    series.flags = {{at(2026, 11, 3).ms, ChartFlag::Kind::TopUp, QStringLiteral("Top-up +100")}};
    series.knownToMs = at(2026, 11, 20, 12).ms;
    series.forecast = RunOutForecast{at(2026, 11, 27).ms, at(2026, 11, 25).ms, at(2026, 11, 30).ms};
    chart.setSeries(series, utcView());
    const QString words = chart.plot()->accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("42.5 credits remaining on 20 Nov")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("3 Nov: Top-up +100")));
    QVERIFY(words.contains(QStringLiteral("between 25–30 Nov")));
    QVERIFY(!chart.plot()->accessibleName().isEmpty());
}

void FoundationTest::chartRangeSignal()
{
    RemainingChart chart;
    QCOMPARE(chart.range(), ChartRange::Cycles3);
    QSignalSpy chosen(&chart, &RemainingChart::rangeChosen);
    chart.setRange(ChartRange::Year);
    QCOMPARE(chosen.count(), 0);
    chart.show();
    QTest::mouseClick(chart.findChildren<QRadioButton *>().last(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chart.range(), ChartRange::All);
}

void FoundationTest::chartCursorByKeyboard()
{
    RemainingSeries series;
    series.fromMs = at(2026, 11, 1).ms;
    series.toMs = at(2026, 11, 20).ms;
    series.points = {{series.fromMs, Credits::whole(500)}, {at(2026, 11, 10).ms, Credits::whole(300)}};
    RemainingChart chart;
    chart.resize(900, 300);
    chart.setSeries(series, utcView());
    chart.show();
    QTest::keyClick(chart.plot(), Qt::Key_Left);
    QCOMPARE(chart.plot()->cursorMs().value(), at(2026, 11, 10).ms);
    QCOMPARE(chart.plot()->accessibleDescription(), QStringLiteral("10 Nov 00:00: 300.0"));
    QTest::keyClick(chart.plot(), Qt::Key_Home);
    QCOMPARE(chart.plot()->cursorMs().value(), series.fromMs);
    QTest::keyClick(chart.plot(), Qt::Key_Right);
    QCOMPARE(chart.plot()->cursorMs().value(), at(2026, 11, 10).ms);
    QTest::keyClick(chart.plot(), Qt::Key_Escape);
    QVERIFY(!chart.plot()->cursorMs());
    QCOMPARE(chart.plot()->accessibleDescription(), chart.description());
}

void FoundationTest::ticksAreRound_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("500") << qint64(500'000) << qint64(100'000) << 6;
    QTest::newRow("501") << qint64(501'000) << qint64(200'000) << 4;
    QTest::newRow("340") << qint64(340'000) << qint64(100'000) << 5;
    QTest::newRow("0") << qint64(0) << qint64(1'000) << 2;
    QTest::newRow("half") << qint64(500) << qint64(1'000) << 2;
    QTest::newRow("million") << qint64(1'000'000'000) << qint64(200'000'000) << 6;
}

void FoundationTest::ticksAreRound()
{
    QFETCH(qint64, highest);
    const QList<Credits> ticks = creditTicks(thousandths(highest));
    QTEST(qint64(ticks.at(1).thousandths()), "step");
    QTEST(int(ticks.size()), "count");
    QVERIFY(creditTicks(Credits::fromThousandths(Credits::maxThousandths)).size() <= 6);
}

QTEST_MAIN(FoundationTest)
#include "foundation_test.moc"
