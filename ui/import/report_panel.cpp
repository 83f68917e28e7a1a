// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/report_panel.h"

#include <QBoxLayout>
#include <QTabWidget>

#include "ui/import/import_report_tables.h"
#include "ui/support/formats.h"
#include "ui/widgets/figure_column.h"
#include "ui/widgets/panel.h"

namespace tidemark
{
namespace
{

FigureColumn *figure(const QString &caption, int64_t value, const QString &detail, bool bad = false)
{
    auto *column = new FigureColumn(caption);
    column->setValue(countText(value), bad && value > 0 ? TextTone::Red : TextTone::Text);
    column->setDetail(detail);
    return column;
}

}

ReportPanel::ReportPanel(const ImportReport &report, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(figures(report));
    column->addWidget(tables(report), 1);
}

QWidget *ReportPanel::figures(const ImportReport &report)
{
    const ImportCounts total = report.total();
    auto *panel = new Panel;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 16, 12);
    row->setSpacing(0);
    FigureColumn *applied =
        figure(tr("Applied"), total.applied, tr("of %Ln rows", nullptr, int(qMin<int64_t>(report.rows, INT_MAX))));
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

QTabWidget *ReportPanel::tables(const ImportReport &report)
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Parts of the report"));
    tabs->addTab(importedOrgsTable(report), tr("By organization") + u'\t' + countText(qint64(report.orgs.size())));
    if (report.total().refusedInAll() > 0)
        tabs->addTab(refusedTable(report), tr("Refused") + u'\t' + countText(report.total().refusedInAll()));
    if (report.unreadable > 0 || !report.unknownColumns.empty())
        tabs->addTab(unreadableTable(report),
                     tr("Not read") + u'\t' + countText(report.unreadable + qint64(report.unknownColumns.size())));
    if (report.changed > 0)
        tabs->addTab(changesTable(report), tr("Changed") + u'\t' + countText(report.changed));
    return tabs;
}

}
