// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_report_dialog.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include "ui/import/report_panel.h"
#include "ui/support/theme.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

QString headlineOf(const ImportReport &report)
{
    if (report.cancelled)
        return ImportReportDialog::tr("Cancelled. What was booked until then stays; import again to add the rest.");
    const ImportCounts total = report.total();
    if (total.applied == 0 && report.unreadable == 0 && total.refusedInAll() == 0)
        return ImportReportDialog::tr("Nothing new: every row was there already.");
    if (report.unreadable > 0)
        return ImportReportDialog::tr("Done, but for %Ln rows that could not be read.", nullptr,
                                      int(report.unreadable));
    if (total.refusedInAll() > 0)
        return ImportReportDialog::tr("Done. %Ln rows were refused by the rules of the ledger.", nullptr,
                                      int(total.refusedInAll()));
    return ImportReportDialog::tr("Done. Every row was taken.");
}

}

ImportReportDialog::ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_headline(headlineOf(report))
{
    new EnterPresses(this);
    setWindowTitle(tr("Import of %1").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *headline = new TextLabel(m_headline, TextRole::Subject);
    headline->setWordWrap(true);
    column->addWidget(headline);
    column->addWidget(new ReportPanel(report), 1);
    if (!report.rejectsPath.empty())
        addRejects(column, report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    makePrimary(buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(760, 560);
}

QString ImportReportDialog::headline() const
{
    return m_headline;
}

void ImportReportDialog::addRejects(QVBoxLayout *column, const ImportReport &report)
{
    const QString path = QString::fromStdString(report.rejectsPath);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(
        new TextLabel(tr("%Ln rows were not taken. They are kept in", nullptr, int(report.rejected)), TextRole::Body));
    auto *link = new LinkButton(QFileInfo(path).fileName());
    link->setToolTip(QDir::toNativeSeparators(path));
    connect(link, &LinkButton::clicked, this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    row->addWidget(link);
    row->addStretch();
    m_mend = new QPushButton(tr("&Mend and try again…"));
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->setAutoDefault(false);
    m_mend->hide();
    connect(m_mend, &QPushButton::clicked, this, &ImportReportDialog::mendRequested);
    row->addWidget(m_mend);
    column->addLayout(row);
}

void ImportReportDialog::offerMending()
{
    if (m_mend != nullptr)
        m_mend->show();
}

}
