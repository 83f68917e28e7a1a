// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limits_dialog.h"

#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class LimitsDialogTest : public QObject
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
    void typingReplacesTheLimit();
    void refusals_data();
    void refusals();
    void showsWhatOthersBookedAndAsksAgain();
    void showsALimitThatOthersSet();
    void undoSetsTheFormerValues();
    void escapeBooksNothing();

private:
    void open(const std::vector<std::string> &users)
    {
        m_desk->open<LimitsDialog>("northwind", users);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->changes().isEmpty(), DialogDesk::waitMs);
    }
    UserBalance user(const std::string &id)
    {
        for (const UserBalance &user : m_desk->balance().users) {
            if (user.user == id)
                return user;
        }
        return {};
    }
    QLineEdit *amount() const
    {
        return m_desk->named<QLineEdit>("limit");
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void LimitsDialogTest::booksWhatIsShown()
{
    open({"ann", "bob"});
    QVERIFY(m_desk->named<QRadioButton>("inherit")->isChecked());
    QVERIFY(m_desk->says(QStringLiteral("This is the limit of all 2 users now.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    amount()->setFocus();
    DialogDesk::type(QStringLiteral("25"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 25.0 left of 25")));
    QVERIFY(m_desk->shows(QStringLiteral("bob: before Unlimited, after 25.0 left of 25")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    for (const char *id : {"ann", "bob"}) {
        QCOMPARE(user(id).limit, std::optional(Credits::whole(25)));
        QCOMPARE(user(id).limitFrom, LimitFrom::Own);
    }
}

void LimitsDialogTest::keyboardAlone()
{
    open({"ann"});
    QCOMPARE(QApplication::focusWidget(), amount());
    DialogDesk::type(QStringLiteral("10"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 10.0 left of 10")));
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(m_desk->closes());
    QCOMPARE(user("ann").limit, std::optional(Credits::whole(10)));
    QVERIFY(!user("bob").limit);
}

void LimitsDialogTest::typingReplacesTheLimit()
{
    m_desk->elsewhere({line("limit", "northwind", "'user':'ann','limit':'30'")});
    open({"ann"});
    QCOMPARE(amount()->text(), QStringLiteral("30"));
    QCOMPARE(QApplication::focusWidget(), amount());
    DialogDesk::type(QStringLiteral("40"));
    QCOMPARE(amount()->text(), QStringLiteral("40"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before 30.0 left of 30, after 40.0 left of 40")));
}

void LimitsDialogTest::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << QStringLiteral("few") << QStringLiteral("“few” is not a number of credits.");
    QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("A limit is zero or more credits.");
    QTest::newRow("too fine") << QStringLiteral("1.2345")
                              << QStringLiteral("Credits have at most 3 digits after the decimal sign.");
}

void LimitsDialogTest::refusals()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    open({"ann"});
    const Seq before = m_desk->lastEntry().seq;
    amount()->setFocus();
    DialogDesk::type(typed);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void LimitsDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    open({"ann"});
    amount()->setFocus();
    DialogDesk::type(QStringLiteral("25"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 25.0 left of 25")));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("action", "northwind", "'user':'ann','action':'generate','model':'Nano Banana Pro'")});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 21.0 left of 25")));
    QCOMPARE(m_desk->lastEntry().seq, before);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(user("ann").left, std::optional(Credits::whole(21)));
}

void LimitsDialogTest::showsALimitThatOthersSet()
{
    open({"ann"});
    amount()->setFocus();
    DialogDesk::type(QStringLiteral("25"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 25.0 left of 25")));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("limit", "northwind", "'user':'ann','limit':'7'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before 7.0 left of 7, after 25.0 left of 25")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    // What it takes back to is what was in force, not what the dialog read first.
    QVERIFY(m_desk->undoIt());
    QCOMPARE(user("ann").limit, std::optional(Credits::whole(7)));
}

void LimitsDialogTest::undoSetsTheFormerValues()
{
    m_desk->elsewhere({line("limit", "northwind", "'user':'ann','limit':'40','period':'lifetime'")});
    open({"ann", "bob"});
    QCOMPARE(amount()->text(), QStringLiteral("40"));
    QTest::mouseClick(m_desk->named<QRadioButton>("unlimited"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before 40.0 left of 40, after Unlimited")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(user("bob").limitFrom, LimitFrom::Own);
    QVERIFY(m_desk->undoIt());
    QCOMPARE(user("ann").limit, std::optional(Credits::whole(40)));
    QCOMPARE(user("ann").period, Period::Lifetime);
    QCOMPARE(user("bob").limitFrom, LimitFrom::None);
}

void LimitsDialogTest::escapeBooksNothing()
{
    open({"ann"});
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::type(QStringLiteral("25"));
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(LimitsDialogTest)
#include "limits_dialog_test.moc"
