// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tidemark
{

class Thumbnails;
class ThumbnailDelegate;

/// A grid of tiles over a paged table of any length: where a tile lies is computed, never kept, so a million rows cost
/// no more than those in sight. Keyboard, mouse and screen readers find it a list. It shows the model's first column.
class ThumbnailGrid : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailGrid(Thumbnails *pictures, QWidget *parent = nullptr);

    int columnCount() const;
    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// Before the context menu opens; add actions to it.
    void contextMenuOpening(QMenu *menu, const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    int rows() const;
    int pitchAcross() const;
    int pitchDown() const;
    QRect tileAt(int row) const;
    /// Of the tiles that touch it.
    std::pair<int, int> rowsIn(const QRect &rect) const;
    void ensureCurrent();

    QSize m_tile;
};

}
