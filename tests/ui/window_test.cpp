// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "core/async/ledger_service.h"
#include "core/models/orgs_model.h"
#include "core/store/booking.h"
#include "ui/import/import_report_dialog.h"
#include "ui/pages/org_meter_panel.h"
#include "ui/pages/org_page.h"
#include "ui/pages/orgs_page.h"
#include "ui/support/recent_ledgers.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/search_field.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

using namespace tidemark;

namespace
{

constexpr int waitMs = 20'000;

Operation operation(OperationKind kind, const std::string &org, Instant at)
{
    Operation op;
    op.kind = kind;
    op.org = org;
    op.at = at;
    op.actor = "test";
    return op;
}

Operation creation(const std::string &org, const std::string &name, Instant at)
{
    Operation op = operation(OperationKind::OrgCreate, org, at);
    op.program = "idealy";
    op.plan = "plus";
    op.name = name;
    op.timeZone = "UTC";
    return op;
}

Operation adjustment(const std::string &org, int64_t credits, Instant at)
{
    Operation op = operation(OperationKind::Adjust, org, at);
    op.credits = Amount{Credits::whole(credits), Amount::Problem::None};
    op.reason = "test";
    return op;
}

/// Books as another process would, through a connection of its own.
void book(const QString &path, const std::vector<Operation> &operations)
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path.toStdString(), OpenMode::CreateIfMissing);
    QVERIFY2(ledger, ledger ? "" : ledger.error().detail.c_str());
    Result<std::unique_ptr<Booking>> booking = (*ledger)->book();
    QVERIFY(booking);
    for (const Operation &op : operations) {
        const Result<Answer> answer = (*booking)->apply(op, {});
        QVERIFY(answer);
        QVERIFY2(!answer->error, answer->error ? answer->error->detail.c_str() : "");
    }
    QVERIFY((*booking)->commit());
}

QString cellOf(const OrgsPage *page, const QString &org, int column)
{
    const QAbstractItemModel *model = page->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(OrgRole).toString() == org)
            return model->index(row, column).data().toString();
    }
    return {};
}

QString exportFolder()
{
    return QStringLiteral(TIDEMARK_TEST_DATA "/backend-export");
}

}

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void welcomeOffersWhatToOpen();
    void showsOrganizations();
    void filtersOrganizations();
    void opensAnOrganizationByKeyboard();
    void offersMoreCreditsWhenNeeded_data();
    void offersMoreCreditsWhenNeeded();
    void marksReadOnly();
    void saysWhatCannotBeOpened();
    void neverWritesOverALedger();
    void raisesTheWindowOfAFile();
    void showsWhatOthersBook();
    void imports();
    void cancelsAnImport();

private:
    QString path(const QString &name = QStringLiteral("harbor.tidemark")) const
    {
        return m_folder->filePath(name);
    }
    MainWindow *open(OpenMode mode = OpenMode::ReadWrite);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowRegistry> m_windows;
};

void WindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Tidemark tests"));
    QCoreApplication::setApplicationName(QStringLiteral("window_test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void WindowTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_windows = std::make_unique<WindowRegistry>();
    const Instant start{Instant::now().ms - 2 * msPerDay};
    const Instant later{start.ms + msPerDay};
    book(path(),
         {creation("northwind", "Northwind Print", start), creation("calder", "Calder & Finch", start),
          creation("vantry", "Vantry Legal", start), adjustment("northwind", -460, later),
          adjustment("calder", -500, later)});
}

void WindowTest::cleanup()
{
    m_windows.reset();
    m_folder.reset();
}

MainWindow *WindowTest::open(OpenMode mode)
{
    MainWindow *window = m_windows->openLedger(path(), mode);
    if (!QTest::qWaitFor(
            [window] {
                return window->view() != nullptr;
            },
            waitMs))
        return nullptr;
    window->view()->showPage(LedgerView::Orgs);
    const OrgsPage *page = window->view()->orgsPage();
    const bool read = QTest::qWaitFor(
        [page] {
            return !cellOf(page, QStringLiteral("vantry"), OrgsModel::NameColumn).isEmpty();
        },
        waitMs);
    return read ? window : nullptr;
}

void WindowTest::welcomeOffersWhatToOpen()
{
    rememberLedger(path());
    const MainWindow *window = m_windows->showWelcome();
    QVERIFY(window->view() == nullptr);
    QVERIFY(window->actionsOfWindow().open->isEnabled());
    QVERIFY(!window->actionsOfWindow().import->isEnabled());
    QCOMPARE(window->actionsOfWindow().recent->actions().size(), 1);
    QCOMPARE(m_windows->showWelcome(), window);
}

void WindowTest::showsOrganizations()
{
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    const OrgsPage *page = window->view()->orgsPage();
    const QString org = QStringLiteral("northwind");
    QCOMPARE(cellOf(page, org, OrgsModel::NameColumn), QStringLiteral("Northwind Print"));
    QCOMPARE(cellOf(page, org, OrgsModel::StateColumn), QStringLiteral("Low"));
    QCOMPARE(cellOf(page, org, OrgsModel::RemainingColumn), QStringLiteral("40.0 of 500"));
    QCOMPARE(cellOf(page, org, OrgsModel::PlanColumn), QStringLiteral("Plus"));
    QCOMPARE(cellOf(page, QStringLiteral("calder"), OrgsModel::StateColumn), QStringLiteral("Exhausted"));
    QTRY_COMPARE(window->view()->summary().orgs, int64_t(3));
    QCOMPARE(window->view()->summary().low, int64_t(1));
    QCOMPARE(window->view()->summary().exhausted, int64_t(1));
    QVERIFY(page->countWords().contains(u'3'));
}

void WindowTest::filtersOrganizations()
{
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    OrgsPage *page = window->view()->orgsPage();
    page->setFilterText(QStringLiteral("finch"));
    QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 1, waitMs);
    QTRY_COMPARE(cellOf(page, QStringLiteral("calder"), OrgsModel::NameColumn), QStringLiteral("Calder & Finch"));
    page->setFilterText(QStringLiteral("nobody"));
    QTRY_VERIFY_WITH_TIMEOUT(page->emptyState()->isVisible(), waitMs);
    QVERIFY(!page->emptyState()->heading().isEmpty());
}

void WindowTest::opensAnOrganizationByKeyboard()
{
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    LedgerView *view = window->view();
    DataTable *table = view->orgsPage()->table();
    view->orgsPage()->takeFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    const std::string org = table->currentIndex().data(OrgRole).toString().toStdString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(static_cast<QWidget *>(view->currentPage()), static_cast<QWidget *>(view->orgPage()));
    QCOMPARE(view->orgPage()->org(), org);
    QTRY_VERIFY_WITH_TIMEOUT(view->orgPage()->details().has_value(), waitMs);
    QTest::keyClick(view->orgPage(), Qt::Key_Escape);
    QCOMPARE(static_cast<QWidget *>(view->currentPage()), static_cast<QWidget *>(view->orgsPage()));
}

void WindowTest::offersMoreCreditsWhenNeeded_data()
{
    QTest::addColumn<QString>("org");
    QTest::addColumn<bool>("offered");
    QTest::newRow("ok") << QStringLiteral("vantry") << false;
    QTest::newRow("low") << QStringLiteral("northwind") << true;
    QTest::newRow("exhausted") << QStringLiteral("calder") << true;
}

void WindowTest::offersMoreCreditsWhenNeeded()
{
    QFETCH(QString, org);
    QFETCH(bool, offered);
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    OrgPage *page = window->view()->orgPage();
    window->view()->showOrg(org.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(page->details().has_value(), waitMs);
    LinkButton *link = page->meterPanel()->meter()->link();
    QCOMPARE(link->isVisible(), offered);
    if (!offered)
        return;
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    // What helps, and below it the letter about it.
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(menu->actions().constFirst()->isEnabled());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QDialog *>() != nullptr);
}

