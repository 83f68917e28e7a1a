// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>

#include "core/models/paged_table_model.h"
#include "ui/filters/filter_editor.h"
#include "ui/filters/filter_header.h"
#include "ui/pages/view_menu.h"
#include "ui/support/console_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/views/data_table.h"
#include "ui/views/followed_selection.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/search_field.h"

namespace tidemark
{
namespace
{

/// Below it the buttons of the head are icons alone.
constexpr int roomForWords = 900;
constexpr int totalPauseMs = 50;

QString selectedWords(qint64 rows)
{
    return QStringLiteral("<b>%1</b>").arg(ListPage::tr("%Ln selected", "rows", int(qMin<qint64>(rows, INT_MAX))));
}

std::vector<RowSpan> selectedSpans(const QItemSelection &selection)
{
    std::vector<RowSpan> spans;
    for (const QItemSelectionRange &range : selection)
        spans.push_back({range.top(), range.height()});
    return spans;
}

}

ListPage::ListPage(const QString &title, const QString &key, QWidget *parent)
    : Page(title, parent)
    , m_name(key)
    , m_key(QStringLiteral("columns/") + key)
    , m_views(new ViewMenu(key,
                           [this] {
                               return viewNow();
                           }))
    , m_content(new QHBoxLayout)
    , m_table(new DataTable)
    , m_rows(m_table)
    , m_empty(new EmptyState(m_table))
    , m_clear(new LinkButton(QString()))
    , m_columns(new QPushButton(icon(IconId::Columns), tr("Colum&ns")))
    , m_copy(new QPushButton(icon(IconId::Copy), tr("&Copy as")))
    , m_out(nullptr)
    , m_totalSoon(new QTimer(this))
{
    m_totalSoon->setSingleShot(true);
    m_totalSoon->setInterval(totalPauseMs);
    m_table->setAccessibleName(title);
    m_empty->hide();
    addRowsView(m_table);
    body()->addLayout(m_content, 1);
    makeHead();
    connect(m_table->header(), &FilterHeader::filtersChanged, this, &ListPage::filtersChanged);
    connect(m_table->header(), &FilterHeader::left, this, &ListPage::takeFocus);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isFiltered()) {
            clearFilters();
            takeFocus();
        }
    });
}

void ListPage::makeHead()
{
    // It gives way before the buttons widen the window.
    head()->parentWidget()->setMinimumWidth(1);
    // Behind the count, before the stretch.
    head()->insertWidget(head()->count() - 1, m_clear);
    m_clear->hide();
    connect(m_clear, &LinkButton::clicked, this, [this] {
        clearFilters();
        takeFocus();
    });
    m_views->hide();
    addToHead(m_views);
    connect(m_views, &ViewMenu::viewRequested, this, &ListPage::viewRequested);
    m_columns->setMenu(m_table->columnsMenu(m_columns));
    m_out = m_table->copyMenu(m_copy);
    m_copy->setMenu(m_out);
    for (QPushButton *button : {m_columns, m_copy}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text().remove(u'&'));
        button->setToolTip(button->accessibleName());
        addToHead(button);
    }
}

void ListPage::addRowAction(QPushButton *button)
{
    button->setAutoDefault(false);
    head()->insertWidget(head()->count() - 3, button);
}

void ListPage::setModel(PagedTableModel *model, int sortColumn, Qt::SortOrder order)
{
    m_model = model;
    m_sortColumn = sortColumn;
    m_sortOrder = order;
    m_firstSort = {sortColumn, order};
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

void ListPage::addFilter(int column, const QString &id, FilterEditor *editor)
{
    m_table->header()->setEditor(column, id, editor);
}

void ListPage::setSearchColumn(int column)
{
    m_searchColumn = column;
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
    new FollowedSelection(m_model, m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::describeSelection);
    // A list that begins anew selects nothing, and says so by no signal of its own.
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::describeSelection);
    connect(m_model, &PagedTableModel::extentChanged, this, [this] {
        if (m_selected > 1)
            m_totalSoon->start();
    });
    connect(m_totalSoon, &QTimer::timeout, this, [this] {
        m_model->askForTotals(selectedSpans(m_table->selectionModel()->selection()));
    });
    connect(m_model, &PagedTableModel::totalsKnown, this, [this](const RowTotals &totals) {
        const QString words = totals.rows == m_selected ? totalsWords(totals) : QString();
        if (m_selected > 1 && !words.isEmpty())
            Q_EMIT selectionDescribed(selectedWords(m_selected) + QStringLiteral("&nbsp; ") + words);
    });
    connect(m_table, &DataTable::copyTooLarge, this, [this] {
        Q_EMIT message(BannerTone::Info,
                       tr("These are too many rows to copy. Filter them first, or export the ledger."));
    });
}

void ListPage::describeSelection()
{
    m_selected = 0;
    for (const RowSpan &span : selectedSpans(m_table->selectionModel()->selection()))
        m_selected += span.count;
    Q_EMIT selectionDescribed(m_selected > 1 ? selectedWords(m_selected) : QString());
    // Keys and the mouse change a selection row by row.
    if (m_selected > 1)
        m_totalSoon->start();
    else
        m_totalSoon->stop();
}

QString ListPage::totalsWords(const RowTotals &) const
{
    return {};
}

qint64 ListPage::selectedCount() const
{
    return m_selected;
}

const QString &ListPage::key() const
{
    return m_name;
}

void ListPage::setViews(SavedViews *views)
{
    m_views->setViews(views);
    m_views->show();
}

