// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/review_orgs_page.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>

#include "core/review/review_orgs_model.h"
#include "ui/support/console_format.h"
#include "ui/support/icons.h"
#include "ui/views/column_width.h"
#include "ui/views/data_table.h"
#include "ui/views/remaining_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/state_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

namespace tidemark
{
namespace
{

QString columnsKey()
{
    return QStringLiteral("columns/review-orgs");
}

}

ReviewOrgsPage::ReviewOrgsPage(const Review *review, QWidget *parent)
    : Page(tr("Organizations"), parent)
    , m_review(review)
    , m_model(new ReviewOrgsModel(this))
    , m_field(new SearchField(tr("Filter organizations")))
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
{
    setHeadVisible(false);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 8, 16, 8);
    m_field->setMaximumWidth(260);
    m_field->setAccessibleName(m_field->placeholderText());
    filters->addWidget(m_field, 1);
    filters->addStretch();
    auto *statements = new QPushButton(icon(IconId::Export), tr("&Statements…"));
    statements->setObjectName(QStringLiteral("statements"));
    filters->addWidget(statements);
    const auto requestStatements = [this] {
        Q_EMIT statementsRequested(selectedOrgs());
    };
    connect(statements, &QPushButton::clicked, this, requestStatements);
    body()->addLayout(filters);
    m_model->setFormat(std::make_shared<ConsoleFormat>());
    m_table->setAccessibleName(title());
    m_table->setItemDelegateForColumn(ReviewOrgsModel::StateColumn, new StateDelegate(m_table));
    m_table->setItemDelegateForColumn(ReviewOrgsModel::RemainingColumn, new RemainingDelegate(m_table));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(ReviewOrgsModel::OrgColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int widths[] = {128, 200, 215, 110, 90, 170, 170};
    for (int column = 0; column < ReviewOrgsModel::ColumnCount; ++column)
        setColumnWidth(m_table, column, widths[column]);
    if (const QByteArray state = QSettings().value(columnsKey()).toByteArray(); !state.isEmpty())
        m_table->restoreColumns(state);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    const auto request = [this] {
        if (const QModelIndex index = m_table->currentIndex(); index.isValid())
            Q_EMIT orgRequested(index.data(OrgRole).toString().toStdString());
    };
    connect(m_table, &QTableView::activated, this, request);
    connect(m_table, &DataTable::contextMenuOpening, this,
            [this, request, requestStatements](QMenu *menu, const QModelIndex &index) {
                if (!index.isValid())
                    return;
                menu->addAction(icon(IconId::Ledger), tr("Show its entries"), this, request);
                menu->addAction(icon(IconId::Export), tr("&Statement…"), this, requestStatements);
            });
    const auto refreshStatements = [this, statements] {
        statements->setEnabled(m_table->selectionModel()->hasSelection());
        statements->setToolTip(statements->isEnabled() ? QString() : tr("Choose organizations first"));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, statements, refreshStatements);
    connect(m_model, &QAbstractItemModel::modelReset, statements, refreshStatements);
    refreshStatements();
    connect(m_field, &SearchField::searchRequested, this, [this](const QString &text) {
        m_model->setFilter(text);
        refreshRows();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ReviewOrgsPage::takeFocus);
    connect(m_empty, &EmptyState::actionTriggered, m_field, [this] {
        m_field->clear();
    });
    connect(review, &Review::indexed, this, [this] {
        m_model->setFile(*m_review->file());
        if (m_review->lastCheck())
            m_model->setStandings(m_review->lastCheck()->standings);
        refreshRows();
    });
    connect(review, &Review::checked, this, [this] {
        m_model->setStandings(m_review->lastCheck()->standings);
    });
    refreshRows();
}

void ReviewOrgsPage::refreshRows()
{
    const bool empty = m_model->rowCount() == 0;
    if (!m_field->text().isEmpty())
        m_empty->setText(tr("No organization fits"), tr("None has these words in its id."),
                         tr("Show all organizations"));
    else if (m_review->file() != nullptr && m_review->file()->index().isComplete())
        m_empty->setText(tr("No organizations"), tr("The file holds no entry that can be read."));
    else
        m_empty->setText(tr("Reading the file…"), tr("The organizations are listed once all entries are known."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    setCountWords(tr("%Ln organizations", nullptr, m_model->rowCount()));
}

void ReviewOrgsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_field->setFocus();
}

void ReviewOrgsPage::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

DataTable *ReviewOrgsPage::table() const
{
    return m_table;
}

std::vector<std::string> ReviewOrgsPage::selectedOrgs() const
{
    std::vector<std::string> orgs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        orgs.push_back(index.data(OrgRole).toString().toStdString());
    return orgs;
}

void ReviewOrgsPage::saveState()
{
    QSettings().setValue(columnsKey(), m_table->saveColumns());
}

ReviewOrgsModel *ReviewOrgsPage::model() const
{
    return m_model;
}

}
