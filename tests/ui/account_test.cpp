// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/models/model_values.h"
#include "core/store/accounts.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/account_dialog.h"
#include "ui/pages/account_line.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/owner_control.h"
#include "ui/support/my_name.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tag_chip.h"
#include "ui/widgets/tag_field.h"
#include "ui/widgets/tag_label.h"

using namespace tidemark;

class AccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isWrittenByKeys();
    void isTakenBack();
    void asksAgainWhereItChangedMeanwhile();
    void canBeReadWhereNothingCanBeWritten();
    void tagsCutNoName();
    void takesAndRemovesTags();
    void listsMyAccounts();
    void overviewOfMyAccounts();
    void remembersWhoIAm();

private:
    void openOrg(OpenMode mode = OpenMode::ReadWrite);
    AccountDialog *openDialog();
    AccountCard stored(const std::string &org = "northwind") const;
    void store(const std::string &org, const AccountCard &card);
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<AccountDialog *>()->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] {
            return m_window->findChild<AccountDialog *>() == nullptr;
        });
    }

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    OrgPage *m_page = nullptr;
};

void AccountTest::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("account_test"));
}

void AccountTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
}

void AccountTest::cleanup()
{
    m_desk.reset();
}

void AccountTest::openOrg(OpenMode mode)
{
    m_window = m_desk->open(mode);
    QVERIFY(m_window);
    m_window->resize(1300, 800);
    m_window->view()->showOrg("northwind");
    m_page = m_window->view()->orgPage();
    QTRY_VERIFY(m_page->details());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

AccountDialog *AccountTest::openDialog()
{
    QTest::mouseClick(m_page->accountLine()->link(), Qt::LeftButton);
    auto *dialog = m_window->findChild<AccountDialog *>();
    const bool read = dialog != nullptr && QTest::qWaitForWindowActive(dialog) && QTest::qWaitFor([this] {
                          return !named<QLineEdit>("name")->text().isEmpty();
                      });
    return read ? dialog : nullptr;
}

AccountCard AccountTest::stored(const std::string &org) const
{
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
    return *accountOf(**ledger, org);
}

void AccountTest::store(const std::string &org, const AccountCard &card)
{
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    QVERIFY(keepAccount(**ledger, org, *accountOf(**ledger, org), card));
}

void AccountTest::isWrittenByKeys()
{
    openOrg();
    QVERIFY(openDialog());
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>("owner"));
    type(QStringLiteral("Helen Marsh"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(QStringLiteral("print,key account"));
    press(Qt::Key_Return);
    QVERIFY(m_window->findChild<AccountDialog *>());
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    const QDate day = QDate::currentDate().addDays(12);
    named<QDateEdit>("renewal")->setDate(day);
    named<QPlainTextEdit>("notes")->setFocus();
    type(QStringLiteral("Calls on Fridays."));
    press(Qt::Key_Return);
    type(QStringLiteral("Has two shops."));
    QTest::keyClick(m_window->findChild<AccountDialog *>(), Qt::Key_S, Qt::AltModifier);
    QVERIFY(isClosed());
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("The account of Northwind Print is saved.")));
    const AccountCard expected{
        "Northwind Print", {"Helen Marsh", {"key account", "print"}, toDay(day)}, "Calls on Fridays.\nHas two shops."};
    QCOMPARE(stored(), expected);
    QTRY_COMPARE(m_page->accountLine()->link()->text(), QStringLiteral("2 notes…"));
    QStringList tags;
    for (const TagLabel *label : m_page->findChildren<TagLabel *>())
        tags += label->text();
    QVERIFY(tags.contains(QStringLiteral("key account")));
    QVERIFY(tags.contains(QStringLiteral("print")));
    const QList<QLabel *> labels = m_page->accountLine()->findChildren<QLabel *>();
    QStringList words;
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    QVERIFY(words.contains(QStringLiteral("Helen Marsh")));
    QVERIFY(words.contains(QStringLiteral("in 12 days")));
}

