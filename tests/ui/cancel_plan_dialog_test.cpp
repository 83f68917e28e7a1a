// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cancel_plan_dialog.h"

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class CancelPlanDialogTest : public QObject
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
    void endsAtTheReset();
    void enterConfirmsAgain();
    void undoKeepsTheSubscription();
    void undoKeepsThePlanThatWasAwaited();
    void refusesATrial();
    void cancelledAlready();
    void escapeKeepsThePlan();

private:
    std::unique_ptr<DialogDesk> m_desk;
};

void CancelPlanDialogTest::endsAtTheReset()
{
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->says(QStringLiteral("Plus ends at the next reset, on ")));
    QVERIFY(m_desk->says(QStringLiteral("After the reset this cannot be undone.")));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 42.5 of 500")));
    QVERIFY(m_desk->canCommit());
    const QStringList reset = m_desk->changes().filter(QStringLiteral("Next reset"));
    QVERIFY(reset.first().endsWith(QStringLiteral("subscription ends")));
    // Enter is the default button, wherever the keyboard is.
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->said().startsWith(QStringLiteral("Plus is cancelled and ends on ")));
    QCOMPARE(m_desk->balance().pendingPlan, std::optional(std::string(noPlan)));
    QCOMPARE(m_desk->balance().plan, std::optional<std::string>("plus"));
}

/// The button was out of reach meanwhile; Enter is not to press the one beside it.
void CancelPlanDialogTest::enterConfirmsAgain()
{
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("topup", "northwind", "'credits':7")});
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 49.5 of 507, after 49.5 of 507")));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->balance().pendingPlan, std::optional(std::string(noPlan)));
}

void CancelPlanDialogTest::undoKeepsTheSubscription()
{
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->undoIt());
    QVERIFY(!m_desk->balance().pendingPlan);
    QCOMPARE(m_desk->balance().plan, std::optional<std::string>("plus"));
    QCOMPARE(m_desk->balance().remaining, credits("42.5"));
}

void CancelPlanDialogTest::undoKeepsThePlanThatWasAwaited()
{
    m_desk->elsewhere({line("plan", "northwind", "'plan':'starter'")});
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->undoIt());
    QCOMPARE(m_desk->balance().pendingPlan, std::optional<std::string>("starter"));
}

void CancelPlanDialogTest::refusesATrial()
{
    m_desk->open<CancelPlanDialog>("calder");
    QVERIFY(m_desk->says(QStringLiteral("There is no subscription to cancel.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void CancelPlanDialogTest::cancelledAlready()
{
    m_desk->elsewhere({line("cancel", "northwind")});
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->says(QStringLiteral("The plan is cancelled already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void CancelPlanDialogTest::escapeKeepsThePlan()
{
    m_desk->open<CancelPlanDialog>("northwind");
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QVERIFY(!m_desk->balance().pendingPlan);
}

QTEST_MAIN(CancelPlanDialogTest)
#include "cancel_plan_dialog_test.moc"
