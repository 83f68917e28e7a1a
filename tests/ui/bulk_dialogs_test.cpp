// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include "tests/ui/dialog_desk.h"
#include "ui/dialogs/bulk_credits_dialog.h"
#include "ui/dialogs/bulk_plan_dialog.h"
#include "ui/dialogs/bulk_threshold_dialog.h"
#include "ui/dialogs/bulk_users_dialog.h"
#include "ui/views/data_table.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

/// What is booked for many at once, worked by clicks and keys.
class BulkDialogsTest : public QObject
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
    void topsUpAllAndTakesItBack();
    void whatTheyHaveShowsBeforeAnythingIsChosen();
    void grantsEndAtEachOnesMidnight();
    void keysAloneLeaveOneOut();
    void whoIsRefusedIsNamedAndLeftOut();
    void nothingWhereAllAreLeftOut();
    void showsWhatOthersBookedAndAsksAgain();
    void thresholds();
    void whatIsWrongForAll();
    void limitsOfUsersOfTwoOrganizations();
    void usersLeaveAndReturn();
    void badInput_data();
    void badInput();

private:
    using Kind = BulkCreditsDialog::Kind;
    static std::vector<BulkTarget> both()
    {
        return {{"northwind"}, {"calder"}};
    }
    template<typename Dialog, typename... Arguments>
    Dialog *open(Arguments... arguments)
    {
        auto *dialog = m_desk->openOn<Dialog>(arguments...);
        new QAbstractItemModelTester(dialog->model(), dialog->model());
        return dialog;
    }
    static QString cell(const BulkDialog *dialog, int row, int column)
    {
        return dialog->model()->index(row, column).data().toString();
    }
    static bool shows(const BulkDialog *dialog, int row, int column, const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return cell(dialog, row, column) == words;
            },
            DialogDesk::waitMs);
    }
    UserBalance user(const std::string &org, const std::string &id)
    {
        for (const UserBalance &user : m_desk->balance(org).users) {
            if (user.user == id)
                return user;
        }
        return {};
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void BulkDialogsTest::topsUpAllAndTakesItBack()
{
    auto *dialog = open<BulkCreditsDialog>(Kind::TopUp, both());
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->named<QLineEdit>("credits"));
    DialogDesk::type(QStringLiteral("100"));
    QVERIFY(shows(dialog, 0, BulkModel::AfterColumn, QStringLiteral("142.5 of 600")));
    QCOMPARE(cell(dialog, 0, BulkModel::BeforeColumn), QStringLiteral("42.5 of 500"));
    QCOMPARE(cell(dialog, 0, BulkModel::NameColumn), QStringLiteral("Northwind Print"));
    QCOMPARE(cell(dialog, 1, BulkModel::AfterColumn), QStringLiteral("125.0 of 125"));
    QCOMPARE(cell(dialog, 1, BulkModel::StateColumn), QStringLiteral("OK"));
    QVERIFY(m_desk->says(QStringLiteral("200.0 credits in all.")));
    m_desk->named<QLineEdit>("words")->setText(QStringLiteral("INV-7"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    for (const char *org : {"northwind", "calder"}) {
        QCOMPARE(m_desk->lastEntry(org).amount, Credits::whole(100));
        QCOMPARE(m_desk->lastEntry(org).reference, std::string("INV-7"));
    }
    QVERIFY(m_desk->said().startsWith(QLatin1String("Topped up 2 organization")));
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->balance("northwind").remaining, ::credits("42.5"));
    QCOMPARE(m_desk->balance("calder").remaining, ::credits("25"));
}

void BulkDialogsTest::whatTheyHaveShowsBeforeAnythingIsChosen()
{
    auto *dialog = open<BulkPlanDialog>(both());
    QVERIFY(shows(dialog, 0, BulkModel::BeforeColumn, QStringLiteral("42.5 of 500")));
    QCOMPARE(cell(dialog, 1, BulkModel::BeforeColumn), QStringLiteral("25.0 of 25"));
    QCOMPARE(cell(dialog, 0, BulkModel::AfterColumn), QString());
    QCOMPARE(m_desk->named<QComboBox>("plan")->currentIndex(), -1);
}

void BulkDialogsTest::grantsEndAtEachOnesMidnight()
{
    m_desk->elsewhere({line("org.create", "auckland",
                            "'program':'idealy','plan':'plus','name':'A','time_zone':'Pacific/Auckland'", 30)});
    open<BulkCreditsDialog>(Kind::Grant, std::vector<BulkTarget>{{"northwind"}, {"auckland"}});
    m_desk->named<QLineEdit>("credits")->setText(QStringLiteral("5"));
    m_desk->named<QAbstractButton>("ends")->click();
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    const Entry here = m_desk->lastEntry("northwind");
    const Entry there = m_desk->lastEntry("auckland");
    QVERIFY(here.expiresAt && there.expiresAt);
    QVERIFY(*there.expiresAt < *here.expiresAt);
}

void BulkDialogsTest::keysAloneLeaveOneOut()
{
    auto *dialog = open<BulkCreditsDialog>(Kind::Grant, both());
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->named<QLineEdit>("credits"));
    DialogDesk::type(QStringLiteral("7"));
    QVERIFY(m_desk->canCommit());
    auto *table = m_desk->named<DataTable>("outcomes");
    QVERIFY(m_desk->tabTo(table));
    DialogDesk::press(Qt::Key_Down);
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(!dialog->model()->rows()[1].included);
    QVERIFY(shows(dialog, 1, BulkModel::AfterColumn, QString()));
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    DialogDesk::press(Qt::Key_Space);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("northwind").remaining, ::credits("49.5"));
    QCOMPARE(m_desk->balance("calder").remaining, ::credits("25"));
}

