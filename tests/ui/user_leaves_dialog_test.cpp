// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/user_leaves_dialog.h"

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class UserLeavesDialogTest : public QObject
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
    void leaves();
    void onlyWhoIsActiveLeaves();
    void returns();
    void inactiveAlready();
    void unknownUser();
    void othersWereFaster();
    void escapeBooksNothing();

private:
    void open(const std::vector<std::string> &users, UserLeavesDialog::Move move = UserLeavesDialog::Move::Leaves)
    {
        m_desk->open<UserLeavesDialog>("northwind", users, move);
    }
    bool isActive(const std::string &id)
    {
        for (const UserBalance &user : m_desk->balance().users) {
            if (user.user == id)
                return user.active;
        }
        return false;
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void UserLeavesDialogTest::leaves()
{
    open({"ann"});
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Active, after Inactive")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Make ann inactive"));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("ann is inactive."));
    QVERIFY(!isActive("ann"));
    QVERIFY(isActive("bob"));
    QVERIFY(m_desk->undoIt());
    QVERIFY(isActive("ann"));
}

void UserLeavesDialogTest::onlyWhoIsActiveLeaves()
{
    m_desk->elsewhere({line("user.active", "northwind", "'user':'bob','active':false")});
    const Seq before = m_desk->lastEntry().seq;
    open({"ann", "bob"});
    QVERIFY(m_desk->shows(QStringLiteral("ann: before Active, after Inactive")));
    QVERIFY(m_desk->shows(QStringLiteral("bob: before Inactive, after Inactive")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before + 1);
    QVERIFY(m_desk->undoIt());
    QVERIFY(isActive("ann"));
    QVERIFY(!isActive("bob"));
}

void UserLeavesDialogTest::returns()
{
    m_desk->elsewhere({line("user.active", "northwind", "'user':'ann','active':false"),
                       line("user.active", "northwind", "'user':'bob','active':false")});
    open({"ann", "bob"}, UserLeavesDialog::Move::Returns);
    QVERIFY(m_desk->shows(QStringLiteral("bob: before Inactive, after Active")));
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(m_desk->closes());
    QVERIFY(isActive("ann"));
    QVERIFY(isActive("bob"));
    QVERIFY(m_desk->undoIt());
    QVERIFY(!isActive("ann"));
    QVERIFY(!isActive("bob"));
}

void UserLeavesDialogTest::inactiveAlready()
{
    m_desk->elsewhere({line("user.active", "northwind", "'user':'ann','active':false")});
    open({"ann"});
    QVERIFY(m_desk->says(QStringLiteral("ann is inactive already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Make inactive"));
}

void UserLeavesDialogTest::unknownUser()
{
    open({"zoe"});
    QVERIFY(m_desk->says(QStringLiteral("This organization has no such user.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void UserLeavesDialogTest::othersWereFaster()
{
    open({"ann"});
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("user.active", "northwind", "'user':'ann','active':false")});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->says(QStringLiteral("ann is inactive already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void UserLeavesDialogTest::escapeBooksNothing()
{
    open({"ann"});
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QVERIFY(isActive("ann"));
}

QTEST_MAIN(UserLeavesDialogTest)
#include "user_leaves_dialog_test.moc"