void AccountTest::isTakenBack()
{
    openOrg();
    QVERIFY(openDialog());
    named<QLineEdit>("name")->setText(QStringLiteral("Northwind"));
    type(QStringLiteral("ann"));
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QTRY_COMPARE(m_page->title(), QStringLiteral("Northwind"));
    QCOMPARE(stored().labels.owner, std::string("ann"));
    m_window->actionsOfWindow().undo->trigger();
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("Undone: the account is as it was.")));
    QTRY_COMPARE(m_page->title(), QStringLiteral("Northwind Print"));
    QCOMPARE(stored(), (AccountCard{"Northwind Print", {}, ""}));
}

void AccountTest::asksAgainWhereItChangedMeanwhile()
{
    openOrg();
    QVERIFY(openDialog());
    type(QStringLiteral("ann"));
    const AccountCard theirs{"Northwind Print", {"bob", {}, {}}, "His."};
    store("northwind", theirs);
    press(Qt::Key_Return);
    auto *dialog = m_window->findChild<AccountDialog *>();
    const auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("Meanwhile somebody else changed this account")));
    QCOMPARE(stored(), theirs);
    QCOMPARE(named<QLineEdit>("owner")->text(), QStringLiteral("ann"));
    QTest::mouseClick(named<QAbstractButton>("save"), Qt::LeftButton);
    QVERIFY(isClosed());
    QCOMPARE(stored().labels.owner, std::string("ann"));
}

void AccountTest::canBeReadWhereNothingCanBeWritten()
{
    store("northwind", {"Northwind Print", {"bob", {}, {}}, "Ask Ada.\nNot Bea."});
    openOrg(OpenMode::ReadOnly);
    QTRY_COMPARE(m_page->accountLine()->link()->text(), QStringLiteral("2 notes…"));
    QVERIFY(openDialog());
    QCOMPARE(named<QPlainTextEdit>("notes")->toPlainText(), QStringLiteral("Ask Ada.\nNot Bea."));
    QVERIFY(named<QPlainTextEdit>("notes")->isReadOnly());
    QVERIFY(!named<QLineEdit>("owner")->isEnabled());
    QVERIFY(!named<QAbstractButton>("save")->isVisible());
}

/// They stand beside it where there is room, else below.
void AccountTest::tagsCutNoName()
{
    store("northwind", {"Northwind Print", {{}, {"key account", "print", "wholesale", "Yorkshire"}, {}}, {}});
    openOrg();
    const auto tag = [this]() -> const TagLabel * {
        const QList<TagLabel *> labels = m_page->findChildren<TagLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const TagLabel *label) {
            return label->text() == QLatin1String("key account");
        });
        return found != labels.end() ? *found : nullptr;
    };
    QTRY_VERIFY(tag() != nullptr);
    const auto isWhole = [this] {
        const QList<ElidedLabel *> labels = m_page->findChildren<ElidedLabel *>();
        const auto name = std::find_if(labels.begin(), labels.end(), [](const ElidedLabel *label) {
            return label->text() == QLatin1String("Northwind Print");
        });
        return name != labels.end() && !(*name)->isElided();
    };
    const auto areBelow = [this, tag] {
        return tag()->mapTo(m_page, QPoint()).y() >= m_page->accountLine()->y();
    };
    m_window->resize(1500, 700);
    QTRY_VERIFY(isWhole() && !areBelow());
    m_window->resize(1150, 700);
    QTRY_VERIFY(isWhole() && areBelow());
    QVERIFY(m_window->minimumSizeHint().width() <= 1000);
    m_window->resize(1500, 700);
    QTRY_VERIFY(isWhole() && !areBelow());
}

