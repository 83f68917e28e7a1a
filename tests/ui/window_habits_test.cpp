// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

#include "core/models/entries_model.h"
#include "tests/ui/window_desk.h"
#include "ui/import/import_assistant.h"
#include "ui/import/import_report_dialog.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/pages/orgs_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page.h"
#include "ui/views/roles.h"
#include "ui/views/sidebar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/state_chip.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_status_bar.h"

using namespace tidemark;

namespace
{

/// Whether the window took what was dropped on it.
bool drop(QWidget *window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &dropped);
    return true;
}

/// Books 100 credits for an organization through its dialog.
void topUp(MainWindow *window, const std::string &org)
{
    window->view()->bookings()->topUp(org);
    auto *commit = window->findChild<QPushButton *>(QStringLiteral("commit"));
    QVERIFY(commit != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), WindowDesk::waitMs);
    QTest::mouseClick(commit, Qt::LeftButton);
    QVERIFY(WindowDesk::says(window, QStringLiteral("Northwind Print: Topped up 100.0 credits.")));
}

}

class WindowHabitsTest : public QObject
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
    void aDroppedLedgerOpens();
    void aDroppedFolderIsImported();
    void whatCannotBeDroppedIsSaid();
    void enterOpensWhatWasOpenLast();
    void opensWhereItWasClosed();
    void rememberedColumns();
    void theSideBarSaysWhereOneIs();
    void noGapWhereColumnsAreHidden();
    void namesTakeWhatDetailsLeave();
    void undoByTheLink();
    void undoByKeys();
    void saysWhatUndoBooked();
    void verifies();
    void exports();
    void whatIsSelectedIsReadBeforeItIsUsed();
    void theNameFollowsTheKindOfExport();
    void exportsWhatIsChosen_data();
    void exportsWhatIsChosen();

private:
    std::unique_ptr<WindowDesk> m_desk;
};

void WindowHabitsTest::aDroppedLedgerOpens()
{
    MainWindow *window = m_desk->windows().showWelcome();
    QSignalSpy opened(window, &MainWindow::ledgerOpened);
    QVERIFY(drop(window, {m_desk->path()}));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, WindowDesk::waitMs);
    QCOMPARE(QFileInfo(window->ledgerPath()).canonicalFilePath(), QFileInfo(m_desk->path()).canonicalFilePath());
    // A second time it is the same window.
    QVERIFY(drop(window, {m_desk->path()}));
    QCOMPARE(m_desk->windows().windows().size(), size_t(1));
}

void WindowHabitsTest::aDroppedFolderIsImported()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    const int64_t before = window->view()->summary().orgs;
    QVERIFY(drop(window, {exampleExport()}));
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ImportAssistant *>() != nullptr, WindowDesk::waitMs);
    auto *import = window->findChild<ImportAssistant *>()->findChild<QPushButton *>(QStringLiteral("import"));
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), WindowDesk::waitMs);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ImportReportDialog *>() != nullptr, 120'000);
    window->findChild<ImportReportDialog *>()->close();
    QTRY_VERIFY_WITH_TIMEOUT(window->view()->summary().orgs > before, WindowDesk::waitMs);
}

void WindowHabitsTest::whatCannotBeDroppedIsSaid()
{
    MainWindow *welcome = m_desk->windows().showWelcome();
    QVERIFY(drop(welcome, {exampleExport()}));
    QVERIFY(WindowDesk::says(welcome, QStringLiteral("Open a ledger")));
    QVERIFY(!drop(welcome, {m_desk->path(), exampleExport()}));
    MainWindow *window = m_desk->open(OpenMode::ReadOnly);
    QVERIFY(window != nullptr);
    QVERIFY(drop(window, {exampleExport()}));
    QVERIFY(WindowDesk::says(window, QStringLiteral("Nothing was imported.")));
    QVERIFY(!window->importFlow()->isRunning());
}

