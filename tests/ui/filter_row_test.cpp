// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>

#include "core/models/entries_model.h"
#include "core/models/users_model.h"
#include "tests/ui/window_desk.h"
#include "ui/filters/choice_filter.h"
#include "ui/filters/choice_popup.h"
#include "ui/filters/date_filter.h"
#include "ui/filters/filter_header.h"
#include "ui/filters/range_filter.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_page.h"
#include "ui/pages/users_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"

using namespace tidemark;

/// The row of filters below the headers of a window's tables.
class FilterRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
        m_window->resize(1300, 700);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void editorsStandBelowTheirColumns();
    void editorsFollowTheMirroredTable();
    void editorsFollowColumnsThatComeBack();
    void theKeyboardScrollsToAnEditor();
    void typingFindsOrganizations();
    void nothingFitsBelowTheRow();
    void hidingAColumnEndsItsFilter();
    void severalFiltersAreClearedAtOnce();
    void entriesByKindAmountAndTime();
    void excludingEverythingLeavesNothing();
    void entriesOfOneOrganization();
    void usersByOrganization();
    void anOrganizationsOwnTable();

private:
    template<typename Page>
    Page *page(LedgerView::PageId id)
    {
        m_window->view()->showPage(id);
        auto *page = qobject_cast<Page *>(m_window->view()->currentPage());
        page->begin();
        return page;
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
    template<typename Editor>
    static Editor *editor(const ListPage *page, int column)
    {
        return qobject_cast<Editor *>(page->filterRow()->editor(column));
    }
    static QRect onScreen(const QWidget *widget)
    {
        return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
    }
    static void verifyPlaces(const OrgsPage *page)
    {
        const DataTable *table = page->table();
        const QRect viewport = onScreen(table->viewport());
        for (const int column : {OrgsModel::StateColumn, OrgsModel::NameColumn, OrgsModel::RemainingColumn}) {
            const QRect place = onScreen(page->filterRow()->editor(column));
            const int start = viewport.left() + table->columnViewportPosition(column);
            QVERIFY(place.bottom() < viewport.top());
            QVERIFY(place.left() >= start && place.right() <= start + table->columnWidth(column));
            QVERIFY(place.width() >= table->columnWidth(column) - 16);
        }
    }
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void FilterRowTest::editorsStandBelowTheirColumns()
{
    const auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    verifyPlaces(orgs);
    QHeaderView *header = orgs->table()->horizontalHeader();
    header->resizeSection(OrgsModel::NameColumn, 311);
    header->moveSection(header->visualIndex(OrgsModel::RemainingColumn), 0);
    verifyPlaces(orgs);
    m_window->resize(820, 500);
    QTest::qWait(0);
    orgs->table()->horizontalScrollBar()->setValue(70);
    verifyPlaces(orgs);
}

void FilterRowTest::editorsFollowTheMirroredTable()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    const auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    QTRY_VERIFY(orgs->table()->layoutDirection() == Qt::RightToLeft);
    QTest::qWait(0);
    verifyPlaces(orgs);
}

void FilterRowTest::editorsFollowColumnsThatComeBack()
{
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    DataTable *table = orgs->table();
    const QHeaderView *header = table->horizontalHeader();
    const auto inPlace = [&] {
        for (int column = 0; column < header->count(); ++column) {
            const FilterEditor *editor = orgs->filterRow()->editor(column);
            if (editor == nullptr || table->isColumnHidden(column) ? editor != nullptr && editor->isVisible()
                                                                   : !editor->isVisible())
                return false;
            if (editor == nullptr || !editor->isVisible())
                continue;
            const int start = onScreen(table->viewport()).left() + table->columnViewportPosition(column);
            const QRect place = onScreen(editor);
            if (place.left() < start || place.left() > start + 12
                || qAbs(place.right() - start - table->columnWidth(column)) > 16)
                return false;
        }
        return true;
    };
    QTRY_VERIFY(inPlace());
    const QByteArray before = table->saveColumns();
    QMenu menu;
    for (const int column : {OrgsModel::ResetsColumn, OrgsModel::OwnerColumn}) {
        table->listColumns(&menu);
        menu.actions().at(header->visualIndex(column))->trigger();
        QVERIFY(table->isColumnHidden(column));
    }
    QTRY_VERIFY(inPlace());
    QVERIFY(table->restoreColumns(before));
    QVERIFY(!table->isColumnHidden(OrgsModel::OwnerColumn));
    QTRY_VERIFY(inPlace());
}

