// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grant_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class GrantDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->elsewhere({line("org.create", "kyoto", "'program':'idealy','plan':'plus','time_zone':'Asia/Tokyo'")});
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void keyboardAlone();
    void endsWhenItsLastDayIsOver();
    void refusals_data();
    void refusals();
    void enterInADateAsksAgain();
    void undoWithdrawsWhatIsLeft();
    void escapeBooksNothing();

private:
    void open(const std::string &org = "northwind")
    {
        m_desk->open<GrantDialog>(org);
        QVERIFY(m_desk->says(QStringLiteral("Enter how many credits to grant.")));
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void GrantDialogTest::keyboardAlone()
{
    open();
    QCOMPARE(QApplication::focusWidget(), m_desk->named<QLineEdit>("credits"));
    DialogDesk::type(QStringLiteral("60"));
    QVERIFY(m_desk->says(QStringLiteral("They never end.")));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 102.5 of 560")));
    QVERIFY(m_desk->tabTo(m_desk->named<QLineEdit>("reason")));
    DialogDesk::type(QStringLiteral("Spring fair"));
    QVERIFY(m_desk->tabTo(m_desk->named<QSpinBox>("priority")));
    DialogDesk::press(Qt::Key_Down);
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Granted 60.0 credits."));
    const Entry entry = m_desk->lastEntry();
    QCOMPARE(entry.source, std::optional(GrantSource::Promotional));
    QCOMPARE(entry.reason, std::string("Spring fair"));
    QCOMPARE(entry.priority, 49);
    QVERIFY(!entry.expiresAt);
}

void GrantDialogTest::endsWhenItsLastDayIsOver()
{
    open("kyoto");
    auto *lastDay = m_desk->named<QDateEdit>("lastDay");
    QVERIFY(!lastDay->isEnabled());
    DialogDesk::type(QStringLiteral("10"));
    QTest::mouseClick(m_desk->named<QCheckBox>("ends"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(lastDay->isEnabled());
    QVERIFY(m_desk->says(QStringLiteral("is over ends unused.")));
    QVERIFY(m_desk->canCommit());
    const QDate day = lastDay->date();
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    const std::optional<Instant> end = m_desk->lastEntry("kyoto").expiresAt;
    QVERIFY(end.has_value());
    // Midnight in Tokyo is 15:00 of the same day in UTC.
    QCOMPARE(QString::fromStdString(end->toString()), day.toString(Qt::ISODate) + QStringLiteral("T15:00:00.000Z"));
}

void GrantDialogTest::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << QStringLiteral("lots") << QStringLiteral("“lots” is not a number of credits.");
    QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("Enter more than zero credits.");
    QTest::newRow("too fine") << QStringLiteral("1.2345")
                              << QStringLiteral("Credits have at most 3 digits after the decimal sign.");
}

void GrantDialogTest::refusals()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    open();
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::type(typed);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

/// Where another booked meanwhile, the figures do not change without a word.
void GrantDialogTest::enterInADateAsksAgain()
{
    open();
    DialogDesk::type(QStringLiteral("60"));
    QVERIFY(m_desk->tabTo(m_desk->named<QCheckBox>("ends")));
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(m_desk->tabTo(m_desk->named<QDateEdit>("lastDay")));
    QVERIFY(m_desk->says(QStringLiteral("is over ends unused.")));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("topup", "northwind", "'credits':7")});
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 49.5 of 507, after 109.5 of 567")));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
}

void GrantDialogTest::undoWithdrawsWhatIsLeft()
{
    open();
    DialogDesk::type(QStringLiteral("60"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    const Seq grant = m_desk->lastEntry().seq;
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->lastEntry().of, grant);
    QCOMPARE(m_desk->lastEntry().balance, credits("42.5"));
}

void GrantDialogTest::escapeBooksNothing()
{
    open();
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::type(QStringLiteral("60"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(GrantDialogTest)
#include "grant_dialog_test.moc"
