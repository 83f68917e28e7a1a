// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "tests/ui/window_desk.h"
#include "ui/dialogs/view_name_dialog.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/filter_header.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/users_page.h"
#include "ui/pages/view_menu.h"
#include "ui/support/saved_views.h"
#include "ui/views/sidebar.h"

using namespace tidemark;

/// Filters, sort and columns under a name, in the side bar and above the list.
class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
        m_window->resize(1300, 700);
        QApplication::setActiveWindow(m_window);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void savedShownAndCounted();
    void bringsBackFiltersSortAndColumns();
    void countsFollowTheLedger();
    void kindsOfLists();
    void renamedAndDeletedByKeys();
    void aNameIsReplaced();
    void aTakenNameIsNoOtherViews();
    void keptForTheLedger();
    void noViewShowsAll();
    void backLeadsToTheView();

private:
    OrgsPage *orgs() const
    {
        return m_window->view()->orgsPage();
    }
    QAbstractItemModel *sidebar() const
    {
        return m_window->view()->sidebar()->model();
    }
    QString row(int row) const
    {
        const QModelIndex index = sidebar()->index(row, 0);
        return index.data().toString() + u'|' + index.data(CountRole).toString();
    }
    int firstView() const
    {
        for (int row = 0; row < sidebar()->rowCount(); ++row) {
            if (sidebar()->index(row, 0).data(HeadingRole).toBool())
                return row + 1;
        }
        return -1;
    }
    template<typename Editor>
    static Editor *editor(const ListPage *page, int column)
    {
        return qobject_cast<Editor *>(page->filterRow()->editor(column));
    }
    static bool rows(const ListPage *page, int count)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *model = qobject_cast<const PagedTableModel *>(page->table()->model());
                return !model->isSearching() && model->rowCount() == count;
            },
            WindowDesk::waitMs);
    }
    /// By the menu above the list, and its dialog.
    void saveAs(const ListPage *page, const QString &name)
    {
        QMenu *menu = page->viewMenu()->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto save = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().startsWith(QLatin1String("&Save as"));
        });
        QVERIFY(save != actions.end());
        (*save)->trigger();
        answer(name);
    }
    ViewNameDialog *asked() const
    {
        return m_window->findChild<ViewNameDialog *>();
    }
    void answer(const QString &name)
    {
        QVERIFY(asked() != nullptr);
        auto *line = asked()->findChild<QLineEdit *>();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(asked() == nullptr);
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void SavedViewsTest::savedShownAndCounted()
{
    QCOMPARE(firstView(), -1);
    editor<ChoiceFilter>(orgs(), OrgsModel::StateColumn)->setValues({QStringLiteral("low")});
    saveAs(orgs(), QStringLiteral(" Watch   list "));
    QVERIFY(firstView() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView()), QStringLiteral("Watch list|1"), WindowDesk::waitMs);
    QCOMPARE(m_window->view()->sidebar()->currentIndex().row(), firstView());
    QCOMPARE(orgs()->viewMenu()->text(), QStringLiteral("Watch list"));
    QCOMPARE(sidebar()->index(firstView(), 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Watch list, 1"));
}

void SavedViewsTest::bringsBackFiltersSortAndColumns()
{
    editor<TextFilter>(orgs(), OrgsModel::NameColumn)->setText(QStringLiteral("north"));
    orgs()->table()->setColumnHidden(OrgsModel::PlanColumn, true);
    orgs()->table()->sortByColumn(OrgsModel::UsedColumn, Qt::DescendingOrder);
    QVERIFY(rows(orgs(), 1));
    saveAs(orgs(), QStringLiteral("North"));
    orgs()->filterRow()->clearFilters();
    orgs()->table()->setColumnHidden(OrgsModel::PlanColumn, false);
    orgs()->table()->sortByColumn(OrgsModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(rows(orgs(), 2));
    m_window->view()->showPage(LedgerView::Overview);
    // By keys in the side bar.
    Sidebar *list = m_window->view()->sidebar();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()), static_cast<QWidget *>(orgs()));
    QVERIFY(rows(orgs(), 1));
    QVERIFY(orgs()->table()->isColumnHidden(OrgsModel::PlanColumn));
    QCOMPARE(orgs()->table()->horizontalHeader()->sortIndicatorSection(), int(OrgsModel::UsedColumn));
    QCOMPARE(orgs()->model()->sortedBy(), OrgSort::Used);
}

void SavedViewsTest::countsFollowTheLedger()
{
    editor<RangeFilter>(orgs(), OrgsModel::RemainingColumn)->setText(QStringLiteral("<30"));
    saveAs(orgs(), QStringLiteral("Nearly out"));
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView()), QStringLiteral("Nearly out|1"), WindowDesk::waitMs);
    const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
    book(**ledger, {line("adjust", "northwind", "'credits':'-20','reason':'use'")});
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView()), QStringLiteral("Nearly out|2"), WindowDesk::waitMs);
}