void AccountTest::takesAndRemovesTags()
{
    TagField field;
    field.setKnownTags({QStringLiteral("print"), QStringLiteral("prepress")});
    field.setTags({QStringLiteral("one"), QStringLiteral("two")});
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    type(QStringLiteral("ONE"));
    press(Qt::Key_Return);
    QCOMPARE(field.tags().join(u' '), QStringLiteral("one two"));
    type(QStringLiteral("three,"));
    QCOMPARE(field.tags().join(u' '), QStringLiteral("one two three"));
    press(Qt::Key_Backspace);
    QCOMPARE(field.tags().join(u' '), QStringLiteral("one two"));
    type(QStringLiteral("half"));
    QCOMPARE(field.tags().join(u' '), QStringLiteral("one two half"));
    QTest::mouseClick(field.findChildren<TagChip *>().constFirst(), Qt::LeftButton);
    QCOMPARE(field.tags().join(u' '), QStringLiteral("two half"));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(qobject_cast<TagChip *>(QApplication::focusWidget()));
    press(Qt::Key_Delete);
    QCOMPARE(field.tags().join(u' '), QStringLiteral("half"));
    field.line()->clear();
    type(QStringLiteral("pre"));
    QCOMPARE(field.line()->completer()->completionCount(), 1);
    QAbstractItemView *popup = field.line()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(field.tags().join(u' '), QStringLiteral("prepress"));
}

void AccountTest::listsMyAccounts()
{
    store("calder", {"Calder & Finch", {myName().toUpper().toStdString(), {}, {}}, ""});
    store("northwind", {"Northwind Print", {"somebody else", {}, {}}, ""});
    m_window = m_desk->open();
    QVERIFY(m_window);
    OrgsPage *page = m_window->view()->orgsPage();
    QTRY_COMPARE(page->model()->rowCount(), 2);
    auto *owners = page->findChildren<SegmentedControl *>().constFirst();
    QCOMPARE(owners->accessibleName(), QStringLiteral("Whose accounts"));
    owners->setCurrentIndex(MyAccounts);
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QTRY_VERIFY(page->model()->row(0));
    QCOMPARE(page->model()->row(0)->figures.org, std::string("calder"));
    QVERIFY(page->isFiltered());
    // Whoever gives it away does not see it any more.
    store("calder", {"Calder & Finch", {"bob", {}, {}}, ""});
    QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 0, WindowDesk::waitMs);
    QTRY_VERIFY(page->emptyState()->isVisible());
}

void AccountTest::overviewOfMyAccounts()
{
    openOrg();
    m_window->view()->showPage(LedgerView::Overview);
    OverviewPage *overview = m_window->view()->overviewPage();
    QTRY_VERIFY(overview->asOf());
    QCOMPARE(overview->countWords(), QStringLiteral("1 of 2 organizations, worst first"));
    overview->ownerControl()->setCurrentIndex(MyAccounts);
    QCOMPARE(overview->countWords(), QStringLiteral("0 of 0 accounts of mine, worst first"));
    QVERIFY(overview->emptyState()->isVisible());
    store("northwind", {"Northwind Print", {myName().toStdString(), {}, {}}, ""});
    QTRY_COMPARE_WITH_TIMEOUT(overview->countWords(), QStringLiteral("1 of 1 accounts of mine, worst first"),
                              WindowDesk::waitMs);
}

void AccountTest::remembersWhoIAm()
{
    openOrg();
    QVERIFY(openDialog());
    auto *mine = named<QCheckBox>("mine");
    QTest::mouseClick(mine, Qt::LeftButton, {}, QPoint(8, mine->height() / 2));
    QCOMPARE(named<QLineEdit>("owner")->text(), myName());
    named<QLineEdit>("owner")->setText(QStringLiteral("Helen Marsh"));
    QVERIFY(!mine->isChecked());
    QTest::mouseClick(mine, Qt::LeftButton, {}, QPoint(8, mine->height() / 2));
    QTest::mouseClick(named<QAbstractButton>("save"), Qt::LeftButton);
    QVERIFY(isClosed());
    QCOMPARE(myName(), QStringLiteral("Helen Marsh"));
}

QTEST_MAIN(AccountTest)
#include "account_test.moc"
