// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_report_dialog.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>

#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/figure_column.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/window/import_report_tables.h"

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

FigureColumn *figure(const QString &caption, int64_t value, const QString &detail, bool bad = false)
{
    auto *column = new FigureColumn(caption);
    column->setValue(countText(value), bad && value > 0 ? TextTone::Red : TextTone::Text);
    column->setDetail(detail);
    return column;
}

}

ImportReportDialog::ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_headline(headlineOf(report))
{
    setWindowTitle(tr("Import of %1").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *headline = new TextLabel(m_headline, TextRole::Subject);
    headline->setWordWrap(true);
    column->addWidget(headline);
    column->addWidget(summary(report));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Parts of the report"));
    addOrgs(tabs, report);
    addUnreadable(tabs, report);
    addChanges(tabs, report);
    column->addWidget(tabs, 1);
    if (!report.rejectsPath.empty()) {
        const QString path = QString::fromStdString(report.rejectsPath);
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(new TextLabel(tr("%Ln rows were not taken. They are kept in", nullptr, int(report.rejected)),
                                     TextRole::Body));
        auto *link = new LinkButton(QFileInfo(path).fileName());
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &LinkButton::clicked, this, [path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
        row->addWidget(link);
        row->addStretch();
        column->addLayout(row);
    }
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

QWidget *ImportReportDialog::summary(const ImportReport &report)
{
    const ImportCounts total = report.total();
    auto *panel = new Panel;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 16, 12);
    row->setSpacing(0);
    FigureColumn *applied = figure(tr("Applied"), total.applied, tr("of %1 rows").arg(countText(report.rows)));
    applied->setDividerVisible(false);
    row->addWidget(applied, 1);
    row->addWidget(figure(tr("Already there"), total.alreadyThere, tr("added nothing")), 1);
    row->addWidget(figure(tr("Refused"), total.refusedInAll(), tr("by the ledger's rules"), true), 1);
    row->addWidget(figure(tr("Late"), total.late,
                          tr("%1 across a reset", "number of late rows").arg(countText(total.lateAcrossCycle))),
                   1);
    row->addWidget(figure(tr("Unreadable"), report.unreadable, tr("rows or files"), true), 1);
    panel->body()->addLayout(row);
    return panel;
}

void ImportReportDialog::addOrgs(QTabWidget *tabs, const ImportReport &report)
{
    tabs->addTab(importedOrgsTable(report), tr("By organization") + u'\t' + countText(qint64(report.orgs.size())));
    if (report.total().refusedInAll() > 0)
        tabs->addTab(refusedTable(report), tr("Refused") + u'\t' + countText(report.total().refusedInAll()));
}

void ImportReportDialog::addUnreadable(QTabWidget *tabs, const ImportReport &report)
{
    if (report.unreadable > 0 || !report.unknownColumns.empty())
        tabs->addTab(unreadableTable(report),
                     tr("Not read") + u'\t' + countText(report.unreadable + qint64(report.unknownColumns.size())));
}

void ImportReportDialog::addChanges(QTabWidget *tabs, const ImportReport &report)
{
    if (report.changed > 0)
        tabs->addTab(changesTable(report), tr("Changed") + u'\t' + countText(report.changed));
}

}