void WindowTest::marksReadOnly()
{
    MainWindow *window = open(OpenMode::ReadOnly);
    QVERIFY(window != nullptr);
    QVERIFY(!window->actionsOfWindow().import->isEnabled());
    QVERIFY(!window->actionsOfWindow().import->toolTip().isEmpty());
    const QList<Banner *> banners = window->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(QLatin1String("ead-only"));
    }));
    window->view()->showOrg("northwind");
    QTRY_VERIFY_WITH_TIMEOUT(window->view()->orgPage()->details().has_value(), waitMs);
    const QList<QPushButton *> buttons = window->view()->orgPage()->findChildren<QPushButton *>();
    // But for menus, where what only reads is possible.
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->isVisible() || !button->isEnabled() || button->menu() != nullptr
                     || button->objectName() == QStringLiteral("write"),
                 qPrintable(button->text()));
}

void WindowTest::saysWhatCannotBeOpened()
{
    QFile file(path(QStringLiteral("letter.tidemark")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    MainWindow *window = m_windows->openLedger(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(window->messages()->isVisible(), waitMs);
    QVERIFY(window->messages()->text().contains(QLatin1String("letter.tidemark")));
    QVERIFY(window->ledgerPath().isEmpty());
}

void WindowTest::neverWritesOverALedger()
{
    MainWindow *window = m_windows->openLedger(path(), OpenMode::CreateNew);
    QTRY_VERIFY_WITH_TIMEOUT(window->messages()->isVisible(), waitMs);
    QVERIFY(window->messages()->text().contains(QLatin1String("harbor.tidemark")));
    QVERIFY(open() != nullptr);
}

void WindowTest::raisesTheWindowOfAFile()
{
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    const QString other = m_folder->path() + QStringLiteral("/../") + QDir(m_folder->path()).dirName()
        + QStringLiteral("/harbor.tidemark");
    QCOMPARE(m_windows->openLedger(other), window);
    QCOMPARE(m_windows->windows().size(), size_t(1));
}

void WindowTest::showsWhatOthersBook()
{
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    book(path(), {adjustment("vantry", -480, Instant::now())});
    const OrgsPage *page = window->view()->orgsPage();
    QTRY_COMPARE_WITH_TIMEOUT(cellOf(page, QStringLiteral("vantry"), OrgsModel::RemainingColumn),
                              QStringLiteral("20.0 of 500"), 5'000);
    QTRY_COMPARE(window->view()->summary().low, int64_t(2));
}

void WindowTest::imports()
{
    if (!QDir(exportFolder()).exists())
        QSKIP("The example export is not here.");
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    QSignalSpy finished(window->importFlow(), &ImportFlow::finished);
    window->importFlow()->start(exportFolder());
    QVERIFY(window->importFlow()->panel()->isVisible());
    QVERIFY(!window->actionsOfWindow().import->isEnabled());
    QVERIFY(finished.wait(120'000));
    QVERIFY(!window->importFlow()->panel()->isVisible());
    auto *dialog = window->findChild<ImportReportDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->headline().startsWith(QLatin1String("Done")));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(window->view()->summary().orgs > 3, waitMs);
}

void WindowTest::cancelsAnImport()
{
    if (!QDir(exportFolder()).exists())
        QSKIP("The example export is not here.");
    MainWindow *window = open();
    QVERIFY(window != nullptr);
    QSignalSpy finished(window->importFlow(), &ImportFlow::finished);
    // What books waits, so that the import cannot be over before it is cancelled.
    QSemaphore gate;
    window->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    window->importFlow()->start(exportFolder());
    window->importFlow()->cancel();
    gate.release();
    QVERIFY(finished.wait(120'000));
    const auto *dialog = window->findChild<ImportReportDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->headline().startsWith(QLatin1String("Cancelled")), qPrintable(dialog->headline()));
    QVERIFY(window->actionsOfWindow().import->isEnabled());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
