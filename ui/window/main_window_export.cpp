// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QFileInfo>

#include "ui/keys/sign_flow.h"
#include "ui/report/org_file_name.h"
#include "ui/widgets/banner.h"
#include "ui/window/ledger_work.h"
#include "ui/window/main_window.h"

namespace tidemark
{
namespace
{

QString plainSuffix()
{
    return QStringLiteral(".jsonl");
}

QString packedSuffix()
{
    return QStringLiteral(".zst");
}

/// Qt knows of a name's last suffix alone.
void followFilter(QFileDialog *dialog, bool isPacked)
{
    dialog->setDefaultSuffix((isPacked ? plainSuffix() + packedSuffix() : plainSuffix()).mid(1));
    QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    while (name.endsWith(plainSuffix()) || name.endsWith(packedSuffix()))
        name.truncate(name.lastIndexOf(u'.'));
    if (!name.isEmpty())
        dialog->selectFile(name + u'.' + dialog->defaultSuffix());
}

}

/// "harbor", "harbor northwind", "harbor 12 organizations"
QString MainWindow::exportName(const std::vector<std::string> &orgs) const
{
    const QString ledger = QFileInfo(m_path).completeBaseName();
    if (orgs.empty())
        return ledger;
    if (orgs.size() == 1)
        return ledger + u' ' + orgFileName(orgs.front());
    return tr("%1 %n organizations", "name of a file, without its suffix", int(orgs.size())).arg(ledger);
}

void MainWindow::chooseExportTarget(const std::vector<std::string> &orgs)
{
    if (m_work->isRunning()) {
        m_messages->showMessage(BannerTone::Info,
                                tr("The ledger is being checked or exported. Try again when that is done."));
        return;
    }
    QFileDialog *dialog =
        fileDialog(orgs.empty()           ? tr("Export every entry")
                       : orgs.size() == 1 ? tr("Export every entry of %1").arg(QString::fromStdString(orgs.front()))
                                          : tr("Export every entry of %Ln organizations", nullptr, int(orgs.size())));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString packed = tr("Compressed portable exports (*.jsonl.zst)");
    dialog->setNameFilters({tr("Portable exports (*.jsonl)"), packed});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, packed](const QString &filter) {
        followFilter(dialog, filter == packed);
    });
    dialog->setDefaultSuffix(plainSuffix().mid(1));
    dialog->selectFile(exportName(orgs) + plainSuffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, orgs](const QString &path) {
        m_work->exportTo(path, orgs);
    });
    dialog->open();
}

void MainWindow::showExported(const QString &words, const QString &path)
{
    m_onMessage = [this, path] {
        m_sign->sign(path);
    };
    m_messages->showMessage(BannerTone::Done, words, tr("Sign it"));
}

}