void FilterRowTest::theKeyboardScrollsToAnEditor()
{
    const auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    m_window->resize(760, 500);
    QTest::qWait(0);
    QApplication::setActiveWindow(m_window);
    QWidget *last = orgs->filterRow()->editor(OrgsModel::ResetsColumn)->focusProxy();
    last->setFocus();
    QTRY_VERIFY(onScreen(orgs->table()->viewport()).right() >= onScreen(last).right());
}

void FilterRowTest::typingFindsOrganizations()
{
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    QApplication::setActiveWindow(m_window);
    m_window->actionsOfWindow().filter->trigger();
    QWidget *name = orgs->filterRow()->editor(OrgsModel::NameColumn)->focusProxy();
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QTest::keyClicks(name, QStringLiteral("FINCH"));
    QVERIFY(rows(orgs, 1));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(orgs->table()));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(rows(orgs, 2));
}

void FilterRowTest::nothingFitsBelowTheRow()
{
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    editor<RangeFilter>(orgs, OrgsModel::RemainingColumn)->setText(QStringLiteral("> 5000"));
    QVERIFY(rows(orgs, 0));
    QTRY_VERIFY(orgs->emptyState()->isVisible());
    QVERIFY(orgs->filterRow()->isVisible());
    QVERIFY(onScreen(orgs->emptyState()).top() > onScreen(orgs->filterRow()->editor(OrgsModel::NameColumn)).bottom());
    QTest::mouseClick(orgs->emptyState()->findChild<LinkButton *>(), Qt::LeftButton);
    QVERIFY(rows(orgs, 2));
    QTRY_VERIFY(!orgs->emptyState()->isVisible());
}

void FilterRowTest::hidingAColumnEndsItsFilter()
{
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    editor<RangeFilter>(orgs, OrgsModel::RemainingColumn)->setText(QStringLiteral("30–50"));
    QVERIFY(rows(orgs, 1));
    orgs->table()->setColumnHidden(OrgsModel::RemainingColumn, true);
    QVERIFY(rows(orgs, 2));
    QVERIFY(!orgs->isFiltered());
}

