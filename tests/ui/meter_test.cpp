// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/seen_widgets.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/meter_bar.h"
#include "ui/widgets/text_label.h"

using namespace tidemark;

class MeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void meterStates_data();
    void meterStates();
    void meterLinkByClick();
    void meterLinkByKey();
    void meterBarFill();
    void meterAtThePast();
};

void MeterTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void MeterTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void MeterTest::meterStates_data()
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

void MeterTest::meterStates()
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

void MeterTest::meterLinkByClick()
{
    Meter meter;
    meter.setValue(meterValue(42'500, CreditState::Low), utcView());
    meter.show();
    QSignalSpy asked(&meter, &Meter::needMoreCredits);
    QTest::mouseClick(meter.link(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void MeterTest::meterLinkByKey()
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

void MeterTest::meterBarFill()
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

void MeterTest::meterAtThePast()
{
    Meter meter;
    meter.setOffersMore(false);
    meter.setValue(meterValue(0, CreditState::Exhausted), utcView());
    meter.show();
    QVERIFY(!meter.link()->isVisible());
}

QTEST_MAIN(MeterTest)
#include "meter_test.moc"
