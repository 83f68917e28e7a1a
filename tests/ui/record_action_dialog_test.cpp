// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>

#include "tests/ui/record_action_desk.h"
#include "ui/dialogs/top_up_dialog.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

class RecordActionDialogTest : public RecordActionDesk
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
    void priceBeforeAnythingIsSpent();
    void lowOrganization();
    void lowUser();
    void refusals_data();
    void refusals();
    void whatAnEmptyPoolLeaves();
    void timesAreTheReaders();
    void freeActions();
    void topUpFromTheField();
    void showsWhatOthersBookedAndAsksAgain();
    void undoReversesEach();
    void noUsers();
    void triesAndBooksNothing();
    void triesWhatIsRefused();
    void anotherOrganization();
    void whatIsNoOrganizationGoesAgain();
    void escapeBooksNothing();
};

void RecordActionDialogTest::keyboardAlone()
{
    topUp("500");
    open();
    QCOMPARE(QApplication::focusWidget(), choice("user"));
    DialogDesk::type(QStringLiteral("bob"));
    DialogDesk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice("action"));
    DialogDesk::type(QStringLiteral("Edit"));
    QVERIFY(m_desk->tabTo(choice("model")->lineEdit()) || m_desk->tabTo(choice("model")));
    DialogDesk::type(QStringLiteral("Nano Banana Pro"));
    QVERIFY(costs(QStringLiteral("4"), CreditsFieldState::Ok));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 542.5 of 1,000, after 538.5 of 1,000")));
    QVERIFY(m_desk->shows(QStringLiteral("bob: before 0.0 used, after 4.0 used")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Book 4.0 credits"));
    QVERIFY(m_desk->tabTo(m_desk->named<QSpinBox>("count")));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Booked 4.0 credits for bob."));
    const Entry entry = m_desk->lastEntry();
    QCOMPARE(entry.kind, EntryKind::Charge);
    QCOMPARE(entry.action, std::string("edit"));
    QCOMPARE(entry.model, std::string("Nano Banana Pro"));
    QCOMPARE(entry.user, std::string("bob"));
}

void RecordActionDialogTest::priceBeforeAnythingIsSpent()
{
    topUp("500");
    open();
    QVERIFY(costs(QStringLiteral("1"), CreditsFieldState::Ok));
    choice("model")->setEditText(QStringLiteral("GPT1 Mini"));
    QVERIFY(costs(QStringLiteral("0.5"), CreditsFieldState::Ok));
    m_desk->named<QSpinBox>("count")->setValue(3);
    QVERIFY(costs(QStringLiteral("1.5"), CreditsFieldState::Ok));
    QCOMPARE(field()->value().count, 3);
    QVERIFY(m_desk->says(QStringLiteral("541.0 credits left after this.")));
    setAction(QStringLiteral("Upscale"));
    QVERIFY(!choice("model")->isVisible());
    QVERIFY(costs(QStringLiteral("3"), CreditsFieldState::Ok));
    QCOMPARE(m_desk->balance().remaining, credits("542.5"));
}

void RecordActionDialogTest::lowOrganization()
{
    open();
    QVERIFY(costs(QStringLiteral("1"), CreditsFieldState::Low));
    QVERIFY(m_desk->says(QStringLiteral("Low: Northwind Print has 42.5 credits left, its threshold is 100.")));
    QVERIFY(field()->link()->isVisible());
    QVERIFY(m_desk->canCommit());
}

void RecordActionDialogTest::lowUser()
{
    topUp("500");
    m_desk->elsewhere({line("limit", "northwind", "'user':'ann','limit':'5'")});
    open();
    choice("model")->setEditText(QStringLiteral("Nano Banana Pro"));
    QVERIFY(costs(QStringLiteral("4"), CreditsFieldState::Low));
    QVERIFY(m_desk->says(QStringLiteral("Low: ann has 1.0 left of 5 after this.")));
}

void RecordActionDialogTest::refusals_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("why");
    QTest::newRow("pool") << QStringLiteral(
        "{'op':'adjust','org':'northwind','credits':'-40','reason':'use','at':'%1'}")
                          << QStringLiteral("Refused: Northwind Print has 2.5 credits left.");
    QTest::newRow("limit") << QStringLiteral("{'op':'limit','org':'northwind','user':'ann','limit':'3','at':'%1'}")
                           << QStringLiteral("Refused: ann has 3.0 left of 3.");
    QTest::newRow("inactive") << QStringLiteral(
        "{'op':'user.active','org':'northwind','user':'ann','active':false,'at':'%1'}")
                              << QStringLiteral("Refused: ann is inactive.");
}

