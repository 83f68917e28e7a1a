// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QTest>

#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/views/roles.h"
#include "ui/widgets/text_label.h"

using namespace tidemark;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void contrastOfTokens_data();
    void contrastOfTokens();
    void themeSwitches();
    void foreignPaletteWins();
    void iconsAllDraw();
    void iconsFollowThePalette();
    void figuresAreTabular();
};

void ThemeTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ThemeTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void ThemeTest::contrastOfTokens_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::contrastOfTokens()
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

void ThemeTest::themeSwitches()
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

void ThemeTest::foreignPaletteWins()
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

void ThemeTest::iconsAllDraw()
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

void ThemeTest::iconsFollowThePalette()
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

void ThemeTest::figuresAreTabular()
{
    const QFont font = textFont(TextRole::Body);
    QCOMPARE(figuresWidth(QStringLiteral("1,111.1"), font), figuresWidth(QStringLiteral("8,068.0"), font));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
