// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFileDialog>

#include "ui/keys/keys_dialog.h"
#include "ui/keys/sign_flow.h"
#include "ui/widgets/banner.h"
#include "ui/window/main_window.h"

namespace tidemark
{

void MainWindow::makeSigning()
{
    m_sign = new SignFlow(this);
    connect(m_sign, &SignFlow::signedBeside, this, [this](const QString &words) {
        m_messages->showMessage(BannerTone::Done, words);
    });
    connect(m_sign, &SignFlow::failed, this, [this](const QString &words) {
        m_messages->showMessage(BannerTone::Error, words);
    });
    connect(m_sign, &SignFlow::keyNeeded, this, [this] {
        m_onMessage = [this] {
            openKeys();
        };
        m_messages->showMessage(BannerTone::Info, tr("This desk has no key to sign with yet. Make one first."),
                                tr("Signing keys…"));
    });
    connect(m_actions.sign, &QAction::triggered, this, &MainWindow::chooseFileToSign);
    connect(m_actions.keys, &QAction::triggered, this, &MainWindow::openKeys);
}

void MainWindow::chooseFileToSign()
{
    QFileDialog *dialog = fileDialog(tr("Sign a file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Portable exports (*.jsonl *.jsonl.zst)"), tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Sign"));
    connect(dialog, &QFileDialog::fileSelected, m_sign, &SignFlow::sign);
    dialog->open();
}

void MainWindow::openKeys()
{
    (new KeysDialog(this))->open();
}

}