void RecordActionDialogTest::refusals()
{
    QFETCH(QString, before);
    QFETCH(QString, why);
    m_desk->elsewhere({before.arg(QString::fromStdString(Instant::now().toString())).toStdString()});
    open();
    const Seq seq = m_desk->lastEntry().seq;
    choice("model")->setEditText(QStringLiteral("Nano Banana Pro"));
    QVERIFY(costs(QStringLiteral("4"), CreditsFieldState::Refused));
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->lastEntry().seq, seq);
}

void RecordActionDialogTest::whatAnEmptyPoolLeaves()
{
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-42.5','reason':'use'")});
    open();
    QVERIFY(m_desk->says(QStringLiteral("Nothing that costs credits can be made. Still possible: Background removal, "
                                        "Browse, Download.")));
    QVERIFY(costs(QStringLiteral("1"), CreditsFieldState::Refused));
    setAction(QStringLiteral("Background removal"));
    QVERIFY(m_desk->canCommit());
}

/// As in the ledger's table, wherever the organization is.
void RecordActionDialogTest::timesAreTheReaders()
{
    constexpr int daysAgo = 3 * 86'400;
    const QByteArray away = QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTime()) > 0
        ? QByteArrayLiteral("America/New_York")
        : QByteArrayLiteral("Asia/Tokyo");
    m_desk->elsewhere({line("org.create", "far",
                            "'program':'idealy','plan':'plus','time_zone':'" + away.toStdString() + "'", daysAgo + 2),
                       line("user.create", "far", "'user':'kim'", daysAgo + 1),
                       line("action", "far", "'user':'kim','action':'generate'", daysAgo)});
    const Entry booked = m_desk->lastEntry("far");
    open("far");
    QVERIFY(m_desk->says(QStringLiteral("usage known to ") + dayTimeText(booked.occurredAt)));
}

void RecordActionDialogTest::freeActions()
{
    open();
    QCOMPARE(choice("action")->findText(QStringLiteral("Browse")), -1);
    setAction(QStringLiteral("Background removal"));
    QVERIFY(costs(QStringLiteral("0"), CreditsFieldState::Ok));
    QVERIFY(m_desk->says(QStringLiteral("Free, whatever is left.")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Record"));
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().kind, EntryKind::AssetCreated);
    QVERIFY(m_desk->undo().empty());
}

void RecordActionDialogTest::topUpFromTheField()
{
    open();
    QVERIFY(costs(QStringLiteral("1"), CreditsFieldState::Low));
    QTest::mouseClick(field()->link(), Qt::LeftButton);
    auto *topUp = m_desk->dialog()->findChild<TopUpDialog *>();
    QVERIFY(topUp != nullptr);
    auto *commit = topUp->findChild<QAbstractButton *>(QStringLiteral("commit"));
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), DialogDesk::waitMs);
    QTest::mouseClick(commit, Qt::LeftButton);
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 142.5 of 600, after 141.5 of 600")));
    QVERIFY(costs(QStringLiteral("1"), CreditsFieldState::Ok));
    QCOMPARE(m_desk->said(), QStringLiteral("Topped up 100.0 credits."));
    QVERIFY(m_desk->isOpen());
}

void RecordActionDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    open();
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("limit", "northwind", "'user':'ann','limit':'3'")});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before 3.0 left of 3, after 2.0 left of 3")));
    QCOMPARE(m_desk->lastEntry().seq, before);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, credits("41.5"));
}

void RecordActionDialogTest::undoReversesEach()
{
    open();
    m_desk->named<QSpinBox>("count")->setValue(2);
    QVERIFY(costs(QStringLiteral("2"), CreditsFieldState::Low));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, credits("40.5"));
    QCOMPARE(m_desk->undo().size(), size_t(2));
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->lastEntry().balance, credits("42.5"));
}

void RecordActionDialogTest::noUsers()
{
    m_desk->elsewhere({line("org.create", "empty", "'program':'idealy','plan':'plus'")});
    open("empty");
    QVERIFY(m_desk->says(QStringLiteral("This organization has no users yet. Add one first.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void RecordActionDialogTest::triesAndBooksNothing()
{
    topUp("500");
    open();
    choice("model")->setEditText(QStringLiteral("Nano Banana Pro"));
    m_desk->named<QSpinBox>("count")->setValue(12);
    QVERIFY(costs(QStringLiteral("48"), CreditsFieldState::Ok));
    const Seq before = m_desk->lastEntry().seq;
    auto *button = m_desk->named<QAbstractButton>("try");
    QVERIFY(m_desk->tabTo(button));
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(m_desk->says(QStringLiteral("Nothing was booked. It would be accepted: 42.5 from Plan, which ends")));
    QVERIFY(m_desk->says(QStringLiteral("; 5.5 from Top-up.")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void RecordActionDialogTest::triesWhatIsRefused()
{
    open();
    m_desk->named<QSpinBox>("count")->setValue(50);
    QVERIFY(costs(QStringLiteral("50"), CreditsFieldState::Refused));
    QTest::mouseClick(m_desk->named<QAbstractButton>("try"), Qt::LeftButton);
    QVERIFY(m_desk->says(QStringLiteral("Nothing was booked. Refused: Northwind Print has 42.5 credits left.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void RecordActionDialogTest::anotherOrganization()
{
    m_desk->elsewhere({line("org.create", "kestrel", "'program':'idealy','plan':'plus','name':'Kestrel Outdoor'"),
                       line("user.create", "kestrel", "'user':'kim'")});
    open();
    QVERIFY(m_desk->canCommit());
    auto *org = choice("org");
    QTRY_COMPARE_WITH_TIMEOUT(org->currentText(), QStringLiteral("Northwind Print"), DialogDesk::waitMs);
    org->setFocus();
    org->lineEdit()->selectAll();
    DialogDesk::type(QStringLiteral("outd"));
    QAbstractItemView *found = org->completer()->popup();
    QTRY_VERIFY(found->isVisible());
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(choice("user")->currentText(), QStringLiteral("kim"), DialogDesk::waitMs);
    QCOMPARE(choice("user")->count(), 1);
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 500.0 of 500, after 499.0 of 500")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry("kestrel").kind, EntryKind::Charge);
    QCOMPARE(m_desk->balance().remaining, credits("42.5"));
}

void RecordActionDialogTest::whatIsNoOrganizationGoesAgain()
{
    open();
    auto *org = choice("org");
    QTRY_COMPARE_WITH_TIMEOUT(org->currentText(), QStringLiteral("Northwind Print"), DialogDesk::waitMs);
    org->setFocus();
    org->lineEdit()->selectAll();
    DialogDesk::type(QStringLiteral("nobody"));
    DialogDesk::press(Qt::Key_Tab);
    QCOMPARE(org->currentText(), QStringLiteral("Northwind Print"));
}

void RecordActionDialogTest::escapeBooksNothing()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

QTEST_MAIN(RecordActionDialogTest)
#include "record_action_dialog_test.moc"
