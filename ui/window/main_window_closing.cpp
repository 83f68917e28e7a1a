// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "ui/widgets/banner.h"
#include "ui/window/import_flow.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/portable_import_flow.h"

namespace tidemark
{
namespace
{

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

}

void MainWindow::restorePlace()
{
    resize(1440, 900);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_import != nullptr && m_import->isRunning()) {
        event->ignore();
        askToStopImport();
        return;
    }
    if (m_portableImport != nullptr && m_portableImport->isRunning()) {
        event->ignore();
        m_messages->showMessage(BannerTone::Info,
                                tr("An import is running. Cancel it, and nothing of it is there; or wait for its "
                                   "end, and close the window then."));
        return;
    }
    QSettings().setValue(geometryKey(), saveGeometry());
    if (m_view != nullptr)
        m_view->saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::askToStopImport()
{
    if (findChild<QMessageBox *>(QStringLiteral("stopImport")) != nullptr)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close %1").arg(QFileInfo(m_path).fileName()),
                                tr("An import is running."), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("stopImport"));
    box->setInformativeText(tr("If it is stopped, what is booked by then stays, and importing again adds the rest."));
    QPushButton *stop = box->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Keep importing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Over before it was answered: the report is worth a look.
    connect(m_import, &ImportFlow::runningChanged, box, &QMessageBox::close);
    connect(stop, &QPushButton::clicked, this, &MainWindow::stopImportAndClose);
    box->open();
}

void MainWindow::stopImportAndClose()
{
    if (!m_import->isRunning()) {
        close();
        return;
    }
    connect(m_import, &ImportFlow::abandoned, this, &MainWindow::close);
    m_import->abandon();
}

}