void SavedViewsTest::kindsOfLists()
{
    m_window->view()->showPage(LedgerView::Users);
    auto *users = qobject_cast<UsersPage *>(m_window->view()->currentPage());
    saveAs(users, QStringLiteral("Everyone"));
    m_window->view()->showPage(LedgerView::Ledger);
    saveAs(qobject_cast<ListPage *>(m_window->view()->currentPage()), QStringLiteral("All"));
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView()), QStringLiteral("All|%1").arg(m_window->view()->summary().entries),
                              WindowDesk::waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView() + 1), QStringLiteral("Everyone|3"), WindowDesk::waitMs);
    m_window->view()->sidebar()->setCurrentIndex(sidebar()->index(firstView() + 1, 0));
    QCOMPARE(static_cast<QWidget *>(m_window->view()->currentPage()), static_cast<QWidget *>(users));
}

void SavedViewsTest::renamedAndDeletedByKeys()
{
    saveAs(orgs(), QStringLiteral("One"));
    Sidebar *list = m_window->view()->sidebar();
    list->setFocus();
    list->setCurrentIndex(sidebar()->index(firstView(), 0));
    QTest::keyClick(list, Qt::Key_F2);
    answer(QStringLiteral("Two"));
    QVERIFY(row(firstView()).startsWith(QLatin1String("Two|")));
    QCOMPARE(orgs()->viewMenu()->text(), QStringLiteral("Two"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(firstView(), -1);
    QCOMPARE(orgs()->viewMenu()->text(), QStringLiteral("V&iews"));
}

void SavedViewsTest::aNameIsReplaced()
{
    saveAs(orgs(), QStringLiteral("One"));
    editor<TextFilter>(orgs(), OrgsModel::NameColumn)->setText(QStringLiteral("calder"));
    saveAs(orgs(), QStringLiteral("ONE"));
    QCOMPARE(m_window->view()->savedViews()->all().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(row(firstView()), QStringLiteral("ONE|1"), WindowDesk::waitMs);
}

void SavedViewsTest::aTakenNameIsNoOtherViews()
{
    saveAs(orgs(), QStringLiteral("One"));
    saveAs(orgs(), QStringLiteral("Two"));
    QCOMPARE(m_window->view()->savedViews()->all().size(), 2);
    orgs()->viewMenu()->askToRename(orgs()->viewMenu()->chosen());
    auto *line = asked()->findChild<QLineEdit *>();
    QCOMPARE(line->text(), QStringLiteral("Two"));
    const auto *rename = asked()->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(rename->isEnabled());
    line->setText(QStringLiteral("one "));
    QVERIFY(!rename->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(asked() != nullptr);
    answer(QStringLiteral("Three"));
    QCOMPARE(m_window->view()->savedViews()->all().back().name, QStringLiteral("Three"));
}

void SavedViewsTest::keptForTheLedger()
{
    saveAs(orgs(), QStringLiteral("Kept"));
    const SavedViews again(m_desk->path());
    QCOMPARE(again.all().size(), 1);
    QCOMPARE(again.all().front().name, QStringLiteral("Kept"));
    const SavedViews other(m_desk->path(QStringLiteral("other.tidemark")));
    QVERIFY(other.all().isEmpty());
}

void SavedViewsTest::noViewShowsAll()
{
    editor<TextFilter>(orgs(), OrgsModel::NameColumn)->setText(QStringLiteral("calder"));
    saveAs(orgs(), QStringLiteral("One"));
    QVERIFY(rows(orgs(), 1));
    QMenu *menu = orgs()->viewMenu()->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == QLatin1String("&No view")) {
            action->trigger();
            break;
        }
    }
    QVERIFY(rows(orgs(), 2));
    QCOMPARE(m_window->view()->sidebar()->currentIndex().row(), int(LedgerView::Orgs));
}

void SavedViewsTest::backLeadsToTheView()
{
    const Sidebar *marked = m_window->view()->sidebar();
    editor<TextFilter>(orgs(), OrgsModel::NameColumn)->setText(QStringLiteral("calder"));
    saveAs(orgs(), QStringLiteral("One"));
    m_window->view()->showOrg("calder");
    QCOMPARE(marked->currentIndex().row(), int(LedgerView::Orgs));
    m_window->view()->goBack();
    QCOMPARE(marked->currentIndex().row(), firstView());
    QCOMPARE(m_window->view()->currentPage(), orgs());
    QVERIFY(rows(orgs(), 1));
}

QTEST_MAIN(SavedViewsTest)
#include "saved_views_test.moc"