void WindowHabitsTest::enterOpensWhatWasOpenLast()
{
    MainWindow *first = m_desk->open();
    QVERIFY(first != nullptr);
    MainWindow *welcome = m_desk->windows().showWelcome();
    first->close();
    QVERIFY(QTest::qWaitForWindowActive(welcome));
    QVERIFY(welcome->focusWidget() != nullptr);
    QSignalSpy opened(welcome, &MainWindow::ledgerOpened);
    QTest::keyClick(welcome->focusWidget(), Qt::Key_Return);
    QVERIFY(opened.wait(WindowDesk::waitMs));
}

void WindowHabitsTest::opensWhereItWasClosed()
{
    QPointer<MainWindow> window = m_desk->open();
    QVERIFY(window);
    window->setGeometry(30, 40, 900, 520);
    QTRY_COMPARE(window->size(), QSize(900, 520));
    window->close();
    QTRY_VERIFY(window.isNull());
    window = m_desk->open();
    QVERIFY(window);
    QCOMPARE(window->geometry(), QRect(30, 40, 900, 520));
}

/// An organization is one of the organizations, wherever it was opened from.
void WindowHabitsTest::theSideBarSaysWhereOneIs()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    LedgerView *view = window->view();
    view->showPage(LedgerView::Overview);
    view->showOrg("northwind");
    QCOMPARE(view->sidebar()->currentIndex().row(), int(LedgerView::Orgs));
    QCOMPARE(view->currentPage(), view->orgPage());
    // From one to the next Back leads to neither.
    view->showOrg("calder");
    view->goBack();
    QCOMPARE(view->sidebar()->currentIndex().row(), int(LedgerView::Overview));
    QCOMPARE(view->currentPage(), view->overviewPage());
    // The row that is marked already leads to the list all the same.
    view->showOrg("northwind");
    view->sidebar()->setFocus();
    QTest::keyClick(view->sidebar(), Qt::Key_Return);
    QCOMPARE(view->currentPage(), view->orgsPage());
}

void WindowHabitsTest::namesTakeWhatDetailsLeave()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->resize(1440, 800);
    window->view()->showPage(LedgerView::Ledger);
    LedgerPage *page = window->view()->ledgerPage();
    const auto width = [page](int column) {
        return page->table()->columnWidth(column);
    };
    const auto fills = [page] {
        return page->table()->horizontalHeader()->length() == page->table()->viewport()->width();
    };
    QTRY_VERIFY(fills() && width(EntriesModel::OrgColumn) > 180);
    page->showWhy(true);
    QTRY_VERIFY(fills() && width(EntriesModel::OrgColumn) < 150);
    page->showWhy(false);
    QTRY_VERIFY(width(EntriesModel::UserColumn) > 140);
    // What a person chose stays.
    page->table()->setColumnWidth(EntriesModel::UserColumn, 120);
    window->resize(1300, 800);
    QTRY_VERIFY(fills());
    QCOMPARE(width(EntriesModel::UserColumn), 120);
}

void WindowHabitsTest::rememberedColumns()
{
    QPointer<MainWindow> window = m_desk->open();
    QVERIFY(window);
    QHeaderView *header = window->view()->orgsPage()->table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(OrgsModel::PlanColumn));
    header->setSectionHidden(OrgsModel::PlanColumn, true);
    header->resizeSection(OrgsModel::NameColumn, 333);
    header->moveSection(header->visualIndex(OrgsModel::ResetsColumn), 0);
    window->close();
    QTRY_VERIFY(window.isNull());
    window = m_desk->open();
    QVERIFY(window);
    header = window->view()->orgsPage()->table()->horizontalHeader();
    QVERIFY(header->isSectionHidden(OrgsModel::PlanColumn));
    QCOMPARE(header->sectionSize(OrgsModel::NameColumn), 333);
    QCOMPARE(header->visualIndex(OrgsModel::ResetsColumn), 0);
}

