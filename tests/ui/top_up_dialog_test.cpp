// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/top_up_dialog.h"

#include <QLineEdit>
#include <QSemaphore>

#include "tests/ui/dialog_desk.h"

using namespace tidemark;

class TopUpDialogTest : public QObject
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
    void keyboardAlone();
    void enterWhileThePreviewIsOnItsWay();
    void enterBooksNothingUnseen();
    void enterPressesTheButtonThatHasTheKeyboard();
    void refusals_data();
    void refusals();
    void showsWhatOthersBookedAndAsksAgain();
    void whenItRunsOutIsNewToo();
    void undoTakesBackWhatIsLeft();
    void escapeBooksNothing();
    void closedBeforeItsTurnBooksNothing();
    void closedTooLateSaysWhatWasBooked();
    void saysWhatItWaitsFor();
    void endsWhileItReads();
    void unknownOrganization();

private:
    TopUpDialog *open()
    {
        return m_desk->open<TopUpDialog>("northwind");
    }
    QLineEdit *credits() const
    {
        return m_desk->named<QLineEdit>("credits");
    }
    std::unique_ptr<DialogDesk> m_desk;
};

void TopUpDialogTest::booksWhatIsShown()
{
    open();
    QVERIFY(m_desk->says(QStringLiteral("42.5 of 500 remaining")));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 142.5 of 600")));
    const QList<QAbstractButton *> buttons = m_desk->dialog()->findChildren<QAbstractButton *>();
    const auto amount = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->text() == QLatin1String("250");
    });
    QVERIFY(amount != buttons.end());
    QTest::mouseClick(*amount, Qt::LeftButton);
    m_desk->named<QLineEdit>("reference")->setText(QStringLiteral("INV-7"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 292.5 of 750")));
    QVERIFY(m_desk->shows(QStringLiteral("State: before Low, after OK")));
    QVERIFY(m_desk->canCommit());
    QCOMPARE(m_desk->commitButton()->text(), QStringLiteral("Top up 250.0"));
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Topped up 250.0 credits."));
    const Entry entry = m_desk->lastEntry();
    QCOMPARE(entry.kind, EntryKind::Grant);
    QCOMPARE(entry.amount, Credits::whole(250));
    QCOMPARE(entry.balance, ::credits("292.5"));
    QCOMPARE(entry.reference, std::string("INV-7"));
}

void TopUpDialogTest::keyboardAlone()
{
    open();
    QVERIFY(m_desk->canCommit());
    QCOMPARE(QApplication::focusWidget(), credits());
    QTRY_COMPARE(credits()->selectedText(), QStringLiteral("100"));
    DialogDesk::type(QStringLiteral("1,250.5"));
    DialogDesk::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named<QLineEdit>("reference"));
    DialogDesk::type(QStringLiteral("INV-8"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 1,293.0 of 1,750.5")));
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->tabTo(m_desk->commitButton()));
    QVERIFY(m_desk->tabTo(credits()));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, ::credits("1293"));
}

void TopUpDialogTest::enterWhileThePreviewIsOnItsWay()
{
    open();
    QVERIFY(m_desk->canCommit());
    DialogDesk::press(Qt::Key_Tab);
    DialogDesk::type(QStringLiteral("INV-8"));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().reference, std::string("INV-8"));
}

void TopUpDialogTest::enterBooksNothingUnseen()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    credits()->selectAll();
    DialogDesk::type(QStringLiteral("70"));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 112.5 of 570")));
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, ::credits("112.5"));
}

void TopUpDialogTest::enterPressesTheButtonThatHasTheKeyboard()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    const QList<QAbstractButton *> buttons = m_desk->dialog()->findChildren<QAbstractButton *>();
    const auto button = [&buttons](const QString &text) {
        return *std::find_if(buttons.begin(), buttons.end(), [&text](const QAbstractButton *each) {
            return each->text() == text;
        });
    };
    QVERIFY(m_desk->tabTo(button(QStringLiteral("500"))));
    DialogDesk::press(Qt::Key_Return);
    QCOMPARE(credits()->text(), QStringLiteral("500"));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 42.5 of 500, after 542.5 of 1,000")));
    QVERIFY(m_desk->tabTo(button(QStringLiteral("Cancel"))));
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void TopUpDialogTest::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("none") << QString() << QStringLiteral("Enter how many credits to add.");
    QTest::newRow("words") << QStringLiteral("many") << QStringLiteral("“many” is not a number of credits.");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("Enter more than zero credits.");
    QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("Enter more than zero credits.");
    QTest::newRow("too fine") << QStringLiteral("1.2345")
                              << QStringLiteral("Credits have at most 3 digits after the decimal sign.");
    QTest::newRow("too many") << QStringLiteral("9000000000001")
                              << QStringLiteral("This is more than a ledger can hold.");
}

