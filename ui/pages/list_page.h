// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

#include "ui/pages/page.h"
#include "ui/widgets/banner.h"

class QComboBox;
class QStackedLayout;

namespace tidemark
{

class EmptyState;
class PagedTableModel;
class SearchField;

/// A page that is a table, with its filters above it. Where the table has no rows, it says so in words.
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

    SearchField *filterField() const;
    EmptyState *emptyState() const;
    void refresh() override;
    /// Reads the list; until then, or until the page is shown, the table is empty.
    void begin();
    /// Whether a person's filter hides rows.
    virtual bool isFiltered() const = 0;

Q_SIGNALS:
    void rowsChanged(qint64 rows);
    void message(tidemark::BannerTone tone, const QString &text);

protected:
    /// Shows the model's rows, sorted by this column until a person sorts by another.
    void setModel(PagedTableModel *model, int sortColumn, Qt::SortOrder order);
    /// The columns shown, in this order, with their widths, until a person changes that; all others are hidden.
    void setColumns(const QList<std::pair<int, int>> &columns);
    /// The page is a tab of an organization's page: no title, no columns that are the same in all rows.
    void becomeTab(int orgColumn);
    /// The row of filters: leading ones first, then whatever is added to filters().
    QHBoxLayout *filters() const;
    QComboBox *addChoice(const QString &name);
    virtual void describeEmpty(EmptyState *empty) = 0;
    virtual void clearFilters() = 0;
    /// Reads the list anew with what the filters say.
    virtual void applyFilter() = 0;
    /// The list is another: read when the page is shown next.
    void beginAnew();
    void showEvent(QShowEvent *event) override;
    /// How many there are, where the whole ledger's are shown: "%Ln users"; empty: not said.
    virtual QString countOf(qint64 rows) const;
    void refreshRows();

private:
    void watchSelection();
    void keepSortable(int column);

    QString m_key;
    QHBoxLayout *m_filters;
    SearchField *m_field;
    QStackedLayout *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    PagedTableModel *m_model = nullptr;
    bool m_begun = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}
