// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/even_rows_table.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <utility>

#include "ui/support/tokens.h"

namespace tidemark
{
namespace
{

/// Says how high a row is, and keeps nothing of them.
class HeightOfRows : public QHeaderView
{
public:
    explicit HeightOfRows(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        // QTableView asks it what is selected.
        QHeaderView::setModel(new QStandardItemModel(this));
        QHeaderView::setSelectionModel(new QItemSelectionModel(model(), this));
    }
    void setModel(QAbstractItemModel *) override
    {
    }
    void setSelectionModel(QItemSelectionModel *) override
    {
    }
};

}

EvenRowsTable::EvenRowsTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalHeader(new HeightOfRows(this));
    verticalHeader()->hide();
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void EvenRowsTable::setModel(QAbstractItemModel *model)
{
    if (model == this->model())
        return;
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    const auto layOut = [this] {
        scheduleDelayedItemsLayout();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, layOut);
    connect(model, &QAbstractItemModel::rowsRemoved, this, layOut);
    connect(model, &QAbstractItemModel::modelReset, this, layOut);
    connect(model, &QAbstractItemModel::layoutChanged, this, layOut);
    scheduleDelayedItemsLayout();
}

int EvenRowsTable::rows() const
{
    return model() != nullptr ? model()->rowCount(rootIndex()) : 0;
}

int EvenRowsTable::wholeRows() const
{
    return qMax(1, viewport()->height() / rowHeight(0));
}

int EvenRowsTable::rowHeight(int) const
{
    return verticalHeader()->defaultSectionSize();
}

int EvenRowsTable::rowViewportPosition(int row) const
{
    return (row - verticalScrollBar()->value()) * rowHeight(row);
}

int EvenRowsTable::rowAt(int y) const
{
    const int from = verticalOffset() + y;
    const int row = from / rowHeight(0);
    return from >= 0 && row < rows() ? row : -1;
}

int EvenRowsTable::verticalOffset() const
{
    return verticalScrollBar()->value() * rowHeight(0);
}

QRect EvenRowsTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return {};
    return {columnViewportPosition(index.column()), rowViewportPosition(index.row()), columnWidth(index.column()),
            rowHeight(index.row())};
}

QModelIndex EvenRowsTable::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = columnAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column, rootIndex()) : QModelIndex();
}

void EvenRowsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model() || isColumnHidden(index.column()))
        return;
    executeDelayedItemsLayout();
    scrollToRow(index.row(), hint);
    scrollToColumn(index.column(), hint);
    update(index);
}

void EvenRowsTable::scrollToRow(int row, ScrollHint hint)
{
    QScrollBar *bar = verticalScrollBar();
    const int whole = wholeRows();
    if (hint == PositionAtCenter)
        bar->setValue(row - whole / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && row < bar->value()))
        bar->setValue(row);
    else if (hint == PositionAtBottom || row >= bar->value() + whole)
        bar->setValue(row - whole + 1);
}

void EvenRowsTable::scrollToColumn(int column, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int from = horizontalHeader()->sectionPosition(column);
    const int width = columnWidth(column);
    const int room = viewport()->width();
    if (hint == PositionAtCenter)
        bar->setValue(from - (room - width) / 2);
    else if (from < horizontalHeader()->offset() || width > room)
        bar->setValue(from);
    else if (from + width > horizontalHeader()->offset() + room)
        bar->setValue(from + width - room);
}

void EvenRowsTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!topLeft.isValid() || !bottomRight.isValid())
        return;
    // It asks the vertical header where more than one cell lies, which knows of no rows.
    const int first = qMax(topLeft.row(), verticalScrollBar()->value());
    const int last = qMin(bottomRight.row(), verticalScrollBar()->value() + wholeRows());
    if (first <= last)
        viewport()->update(0, rowViewportPosition(first), viewport()->width(), (last - first + 1) * rowHeight(first));
}

void EvenRowsTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int each : {std::exchange(m_hovered, row), row}) {
        if (each >= 0)
            viewport()->update(0, rowViewportPosition(each), viewport()->width(), rowHeight(each));
    }
}

bool EvenRowsTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        setHovered(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void EvenRowsTable::scrollContentsBy(int dx, int dy)
{
    // What scrolls by under the mouse is not pointed at.
    if (dy != 0)
        setHovered(-1);
    QTableView::scrollContentsBy(dx, 0);
    const int pixels = dy * rowHeight(0);
    if (qAbs(pixels) >= viewport()->height()) {
        viewport()->update();
    } else if (pixels != 0) {
        scrollDirtyRegion(0, pixels);
        viewport()->scroll(0, pixels);
    }
}

void EvenRowsTable::doItemsLayout()
{
    // QTableView would put the vertical header's offset where its own rows are.
    QAbstractItemView::doItemsLayout();
}

void EvenRowsTable::updateGeometries()
{
    QScrollBar *down = verticalScrollBar();
    QScrollBar *across = horizontalScrollBar();
    const int row = down->value();
    const int most = down->maximum();
    const int left = across->value();
    const int mostLeft = across->maximum();
    {
        // It places the header, but takes the table for one without rows.
        const QSignalBlocker quietDown(down);
        const QSignalBlocker quietAcross(across);
        QTableView::updateGeometries();
        down->setRange(0, most);
        down->setValue(row);
        across->setRange(0, mostLeft);
        across->setValue(left);
    }
    down->setSingleStep(1);
    down->setPageStep(wholeRows());
    down->setRange(0, qMax(0, rows() - wholeRows()));
    across->setPageStep(viewport()->width());
    across->setRange(0, qMax(0, horizontalHeader()->length() - viewport()->width()));
}

int EvenRowsTable::shownColumn(int visual, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (; visual >= 0 && visual < header->count(); visual += step) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return visual;
    }
    return -1;
}

