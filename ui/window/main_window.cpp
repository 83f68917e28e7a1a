// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include "core/async/ledger_service.h"
#include "ui/door/ledger_door.h"
#include "ui/pages/org_actions.h"
#include "ui/pages/org_page.h"
#include "ui/reviews/reviews_page.h"
#include "ui/support/failure_words.h"
#include "ui/support/recent_ledgers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/search_field.h"
#include "ui/window/as_of_control.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_status_bar.h"
#include "ui/window/ledger_view.h"
#include "ui/window/ledger_work.h"
#include "ui/window/palette.h"
#include "ui/window/portable_import_flow.h"
#include "ui/window/welcome_page.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

QString opened(const QString &path)
{
    return QFileInfo(path).fileName();
}

}

MainWindow::MainWindow(WindowRegistry &registry)
    : m_registry(registry)
    , m_actions(WindowActions::makeIn(this))
{
    setAcceptDrops(true);
    new EnterPresses(this);
    setWindowTitle(tr("Tidemark"));
    makeCentral();
    connectActions();
    makeSigning();
    connectAsOf();
    refreshRecent();
    refreshActions();
    restorePlace();
}

MainWindow::~MainWindow()
{
    // What reads the ledger goes before the ledger.
    delete m_palette;
    delete m_view;
    delete m_import;
    delete m_work;
}

void MainWindow::makeCentral()
{
    auto *central = new QWidget;
    m_column = new QVBoxLayout(central);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_messages = new Banner;
    m_mark = new Banner;
    m_mark->setClosable(false);
    m_alarm = new Banner;
    m_body = new QStackedWidget;
    m_welcome = new WelcomePage;
    m_body->addWidget(m_welcome);
    m_status = new LedgerStatusBar;
    m_past = new Banner;
    m_past->setClosable(false);
    m_column->addWidget(m_past);
    m_column->addWidget(m_mark);
    m_column->addWidget(m_alarm);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_body, 1);
    m_column->addWidget(m_status);
    m_status->hide();
    setCentralWidget(central);
    m_palette = new Palette(m_actions.search, this);
    connect(m_messages, &Banner::actionTriggered, this, [this] {
        m_onMessage();
    });
    connect(m_alarm, &Banner::actionTriggered, this, [this] {
        m_onAlarm();
    });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseLedger);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::chooseNewLedger);
    connect(m_welcome, &WelcomePage::reviewRequested, this, &MainWindow::chooseReviewed);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) {
        m_registry.openLedger(path, OpenMode::ReadWrite, this);
    });
}

void MainWindow::openLedger(const QString &path, OpenMode mode)
{
    m_path = path;
    m_welcome->setBusy(tr("Opening %1…").arg(opened(path)));
    m_messages->hide();
    LedgerService::open(path, mode).then(this, [this, path, mode](Result<std::shared_ptr<LedgerService>> service) {
        m_welcome->setBusy(QString());
        if (service)
            setLedger(std::move(*service));
        else
            showFailure(path, mode, service.error());
    });
}

void MainWindow::showFailure(const QString &path, OpenMode mode, const Error &error)
{
    m_path.clear();
    const QString name = opened(path);
    QString words;
    if (mode == OpenMode::CreateNew && QFileInfo::exists(path))
        words = tr("%1 was not made: there is a file of that name. Open it, or choose another name.").arg(name);
    else if (mode == OpenMode::CreateNew)
        words = failureWords(tr("%1 could not be made.").arg(name), error);
    else if (!QFileInfo::exists(path))
        words = tr("%1 is not there any more. Look for it in another folder, or restore it from a backup.").arg(name);
    else if (QFileInfo(path).isDir())
        words =
            tr("%1 is a folder, not a ledger. Open a ledger and import the folder, or choose a file in it.").arg(name);
    else
        words = failureWords(tr("%1 could not be opened.").arg(name), error);
    m_messages->showMessage(BannerTone::Error, words);
    if (!QFileInfo::exists(path)) {
        forgetLedger(path);
        refreshRecent();
    }
    Q_EMIT openFailed();
}

void MainWindow::setLedger(std::shared_ptr<LedgerService> service)
{
    m_service = std::move(service);
    m_path = m_service->path();
    setWindowTitle(tr("%1 – Tidemark", "title of a window").arg(opened(m_path)));
    setWindowFilePath(m_path);
    connect(new LedgerDoor(m_path, this), &LedgerDoor::knocked, this, &MainWindow::present);
    rememberLedger(m_path);
    for (MainWindow *window : m_registry.windows())
        window->refreshRecent();
    makeView();
    makeFlows();
    m_status->setFile(m_path, m_service->isReadOnly());
    m_status->show();
    showReadOnly();
    refreshActions();
    m_view->setFocus();
    Q_EMIT ledgerOpened();
}

