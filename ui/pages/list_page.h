// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>
#include <utility>

#include "core/domain/page.h"
#include "ui/pages/page.h"
#include "ui/widgets/banner.h"

class QAbstractItemView;
class QMenu;
class QPushButton;
class QTimer;

namespace tidemark
{

class EmptyState;
class FilterEditor;
class FilterHeader;
class LinkButton;
class PagedTableModel;
class SavedViews;
class SearchField;
class ViewMenu;
struct RowTotals;
struct SavedView;

/// A page that is a table, with a row of filters below its header. Where the table has no rows, it says so in words.
class ListPage : public Page
{
    Q_OBJECT
public:
    /// `key` names its columns in the settings.
    ListPage(const QString &title, const QString &key, QWidget *parent = nullptr);

    void takeFocus() override;
    void focusFilter() override;
    DataTable *table() const override;
    void saveState() override;

    FilterHeader *filterRow() const;
    /// nullptr: the page has none.
    SearchField *filterField() const;
    EmptyState *emptyState() const;
    /// "Copy as", to which other ways out of the list may be added.
    QMenu *outMenu() const;
    void refresh() override;
    /// Reads the list; until then, or until the page is shown, the table is empty.
    void begin();
    /// Whose views it offers, from now on.
    void setViews(SavedViews *views);
    ViewMenu *viewMenu() const;
    /// The key that saved views know it by.
    const QString &key() const;
    /// Its filters, sort and columns as they are in the view; nullptr: no filter, and the sort that it began with.
    void showView(const SavedView *view);
    /// What the list asks the ledger for, without an organization's own; nullopt: it does not tell.
    virtual std::optional<ListQuery> query() const;
    /// The same of a view. Only of a page that is never shown: its editors take what the view says.
    std::optional<ListQuery> queryOf(const SavedView &view);
    /// Whether a person's filter hides rows.
    virtual bool isFiltered() const;

Q_SIGNALS:
    void rowsChanged(qint64 rows);
    void message(tidemark::BannerTone tone, const QString &text);
    /// Empty: none.
    void viewRequested(const QString &id);

protected:
    /// Shows the model's rows, sorted by this column until a person sorts by another.
    void setModel(PagedTableModel *model, int sortColumn, Qt::SortOrder order);
    /// The columns shown, in this order, with their widths, until a person changes that; all others are hidden.
    void setColumns(const QList<std::pair<int, int>> &columns);
    /// It takes what room the others leave, `least` at least, until the window is as narrow as that.
    void setGrowingColumn(int column, int least);
    /// What the growing column has beyond a comfortable width goes to this one, from `usual` to `most`, until a person
    /// sizes it.
    void addStretchingColumn(int column, int usual, int most);
    /// After setModel(). Takes the editor; `id` names it in saved views.
    void addFilter(int column, const QString &id, FilterEditor *editor);
    /// Where Ctrl+F goes.
    void setSearchColumn(int column);
    qint64 selectedCount() const;
    /// What can be done with the rows that are selected.
    void addRowAction(QPushButton *button);
    /// The page is a tab of an organization's page: no title, no columns that are the same in all rows.
    void becomeTab(int orgColumn);
    /// Another view of the same rows beside the table; setRowsView() shows one of them.
    void addRowsView(QAbstractItemView *view);
    void setRowsView(QAbstractItemView *view);
    /// "Columns" and "Copy as".
    void setTableButtonsVisible(bool visible);
    /// The rows, and what is added beside them.
    QHBoxLayout *content() const;
    /// For what is no column's; who makes it places it.
    SearchField *makeFilterField();
    virtual void describeEmpty(EmptyState *empty) = 0;
    virtual void clearFilters();
    /// Reads the list anew with what the filters say.
    virtual void applyFilter() = 0;
    /// The list is another: read when the page is shown next.
    void beginAnew();
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// How many there are, where the whole ledger's are shown: "%Ln users"; empty: not said.
    virtual QString countOf(qint64 rows) const;
    /// What the selected rows come to, in words behind their count; empty: nothing to add up.
    virtual QString totalsWords(const RowTotals &totals) const;
    void refreshRows();

private:
    void makeHead();
    void watchSelection();
    void describeSelection();
    void keepSortable(int column);
    void filtersChanged();
    void placeEmpty();
    void grow();
    QString progressWords(const QString &words) const;

    SavedView viewNow() const;

    QString m_name;
    QString m_key;
    ViewMenu *m_views;
    SearchField *m_field = nullptr;
    QHBoxLayout *m_content;
    DataTable *m_table;
    QAbstractItemView *m_rows; ///< the table, or what is shown in its place
    EmptyState *m_empty;
    LinkButton *m_clear;
    QPushButton *m_columns;
    QPushButton *m_copy;
    QMenu *m_out;
    PagedTableModel *m_model = nullptr;
    bool m_begun = false;
    int m_searchColumn = 0;
    std::pair<int, int> m_growing{-1, 0}; ///< and its least width
    struct Stretching {
        int column;
        int usual;
        int most;
    };
    QList<Stretching> m_stretching;
    bool m_isGrowing = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::pair<int, Qt::SortOrder> m_firstSort;
    qint64 m_selected = 0;
    QTimer *m_totalSoon;
    QDate m_filteredOn; ///< "today" is another on another day
};

}
