// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/seen_widgets.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/before_after_table.h"
#include "ui/widgets/credits_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

using namespace tidemark;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void chipWords();
    void creditsField();
    void changesAreBold();
    void whatChangesIsNamedInFull();
    void segmentsByKeyboard();
    void searchFollowsTyping();
    void bannerActs();
    void progressCancels();
    void cancelGivesTheFocusBack();
    void aLongNameLeavesRoom();
};

void WidgetsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WidgetsTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void WidgetsTest::chipWords()
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

void WidgetsTest::creditsField()
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

void WidgetsTest::changesAreBold()
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
    // Another threshold alone changes no word of what remains.
    MeterValue lower = meterValue(42'500, CreditState::Low);
    lower.threshold = Credits::whole(25);
    BeforeAfterTable other;
    other.setRows({{QStringLiteral("Remaining"), ChangeCell::remaining(meterValue(42'500, CreditState::Low)),
                    ChangeCell::remaining(lower)}});
    for (const auto *label : other.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("font-weight:600")));
    table.setRows({});
    QCOMPARE(table.rowCount(), 0);
}

/// The values may be as long as they like: the dialog grows with them.
void WidgetsTest::whatChangesIsNamedInFull()
{
    BeforeAfterTable table;
    const QString label = QStringLiteral("Nächste Erneuerung");
    table.setRows({{label, ChangeCell::words(QStringLiteral("~2 Dec"), QStringLiteral(" (30 Nov or later)")),
                    ChangeCell::words(QStringLiteral("~2 Dec"), QStringLiteral(" (30 Nov 2026 – 4 Sept 2027)"))}});
    table.resize(table.minimumSizeHint());
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QList<ElidedLabel *> labels = table.findChildren<ElidedLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(!labels.front()->isElided());
}

void WidgetsTest::segmentsByKeyboard()
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

void WidgetsTest::searchFollowsTyping()
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

void WidgetsTest::bannerActs()
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

void WidgetsTest::progressCancels()
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

/// It is cut where it stands, not in what it says.
void WidgetsTest::aLongNameLeavesRoom()
{
    constexpr int widest = 200;
    ElidedLabel label(TextRole::Body, TextTone::Text, widest);
    label.setText(QString(200, u'n'));
    QCOMPARE(label.sizeHint().width(), widest);
    QVERIFY(label.minimumSizeHint().width() < widest);
    QCOMPARE(label.text().size(), 200);
    label.resize(label.sizeHint());
    const QImage cut = label.grab().toImage();
    label.setText(QString(20, u'n'));
    QVERIFY(label.sizeHint().width() <= widest);
    label.resize(widest, label.height());
    QVERIFY(label.grab().toImage() != cut);
}

/// Where the focus goes is where somebody was, not what comes next in the window.
void WidgetsTest::cancelGivesTheFocusBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *next = new QLineEdit;
    auto *before = new QLineEdit;
    auto *panel = new ProgressPanel;
    column->addWidget(panel);
    column->addWidget(next);
    column->addWidget(before);
    panel->start(QStringLiteral("Importing"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *button = panel->findChild<QAbstractButton *>();
    before->setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(before->hasFocus());
    panel->start(QStringLiteral("Importing"));
    button->setFocus();
    panel->hide();
    QVERIFY(before->hasFocus());
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
