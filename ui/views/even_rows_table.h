// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tidemark
{

/// A table whose rows are all of one height, that of verticalHeader()->defaultSectionSize(), none hidden, moved or
/// spanned; the one that the mouse points at is tinted. Where a row is, is reckoned: QTableView itself keeps eight
/// bytes for each and fills them on the window's thread, which for ten million rows is 80 MB and many frames. The
/// vertical bar counts rows.
class EvenRowsTable : public QTableView
{
    Q_OBJECT
public:
    explicit EvenRowsTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

    // As those of QTableView, which know of no rows here.
    int rowHeight(int row) const;
    int rowViewportPosition(int row) const;
    /// -1: none is there.
    int rowAt(int y) const;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rows() const;
    /// That fit into the window as a whole; one at least.
    int wholeRows() const;
    void scrollToRow(int row, ScrollHint hint);
    void scrollToColumn(int column, ScrollHint hint);
    /// The nearest column shown from the visual place on, in steps of 1 or -1, as a visual place; -1: none.
    int shownColumn(int visual, int step) const;
    QModelIndex indexOf(int row, int visual) const;
    void paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    /// The row that the mouse points at; -1: none.
    void setHovered(int row);

    int m_hovered = -1;
};

}
