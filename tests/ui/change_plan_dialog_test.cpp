// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_plan_dialog.h"

#include <QRadioButton>

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
        return m_desk->changes().value(2).contains(QLatin1String("to 250"));
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

QTEST_MAIN(ChangePlanDialogTest)
#include "change_plan_dialog_test.moc"
