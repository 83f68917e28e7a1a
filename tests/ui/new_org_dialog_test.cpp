// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_org_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class NewOrgDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DialogDesk>();
        auto *dialog = m_desk->openOn<NewOrgDialog>();
        m_created.clear();
        connect(dialog, &NewOrgDialog::created, this, [this](const std::string &org) {
            m_created = org;
        });
        QVERIFY(m_desk->says(QStringLiteral("Enter a name, and the id under which the product knows it.")));
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void keyboardAlone();
    void onTrial();
    void aCycleThatStartsNow();
    void keepsAnIdThatWasTyped();
    void refusals_data();
    void refusals();
    void othersWereFaster();
    void escapeBooksNothing();

private:
    QLineEdit *line(const char *name) const
    {
        return m_desk->named<QLineEdit>(name);
    }
    QComboBox *choice(const char *name) const
    {
        return m_desk->named<QComboBox>(name);
    }
    /// With the keys, as people do.
    void choose(const char *name, const QString &start)
    {
        QVERIFY(m_desk->tabTo(choice(name)));
        DialogDesk::type(start);
        QVERIFY(choice(name)->currentText().startsWith(start, Qt::CaseInsensitive));
    }
    std::unique_ptr<DialogDesk> m_desk;
    std::string m_created;
};

void NewOrgDialogTest::keyboardAlone()
{
    QCOMPARE(QApplication::focusWidget(), line("name"));
    // As if typed: the test library has no keys for these letters.
    line("name")->insert(QStringLiteral("Ærø & Söhne Druck"));
    QCOMPARE(line("id")->text(), QStringLiteral("ærø-sohne-druck"));
    choose("program", QStringLiteral("Idealy"));
    choose("plan", QStringLiteral("Plus"));
    QVERIFY(m_desk->tabTo(choice("zone")->lineEdit()) || m_desk->tabTo(choice("zone")));
    choice("zone")->lineEdit()->selectAll();
    DialogDesk::type(QStringLiteral("Europe/Berlin"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before —, after 500.0 of 500")));
    QVERIFY(m_desk->shows(QStringLiteral("State: before —, after OK")));
    QVERIFY(m_desk->shows(QStringLiteral("Low threshold: before —, after 100")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Ærø & Söhne Druck is in the ledger."));
    QVERIFY(m_desk->undo().empty());
    const std::string id = QStringLiteral("ærø-sohne-druck").toStdString();
    QCOMPARE(m_created, id);
    const OrgBalance balance = m_desk->balance(id);
    QCOMPARE(balance.plan, std::optional<std::string>("plus"));
    QCOMPARE(balance.remaining, Credits::whole(500));
}

void NewOrgDialogTest::onTrial()
{
    DialogDesk::type(QStringLiteral("Harbor Lights"));
    choose("program", QStringLiteral("Idealy"));
    QVERIFY(!line("trial")->isVisible());
    choose("plan", QStringLiteral("Trial"));
    QVERIFY(line("trial")->isVisible());
    QCOMPARE(line("trial")->text(), QStringLiteral("25"));
    line("trial")->setFocus();
    line("trial")->selectAll();
    DialogDesk::type(QStringLiteral("40"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before —, after 40.0 of 40")));
    QVERIFY(m_desk->shows(QStringLiteral("Next reset: before —, after None")));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->balance("harbor-lights").onTrial);
    QCOMPARE(m_desk->balance("harbor-lights").remaining, Credits::whole(40));
}

void NewOrgDialogTest::aCycleThatStartsNow()
{
    // The end of its first cycle moves while people read, and is no other outcome.
    DialogDesk::type(QStringLiteral("Gull"));
    choose("program", QStringLiteral("Geppetto"));
    choose("plan", QStringLiteral("Business"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before —, after 500.0 of 500")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("gull").plan, std::optional<std::string>("business"));
}

void NewOrgDialogTest::keepsAnIdThatWasTyped()
{
    QVERIFY(m_desk->tabTo(line("id")));
    DialogDesk::type(QStringLiteral("org-7"));
    line("name")->setFocus();
    DialogDesk::type(QStringLiteral("Harbor Lights"));
    QCOMPARE(line("id")->text(), QStringLiteral("org-7"));
}

void NewOrgDialogTest::refusals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("why");
    QTest::newRow("taken") << QStringLiteral("northwind") << QStringLiteral("UTC")
                           << QStringLiteral("There is an organization “northwind” already.");
    QTest::newRow("no zone") << QStringLiteral("gull") << QStringLiteral("Mars/Base")
                             << QStringLiteral("There is no time zone “Mars/Base”.");
    QTest::newRow("no id") << QString() << QStringLiteral("UTC")
                           << QStringLiteral("Enter a name, and the id under which the product knows it.");
}

void NewOrgDialogTest::refusals()
{
    QFETCH(QString, id);
    QFETCH(QString, zone);
    QFETCH(QString, why);
    line("id")->setFocus();
    DialogDesk::type(id);
    choice("zone")->setEditText(zone);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QVERIFY(m_created.empty());
}

void NewOrgDialogTest::othersWereFaster()
{
    DialogDesk::type(QStringLiteral("Gull"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({::line("org.create", "gull", "'program':'idealy','trial':true")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->says(QStringLiteral("There is an organization “gull” already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QVERIFY(m_desk->balance("gull").onTrial);
}

void NewOrgDialogTest::escapeBooksNothing()
{
    DialogDesk::type(QStringLiteral("Gull"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QVERIFY(m_created.empty());
    QCOMPARE(m_desk->lastEntry("gull").seq, Seq(0));
}

QTEST_MAIN(NewOrgDialogTest)
#include "new_org_dialog_test.moc"