void FilterRowTest::severalFiltersAreClearedAtOnce()
{
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    editor<ChoiceFilter>(orgs, OrgsModel::StateColumn)->setValues({QStringLiteral("low")});
    editor<ChoiceFilter>(orgs, OrgsModel::PlanColumn)->setValues({QStringLiteral("trial")}, true);
    QVERIFY(rows(orgs, 1));
    QTRY_COMPARE(orgs->table()->model()->index(0, 0).data(OrgRole).toString(), QStringLiteral("northwind"));
    const auto links = orgs->findChildren<LinkButton *>();
    const auto clear = std::find_if(links.begin(), links.end(), [](const LinkButton *link) {
        return link->isVisible() && link->text().startsWith(QLatin1String("Clear 2 filter"));
    });
    QVERIFY(clear != links.end());
    QSignalSpy changed(orgs->filterRow(), &FilterHeader::filtersChanged);
    QTest::mouseClick(*clear, Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(rows(orgs, 2));
    QVERIFY(!(*clear)->isVisible());
}

void FilterRowTest::entriesByKindAmountAndTime()
{
    auto *ledger = page<LedgerPage>(LedgerView::Ledger);
    const auto count = [this](const std::string &where) {
        const auto opened = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        int found = 0;
        (void)(*opened)->eachEntry([&](const Entry &entry) {
            found += where == "all" || (where == "adjusted" && entry.kind == EntryKind::Adjustment)
                || (where == "granted" && entry.amount.isPositive()) || (where == "northwind" && entry.org == where);
            return true;
        });
        return found;
    };
    QVERIFY(rows(ledger, count("all")));
    editor<ChoiceFilter>(ledger, EntriesModel::KindColumn)->setValues({QStringLiteral("adjustment")});
    QVERIFY(rows(ledger, count("adjusted")));
    ledger->filterRow()->clearFilters();
    editor<RangeFilter>(ledger, EntriesModel::AmountColumn)->setText(QStringLiteral(">0"));
    QVERIFY(rows(ledger, count("granted")));
    editor<DateFilter>(ledger, EntriesModel::TimeColumn)->setPeriod({DatePeriod::Kind::LastMonth});
    QVERIFY(rows(ledger, 0));
    ledger->filterRow()->clearFilters();
    editor<TextFilter>(ledger, EntriesModel::WhatColumn)->setText(QStringLiteral("use"));
    QVERIFY(rows(ledger, 1));
}

void FilterRowTest::excludingEverythingLeavesNothing()
{
    auto *ledger = page<LedgerPage>(LedgerView::Ledger);
    auto *state = editor<ChoiceFilter>(ledger, EntriesModel::StateColumn);
    const QStringList states{QStringLiteral("booked"), QStringLiteral("refused"), QStringLiteral("reversed")};
    state->setValues(states.mid(1), true);
    QTRY_VERIFY(ledger->table()->model()->rowCount() > 0);
    state->setValues(states, true);
    QVERIFY(rows(ledger, 0));
    auto *orgs = page<OrgsPage>(LedgerView::Orgs);
    editor<ChoiceFilter>(orgs, OrgsModel::StateColumn)
        ->setValues({QStringLiteral("ok"), QStringLiteral("low"), QStringLiteral("exhausted")}, true);
    QVERIFY(rows(orgs, 0));
}

void FilterRowTest::entriesOfOneOrganization()
{
    auto *ledger = page<LedgerPage>(LedgerView::Ledger);
    auto *orgs = editor<ChoiceFilter>(ledger, EntriesModel::OrgColumn);
    QApplication::setActiveWindow(m_window);
    orgs->focusProxy()->setFocus();
    QTest::keyClick(orgs->focusProxy(), Qt::Key_Down);
    QListWidget *list = orgs->popup()->list();
    QTRY_COMPARE(list->count(), 2);
    auto *search = orgs->popup()->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(search));
    QTest::keyClicks(search, QStringLiteral("north"));
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(rows(ledger, int(m_window->view()->summary().entries) - 3));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
    QCOMPARE(qobject_cast<QComboBox *>(orgs->focusProxy())->currentText(), QStringLiteral("Northwind Print"));
}

void FilterRowTest::usersByOrganization()
{
    auto *users = page<UsersPage>(LedgerView::Users);
    QVERIFY(rows(users, 3));
    editor<ChoiceFilter>(users, UsersModel::OrgColumn)->setValues({QStringLiteral("northwind")}, true);
    QVERIFY(rows(users, 1));
    editor<TextFilter>(users, UsersModel::UserColumn)->setText(QStringLiteral("ann"));
    QVERIFY(rows(users, 0));
}

void FilterRowTest::anOrganizationsOwnTable()
{
    m_window->view()->showOrg("northwind");
    OrgPage *org = m_window->view()->orgPage();
    QTRY_VERIFY_WITH_TIMEOUT(org->details().has_value(), WindowDesk::waitMs);
    org->showTab(OrgPage::Users);
    auto *users = qobject_cast<UsersPage *>(org->tabs()->currentWidget());
    QVERIFY(rows(users, 2));
    QVERIFY(!users->filterRow()->editor(UsersModel::OrgColumn)->isVisible());
    editor<TextFilter>(users, UsersModel::NameColumn)->setText(QStringLiteral("bob"));
    QVERIFY(rows(users, 1));
}

QTEST_MAIN(FilterRowTest)
#include "filter_row_test.moc"
