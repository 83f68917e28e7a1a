// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_plan_dialog.h"

#include <QDateTime>
#include <QRadioButton>
#include <QScreen>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class ChangePlanDialogTest : public QObject
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
    void aSmallerPlanWaitsForTheReset();
    void keyboardAlone();
    void saysThatItCannotBeUndone();
    void aTrialIsRefused();
    void showsWhatOthersBookedAndAsksAgain();
    void showsThatOthersChangedThePlan();
    void escapeBooksNothing();
    void showsHowTheLastCyclesWouldHaveGone();
    void aClickAnywhereOnARowChooses();
    void saysWhenItStarts();
    void saysWhenCreditsRunOut();
    void staysOnTheScreen();

private:
    ChangePlanDialog *open(const std::string &org = "northwind")
    {
        return m_desk->open<ChangePlanDialog>(org);
    }
    QRadioButton *plan(const char *name) const
    {
        return m_desk->named<QRadioButton>(name);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void ChangePlanDialogTest::booksWhatIsShown()
{
    open();
    QVERIFY(m_desk->canCommit());
    QVERIFY(plan("plan-pro")->isChecked());
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 542.5 of 1,000")));
    QVERIFY(m_desk->shows(QStringLiteral("Low threshold: before 100, after 200")));
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Change to Pro"));
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Changed to Pro."));
    QVERIFY(m_desk->undo().empty());
    const OrgBalance after = m_desk->balance();
    QCOMPARE(after.plan, std::optional<std::string>("pro"));
    QCOMPARE(after.remaining, credits("542.5"));
    QCOMPARE(after.allotted, Credits::whole(1000));
}

void ChangePlanDialogTest::aSmallerPlanWaitsForTheReset()
{
    open();
    QVERIFY(m_desk->canCommit());
    QTest::mouseClick(plan("plan-starter"), Qt::LeftButton, {}, QPoint(8, plan("plan-starter")->height() / 2));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 42.5 of 500")));
    QVERIFY(QTest::qWaitFor([this] {
        return m_desk->changes().value(3).contains(QLatin1String("to 250"));
    }));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->said().startsWith(QLatin1String("Changes to Starter on 1 ")));
    const OrgBalance after = m_desk->balance();
    QCOMPARE(after.plan, std::optional<std::string>("plus"));
    QCOMPARE(after.pendingPlan, std::optional<std::string>("starter"));
}

void ChangePlanDialogTest::keyboardAlone()
{
    open();
    QVERIFY(m_desk->canCommit());
    QCOMPARE(QApplication::focusWidget(), plan("plan-pro"));
    DialogDesk::press(Qt::Key_Up);
    DialogDesk::press(Qt::Key_Up);
    QVERIFY(plan("plan-starter")->isChecked());
    DialogDesk::press(Qt::Key_Down);
    DialogDesk::press(Qt::Key_Down);
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    QVERIFY(m_desk->tabTo(plan("plan-pro")));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance().plan, std::optional<std::string>("pro"));
}

void ChangePlanDialogTest::saysThatItCannotBeUndone()
{
    open();
    QVERIFY(m_desk->says(QStringLiteral("A plan change cannot be undone.")));
}

