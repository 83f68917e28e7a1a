// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adjust_dialog.h"

#include <QLineEdit>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class AdjustDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->open<AdjustDialog>("northwind");
        QVERIFY(m_desk->says(QStringLiteral("Enter how many credits to add, or to take with a minus sign.")));
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void adds();
    void takesByKeyboardAlone();
    void refusals_data();
    void refusals();
    void showsWhatOthersBookedAndAsksAgain();
    void undoGivesBack();
    void escapeBooksNothing();

private:
    void fill(const QString &credits, const QString &reason)
    {
        m_desk->named<QLineEdit>("credits")->setFocus();
        DialogDesk::type(credits);
        m_desk->named<QLineEdit>("reason")->setFocus();
        DialogDesk::type(reason);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void AdjustDialogTest::adds()
{
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 42.5 of 500")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    fill(QStringLiteral("+80"), QStringLiteral("Billed twice"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 122.5 of 580")));
    QVERIFY(m_desk->shows(QStringLiteral("State: before Low, after OK")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Add 80.0"));
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Added 80.0 credits."));
    const Entry entry = m_desk->lastEntry();
    QCOMPARE(entry.source, std::optional(GrantSource::Adjustment));
    QCOMPARE(entry.reason, std::string("Billed twice"));
    QCOMPARE(entry.balance, credits("122.5"));
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->lastEntry().balance, credits("42.5"));
}

void AdjustDialogTest::takesByKeyboardAlone()
{
    QCOMPARE(QApplication::focusWidget(), m_desk->named<QLineEdit>("credits"));
    DialogDesk::type(QStringLiteral("-2.5"));
    QVERIFY(m_desk->says(QStringLiteral("Enter the reason. It stays with the entry.")));
    QVERIFY(m_desk->tabTo(m_desk->named<QLineEdit>("reason")));
    DialogDesk::type(QStringLiteral("Given twice"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 40.0 of 500")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Take 2.5"));
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().kind, EntryKind::Adjustment);
    QCOMPARE(m_desk->lastEntry().balance, credits("40"));
}

void AdjustDialogTest::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << QStringLiteral("some") << QStringLiteral("“some” is not a number of credits.");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("Enter more or less than zero credits.");
    QTest::newRow("too fine") << QStringLiteral("0.0005")
                              << QStringLiteral("Credits have at most 3 digits after the decimal sign.");
    QTest::newRow("too much") << QStringLiteral("-42.501") << QStringLiteral("Only 42.5 credits are left to take.");
    QTest::newRow("too many") << QStringLiteral("9000000000001")
                              << QStringLiteral("This is more than a ledger can hold.");
}

void AdjustDialogTest::refusals()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    const Seq before = m_desk->lastEntry().seq;
    fill(typed, QStringLiteral("Why not"));
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void AdjustDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    fill(QStringLiteral("-40"), QStringLiteral("Given twice"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("action", "northwind", "'user':'ann','action':'generate','model':'Nano Banana Pro'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->says(QStringLiteral("Only 38.5 credits are left to take.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->lastEntry().balance, credits("38.5"));
}

void AdjustDialogTest::undoGivesBack()
{
    // A true minus, as the console writes it and as people paste it.
    m_desk->named<QLineEdit>("credits")->setText(QStringLiteral("−12"));
    m_desk->named<QLineEdit>("reason")->setFocus();
    DialogDesk::type(QStringLiteral("Given twice"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Took 12.0 credits."));
    const Seq taken = m_desk->lastEntry().seq;
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->lastEntry().of, taken);
    QCOMPARE(m_desk->lastEntry().balance, credits("42.5"));
}

void AdjustDialogTest::escapeBooksNothing()
{
    const Seq before = m_desk->lastEntry().seq;
    fill(QStringLiteral("5"), QStringLiteral("Because"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(AdjustDialogTest)
#include "adjust_dialog_test.moc"
