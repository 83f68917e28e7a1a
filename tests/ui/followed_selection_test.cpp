// SPDX-License-Identifier: GPL-3.0-or-later
#include <QItemSelectionModel>

#include "core/models/roles.h"
#include "core/models/users_model.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/users_page.h"

using namespace tidemark;

/// What is selected stays what it was when a booking gives the rows another order.
class FollowedSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void aUserThatComesBeforeIt();
    void anOrganizationThatMoves();
    void theLastRowThatComesUp();
    void whatIsGoneIsNotReplaced();
    void whatComesBackAlone();

private:
    void elsewhere(const std::vector<std::string> &lines)
    {
        const auto opened = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        book(**opened, lines);
    }
    static QStringList selected(const DataTable *table)
    {
        QStringList ids;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            ids += index.data(IdRole).toString();
        ids.sort();
        return ids;
    }
    static QString current(const DataTable *table)
    {
        return table->currentIndex().data(IdRole).toString();
    }
    DataTable *users(int count)
    {
        m_window->view()->showPage(LedgerView::Users);
        DataTable *table = qobject_cast<UsersPage *>(m_window->view()->currentPage())->table();
        const bool read = QTest::qWaitFor(
            [=] {
                return table->model()->rowCount() == count && table->model()->index(count - 1, 0).data().isValid();
            },
            WindowDesk::waitMs);
        return read ? table : nullptr;
    }
    DataTable *onPlus();
    /// Once the rows are read anew.
    static bool shows(const DataTable *table, const QString &id, int row)
    {
        return QTest::qWaitFor(
            [&] {
                return table->model()->rowCount() > row && table->model()->index(row, 0).data(IdRole).toString() == id;
            },
            WindowDesk::waitMs);
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void FollowedSelectionTest::aUserThatComesBeforeIt()
{
    DataTable *table = users(3);
    QVERIFY(table != nullptr);
    QVERIFY(shows(table, QStringLiteral("ann"), 1));
    table->selectRow(1);
    QCOMPARE(selected(table), QStringList{QStringLiteral("ann")});
    elsewhere({line("user.create", "northwind", "'user':'abe'")});
    QVERIFY(shows(table, QStringLiteral("abe"), 1));
    QCOMPARE(selected(table), QStringList{QStringLiteral("ann")});
    QCOMPARE(current(table), QStringLiteral("ann"));
}

void FollowedSelectionTest::anOrganizationThatMoves()
{
    DataTable *table = m_window->view()->orgsPage()->table();
    table->sortByColumn(OrgsModel::RemainingColumn, Qt::AscendingOrder);
    QVERIFY(shows(table, QStringLiteral("calder"), 0));
    table->selectRow(0);
    elsewhere({line("topup", "calder", "'credits':100")});
    QVERIFY(shows(table, QStringLiteral("northwind"), 0));
    QCOMPARE(selected(table), QStringList{QStringLiteral("calder")});
    QCOMPARE(current(table), QStringLiteral("calder"));
    // Both: they only change places.
    table->selectAll();
    elsewhere({line("topup", "northwind", "'credits':1000")});
    QVERIFY(shows(table, QStringLiteral("calder"), 0));
    QCOMPARE(selected(table), QStringList({QStringLiteral("calder"), QStringLiteral("northwind")}));
}

/// Northwind and Quay on Plus, and their list.
DataTable *FollowedSelectionTest::onPlus()
{
    OrgsPage *page = m_window->view()->orgsPage();
    elsewhere({line("org.create", "quay", "'program':'idealy','plan':'plus','name':'Quay'")});
    OrgFilter filter;
    filter.plans = {"plus"};
    page->model()->setFilter(filter);
    page->model()->sort(OrgsModel::NameColumn, Qt::AscendingOrder);
    return shows(page->table(), QStringLiteral("quay"), 1) ? page->table() : nullptr;
}

void FollowedSelectionTest::theLastRowThatComesUp()
{
    DataTable *table = onPlus();
    QVERIFY(table != nullptr);
    table->selectRow(1);
    QCOMPARE(selected(table), QStringList{QStringLiteral("quay")});
    elsewhere({line("plan", "northwind", "'plan':'pro'")});
    QVERIFY(shows(table, QStringLiteral("quay"), 0));
    QCOMPARE(selected(table), QStringList{QStringLiteral("quay")});
    QCOMPARE(current(table), QStringLiteral("quay"));
}

void FollowedSelectionTest::whatIsGoneIsNotReplaced()
{
    DataTable *table = onPlus();
    QVERIFY(table != nullptr);
    table->selectRow(0);
    QCOMPARE(selected(table), QStringList{QStringLiteral("northwind")});
    elsewhere({line("plan", "northwind", "'plan':'pro'")});
    QVERIFY(shows(table, QStringLiteral("quay"), 0));
    QCOMPARE(selected(table), QStringList());
}

/// As an image that was archived does once that is undone.
void FollowedSelectionTest::whatComesBackAlone()
{
    DataTable *table = users(3);
    QVERIFY(table != nullptr);
    UserFilter filter;
    filter.active = true;
    qobject_cast<UsersModel *>(table->model())->setFilter(filter);
    QVERIFY(shows(table, QStringLiteral("ann"), 1));
    table->selectRow(1);
    elsewhere({line("user.active", "northwind", "'user':'ann','active':false")});
    QVERIFY(shows(table, QStringLiteral("bob"), 1));
    QCOMPARE(selected(table), QStringList());
    QCOMPARE(current(table), QStringLiteral("bob"));
    elsewhere({line("user.active", "northwind", "'user':'ann','active':true")});
    QVERIFY(shows(table, QStringLiteral("ann"), 1));
    QCOMPARE(selected(table), QStringList{QStringLiteral("ann")});
    QCOMPARE(current(table), QStringLiteral("ann"));
}

QTEST_MAIN(FollowedSelectionTest)
#include "followed_selection_test.moc"
