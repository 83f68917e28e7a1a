// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/default_limit_dialog.h"

#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class DefaultLimitDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->elsewhere({line("limit", "northwind", "'user':'bob','limit':'unlimited'")});
        m_desk->open<DefaultLimitDialog>("northwind");
        QVERIFY(m_desk->says(QStringLiteral("This is the default now.")));
        QVERIFY(!m_desk->commitButton()->isEnabled());
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void holdsForThoseWithoutTheirOwn();
    void badInput();
    void showsWhatOthersBookedAndAsksAgain();
    void undoSetsTheFormerOne();

private:
    UserBalance user(const std::string &id)
    {
        for (const UserBalance &user : m_desk->balance().users) {
            if (user.user == id)
                return user;
        }
        return {};
    }
    void type(const QString &amount)
    {
        m_desk->named<QLineEdit>("limit")->setFocus();
        DialogDesk::type(amount);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void DefaultLimitDialogTest::holdsForThoseWithoutTheirOwn()
{
    QVERIFY(m_desk->named<QRadioButton>("inherit")->isChecked());
    type(QStringLiteral("15"));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Unlimited, after 15.0 left of 15")));
    QCOMPARE(m_desk->changes().size(), 1);
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(user("ann").limit, std::optional(Credits::whole(15)));
    QCOMPARE(user("ann").limitFrom, LimitFrom::Default);
    QVERIFY(!user("bob").limit);
}

void DefaultLimitDialogTest::badInput()
{
    type(QStringLiteral("-3"));
    QVERIFY(m_desk->says(QStringLiteral("A limit is zero or more credits.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void DefaultLimitDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    type(QStringLiteral("15"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-1','reason':'use'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(user("ann").limit, std::optional(Credits::whole(15)));
}

void DefaultLimitDialogTest::undoSetsTheFormerOne()
{
    type(QStringLiteral("15"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->undoIt());
    QVERIFY(!user("ann").limit);
}

QTEST_MAIN(DefaultLimitDialogTest)
#include "default_limit_dialog_test.moc"