void TopUpDialogTest::refusals()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    credits()->setFocus();
    credits()->selectAll();
    DialogDesk::press(Qt::Key_Delete);
    DialogDesk::type(typed);
    QVERIFY(m_desk->says(why));
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Return);
    QVERIFY(m_desk->isOpen());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void TopUpDialogTest::showsWhatOthersBookedAndAsksAgain()
{
    open();
    QVERIFY(m_desk->canCommit());
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-40','reason':'use'")});
    const Seq before = m_desk->lastEntry().seq;
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QVERIFY(m_desk->shows(QStringLiteral("Remaining: before 2.5 of 500, after 102.5 of 600")));
    QVERIFY(m_desk->says(QStringLiteral("2.5 of 500 remaining")));
    QCOMPARE(m_desk->lastEntry().seq, before);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, ::credits("102.5"));
}

void TopUpDialogTest::whenItRunsOutIsNewToo()
{
    open();
    QVERIFY(m_desk->canCommit());
    QVERIFY(m_desk->changes().filter(QStringLiteral("before Has run out")).isEmpty());
    m_desk->elsewhere({line("adjust", "northwind", "'credits':'-42.5','reason':'use'")});
    m_desk->clickCommit();
    QVERIFY(m_desk->says(meanwhile()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->changes().filter(QStringLiteral("Runs out: before Has run out")).size(), 1,
                              DialogDesk::waitMs);
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, ::credits("100"));
}

void TopUpDialogTest::undoTakesBackWhatIsLeft()
{
    open();
    QVERIFY(m_desk->canCommit());
    m_desk->clickCommit();
    QVERIFY(m_desk->closes());
    const Seq topUp = m_desk->lastEntry().seq;
    QVERIFY(m_desk->undoIt());
    const Entry entry = m_desk->lastEntry();
    QCOMPARE(entry.kind, EntryKind::Reversal);
    QCOMPARE(entry.of, topUp);
    QCOMPARE(entry.balance, ::credits("42.5"));
}

void TopUpDialogTest::escapeBooksNothing()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    QVERIFY(m_desk->said().isEmpty());
    QCOMPARE(m_desk->lastEntry().seq, before);
}

void TopUpDialogTest::closedBeforeItsTurnBooksNothing()
{
    open();
    QVERIFY(m_desk->canCommit());
    const Seq before = m_desk->lastEntry().seq;
    QSemaphore gate;
    m_desk->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    m_desk->clickCommit();
    QVERIFY(!m_desk->commitButton()->isEnabled());
    DialogDesk::press(Qt::Key_Escape);
    QVERIFY(m_desk->closes());
    gate.release();
    auto after = m_desk->service()->write([](Ledger &) {
        return true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), DialogDesk::waitMs);
    QCOMPARE(m_desk->lastEntry().seq, before);
    QVERIFY(m_desk->said().isEmpty());
}

void TopUpDialogTest::closedTooLateSaysWhatWasBooked()
{
    open();
    QVERIFY(m_desk->canCommit());
    // Another program holds the file's lock, so the booking has begun and cannot end.
    auto other = std::move(Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite).value());
    auto lock = std::move(other->book().value());
    m_desk->clickCommit();
    QTest::qWait(200);
    DialogDesk::press(Qt::Key_Escape);
    QTest::qWait(50);
    QVERIFY(m_desk->isOpen());
    lock.reset();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->said(), QStringLiteral("Topped up 100.0 credits."));
    QCOMPARE(m_desk->undo().size(), size_t(1));
    QCOMPARE(m_desk->lastEntry().balance, ::credits("142.5"));
}

void TopUpDialogTest::saysWhatItWaitsFor()
{
    open();
    QVERIFY(m_desk->canCommit());
    QSemaphore gate;
    m_desk->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    m_desk->clickCommit();
    QVERIFY(m_desk->says(QStringLiteral("This waits until")));
    gate.release();
    QVERIFY(m_desk->closes());
    QCOMPARE(m_desk->lastEntry().balance, ::credits("142.5"));
}

void TopUpDialogTest::endsWhileItReads()
{
    const Seq before = m_desk->lastEntry().seq;
    for (int i = 0; i < 20; ++i) {
        TopUpDialog dialog(m_desk->service(), "northwind");
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::qWait(i * 10);
        dialog.findChild<QAbstractButton *>(QStringLiteral("commit"))->click();
    }
    // What had begun is booked, and nothing is booked twice.
    QTest::qWait(100);
    const int64_t booked = m_desk->lastEntry().seq - before;
    QCOMPARE(m_desk->lastEntry().balance, ::credits("42.5") + Credits::whole(100 * booked));
}

void TopUpDialogTest::unknownOrganization()
{
    m_desk->open<TopUpDialog>("nobody");
    QVERIFY(m_desk->says(QStringLiteral("This organization is not in the ledger.")));
    QVERIFY(!m_desk->commitButton()->isEnabled());
}

QTEST_MAIN(TopUpDialogTest)
#include "top_up_dialog_test.moc"