/// Led to from elsewhere, an organization's page first appears with its ledger.
void WindowHabitsTest::noGapWhereColumnsAreHidden()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->view()->showEntry("northwind", 3);
    const LedgerPage *page = window->view()->orgPage()->ledgerPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->currentIndex().isValid(), WindowDesk::waitMs);
    const QHeaderView *header = page->table()->horizontalHeader();
    int end = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        QCOMPARE(header->sectionPosition(column), end);
        end += header->sectionSize(column);
    }
    QCOMPARE(header->length(), end);
}

void WindowHabitsTest::undoByTheLink()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    QVERIFY(!window->actionsOfWindow().undo->isEnabled());
    topUp(window, "northwind");
    QCOMPARE(m_desk->remaining(), credits("142.5"));
    QVERIFY(window->actionsOfWindow().undo->isEnabled());
    QTest::mouseClick(window->messages()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(window, QStringLiteral("Undone: the reversal is booked.")));
    QCOMPARE(m_desk->remaining(), credits("42.5"));
    QVERIFY(!window->messages()->actionLink()->isVisible());
    QVERIFY(!window->actionsOfWindow().undo->isEnabled());
}

void WindowHabitsTest::undoByKeys()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    topUp(window, "northwind");
    QApplication::setActiveWindow(window);
    window->view()->currentPage()->takeFocus();
    // However often it is asked for, it is booked once.
    QTest::keySequence(window, QKeySequence::Undo);
    QTest::keySequence(window, QKeySequence::Undo);
    QVERIFY(WindowDesk::says(window, QStringLiteral("Undone: the reversal is booked.")));
    QCOMPARE(m_desk->remaining(), credits("42.5"));
}

void WindowHabitsTest::saysWhatUndoBooked()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->view()->bookings()->setLimits("northwind", {"ann", "bob"});
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QRadioButton *>(QStringLiteral("inherit"))->isChecked(),
                             WindowDesk::waitMs);
    window->findChild<QRadioButton *>(QStringLiteral("unlimited"))->click();
    auto *commit = window->findChild<QPushButton *>(QStringLiteral("commit"));
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), WindowDesk::waitMs);
    QTest::mouseClick(commit, Qt::LeftButton);
    QVERIFY(WindowDesk::says(window, QStringLiteral("set.")));
    QTest::mouseClick(window->messages()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(window, QStringLiteral("Undone: 2 former value")));
}

void WindowHabitsTest::verifies()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    const auto says = [window](const QString &words) {
        const QList<QLabel *> labels = window->findChild<LedgerStatusBar *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Chain not verified yet")), WindowDesk::waitMs);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(WindowDesk::says(window, QStringLiteral("The chains are intact")));
    QVERIFY(window->actionsOfWindow().verify->isEnabled());
    QVERIFY(says(QStringLiteral("verified today")));
    const auto *chip = window->findChild<LedgerStatusBar *>()->findChild<StateChip *>();
    QCOMPARE(chip->text(), QStringLiteral("Chain intact"));
    const QString words = QStringLiteral("Chain intact to entry %L1").arg(window->view()->summary().entries);
    const int64_t checked = window->view()->summary().entries;
    topUp(window, "northwind");
    QTRY_COMPARE_WITH_TIMEOUT(window->view()->summary().entries, checked + 1, WindowDesk::waitMs);
    QCOMPARE(chip->text(), words);
    QVERIFY2(chip->toolTip().contains(QStringLiteral("not checked")), qPrintable(chip->toolTip()));
}

