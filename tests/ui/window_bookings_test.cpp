// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

#include "core/models/entries_model.h"
#include "core/models/users_model.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/new_org_dialog.h"
#include "ui/dialogs/reverse_dialog.h"
#include "ui/dialogs/user_leaves_dialog.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/users_page.h"

using namespace tidemark;

/// From where in the window the dialogs are reached.
class WindowBookingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void moreOfAnOrganization();
    void theOrganizationMenu();
    void theColumnsMenu();
    void aUserLeavesAndReturns();
    void anEntryIsReversed();
    void aNewOrganizationIsShown();
    void nothingWhereReadOnly();

private:
    OrgPage *showOrg(const std::string &org)
    {
        m_window->view()->showOrg(org);
        OrgPage *page = m_window->view()->orgPage();
        const bool read = QTest::qWaitFor(
            [page] {
                return page->details().has_value();
            },
            WindowDesk::waitMs);
        return read ? page : nullptr;
    }
    QPushButton *button(const QWidget *in, const QString &words) const
    {
        const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(words))
                return button;
        }
        return nullptr;
    }
    static QStringList wordsOf(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        QStringList words;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                words +=
                    action->text().remove(u'&') + (action->isEnabled() ? QString() : QStringLiteral(" (disabled)"));
        }
        return words;
    }
    /// Presses the dialog's default button once it may be.
    static bool commit(QDialog *dialog)
    {
        auto *commit = dialog->findChild<QPushButton *>(QStringLiteral("commit"));
        const bool may = QTest::qWaitFor(
            [commit] {
                return commit->isEnabled();
            },
            WindowDesk::waitMs);
        QTest::mouseClick(commit, Qt::LeftButton);
        return may;
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void WindowBookingsTest::moreOfAnOrganization()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    const QPushButton *more = button(showOrg("northwind"), QStringLiteral("More"));
    QVERIFY(more != nullptr);
    QCOMPARE(
        wordsOf(more->menu()),
        QStringList({QStringLiteral("Why this balance?"), QStringLiteral("Write to customer…"),
                     QStringLiteral("Account…"), QStringLiteral("What if…"), QStringLiteral("Grant credits…"),
                     QStringLiteral("Adjust credits…"), QStringLiteral("Record action…"), QStringLiteral("New user…"),
                     QStringLiteral("Low threshold…"), QStringLiteral("Default limit…"), QStringLiteral("Statement…"),
                     QStringLiteral("Portable export…"), QStringLiteral("Cancel plan…")}));
    // Each has a letter of its own.
    QSet<QChar> letters;
    const QList<QAction *> actions = more->menu()->actions();
    for (const QAction *action : actions) {
        if (const qsizetype at = action->text().indexOf(u'&'); at >= 0)
            letters += action->text().at(at + 1).toLower();
    }
    QCOMPARE(letters.size(), 13);
    // A trial has no plan to cancel.
    more = button(showOrg("calder"), QStringLiteral("More"));
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOf(more->menu()).contains(QStringLiteral("Cancel plan…")), WindowDesk::waitMs);
}

void WindowBookingsTest::theOrganizationMenu()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    m_window->view()->showPage(LedgerView::Users);
    QMenu *menu = m_window->actionsOfWindow().org;
    QCOMPARE(
        wordsOf(menu),
        QStringList({QStringLiteral("Choose an organization first (disabled)"), QStringLiteral("New organization…")}));
    QVERIFY(showOrg("northwind") != nullptr);
    const QStringList words = wordsOf(menu);
    QCOMPARE(words.first(), QStringLiteral("Top up…"));
    QVERIFY(words.contains(QStringLiteral("Record action…")));
    QCOMPARE(words.last(), QStringLiteral("New organization…"));
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        QVERIFY2(action->isSeparator() || !QKeySequence::mnemonic(action->text()).isEmpty(),
                 qPrintable(action->text()));
}

void WindowBookingsTest::theColumnsMenu()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    m_window->view()->showPage(LedgerView::Users);
    const DataTable *table = m_window->view()->currentPage()->table();
    QMenu *menu = m_window->actionsOfWindow().columns;
    const QStringList words = wordsOf(menu);
    QCOMPARE(words.size(), table->model()->columnCount());
    const int last = table->horizontalHeader()->logicalIndex(int(words.size()) - 1);
    const bool hidden = table->isColumnHidden(last);
    menu->actions().last()->trigger();
    QCOMPARE(table->isColumnHidden(last), !hidden);
    m_window->view()->showPage(LedgerView::Orgs);
    QCOMPARE(wordsOf(menu).size(), m_window->view()->orgsPage()->table()->model()->columnCount());
}

