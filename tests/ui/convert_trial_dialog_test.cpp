// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/convert_trial_dialog.h"

#include <QRadioButton>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class ConvertTrialDialogTest : public QObject
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
    void booksWhatIsShown();
    void keyboardAlone();
    void saysThatItCannotBeUndone();
    void aSubscriberIsRefused();
    void showsWhatOthersBookedAndAsksAgain();
    void saysThatOthersConvertedIt();
    void escapeBooksNothing();

private:
    std::unique_ptr<DialogDesk> m_desk;
};

void ConvertTrialDialogTest::booksWhatIsShown()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 25.0 of 25, after 250.0 of 250")));
    QTest::mouseClick(m_desk->named<QRadioButton>("plan-plus"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 25.0 of 25, after 500.0 of 500")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Convert to Plus"));
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Converted to Plus."));
    QVERIFY(m_desk->undo().empty());
    const OrgBalance after = m_desk->balance("calder");
    QVERIFY(!after.onTrial);
    QCOMPARE(after.plan, std::optional<std::string>("plus"));
    QCOMPARE(after.remaining, Credits::whole(500));
    QCOMPARE(after.allotted, Credits::whole(500));
}

void ConvertTrialDialogTest::keyboardAlone()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->canCommit());
    QCOMPARE(QApplication::focusWidget(), m_desk->named<QRadioButton>("plan-starter"));
    DialogDesk::press(Qt::Key_Down);
    DialogDesk::press(Qt::Key_Down);
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 25.0 of 25, after 1,000.0 of 1,000")));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("calder").plan, std::optional<std::string>("pro"));
}

void ConvertTrialDialogTest::saysThatItCannotBeUndone()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->says(QStringLiteral("A conversion cannot be undone.")));
}

void ConvertTrialDialogTest::aSubscriberIsRefused()
{
    m_desk->open<ConvertTrialDialog>("northwind");
    const Seq before = m_desk->lastEntry().seq;
    QVERIFY(m_desk->says(QStringLiteral("This organization is no longer on trial.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void ConvertTrialDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("topup", "calder", "'credits':100")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 125.0 of 125, after 350.0 of 350")));
    QVERIFY(m_desk->balance("calder").onTrial);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("calder").remaining, Credits::whole(350));
}

void ConvertTrialDialogTest::saysThatOthersConvertedIt()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("convert", "calder", "'plan':'pro'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(QStringLiteral("This organization is no longer on trial.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->balance("calder").plan, std::optional<std::string>("pro"));
}

void ConvertTrialDialogTest::escapeBooksNothing()
{
    m_desk->open<ConvertTrialDialog>("calder");
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->balance("calder").onTrial);
}

QTEST_MAIN(ConvertTrialDialogTest)
#include "convert_trial_dialog_test.moc"
