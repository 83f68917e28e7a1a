// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

#include "core/domain/rows.h"
#include "core/exchange/backend/import_report.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/import/import_report_dialog.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/widgets/before_after_table.h"
#include "ui/window/import_flow.h"

using namespace tidemark;

namespace
{

bool isInteractive(const QWidget *widget)
{
    // Scroll bars are worked through what they scroll, headers through their table.
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget))
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    if (area != nullptr && area->viewport() == widget)
        return false;
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
}

/// The name that a screen reader says: its own, its words', or its buddy's.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible != nullptr ? accessible->text(QAccessible::Name).trimmed() : QString();
}

QString placeOf(const QWidget *widget)
{
    QStringList place;
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget())
        place.prepend(QLatin1String(at->metaObject()->className())
                      + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return place.last(qMin<qsizetype>(3, place.size())).join(QStringLiteral(" > "));
}

/// What can be worked in the window and has no name.
QStringList namelessIn(QWidget *window)
{
    QStringList nameless;
    int seen = 0;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A tab bar's name is that of the tab that is chosen.
        if (!widget->isVisible() || !isInteractive(widget) || qobject_cast<QTabBar *>(widget))
            continue;
        ++seen;
        if (nameOf(widget).isEmpty())
            nameless += placeOf(widget);
    }
    if (seen == 0)
        nameless += QStringLiteral("nothing seen in ") + placeOf(window);
    return nameless;
}

QStringList namelessIn(const QMenu *menu)
{
    QStringList nameless;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            nameless += namelessIn(action->menu());
        if (!action->isSeparator() && action->text().isEmpty())
            nameless += menu->title();
    }
    return nameless;
}

}

class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window != nullptr);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
    }
    void welcome();
    void menus();
    void pages_data();
    void pages();
    void tabs_data();
    void tabs();
    void dialogs_data();
    void dialogs();
    void bookingsForMany();
    void importing();

private:
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
};

void AccessibleNamesTest::welcome()
{
    MainWindow *window = m_desk->windows().showWelcome();
    QCOMPARE(namelessIn(window).join(u' '), QString());
    window->messages()->showMessage(BannerTone::Error, QStringLiteral("It could not be opened."),
                                    QStringLiteral("Try again"));
    QCOMPARE(namelessIn(window).join(u' '), QString());
    window->close();
}

void AccessibleNamesTest::menus()
{
    const QList<QAction *> menus = m_window->menuBar()->actions();
    QVERIFY(menus.size() > 4);
    for (const QAction *menu : menus) {
        QVERIFY(!menu->text().isEmpty());
        QCOMPARE(namelessIn(menu->menu()).join(u' '), QString());
    }
}

void AccessibleNamesTest::pages_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(LedgerView::Overview);
    QTest::newRow("orgs") << int(LedgerView::Orgs);
    QTest::newRow("users") << int(LedgerView::Users);
    QTest::newRow("gallery") << int(LedgerView::Gallery);
    QTest::newRow("ledger") << int(LedgerView::Ledger);
}

void AccessibleNamesTest::pages()
{
    QFETCH(int, page);
    m_window->view()->showPage(LedgerView::PageId(page));
    // Words bring the buttons that clear them.
    for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
        if (field->isVisible())
            field->setText(QStringLiteral("a"));
    }
    QCOMPARE(namelessIn(m_window).join(u' '), QString());
}

void AccessibleNamesTest::tabs_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("summary") << int(OrgPage::Summary);
    QTest::newRow("users") << int(OrgPage::Users);
    QTest::newRow("gallery") << int(OrgPage::Gallery);
    QTest::newRow("ledger") << int(OrgPage::Ledger);
}

void AccessibleNamesTest::tabs()
{
    QFETCH(int, tab);
    m_window->view()->showOrg("northwind");
    OrgPage *page = m_window->view()->orgPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->details().has_value(), WindowDesk::waitMs);
    page->showTab(OrgPage::Tab(tab));
    QCOMPARE(namelessIn(m_window).join(u' '), QString());
}

