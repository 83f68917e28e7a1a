// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedLayout>

#include "core/models/paged_table_model.h"
#include "ui/support/console_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/views/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"

namespace tidemark
{

ListPage::ListPage(const QString &title, const QString &key, QWidget *parent)
    : Page(title, parent)
    , m_key(QStringLiteral("columns/") + key)
    , m_filters(new QHBoxLayout)
    , m_field(new SearchField(tr("Filter")))
    , m_stack(new QStackedLayout)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
{
    m_filters->setContentsMargins(16, 0, 16, 10);
    m_filters->setSpacing(8);
    // It gives way before the buttons beside it widen the window.
    m_filters->addWidget(m_field, 1);
    m_field->setMinimumWidth(160);
    m_field->setMaximumWidth(260);
    m_table->setAccessibleName(title);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_filters);
    body()->addLayout(m_stack, 1);
    // From the filter straight into what it found.
    connect(m_field, &QLineEdit::returnPressed, this, &ListPage::takeFocus);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isFiltered())
            clearFilters();
    });
}

void ListPage::setModel(PagedTableModel *model, int sortColumn, Qt::SortOrder order)
{
    m_model = model;
    m_sortColumn = sortColumn;
    m_sortOrder = order;
    model->setFormat(std::make_shared<ConsoleFormat>());
    m_table->setModel(model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(sortColumn, order);
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListPage::keepSortable);
    connect(model, &PagedTableModel::extentChanged, this, &ListPage::refreshRows);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::refreshRows);
    connect(model, &PagedTableModel::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT message(BannerTone::Error, failureWords(tr("The list could not be read."), error));
    });
    watchSelection();
}

void ListPage::setColumns(const QList<std::pair<int, int>> &columns)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, true);
    int place = 0;
    for (const auto &[column, width] : columns) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), place++);
        header->resizeSection(column, width);
    }
    if (const QByteArray state = QSettings().value(m_key).toByteArray(); !state.isEmpty())
        m_table->restoreColumns(state);
    // The saved columns may name another sort than the one that the rows have.
    header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void ListPage::keepSortable(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (m_model->isSortable(column)) {
        m_sortColumn = column;
        m_sortOrder = header->sortIndicatorOrder();
        return;
    }
    const QSignalBlocker blocker(header);
    header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void ListPage::watchSelection()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        qint64 rows = 0;
        const QItemSelection selection = m_table->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            rows += range.height();
        Q_EMIT selectionDescribed(rows > 1 ? tr("%Ln selected", "rows", int(rows)) : QString());
    });
    connect(m_table, &DataTable::copyTooLarge, this, [this] {
        Q_EMIT message(BannerTone::Info,
                       tr("These are too many rows to copy. Filter them first, or export the ledger."));
    });
}

void ListPage::becomeTab(int orgColumn)
{
    setHeadVisible(false);
    m_filters->setContentsMargins(16, 10, 16, 10);
    m_table->setColumnHidden(orgColumn, true);
}

void ListPage::begin()
{
    if (std::exchange(m_begun, true))
        return;
    applyFilter();
}

void ListPage::beginAnew()
{
    m_begun = false;
    if (isVisible())
        begin();
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    begin();
}

void ListPage::refresh()
{
    if (m_begun)
        m_model->refresh();
}

QString ListPage::countOf(qint64) const
{
    return {};
}

QComboBox *ListPage::addChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filters->addWidget(box);
    return box;
}

void ListPage::refreshRows()
{
    const bool empty = m_model->totalRows() == 0 && !m_model->isSearching();
    if (empty)
        describeEmpty(m_empty);
    if (empty && m_table->hasFocus())
        m_field->setFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (const QString words = countOf(m_model->totalRows()); !words.isEmpty())
        setCountWords(m_model->isSearching() ? tr("%1 so far", "12 users so far").arg(words) : words);
    Q_EMIT rowsChanged(m_model->totalRows());
}

void ListPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_field->setFocus();
}

void ListPage::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

DataTable *ListPage::table() const
{
    return m_table;
}

void ListPage::saveState()
{
    QSettings().setValue(m_key, m_table->saveColumns());
}

QHBoxLayout *ListPage::filters() const
{
    return m_filters;
}

SearchField *ListPage::filterField() const
{
    return m_field;
}

EmptyState *ListPage::emptyState() const
{
    return m_empty;
}

}
