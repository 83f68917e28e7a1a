// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QtConcurrentRun>

#include "core/async/ledger_service.h"
#include "core/exchange/portable/export_peek.h"
#include "ui/import/import_assistant.h"
#include "ui/reviews/choose_review.h"
#include "ui/support/recent_ledgers.h"
#include "ui/widgets/banner.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_view.h"
#include "ui/window/ledger_work.h"
#include "ui/window/main_window.h"
#include "ui/window/portable_import_flow.h"
#include "ui/window/welcome_page.h"
#include "ui/window/window_registry.h"

namespace tidemark
{
namespace
{

QString suffix()
{
    return QStringLiteral("tidemark");
}

QString folderKey()
{
    return QStringLiteral("window/folder");
}

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

enum class Dropped : quint8 { Ledger, Import, Review };

/// Usage and exports both come as lines of JSON: their first bytes tell which it is.
Dropped droppedKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return Dropped::Import;
    if (!hasExportName(path))
        return Dropped::Ledger;
    return looksLikePortableExport(path.toStdString()) ? Dropped::Review : Dropped::Import;
}

}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::chooseLedger);
    connect(m_actions.review, &QAction::triggered, this, &MainWindow::chooseReviewed);
    connect(m_actions.newLedger, &QAction::triggered, this, &MainWindow::chooseNewLedger);
    connect(m_actions.import, &QAction::triggered, this, [this] {
        chooseExport(false);
    });
    connect(m_actions.importFile, &QAction::triggered, this, [this] {
        chooseExport(true);
    });
    connect(m_actions.exportAll, &QAction::triggered, this, [this] {
        chooseExportTarget({});
    });
    connect(m_actions.verify, &QAction::triggered, this, [this] {
        m_work->verify();
    });
    connect(m_actions.verifyFile, &QAction::triggered, this, [this] {
        chooseReview(
            this,
            [this](const QString &path) {
                m_registry.openReview(path);
            },
            ReviewFor::Verifying);
    });
    connect(m_actions.compare, &QAction::triggered, this, &MainWindow::showCompare);
    connect(m_actions.reconcile, &QAction::triggered, this, &MainWindow::showReconcile);
    connect(m_actions.close, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

QFileDialog *MainWindow::fileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title, QSettings().value(folderKey(), QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [](const QString &path) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
    });
    return dialog;
}

void MainWindow::chooseLedger()
{
    QFileDialog *dialog = fileDialog(tr("Open a ledger"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ledgers (*.tidemark)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_registry.openLedger(path, OpenMode::ReadWrite, this);
    });
    dialog->open();
}

void MainWindow::chooseNewLedger()
{
    QFileDialog *dialog = fileDialog(tr("New ledger"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix());
    dialog->setNameFilter(tr("Ledgers (*.tidemark)"));
    // A ledger is never written over; the window says so in its own words.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_registry.openLedger(path, OpenMode::CreateNew, this);
    });
    dialog->open();
}

void MainWindow::chooseExport(bool file)
{
    QFileDialog *dialog = fileDialog(file ? tr("Import a file") : tr("Import a backend export"));
    if (file) {
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("What can be imported (*.csv *.tsv *.txt *.jsonl *.jsonl.zst)"),
                                tr("Portable exports (*.jsonl *.jsonl.zst)"), tr("All files (*)")});
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFrom);
    dialog->open();
}

void MainWindow::importFrom(const QString &path)
{
    if (m_import == nullptr)
        m_messages->showMessage(BannerTone::Info, tr("Open a ledger, or make a new one, and then import into it."));
    else if (m_service->isReadOnly())
        m_messages->showMessage(BannerTone::Error,
                                tr("Nothing was imported. The ledger is read-only: open a copy in a folder that you "
                                   "may write to."));
    else if (m_import->isRunning() || m_portableImport->isRunning())
        return;
    else if (looksLikePortableExport(path.toStdString()))
        m_portableImport->start(path);
    else
        openAssistant(path);
}

void MainWindow::openAssistant(const QString &path)
{
    auto *assistant = new ImportAssistant(m_path, path, this);
    connect(assistant, &ImportAssistant::importRequested, this, [this](const ImportJob &job) {
        m_import->start(job);
    });
    assistant->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeDropped(droppedPath(event->mimeData()));
}

void MainWindow::takeDropped(const QString &path)
{
    const auto take = [this, path](Dropped kind) {
        if (kind == Dropped::Review)
            m_registry.openReview(path);
        else if (kind == Dropped::Import)
            importFrom(path);
        else
            m_registry.openLedger(path, OpenMode::ReadWrite, this);
    };
    Reply<Dropped>(QtConcurrent::run(droppedKind, path)).then(this, take);
}

void MainWindow::chooseReviewed()
{
    chooseReview(this, [this](const QString &path) {
        m_registry.openReview(path);
    });
}

void MainWindow::refreshRecent()
{
    const QStringList paths = recentLedgers();
    m_welcome->setRecent(paths);
    m_actions.recent->clear();
    for (const QString &path : paths) {
        QString name = QFileInfo(path).fileName();
        QAction *action = m_actions.recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] {
            m_registry.openLedger(path, OpenMode::ReadWrite, this);
        });
    }
    m_actions.recent->setToolTipsVisible(true);
    m_actions.recent->setEnabled(!paths.isEmpty());
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Tidemark"),
                                tr("<h3>Tidemark %1</h3>"
                                   "<p>A console for credit ledgers: who is running out, why, and what happens if you "
                                   "do this.</p><p>Free software under the GNU General Public License, version 3 or "
                                   "later. It comes without any warranty.</p>")
                                    .arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}