QModelIndex EvenRowsTable::indexOf(int row, int visual) const
{
    return model()->index(row, horizontalHeader()->logicalIndex(visual), rootIndex());
}

QModelIndex EvenRowsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int first = shownColumn(0, 1);
    const int last = shownColumn(horizontalHeader()->count() - 1, -1);
    const int bottom = rows() - 1;
    if (first < 0 || bottom < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return indexOf(0, first);
    const int row = current.row();
    const int visual = horizontalHeader()->visualIndex(current.column());
    const int before = shownColumn(visual - 1, -1);
    const int behind = shownColumn(visual + 1, 1);
    const bool all = modifiers.testFlag(Qt::ControlModifier);
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
    switch (action) {
    case MoveUp:
        return indexOf(qMax(0, row - 1), visual);
    case MoveDown:
        return indexOf(qMin(bottom, row + 1), visual);
    case MoveLeft:
        return indexOf(row, before >= 0 ? before : first);
    case MoveRight:
        return indexOf(row, behind >= 0 ? behind : last);
    case MovePrevious:
        return before >= 0 ? indexOf(row, before) : indexOf(row > 0 ? row - 1 : bottom, last);
    case MoveNext:
        return behind >= 0 ? indexOf(row, behind) : indexOf(row < bottom ? row + 1 : 0, first);
    case MoveHome:
        return indexOf(all ? 0 : row, first);
    case MoveEnd:
        return indexOf(all ? bottom : row, last);
    case MovePageUp:
        return indexOf(qMax(0, row - wholeRows()), visual);
    case MovePageDown:
        return indexOf(qMin(bottom, row + wholeRows()), visual);
    }
    return {};
}

void EvenRowsTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex from = indexAt({qMin(rect.left(), rect.right()), qMin(rect.top(), rect.bottom())});
    const QModelIndex to = indexAt({qMax(rect.left(), rect.right()), qMax(rect.top(), rect.bottom())});
    if (selectionModel() == nullptr || !from.isValid() || !to.isValid())
        return;
    // Columns may stand in another order than the model's.
    const int least = qMin(from.column(), to.column());
    const int most = qMax(from.column(), to.column());
    const QItemSelection all(model()->index(from.row(), least, rootIndex()),
                             model()->index(to.row(), most, rootIndex()));
    selectionModel()->select(all, command);
}

QRegion EvenRowsTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = verticalScrollBar()->value();
    const int last = first + viewport()->height() / rowHeight(0) + 1;
    for (const QItemSelectionRange &range : selection) {
        const int top = qMax(first, range.top());
        const int bottom = qMin(last, range.bottom());
        if (top <= bottom)
            region += QRect(0, rowViewportPosition(top), viewport()->width(), (bottom - top + 1) * rowHeight(top));
    }
    return region;
}

void EvenRowsTable::paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    if (selectionModel() != nullptr && selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (option.state.testFlag(QStyle::State_Enabled)) {
        const bool enabled = model()->flags(index).testFlag(Qt::ItemIsEnabled);
        option.state.setFlag(QStyle::State_Enabled, enabled);
        option.palette.setCurrentColorGroup(enabled ? QPalette::Normal : QPalette::Disabled);
    }
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && (hasFocus() || viewport()->hasFocus()));
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);
    itemDelegateForIndex(index)->paint(painter, option, index);
}

void EvenRowsTable::paintEvent(QPaintEvent *event)
{
    const QRect dirty = event->rect();
    const int first = rows() > 0 ? rowAt(qMax(0, dirty.top())) : -1;
    if (first < 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const QModelIndex under =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int end = rowAt(dirty.bottom());
    const int last = end < 0 ? rows() - 1 : end;
    if (m_hovered >= first && m_hovered <= last) {
        const Tokens t = tokensOf(palette());
        painter.fillRect(0, rowViewportPosition(m_hovered), viewport()->width(), rowHeight(m_hovered), hovered(t));
    }
    for (int row = first; row <= last; ++row) {
        for (int visual = shownColumn(0, 1); visual >= 0; visual = shownColumn(visual + 1, 1)) {
            const QModelIndex index = indexOf(row, visual);
            option.rect = visualRect(index);
            if (!event->region().intersects(option.rect) || isPersistentEditorOpen(index))
                continue;
            option.state = state;
            option.state.setFlag(QStyle::State_MouseOver, index == under);
            paintCell(&painter, option, index);
        }
    }
}

}
