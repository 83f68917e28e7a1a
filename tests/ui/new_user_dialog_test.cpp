// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_user_dialog.h"

#include <QLineEdit>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class NewUserDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        m_desk->open<NewUserDialog>("northwind");
        QVERIFY(m_desk->says(QStringLiteral("Enter the id under which the product knows the user.")));
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void keyboardAlone();
    void withoutALimit();
    void refusals_data();
    void refusals();
    void othersWereFaster();
    void escapeBooksNothing();

private:
    QLineEdit *line(const char *name) const
    {
        return m_desk->named<QLineEdit>(name);
    }
    UserBalance user(const std::string &id)
    {
        for (const UserBalance &user : m_desk->balance().users) {
            if (user.user == id)
                return user;
        }
        return {};
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void NewUserDialogTest::keyboardAlone()
{
    QCOMPARE(QApplication::focusWidget(), line("user"));
    DialogDesk::type(QStringLiteral("mara"));
    DialogDesk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line("name"));
    DialogDesk::type(QStringLiteral("Mara Lindqvist"));
    QVERIFY(m_desk->tabTo(line("role")));
    DialogDesk::type(QStringLiteral("designer"));
    QVERIFY(m_desk->tabTo(line("limit")));
    DialogDesk::type(QStringLiteral("60"));
    QVERIFY(m_desk->shows(QStringLiteral("Users: before 2, after 3")));
    QVERIFY(m_desk->shows(QStringLiteral("Limit: before —, after 60.0 left of 60")));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Mara Lindqvist is a user now."));
    QVERIFY(m_desk->undo().empty());
    QCOMPARE(user("mara").role, std::string("designer"));
    QCOMPARE(user("mara").limit, std::optional(Credits::whole(60)));
}

void NewUserDialogTest::withoutALimit()
{
    DialogDesk::type(QStringLiteral("mara"));
    QVERIFY(m_desk->shows(QStringLiteral("Limit: before —, after Unlimited")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().kind, EntryKind::UserCreated);
    QCOMPARE(user("mara").limitFrom, LimitFrom::None);
}

void NewUserDialogTest::refusals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("why");
    QTest::newRow("taken") << QStringLiteral("ann") << QString() << QStringLiteral("There is a user “ann” already.");
    QTest::newRow("no id") << QString() << QStringLiteral("5")
                           << QStringLiteral("Enter the id under which the product knows the user.");
    QTest::newRow("words") << QStringLiteral("mara") << QStringLiteral("much")
                           << QStringLiteral("“much” is not a number of credits.");
    QTest::newRow("negative") << QStringLiteral("mara") << QStringLiteral("-5")
                              << QStringLiteral("A limit is zero or more credits.");
}

void NewUserDialogTest::refusals()
{
    QFETCH(QString, id);
    QFETCH(QString, limit);
    QFETCH(QString, why);
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::type(id);
    line("limit")->setFocus();
    DialogDesk::type(limit);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void NewUserDialogTest::othersWereFaster()
{
    DialogDesk::type(QStringLiteral("mara"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({::line("user.create", "northwind", "'user':'mara'")});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->says(QStringLiteral("There is a user “mara” already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void NewUserDialogTest::escapeBooksNothing()
{
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::type(QStringLiteral("mara"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(NewUserDialogTest)
#include "new_user_dialog_test.moc"