void AccessibleNamesTest::dialogs_data()
{
    using Open = std::function<void(OrgActions *)>;
    QTest::addColumn<Open>("open");
    QTest::newRow("top up") << Open([](OrgActions *actions) {
        actions->topUp("northwind");
    });
    QTest::newRow("change plan") << Open([](OrgActions *actions) {
        actions->changePlan("northwind");
    });
    QTest::newRow("convert trial") << Open([](OrgActions *actions) {
        actions->convertTrial("calder");
    });
    QTest::newRow("cancel plan") << Open([](OrgActions *actions) {
        actions->cancelPlan("northwind");
    });
    QTest::newRow("grant") << Open([](OrgActions *actions) {
        actions->grant("northwind");
    });
    QTest::newRow("adjust") << Open([](OrgActions *actions) {
        actions->adjust("northwind");
    });
    QTest::newRow("threshold") << Open([](OrgActions *actions) {
        actions->setThreshold("northwind");
    });
    QTest::newRow("user leaves") << Open([](OrgActions *actions) {
        actions->setActive("northwind", {"ann", "bob"}, false);
    });
    QTest::newRow("reverse") << Open([](OrgActions *actions) {
        EntryRow adjustment;
        adjustment.entry.org = "northwind";
        adjustment.entry.seq = 5;
        adjustment.entry.kind = EntryKind::Adjustment;
        actions->reverse(adjustment);
    });
    QTest::newRow("new user") << Open([](OrgActions *actions) {
        actions->newUser("northwind");
    });
    QTest::newRow("new organization") << Open([](OrgActions *actions) {
        actions->newOrg();
    });
    QTest::newRow("default limit") << Open([](OrgActions *actions) {
        actions->setDefaultLimit("northwind");
    });
    QTest::newRow("record action") << Open([](OrgActions *actions) {
        actions->recordAction("northwind");
    });
    QTest::newRow("limits") << Open([](OrgActions *actions) {
        actions->setLimits("northwind", {"ann", "bob"});
    });
}

void AccessibleNamesTest::dialogs()
{
    QFETCH(std::function<void(OrgActions *)>, open);
    open(m_window->view()->bookings());
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *changes = dialog->findChild<BeforeAfterTable *>();
    QTRY_VERIFY_WITH_TIMEOUT(changes->rowCount() > 0, WindowDesk::waitMs);
    QVERIFY(!dialog->windowTitle().isEmpty());
    QCOMPARE(namelessIn(dialog).join(u' '), QString());
    delete dialog;
}

void AccessibleNamesTest::bookingsForMany()
{
    QMenu menu;
    m_window->view()->bookings()->addBulkTo(&menu, {"northwind", "calder"});
    m_window->view()->bookings()->setLimitsOf({{"northwind", "ann"}, {"calder", "eve"}});
    const QList<QAction *> actions = menu.actions();
    for (int i = 0; i <= actions.size(); ++i) {
        auto *dialog = m_window->findChild<BulkDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->model()->rowCount() == 2, WindowDesk::waitMs);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QCOMPARE(namelessIn(dialog).join(u' '), QString());
        delete dialog;
        if (i < actions.size())
            actions[i]->trigger();
    }
}

void AccessibleNamesTest::importing()
{
    m_window->importFlow()->start(exampleExport());
    QVERIFY(m_window->importFlow()->panel()->isVisible());
    QCOMPARE(namelessIn(m_window).join(u' '), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImportReportDialog *>() != nullptr, 120'000);
    auto *report = m_window->findChild<ImportReportDialog *>();
    QVERIFY(!report->windowTitle().isEmpty());
    QCOMPARE(namelessIn(report).join(u' '), QString());
    report->close();
}

QTEST_MAIN(AccessibleNamesTest)
#include "accessible_names_test.moc"