ViewMenu *ListPage::viewMenu() const
{
    return m_views;
}

SavedView ListPage::viewNow() const
{
    SavedView view;
    view.page = m_name;
    view.filters = m_table->header()->filterState();
    view.sortColumn = m_sortColumn;
    view.descending = m_sortOrder == Qt::DescendingOrder;
    view.columns = m_table->saveColumns();
    return view;
}

void ListPage::showView(const SavedView *view)
{
    m_views->setChosen(view != nullptr ? view->id : QString());
    if (view != nullptr && !view->columns.isEmpty())
        m_table->restoreColumns(view->columns);
    grow();
    const bool known = view != nullptr && view->sortColumn >= 0
        && view->sortColumn < m_table->horizontalHeader()->count() && m_model->isSortable(view->sortColumn);
    const Qt::SortOrder order = view != nullptr && view->descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->sortByColumn(known ? view->sortColumn : m_firstSort.first, known ? order : m_firstSort.second);
    m_table->header()->setFilterState(view != nullptr ? view->filters : QVariantMap());
}

std::optional<ListQuery> ListPage::query() const
{
    return std::nullopt;
}

std::optional<ListQuery> ListPage::queryOf(const SavedView &view)
{
    m_table->header()->setFilterState(view.filters);
    return query();
}

void ListPage::becomeTab(int orgColumn)
{
    setTitleVisible(false);
    m_table->setColumnHidden(orgColumn, true);
}

void ListPage::addRowsView(QAbstractItemView *view)
{
    view->setVisible(view == m_rows);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    m_content->addWidget(view, 1);
}

void ListPage::setRowsView(QAbstractItemView *view)
{
    const bool hadFocus = m_rows->hasFocus();
    m_rows->hide();
    m_rows = view;
    m_rows->show();
    const bool isEmpty = !m_empty->isHidden();
    m_empty->setParent(view);
    m_empty->setVisible(isEmpty);
    placeEmpty();
    if (hadFocus)
        view->setFocus();
}

void ListPage::setTableButtonsVisible(bool visible)
{
    m_columns->setVisible(visible);
    m_copy->setVisible(visible);
}

QHBoxLayout *ListPage::content() const
{
    return m_content;
}

void ListPage::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_filteredOn = QDate::currentDate();
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
    if (!m_begun)
        return;
    if (m_filteredOn == QDate::currentDate() || !isFiltered()) {
        m_model->refresh();
        return;
    }
    m_begun = false;
    begin();
}

void ListPage::filtersChanged()
{
    const int active = m_table->header()->activeCount();
    m_clear->setVisible(active > 0);
    m_clear->setText(tr("Clear %n filter(s)", nullptr, active));
    m_clear->updateGeometry();
    if (m_begun)
        applyFilter();
}

bool ListPage::isFiltered() const
{
    return m_table->header()->activeCount() > 0;
}

void ListPage::clearFilters()
{
    m_table->header()->clearFilters();
}

QString ListPage::countOf(qint64) const
{
    return {};
}

SearchField *ListPage::makeFilterField()
{
    m_field = new SearchField(tr("Filter"));
    // It gives way before the buttons beside it widen the window.
    m_field->setMinimumWidth(160);
    m_field->setMaximumWidth(260);
    // From the filter straight into what it found.
    connect(m_field, &QLineEdit::returnPressed, this, &ListPage::takeFocus);
    return m_field;
}

SearchField *ListPage::filterField() const
{
    return m_field;
}

QString ListPage::progressWords(const QString &words) const
{
    if (!m_model->isSearching())
        return words;
    const Extent &extent = m_model->extent();
    if (extent.toDo <= 0)
        return tr("%1 so far", "12 users so far").arg(words);
    return tr("%1 so far, %2 searched", "12 entries so far, 34 % searched")
        .arg(words, percentText(double(extent.done) / double(extent.toDo)));
}

void ListPage::refreshRows()
{
    const bool empty = m_model->totalRows() == 0 && !m_model->isSearching();
    if (empty)
        describeEmpty(m_empty);
    m_empty->setVisible(empty);
    // Where nothing is hidden by a filter there is nothing to filter.
    m_table->header()->setVisible(!empty || isFiltered());
    placeEmpty();
    if (const QString words = countOf(m_model->totalRows()); !words.isEmpty())
        setCountWords(progressWords(words));
    // None so far is not none.
    if (!m_model->isSearching() || m_model->totalRows() > 0)
        Q_EMIT rowsChanged(m_model->totalRows());
}

void ListPage::placeEmpty()
{
    m_empty->setGeometry(m_rows->viewport()->geometry());
    m_empty->raise();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placeEmpty();
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        grow();
    return Page::eventFilter(watched, event);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool words = width() >= roomForWords;
    m_columns->setText(words ? tr("Colum&ns") : QString());
    m_copy->setText(words ? tr("&Copy as") : QString());
}

void ListPage::takeFocus()
{
    m_rows->setFocus();
}

void ListPage::focusFilter()
{
    if (m_field != nullptr && m_field->isVisible()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        return;
    }
    m_table->header()->focusEditor(m_searchColumn);
}

DataTable *ListPage::table() const
{
    return m_table;
}

void ListPage::saveState()
{
    QSettings().setValue(m_key, m_table->saveColumns());
}

FilterHeader *ListPage::filterRow() const
{
    return m_table->header();
}

EmptyState *ListPage::emptyState() const
{
    return m_empty;
}

QMenu *ListPage::outMenu() const
{
    return m_out;
}

}