void WindowHabitsTest::exports()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    const QString target = m_desk->path(QStringLiteral("out.jsonl"));
    window->actionsOfWindow().exportAll->trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setDirectory(QFileInfo(target).path());
    dialog->selectFile(QFileInfo(target).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(WindowDesk::says(window, QStringLiteral("Exported ")));
    QProcess verify;
    verify.start(QStringLiteral(TIDEMARK_CLI), {QStringLiteral("verify"), target});
    QVERIFY(verify.waitForFinished(60'000));
    QCOMPARE(verify.exitCode(), 0);
}

void WindowHabitsTest::whatIsSelectedIsReadBeforeItIsUsed()
{
    {
        std::vector<std::string> lines;
        for (int i = 0; i < 300; ++i)
            lines.push_back(line("org.create", "o" + std::to_string(i), "'program':'idealy','plan':'plus'", 60));
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        book(**ledger, lines);
    }
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    const OrgsPage *page = window->view()->orgsPage();
    QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 302, WindowDesk::waitMs);
    QVERIFY(!page->model()->isLoaded(0, 301));
    page->table()->selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->isLoaded(0, 301), WindowDesk::waitMs);
    QMenu menu;
    window->view()->orgsPage()->addActionsTo(&menu);
    QVERIFY(menu.actions().size() > 4);
}

void WindowHabitsTest::theNameFollowsTheKindOfExport()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().exportAll->trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(kind != nullptr && name != nullptr);
    const auto choose = [kind](Qt::Key key) {
        kind->setFocus();
        QTest::keyClick(kind, key);
    };
    choose(Qt::Key_Down);
    QCOMPARE(name->text(), QStringLiteral("harbor.jsonl.zst"));
    choose(Qt::Key_Up);
    QCOMPARE(name->text(), QStringLiteral("harbor.jsonl"));
    name->setText(QStringLiteral("for Ada"));
    choose(Qt::Key_Down);
    QCOMPARE(name->text(), QStringLiteral("for Ada.jsonl.zst"));
    dialog->reject();
}

void WindowHabitsTest::exportsWhatIsChosen_data()
{
    QTest::addColumn<QStringList>("orgs");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << QStringList{QStringLiteral("calder")} << QStringLiteral("Export every entry of calder")
                         << QStringLiteral("harbor calder.jsonl")
                         << QStringLiteral("Exported 3 entries of 1 organizations to harbor calder.jsonl.");
    QTest::newRow("two") << QStringList{QStringLiteral("calder"), QStringLiteral("pine")}
                         << QStringLiteral("Export every entry of 2 organizations")
                         << QStringLiteral("harbor 2 organizations.jsonl")
                         << QStringLiteral("Exported 5 entries of 2 organizations to harbor 2 organizations.jsonl.");
}

void WindowHabitsTest::exportsWhatIsChosen()
{
    QFETCH(QStringList, orgs);
    QFETCH(QString, proposed);
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        book(**ledger, {line("org.create", "pine", "'program':'idealy','plan':'plus','name':'Pine'", 60)});
    }
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    const OrgsPage *page = window->view()->orgsPage();
    QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 3, WindowDesk::waitMs);
    QItemSelectionModel *selection = page->table()->selectionModel();
    selection->clear();
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = page->model()->index(row, 0);
        if (orgs.contains(index.data(OrgRole).toString()))
            selection->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QMenu menu;
    window->view()->orgsPage()->addActionsTo(&menu);
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().remove(u'&') == QStringLiteral("Portable export…");
    });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QTEST(dialog->windowTitle(), "title");
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), proposed);
    const QString target = m_desk->path(proposed);
    dialog->setDirectory(QFileInfo(target).path());
    dialog->selectFile(proposed);
    QMetaObject::invokeMethod(dialog, "accept");
    QFETCH(QString, said);
    QTRY_VERIFY_WITH_TIMEOUT(window->messages()->isVisible(), WindowDesk::waitMs);
    QCOMPARE(window->messages()->text(), said);
    QStringList held;
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString org = QJsonDocument::fromJson(file.readLine()).object()[QLatin1String("org")].toString();
        if (!org.isEmpty() && !held.contains(org))
            held += org;
    }
    QCOMPARE(held, orgs);
    QProcess verify;
    verify.start(QStringLiteral(TIDEMARK_CLI), {QStringLiteral("verify"), target});
    QVERIFY(verify.waitForFinished(60'000));
    QCOMPARE(verify.exitCode(), 0);
}

QTEST_MAIN(WindowHabitsTest)
#include "window_habits_test.moc"
