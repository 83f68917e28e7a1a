// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/even_rows_table.h"

class QMenu;

namespace tidemark
{

class FilterHeader;

enum class CopyFormat : quint8 { Text, Csv, Html };

/// A table with the console's defaults: rows of 28 px and hairlines, whole rows selected, the current row outlined,
/// always a current index (a table without one can crash screen readers in Qt 6.4), columns that can be hidden, moved
/// and remembered, and copying as text, CSV and HTML. It never measures contents: give columns widths.
class DataTable : public EvenRowsTable
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    /// Its editors filter the rows; without any it is a plain header.
    FilterHeader *header() const;

    /// How a table in a Panel looks: the header on the card's colour, the words 12 px from its edges (16 on a page).
    void setInPanel(bool inPanel);
    /// Padding that the first and the last column shown have beyond 8 px.
    int extraPadding(int column, bool atEnd) const;

    /// The selected rows with the header, columns as shown; the current row where nothing is selected.
    QString selectionAs(CopyFormat format) const;
    void copySelection(CopyFormat format);
    /// Beyond this many rows copying is refused with copyTooLarge(): an export is the way.
    static constexpr qint64 mostCopiedRows = 50'000;

    /// A menu of the columns, checked where shown; its owner is the caller's `parent`.
    QMenu *columnsMenu(QWidget *parent);
    /// The entries of columnsMenu() in another menu, in place of what it holds.
    void listColumns(QMenu *menu);
    /// "Copy as" with text, CSV and HTML.
    QMenu *copyMenu(QWidget *parent);
    /// Which columns are shown, in what order and how wide, and in which language: words and dates of another need
    /// other widths, so that there the present ones stay.
    QByteArray saveColumns() const;
    /// False, and nothing changed, when `saved` is not of this table.
    bool restoreColumns(const QByteArray &saved);

Q_SIGNALS:
    /// Before the context menu opens; add actions to it. `index` is the current index.
    void contextMenuOpening(QMenu *menu, const QModelIndex &index);
    void copyTooLarge(qint64 rows);
    void columnsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void ensureCurrent();
    void stretchLastColumn();
    void setRowHeights();
    QRect rowRect(int row) const;
    QList<int> selectedRowNumbers() const;
    qint64 selectedRowCount() const;

    FilterHeader *m_header;
    int m_edge = 8;
};

}
