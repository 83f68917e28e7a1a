// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/threshold_dialog.h"

#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class ThresholdDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void keyboardAlone();
    void setsCredits();
    void refusals_data();
    void refusals();
    void undoSetsTheFormerRule_data();
    void undoSetsTheFormerRule();
    void undoTakesBackToWhatOthersSet();
    void escapeBooksNothing();

private:
    void open()
    {
        m_desk->open<ThresholdDialog>("northwind");
        QVERIFY(m_desk->says(QStringLiteral("This is the threshold now.")));
    }
    void choose(const char *choice)
    {
        QTest::mouseClick(m_desk->named<QRadioButton>(choice), Qt::LeftButton, {}, QPoint(8, 8));
    }
    void retype(const char *field, const QString &text)
    {
        auto *line = m_desk->named<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        DialogDesk::press(Qt::Key_Delete);
        DialogDesk::type(text);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void ThresholdDialogTest::keyboardAlone()
{
    open();
    auto *percent = m_desk->named<QLineEdit>("percent");
    QCOMPARE(QApplication::focusWidget(), percent);
    QCOMPARE(percent->selectedText(), QStringLiteral("20"));
    DialogDesk::type(QStringLiteral("7.5"));
    QVERIFY(m_desk->shows(QStringLiteral("Low threshold: before 100, after 37.5")));
    QVERIFY(m_desk->shows(QStringLiteral("State: before Low, after OK")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Set to 7.5 %"));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("The low threshold is now 7.5 %."));
    QCOMPARE(m_desk->lastEntry().percent, std::optional(credits("7.5")));
    QCOMPARE(m_desk->balance().threshold, credits("37.5"));
}

void ThresholdDialogTest::setsCredits()
{
    open();
    QCOMPARE(m_desk->named<QLineEdit>("credits")->text(), QStringLiteral("100"));
    retype("credits", QStringLiteral("30"));
    // Typing chooses.
    QVERIFY(m_desk->named<QRadioButton>("creditsChoice")->isChecked());
    QVERIFY(m_desk->shows(QStringLiteral("Low threshold: before 100, after 30")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().credits, std::optional(Credits::whole(30)));
}

void ThresholdDialogTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << QStringLiteral("percent") << QStringLiteral("half")
                           << QStringLiteral("“half” is not a percentage.");
    QTest::newRow("over 100") << QStringLiteral("percent") << QStringLiteral("101")
                              << QStringLiteral("A percentage is from 0 to 100.");
    QTest::newRow("below 0") << QStringLiteral("percent") << QStringLiteral("-1")
                             << QStringLiteral("A percentage is from 0 to 100.");
    QTest::newRow("fine percent") << QStringLiteral("percent") << QStringLiteral("1.2345")
                                  << QStringLiteral("A percentage has at most 3 digits after the decimal sign.");
    QTest::newRow("no percent") << QStringLiteral("percent") << QString()
                                << QStringLiteral("Enter a percentage from 0 to 100.");
    QTest::newRow("negative credits") << QStringLiteral("credits") << QStringLiteral("-5")
                                      << QStringLiteral("A threshold is zero or more credits.");
    QTest::newRow("no credits") << QStringLiteral("credits") << QStringLiteral("few")
                                << QStringLiteral("“few” is not a number of credits.");
}

void ThresholdDialogTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, why);
    open();
    const Seq before = m_desk->lastEntry().seq;
    retype(field.toLatin1().constData(), typed);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void ThresholdDialogTest::undoSetsTheFormerRule_data()
{
    QTest::addColumn<QString>("former");
    QTest::newRow("built in") << QString();
    QTest::newRow("percent") << QStringLiteral("'percent':'12.5'");
    QTest::newRow("credits") << QStringLiteral("'credits':'77'");
}

void ThresholdDialogTest::undoSetsTheFormerRule()
{
    QFETCH(QString, former);
    if (!former.isEmpty())
        m_desk->elsewhere({line("threshold", "northwind", former.toStdString())});
    const Credits before = m_desk->balance().threshold;
    open();
    retype("credits", QStringLiteral("30"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->balance().threshold, before);
    QCOMPARE(m_desk->lastEntry().percent.has_value(), !former.contains(QStringLiteral("credits")));
}

void ThresholdDialogTest::undoTakesBackToWhatOthersSet()
{
    open();
    retype("percent", QStringLiteral("5"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("threshold", "northwind", "'credits':'60'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Low threshold: before 60, after 25")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->balance().threshold, Credits::whole(60));
}

void ThresholdDialogTest::escapeBooksNothing()
{
    open();
    const Seq before = m_desk->lastEntry().seq;
    choose("creditsChoice");
    retype("credits", QStringLiteral("30"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(ThresholdDialogTest)
#include "threshold_dialog_test.moc"