void BulkDialogsTest::whoIsRefusedIsNamedAndLeftOut()
{
    auto *dialog = open<BulkPlanDialog>(both());
    auto *plan = m_desk->named<QComboBox>("plan");
    QTRY_VERIFY_WITH_TIMEOUT(plan->count() > 2, DialogDesk::waitMs);
    plan->setCurrentIndex(plan->findData(QStringLiteral("pro")));
    QVERIFY(shows(dialog, 1, BulkModel::StateColumn, QStringLiteral("Refused")));
    QVERIFY(!cell(dialog, 1, BulkModel::NoteColumn).isEmpty());
    QVERIFY(m_desk->says(QStringLiteral("1 of them would be refused")) || m_desk->says(QStringLiteral("1 of them")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    const Seq before = m_desk->lastEntry("northwind").seq;
    DialogDesk::press(Qt::Key_Return);
    QCOMPARE(m_desk->lastEntry("northwind").seq, before);
    const auto links = dialog->findChildren<LinkButton *>();
    const auto leaveOut = std::find_if(links.begin(), links.end(), [](const LinkButton *link) {
        return link->isVisible() && link->text().startsWith(QLatin1String("Leave out"));
    });
    QVERIFY(leaveOut != links.end());
    QTest::mouseClick(*leaveOut, Qt::LeftButton);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("northwind").plan, std::string("pro"));
    QVERIFY(m_desk->balance("calder").onTrial);
    QVERIFY(m_desk->undo().empty());
}

void BulkDialogsTest::nothingWhereAllAreLeftOut()
{
    auto *dialog = open<BulkCreditsDialog>(Kind::TopUp, both());
    m_desk->named<QLineEdit>("credits")->setText(QStringLiteral("5"));
    QVERIFY(m_desk->canCommit());
    for (int row = 0; row < 2; ++row)
        dialog->model()->setData(dialog->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(m_desk->says(QStringLiteral("Check at least one of them.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void BulkDialogsTest::showsWhatOthersBookedAndAsksAgain()
{
    auto *dialog = open<BulkCreditsDialog>(Kind::TopUp, both());
    m_desk->named<QLineEdit>("credits")->setText(QStringLiteral("100"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-40','reason':'use'")});
    const Seq before = m_desk->lastEntry("calder").seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QCOMPARE(m_desk->lastEntry("calder").seq, before);
    QVERIFY(shows(dialog, 0, BulkModel::AfterColumn, QStringLiteral("102.5 of 600")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("northwind").remaining, ::credits("102.5"));
    QCOMPARE(m_desk->balance("calder").remaining, ::credits("125"));
}

void BulkDialogsTest::thresholds()
{
    const Credits before = m_desk->balance("northwind").threshold;
    auto *dialog = open<BulkThresholdDialog>(both());
    m_desk->named<QRadioButton>("creditsChoice")->click();
    m_desk->named<QLineEdit>("threshold")->setText(QStringLiteral("30"));
    QVERIFY(shows(dialog, 0, BulkModel::AfterColumn, QStringLiteral("30")));
    QCOMPARE(cell(dialog, 0, BulkModel::StateColumn), QStringLiteral("OK"));
    QCOMPARE(cell(dialog, 1, BulkModel::StateColumn), QStringLiteral("Low"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance("calder").threshold, Credits::whole(30));
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->balance("northwind").threshold, before);
    QCOMPARE(m_desk->balance("calder").state, CreditState::Ok);
}

/// What is refused is what was entered, in the words of what it is; there is nobody to leave out.
void BulkDialogsTest::whatIsWrongForAll()
{
    auto *dialog = open<BulkThresholdDialog>(both());
    auto *line = m_desk->named<QLineEdit>("threshold");
    line->setText(QStringLiteral("101"));
    QVERIFY(shows(dialog, 0, BulkModel::NoteColumn, QStringLiteral("A percentage is from 0 to 100.")));
    QVERIFY(m_desk->says(QStringLiteral("A percentage is from 0 to 100.")));
    m_desk->named<QRadioButton>("creditsChoice")->click();
    line->setText(QStringLiteral("-5"));
    QVERIFY(m_desk->says(QStringLiteral("A threshold is zero or more credits.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QVERIFY(!m_desk->named<LinkButton>("leaveOut")->isVisible());
}

void BulkDialogsTest::limitsOfUsersOfTwoOrganizations()
{
    auto *dialog = open<BulkLimitsDialog>(std::vector<BulkTarget>{{"northwind", "ann"}, {"calder", "eve"}});
    m_desk->named<QLineEdit>("limit")->setFocus();
    DialogDesk::type(QStringLiteral("12"));
    QVERIFY(shows(dialog, 1, BulkModel::AfterColumn, QStringLiteral("12.0 left of 12")));
    QCOMPARE(cell(dialog, 1, BulkModel::PlaceColumn), QStringLiteral("Calder & Finch"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(user("northwind", "ann").limit, std::optional(Credits::whole(12)));
    QCOMPARE(user("calder", "eve").limit, std::optional(Credits::whole(12)));
    QVERIFY(m_desk->undoIt());
    QVERIFY(!user("calder", "eve").limit);
}

void BulkDialogsTest::usersLeaveAndReturn()
{
    auto *dialog = open<BulkLeaveDialog>(
        std::vector<BulkTarget>{{"northwind", "ann"}, {"northwind", "bob"}, {"calder", "eve"}}, false);
    QVERIFY(shows(dialog, 2, BulkModel::AfterColumn, QStringLiteral("Inactive")));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(!user("northwind", "bob").active);
    QVERIFY(!user("calder", "eve").active);
    QVERIFY(m_desk->undoIt());
    QVERIFY(user("northwind", "bob").active);
    QVERIFY(user("calder", "eve").active);
}

void BulkDialogsTest::badInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << QString() << QStringLiteral("Enter how many credits each of them gets.");
    QTest::newRow("words") << QStringLiteral("many") << QStringLiteral("“many” is not a number of credits.");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("Enter more than zero credits.");
}

void BulkDialogsTest::badInput()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    open<BulkCreditsDialog>(Kind::TopUp, both());
    m_desk->named<QLineEdit>("credits")->setText(typed);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

QTEST_MAIN(BulkDialogsTest)
#include "bulk_dialogs_test.moc"