void WindowBookingsTest::aUserLeavesAndReturns()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    m_window->view()->showPage(LedgerView::Users);
    auto *page = qobject_cast<UsersPage *>(m_window->view()->currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->rowCount() == 3 && page->model()->row(0) != nullptr, WindowDesk::waitMs);
    page->table()->selectRow(0);
    QPushButton *leaves = button(page, QStringLiteral("User leaves"));
    QVERIFY(leaves != nullptr && leaves->isEnabled());
    QTest::mouseClick(leaves, Qt::LeftButton);
    auto *dialog = m_window->findChild<UserLeavesDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(commit(dialog));
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("is inactive.")));
    // Read, it goes when one goes on; what would be undone is still said.
    m_window->view()->showPage(LedgerView::Orgs);
    QVERIFY(!m_window->messages()->isVisible());
    QVERIFY(m_window->actionsOfWindow().undo->isEnabled());
    QVERIFY(m_window->actionsOfWindow().undo->text().contains(QStringLiteral("is inactive”")));
    m_window->view()->showPage(LedgerView::Users);
    QTRY_VERIFY_WITH_TIMEOUT(button(page, QStringLiteral("User returns")) != nullptr, WindowDesk::waitMs);
    m_window->view()->undo();
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("Undone")));
    QTRY_VERIFY_WITH_TIMEOUT(button(page, QStringLiteral("User leaves")) != nullptr, WindowDesk::waitMs);
}

void WindowBookingsTest::anEntryIsReversed()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    OrgPage *org = showOrg("northwind");
    org->showTab(OrgPage::Ledger);
    auto *page = qobject_cast<LedgerPage *>(org->tabs()->currentWidget());
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->rowCount() == 5 && page->model()->row(0) != nullptr, WindowDesk::waitMs);
    QPushButton *reverse = button(page, QStringLiteral("Reverse"));
    QVERIFY(reverse != nullptr);
    // A user's creation is nothing to reverse; the adjustment after it is.
    page->table()->setCurrentIndex(page->model()->index(1, EntriesModel::TimeColumn));
    QVERIFY(!reverse->isEnabled());
    QVERIFY(!reverse->toolTip().isEmpty());
    page->table()->setCurrentIndex(page->model()->index(0, EntriesModel::TimeColumn));
    QVERIFY(reverse->isEnabled());
    QTest::mouseClick(reverse, Qt::LeftButton);
    auto *dialog = m_window->findChild<ReverseDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("test"));
    QVERIFY(commit(dialog));
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("Reversed entry")));
    QCOMPARE(m_desk->remaining(), Credits::whole(500));
}

void WindowBookingsTest::aNewOrganizationIsShown()
{
    m_window = m_desk->open();
    QVERIFY(m_window != nullptr);
    m_window->view()->bookings()->newOrg();
    auto *dialog = m_window->findChild<NewOrgDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("id"))->setText(QStringLiteral("gull"));
    QVERIFY(commit(dialog));
    QVERIFY(WindowDesk::says(m_window, QStringLiteral("gull is in the ledger.")));
    QCOMPARE(m_window->view()->currentPage(), m_window->view()->orgPage());
    QCOMPARE(m_window->view()->orgPage()->org(), std::string("gull"));
}

void WindowBookingsTest::nothingWhereReadOnly()
{
    m_window = m_desk->open(OpenMode::ReadOnly);
    QVERIFY(m_window != nullptr);
    OrgPage *page = showOrg("northwind");
    const QPushButton *more = button(page, QStringLiteral("More"));
    QVERIFY(more != nullptr);
    // What only reads is possible all the same.
    QVERIFY(wordsOf(more->menu()).contains(QStringLiteral("Statement…")));
    QVERIFY(button(page, QStringLiteral("Reverse")) == nullptr);
    page->showTab(OrgPage::Ledger);
    QVERIFY(button(page, QStringLiteral("Reverse")) == nullptr);
    page->showTab(OrgPage::Users);
    QVERIFY(button(page, QStringLiteral("User leaves")) == nullptr);
    const QStringList words = wordsOf(m_window->actionsOfWindow().org);
    QVERIFY(words.size() > 1);
    const QStringList onlyRead{QStringLiteral("Statement…"), QStringLiteral("Portable export…"),
                               QStringLiteral("Account…"),   QStringLiteral("Write to customer…"),
                               QStringLiteral("What if…"),   QStringLiteral("Why this balance?")};
    for (const QString &word : words)
        QVERIFY2(word.endsWith(QStringLiteral("(disabled)")) || onlyRead.contains(word), qPrintable(word));
}

QTEST_MAIN(WindowBookingsTest)
#include "window_bookings_test.moc"
