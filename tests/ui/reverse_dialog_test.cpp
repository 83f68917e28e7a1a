// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reverse_dialog.h"

#include <QLineEdit>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class ReverseDialogTest : public QObject
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
    void givesBackACharge();
    void takesBackWhatIsLeftOfATopUp();
    void givesBackAnAdjustment();
    void refusesWhatIsReversed();
    void refusesAPlansCredits();
    void refusesWhatIsSpent();
    void othersWereFaster();
    void anAmountBeyondAnyEndsNothing();
    void escapeBooksNothing();

private:
    /// Books it elsewhere, and opens the dialog over the entry.
    Entry reverse(const std::string &operation)
    {
        m_desk->elsewhere({operation});
        const Entry entry = m_desk->lastEntry();
        open(entry);
        return entry;
    }
    void open(const Entry &entry)
    {
        EntryRow row;
        row.id = 4711;
        row.entry = entry;
        m_desk->openOn<ReverseDialog>(row);
    }
    void giveReason(const QString &reason)
    {
        auto *line = m_desk->named<QLineEdit>("reason");
        QCOMPARE(QApplication::focusWidget(), line);
        DialogDesk::type(reason);
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void ReverseDialogTest::givesBackACharge()
{
    const Entry charge =
        reverse(line("action", "northwind", "'user':'ann','action':'generate','model':'Nano Banana Pro'"));
    QVERIFY(m_desk->says(QStringLiteral("Entry 4711: Use")));
    QVERIFY(m_desk->says(QStringLiteral("Gives back 4.0 credits. Enter the reason. It stays with the reversal.")));
    QVERIFY(m_desk->says(QStringLiteral("A reversal cannot be undone.")));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 38.5 of 500, after 42.5 of 500")));
    QVERIFY(m_desk->shows(QStringLiteral("ann: before 4.0 used, after 0.0 used")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    giveReason(QStringLiteral("Bad image"));
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Reversed entry 4711."));
    QVERIFY(m_desk->undo().empty());
    const Entry reversal = m_desk->lastEntry();
    QCOMPARE(reversal.kind, EntryKind::Reversal);
    QCOMPARE(reversal.of, charge.seq);
    QCOMPARE(reversal.reason, std::string("Bad image"));
    QCOMPARE(reversal.balance, credits("42.5"));
}

void ReverseDialogTest::takesBackWhatIsLeftOfATopUp()
{
    m_desk->elsewhere({line("topup", "northwind", "'credits':'60'")});
    const Entry topUp = m_desk->lastEntry();
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-90','reason':'use'")});
    open(topUp);
    QVERIFY(m_desk->says(QStringLiteral("Takes back 12.5 of 60.0 credits; the rest is spent.")));
    QVERIFY(m_desk->shows(QStringLiteral("State: before Low, after Exhausted")));
    giveReason(QStringLiteral("Ordered by mistake"));
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, Credits());
}

void ReverseDialogTest::givesBackAnAdjustment()
{
    reverse(line("adjust", "northwind", "'credits':'-10','reason':'wrong'"));
    QVERIFY(m_desk->says(QStringLiteral("Gives back 10.0 credits.")));
    giveReason(QStringLiteral("Another's"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, credits("42.5"));
}

void ReverseDialogTest::refusesWhatIsReversed()
{
    m_desk->elsewhere({line("topup", "northwind", "'credits':'60'")});
    const Entry topUp = m_desk->lastEntry();
    m_desk->elsewhere({line("reverse", "northwind", "'entry':" + std::to_string(topUp.seq))});
    open(topUp);
    QVERIFY(m_desk->says(QStringLiteral("This was reversed already.")));
    giveReason(QStringLiteral("Again"));
    QVERIFY(m_desk->says(QStringLiteral("This was reversed already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void ReverseDialogTest::refusesAPlansCredits()
{
    Entry grant;
    grant.org = "northwind";
    grant.seq = 2;
    grant.kind = EntryKind::Grant;
    grant.source = GrantSource::Subscription;
    grant.amount = Credits::whole(500);
    open(grant);
    QVERIFY(m_desk->says(QStringLiteral("Credits that come with a plan, a trial or a refund cannot be reversed.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void ReverseDialogTest::refusesWhatIsSpent()
{
    m_desk->elsewhere({line("topup", "northwind", "'credits':'60'")});
    const Entry topUp = m_desk->lastEntry();
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-102.5','reason':'use'")});
    open(topUp);
    QVERIFY(m_desk->says(QStringLiteral("Nothing is left of these credits to take back.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

void ReverseDialogTest::othersWereFaster()
{
    const Entry charge = reverse(line("action", "northwind", "'user':'ann','action':'upscale'"));
    giveReason(QStringLiteral("Bad image"));
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("reverse", "northwind", "'entry':" + std::to_string(charge.seq))});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->says(QStringLiteral("This was reversed already.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

/// Ledgers come by mail: an entry may say another amount than its draws.
void ReverseDialogTest::anAmountBeyondAnyEndsNothing()
{
    m_desk->elsewhere({line("action", "northwind", "'user':'ann','action':'generate','model':'Nano Banana Pro'")});
    Entry charge = m_desk->lastEntry();
    charge.amount = Credits::fromThousandths(INT64_MIN);
    open(charge);
    QVERIFY(m_desk->says(QStringLiteral("the rest was spent from credits that have ended since")));
}

void ReverseDialogTest::escapeBooksNothing()
{
    const Entry charge = reverse(line("action", "northwind", "'user':'ann','action':'upscale'"));
    giveReason(QStringLiteral("Bad image"));
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, charge.seq);
}

QTEST_MAIN(ReverseDialogTest)
#include "reverse_dialog_test.moc"
