// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/thumbnail_grid.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <limits>

#include "ui/views/thumbnail_delegate.h"
#include "ui/views/thumbnails.h"

namespace tidemark
{
namespace
{

constexpr int margin = 12;
constexpr int gap = 6;

}

ThumbnailGrid::ThumbnailGrid(Thumbnails *pictures, QWidget *parent)
    : QListView(parent)
    , m_tile(ThumbnailDelegate::tileSize())
{
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(new ThumbnailDelegate(pictures, this));
    connect(pictures, &Thumbnails::loaded, viewport(), qOverload<>(&QWidget::update));
}

void ThumbnailGrid::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    ensureCurrent();
}

int ThumbnailGrid::pitchDown() const
{
    return m_tile.height() + gap;
}

int ThumbnailGrid::columnCount() const
{
    return qMax(1, (viewport()->width() - 2 * margin + gap) / (m_tile.width() + gap));
}

/// What is too little for another column stands between the others.
int ThumbnailGrid::pitchAcross() const
{
    const int columns = columnCount();
    const int spare = viewport()->width() - 2 * margin - columns * m_tile.width();
    return m_tile.width() + (columns > 1 ? qBound(gap, spare / (columns - 1), 3 * gap) : gap);
}

/// Beyond what a scroll bar can count nothing is shown.
int ThumbnailGrid::rows() const
{
    if (model() == nullptr)
        return 0;
    const qint64 most = qint64(std::numeric_limits<int>::max() / pitchDown() - 2) * columnCount();
    return int(qMin<qint64>(model()->rowCount(rootIndex()), most));
}

QRect ThumbnailGrid::tileAt(int row) const
{
    const int columns = columnCount();
    const QRect tile(
        QPoint(margin + row % columns * pitchAcross(), margin + row / columns * pitchDown() - verticalOffset()),
        m_tile);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), tile);
}

QRect ThumbnailGrid::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rows() ? tileAt(index.row()) : QRect();
}

QModelIndex ThumbnailGrid::indexAt(const QPoint &point) const
{
    const QPoint leading =
        layoutDirection() == Qt::RightToLeft ? QPoint(viewport()->width() - 1 - point.x(), point.y()) : point;
    const int x = leading.x() - margin;
    const int y = leading.y() - margin + verticalOffset();
    if (x < 0 || y < 0 || x / pitchAcross() >= columnCount())
        return {};
    const qint64 row = qint64(y / pitchDown()) * columnCount() + x / pitchAcross();
    const bool between = x % pitchAcross() >= m_tile.width() || y % pitchDown() >= m_tile.height();
    return between || row >= rows() ? QModelIndex() : model()->index(int(row), 0, rootIndex());
}

void ThumbnailGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect tile = visualRect(index);
    if (tile.isNull())
        return;
    const int above = tile.top() - margin;
    const int below = tile.bottom() + margin - viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + tile.center().y() - viewport()->height() / 2);
    else if (hint == PositionAtTop || above < 0)
        bar->setValue(bar->value() + above);
    else if (hint == PositionAtBottom || below > 0)
        bar->setValue(bar->value() + below);
}

QModelIndex ThumbnailGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int columns = columnCount();
    const int page = qMax(1, viewport()->height() / pitchDown()) * columns;
    const int now = qMax(0, currentIndex().row());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qint64 to = now;
    switch (action) {
    case MoveLeft:
        to += mirrored ? 1 : -1;
        break;
    case MoveRight:
        to += mirrored ? -1 : 1;
        break;
    case MovePrevious:
        --to;
        break;
    case MoveNext:
        ++to;
        break;
    case MoveUp:
        to -= now >= columns ? columns : 0;
        break;
    case MoveDown:
        // From above a last row that is not full, to its end.
        to += now / columns < (count - 1) / columns ? columns : 0;
        break;
    case MovePageUp:
        to = now - page < 0 ? now % columns : now - page;
        break;
    case MovePageDown:
        to += page;
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = count - 1;
        break;
    }
    return model()->index(int(qBound(qint64(0), to, qint64(count - 1))), 0, rootIndex());
}

int ThumbnailGrid::horizontalOffset() const
{
    return 0;
}

int ThumbnailGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool ThumbnailGrid::isIndexHidden(const QModelIndex &index) const
{
    return index.row() >= rows();
}

std::pair<int, int> ThumbnailGrid::rowsIn(const QRect &rect) const
{
    const int columns = columnCount();
    const qint64 top = qMax(0, rect.top() + verticalOffset() - margin) / pitchDown();
    const qint64 bottom = qMax(0, rect.bottom() + verticalOffset() - margin) / pitchDown();
    return {int(qMin<qint64>(top * columns, rows())), int(qMin<qint64>((bottom + 1) * columns, rows())) - 1};
}

/// From where a selection began to the current tile: all that lie between them as one reads.
void ThumbnailGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect seen = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect.normalized());
    const int columns = columnCount();
    const int left = qBound(0, (seen.left() - margin) / pitchAcross(), columns - 1);
    const int right = qBound(0, (seen.right() - margin) / pitchAcross(), columns - 1);
    const auto [from, to] = rowsIn(rect.normalized());
    const bool one = left == right && from / columns == to / columns;
    if (to < from || (one && !tileAt(qMin(from + left, to)).intersects(rect.normalized()))) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    const int now = currentIndex().row();
    int first = from + left;
    int last = to / columns * columns + right;
    if (now >= 0 && (now / columns == from / columns) != (now % columns == left)) {
        first = from + right;
        last = to / columns * columns + left;
    }
    if (first > last)
        std::swap(first, last);
    last = qMin(last, rows() - 1);
    first = qMin(first, last);
    selectionModel()->select(
        QItemSelection(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())), command);
}

QRegion ThumbnailGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    const auto [from, to] = rowsIn(viewport()->rect());
    QRegion region;
    for (int row = from; row <= to; ++row) {
        if (selection.contains(model()->index(row, 0, rootIndex())))
            region += tileAt(row);
    }
    return region;
}

void ThumbnailGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    viewport()->update();
}

void ThumbnailGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex under = viewport()->underMouse() ? indexAt(mouse) : QModelIndex();
    const QStyle::State state = option.state & ~QStyle::State_HasFocus;
    const auto [from, to] = rowsIn(event->rect());
    for (int row = from; row <= to; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = tileAt(row);
        option.state = state;
        if (selectionModel()->isRowSelected(row, rootIndex()))
            option.state |= QStyle::State_Selected;
        if (index == under)
            option.state |= QStyle::State_MouseOver;
        if (hasFocus() && row == currentIndex().row())
            option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        itemDelegate()->paint(&painter, option, index);
    }
}

void ThumbnailGrid::doItemsLayout()
{
    // A list view would measure every row.
    QAbstractItemView::doItemsLayout();
}

void ThumbnailGrid::updateGeometries()
{
    const int lines = (rows() + columnCount() - 1) / columnCount();
    const int height = lines == 0 ? 0 : lines * pitchDown() - gap + 2 * margin;
    verticalScrollBar()->setSingleStep(pitchDown() / 3);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
}

void ThumbnailGrid::resizeEvent(QResizeEvent *event)
{
    // What is in the first row of tiles stays in sight.
    const int first = rowsIn(QRect(0, margin + pitchDown() / 2, 1, 1)).first;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (first > 0 && event->oldSize().width() != event->size().width())
        verticalScrollBar()->setValue(first / columnCount() * pitchDown());
}

void ThumbnailGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_tile = ThumbnailDelegate::tileSize();
        doItemsLayout();
    }
}

void ThumbnailGrid::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void ThumbnailGrid::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    viewport()->update();
}

void ThumbnailGrid::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    doItemsLayout();
    ensureCurrent();
}

void ThumbnailGrid::reset()
{
    QListView::reset();
    ensureCurrent();
}

/// A list without a current index can crash screen readers in Qt 6.4.
void ThumbnailGrid::ensureCurrent()
{
    if (model() != nullptr && selectionModel() != nullptr && !currentIndex().isValid() && rows() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0, rootIndex()), QItemSelectionModel::NoUpdate);
}

void ThumbnailGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT contextMenuOpening(menu, index);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

}
