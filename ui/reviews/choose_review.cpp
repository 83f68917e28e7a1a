// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/choose_review.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ChooseReview)
};

QString folderKey()
{
    return QStringLiteral("window/folder");
}

}

void chooseReview(QWidget *window, const std::function<void(const QString &path)> &open, ReviewFor purpose)
{
    const bool verifying = purpose == ReviewFor::Verifying;
    auto *dialog = new QFileDialog(window, verifying ? Words::tr("Verify a file") : Words::tr("Open for review"),
                                   QSettings().value(folderKey(), QDir::homePath()).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {Words::tr("Exports and ledgers (*.jsonl *.jsonl.zst *.tidemark)"), Words::tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, verifying ? Words::tr("Verify") : Words::tr("Review"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [open](const QString &path) {
        QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
        open(path);
    });
    dialog->open();
}

bool hasExportName(const QString &path)
{
    return path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".jsonl.zst"), Qt::CaseInsensitive);
}

}
