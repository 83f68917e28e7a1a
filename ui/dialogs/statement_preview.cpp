// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statement_preview.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include "ui/report/statement_document.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

namespace tidemark
{
namespace
{

constexpr int figureWidth = 110;

QString signedText(Credits credits)
{
    return creditsText(credits, Fraction::AtLeastOne, Sign::Always);
}

}

StatementPreview::StatementPreview(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("What the statement says"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(controlHeight(26));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumHeight(controlHeight(26) * 10);
}

void StatementPreview::setHeads(const QStringList &heads)
{
    m_model->clear();
    m_model->setColumnCount(int(heads.size()));
    m_model->setHorizontalHeaderLabels(heads);
    for (int column = 1; column < heads.size(); ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
        setColumnWidth(column, figureWidth);
    }
    if (!heads.isEmpty())
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void StatementPreview::addRow(const QStringList &cells, bool strong, bool dim)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        if (!items.isEmpty())
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        if (strong)
            item->setFont(textFont(TextRole::Strong));
        if (dim)
            item->setForeground(tokensOf(palette()).dim);
        items += item;
    }
    m_model->appendRow(items);
}

void StatementPreview::setStatements(const std::vector<Statement> &statements, bool many)
{
    setHeads(many ? QStringList{tr("Organization"), tr("Opening"), tr("Granted"), tr("Used"), tr("Closing")}
                  : QStringList{QString(), tr("Bookings"), tr("Credits")});
    for (const Statement &statement : statements) {
        if (many) {
            Credits granted;
            for (const StatementSum &sum : statement.granted)
                granted += sum.credits;
            addRow({QString::fromStdString(statement.name.empty() ? statement.org : statement.name),
                    creditsText(statement.opening), signedText(granted), creditsText(statement.used.credits),
                    creditsText(statement.closing)},
                   false, false);
            continue;
        }
        for (const StatementLine &line : summaryLines(statement)) {
            const bool isBalance = line.weight == ReportRow::Weight::Total;
            addRow({line.name, line.count ? countText(*line.count) : QString(),
                    isBalance ? creditsText(line.credits) : signedText(line.credits)},
                   isBalance, line.weight == ReportRow::Weight::Part);
        }
    }
    // A table without a current index can crash screen readers in Qt 6.4.
    if (m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

}
