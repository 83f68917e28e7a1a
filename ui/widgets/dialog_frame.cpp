// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_frame.h"

#include <QDialog>
#include <QVBoxLayout>

#include "ui/widgets/dialog_foot.h"

namespace tidemark
{

QVBoxLayout *makeDialogColumn(int spacing)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(spacing);
    return column;
}

QVBoxLayout *frameDialog(QDialog *dialog, QWidget *banner, QLayout *column, DialogFoot *foot)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    if (banner)
        all->addWidget(banner);
    all->addLayout(column, 1);
    all->addWidget(foot);
    return all;
}

}