void ChangePlanDialogTest::aTrialIsRefused()
{
    open("calder");
    QVERIFY(m_desk->says(QStringLiteral("A trial has no plan to change. Convert it instead.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QVERIFY(m_desk->balance("calder").onTrial);
}

void ChangePlanDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    open();
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("topup", "northwind", "'credits':100")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 142.5 of 600, after 642.5 of 1,100")));
    QCOMPARE(m_desk->balance().plan, std::optional<std::string>("plus"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance().remaining, credits("642.5"));
}

void ChangePlanDialogTest::showsThatOthersChangedThePlan()
{
    open();
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("plan", "northwind", "'plan':'pro'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 542.5 of 1,000, after 542.5 of 1,000")));
    QTRY_COMPARE(plan("plan-pro")->accessibleName(), QStringLiteral("Pro, 1,000 credits a cycle, current plan"));
    QCOMPARE(plan("plan-plus")->accessibleName(), QStringLiteral("Plus, 500 credits a cycle"));
}

void ChangePlanDialogTest::escapeBooksNothing()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

namespace
{
/// Starter for four months; in the month before this one 300 credits were wanted, 50 of them refused.
std::vector<std::string> aYearOfUse()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate month(today.year(), today.month(), 1);
    const auto on = [](const QDate &day, const char *time) {
        return "'" + day.toString(Qt::ISODate).toStdString() + time + "'";
    };
    std::vector<std::string> lines = {
        "{'op':'org.create','org':'northwind','program':'idealy','plan':'starter','at':"
            + on(month.addMonths(-4), "T00:00:00Z") + "}",
        "{'op':'user.create','org':'northwind','user':'ann','at':" + on(month.addMonths(-4), "T00:00:00Z") + "}"};
    for (int number = 0; number < 75; ++number)
        lines.push_back("{'op':'action','org':'northwind','user':'ann','action':'generate','model':'GPT1-HQ','at':"
                        + on(month.addMonths(-1).addDays(9), "T12:00:00Z") + "}");
    return lines;
}

QString lastMonthName()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate before = QDate(today.year(), today.month(), 1).addMonths(-1);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).standaloneMonthName(before.month(), QLocale::ShortFormat);
}
}

void ChangePlanDialogTest::showsHowTheLastCyclesWouldHaveGone()
{
    m_desk = std::make_unique<DialogDesk>(aYearOfUse());
    open();
    const QString month = lastMonthName();
    QVERIFY(m_desk->says(month + QStringLiteral(", 300.0 wanted")));
    QVERIFY(m_desk->says(QStringLiteral("Counts what was refused: 52.0 in ") + month + QStringLiteral(".")));
    QVERIFY(m_desk->says(QStringLiteral("Plan credits alone, without top-ups")));
    QVERIFY(plan("plan-starter")->accessibleDescription().contains(QStringLiteral("wanted: 50.0 short, 10 ") + month));
    QVERIFY(plan("plan-plus")->accessibleDescription().endsWith(QStringLiteral("wanted: 200.0 left")));
    QVERIFY(plan("plan-plus")->accessibleDescription().contains(QStringLiteral("0.0 used: 500.0 left")));
}

void ChangePlanDialogTest::aClickAnywhereOnARowChooses()
{
    open();
    QVERIFY(m_desk->canCommit());
    QWidget *list = plan("plan-starter")->parentWidget()->parentWidget();
    const int y = plan("plan-starter")->mapTo(list, plan("plan-starter")->rect().center()).y();
    QTest::mouseClick(list, Qt::LeftButton, {}, QPoint(list->width() - 20, y));
    QVERIFY(plan("plan-starter")->isChecked());
    QCOMPARE(QApplication::focusWidget(), plan("plan-starter"));
    QTRY_COMPARE(m_desk->commitButton()->text(), QStringLiteral("Change to Starter"));
}

void ChangePlanDialogTest::saysWhenItStarts()
{
    open();
    QVERIFY(m_desk->says(QStringLiteral("Now, adds 500.0 to this cycle.")));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Up);
    QVERIFY(m_desk->says(QStringLiteral("This is the plan now.")));
    QVERIFY(m_desk->says(QStringLiteral("Choose another plan.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Up);
    QVERIFY(m_desk->says(QStringLiteral("Smaller plans start there.")));
}

/// What it says of others' bookings makes it higher.
void ChangePlanDialogTest::staysOnTheScreen()
{
    ChangePlanDialog *dialog = open();
    QVERIFY(m_desk->canCommit());
    const QRect room = dialog->screen()->availableGeometry();
    dialog->move(dialog->x(), room.bottom() - dialog->height() + 1);
    QTRY_COMPARE(dialog->frameGeometry().bottom(), room.bottom());
    const int before = dialog->height();
    m_desk->elsewhere({line("topup", "northwind", "'credits':7")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QTRY_VERIFY(dialog->height() > before);
    QTRY_VERIFY(dialog->frameGeometry().bottom() <= room.bottom());
}

void ChangePlanDialogTest::saysWhenCreditsRunOut()
{
    open();
    QVERIFY(m_desk->shows(QStringLiteral("Runs out: before Not enough history, after Not enough history")));
}

QTEST_MAIN(ChangePlanDialogTest)
#include "change_plan_dialog_test.moc"