void MainWindow::makeView()
{
    m_view = new LedgerView(m_service, m_actions);
    connect(m_view, &LedgerView::summaryChanged, m_status, &LedgerStatusBar::setSummary);
    connect(m_view, &LedgerView::selectionDescribed, m_status, &LedgerStatusBar::setSelection);
    connect(m_view, &LedgerView::message, this, [this](BannerTone tone, const QString &text, const QString &action) {
        m_onMessage = [this] {
            m_view->undo();
        };
        m_messages->showMessage(tone, text, action);
    });
    connect(m_view, &LedgerView::movedOn, m_messages, &Banner::moveOn);
    connect(m_view, &LedgerView::reviewRequested, &m_registry, &WindowRegistry::openReview);
    connect(&m_registry, &WindowRegistry::reviewsChanged, m_view->reviewsPage(), &ReviewsPage::refresh);
    connect(m_view, &LedgerView::atChanged, this, &MainWindow::showAsOf);
    connect(m_view, &LedgerView::importRequested, m_actions.import, &QAction::trigger);
    connect(m_view->bookings(), &OrgActions::exportRequested, this, &MainWindow::chooseExportTarget);
    m_body->addWidget(m_view);
    m_body->setCurrentWidget(m_view);
    m_palette->setService(m_service);
    connect(m_palette, &Palette::orgRequested, m_view, &LedgerView::showOrg);
    connect(m_palette, &Palette::userRequested, m_view, &LedgerView::showUser);
    connect(m_palette, &Palette::assetRequested, m_view, &LedgerView::showEntry);
}

void MainWindow::makeFlows()
{
    const auto sayFailure = [this](const QString &words) {
        m_messages->showMessage(BannerTone::Error, words);
    };
    m_import = new ImportFlow(m_service, this);
    connect(m_import, &ImportFlow::failed, this, sayFailure);
    connect(m_import, &ImportFlow::runningChanged, this, &MainWindow::refreshActions);
    connect(m_import, &ImportFlow::picturesImported, m_view, &LedgerView::forgetPictures);
    const auto sayDone = [this](const QString &words) {
        m_messages->showMessage(BannerTone::Done, words);
    };
    m_portableImport = new PortableImportFlow(m_service, this);
    connect(m_portableImport, &PortableImportFlow::failed, this, sayFailure);
    connect(m_portableImport, &PortableImportFlow::imported, this, sayDone);
    connect(m_portableImport, &PortableImportFlow::runningChanged, this, &MainWindow::refreshActions);
    m_work = new LedgerWork(m_service, this);
    connect(m_work, &LedgerWork::failed, this, sayFailure);
    connect(m_work, &LedgerWork::exported, this, &MainWindow::showExported);
    connect(m_work, &LedgerWork::runningChanged, this, &MainWindow::refreshActions);
    connect(m_work, &LedgerWork::chainKnown, m_status, &LedgerStatusBar::setChain);
    connect(m_work, &LedgerWork::chainKnown, m_view, [view = m_view](const ChainCheck &chain) {
        const bool intact = chain.state == ChainCheck::State::Intact || chain.state == ChainCheck::State::Remembered;
        view->setIntactTo(intact ? chain.entries : 0);
    });
    connect(m_work, &LedgerWork::checked, this, &MainWindow::showCheck);
    m_work->recall();
    m_column->insertWidget(4, m_import->panel());
    m_column->insertWidget(5, m_portableImport->panel());
    m_column->insertWidget(6, m_work->panel());
}

void MainWindow::showReadOnly()
{
    m_mark->setVisible(false);
    if (m_service && m_service->isReadOnly())
        m_mark->showMessage(BannerTone::Info,
                            tr("Read-only: you may look at everything and book nothing, because the file or its "
                               "folder cannot be written to."));
}

void MainWindow::refreshActions()
{
    const bool hasLedger = m_service != nullptr;
    const bool past = m_view != nullptr && m_view->at();
    const bool writable = hasLedger && !m_service->isReadOnly() && !past;
    const bool importing = m_import != nullptr && (m_import->isRunning() || m_portableImport->isRunning());
    const QString why = !hasLedger ? tr("Open or make a ledger first")
        : past                     ? tr("The window shows a past instant: go back to now to import")
        : !writable                ? tr("The ledger is read-only")
        : importing                ? tr("An import is running")
                                   : tr("Import a folder that the backend exported (%1)")
                          .arg(m_actions.import->shortcut().toString(QKeySequence::NativeText));
    for (QAction *action : {m_actions.import, m_actions.importFile}) {
        action->setEnabled(writable && !importing);
        action->setToolTip(why);
    }
    for (QAction *action : {m_actions.exportAll, m_actions.verify, m_actions.programs})
        action->setEnabled(hasLedger && !m_work->isRunning());
    for (QAction *action : {m_actions.filter, m_actions.refresh})
        action->setEnabled(hasLedger);
    for (QMenu *menu : {m_actions.pages, m_actions.columns, m_actions.org})
        menu->menuAction()->setVisible(hasLedger);
    m_actions.back->setEnabled(m_view != nullptr && m_view->currentPage() == m_view->orgPage());
    m_actions.undo->setEnabled(m_view != nullptr && m_view->canUndo());
    m_actions.search->setEnabled(hasLedger);
    m_actions.asOf->setEnabled(hasLedger);
    m_actions.lookBack->setEnabled(hasLedger);
    m_actions.backToNow->setEnabled(past);
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QString MainWindow::ledgerPath() const
{
    return m_path;
}

std::shared_ptr<LedgerService> MainWindow::service() const
{
    return m_service;
}

LedgerView *MainWindow::view() const
{
    return m_view;
}

Banner *MainWindow::messages() const
{
    return m_messages;
}

Banner *MainWindow::alarm() const
{
    return m_alarm;
}

const WindowActions &MainWindow::actionsOfWindow() const
{
    return m_actions;
}

ImportFlow *MainWindow::importFlow() const
{
    return m_import;
}

}
