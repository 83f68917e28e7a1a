// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/data_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "ui/filters/filter_header.h"
#include "ui/support/palette_tint.h"
#include "ui/support/theme.h"
#include "ui/views/text_delegate.h"

namespace tidemark
{
namespace
{

constexpr char languageEnd = '\n';

}

DataTable::DataTable(QWidget *parent)
    : EvenRowsTable(parent)
    , m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new TextDelegate(this));
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    header->setDefaultSectionSize(120);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &DataTable::columnsChanged);
    setEdgePadding(header, m_edge);
    setRowHeights();
}

FilterHeader *DataTable::header() const
{
    return m_header;
}

void DataTable::setInPanel(bool inPanel)
{
    m_edge = inPanel ? 4 : 8;
    setEdgePadding(horizontalHeader(), m_edge);
    tintWith(horizontalHeader(), [inPanel](QPalette &palette, const Tokens &tokens) {
        palette.setColor(QPalette::Window, inPanel ? tokens.base : tokens.window);
    });
    viewport()->update();
}

int DataTable::extraPadding(int column, bool atEnd) const
{
    const QHeaderView *header = horizontalHeader();
    const int step = atEnd ? 1 : -1;
    for (int visual = header->visualIndex(column) + step; visual >= 0 && visual < header->count(); visual += step) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return 0;
    }
    return m_edge;
}

void DataTable::setModel(QAbstractItemModel *model)
{
    EvenRowsTable::setModel(model);
    if (model != nullptr)
        connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::ensureCurrent);
    ensureCurrent();
}

void DataTable::reset()
{
    EvenRowsTable::reset();
    ensureCurrent();
}

void DataTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    EvenRowsTable::rowsInserted(parent, start, end);
    ensureCurrent();
}

void DataTable::ensureCurrent()
{
    if (model() == nullptr || selectionModel() == nullptr || currentIndex().isValid() || model()->rowCount() == 0)
        return;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        selectionModel()->setCurrentIndex(model()->index(0, column), QItemSelectionModel::NoUpdate);
        return;
    }
}

void DataTable::setRowHeights()
{
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(controlHeight(28));
}

void DataTable::changeEvent(QEvent *event)
{
    EvenRowsTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

QRect DataTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EvenRowsTable::currentChanged(current, previous);
    // The outline runs through all cells of the row; Qt repaints one.
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
    }
}

void DataTable::paintEvent(QPaintEvent *event)
{
    EvenRowsTable::paintEvent(event);
    if (model() == nullptr)
        return;
    const Tokens t = tokensOf(palette());
    QPainter painter(viewport());
    const int first = rowAt(event->rect().top());
    if (first < 0)
        return;
    const int last = rowAt(event->rect().bottom());
    const int end = last < 0 ? model()->rowCount() - 1 : last;
    for (int row = first; row <= end; ++row) {
        const QRect r = rowRect(row);
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
    }
    if (hasFocus() && currentIndex().isValid()) {
        const QRect r = rowRect(currentIndex().row());
        painter.setPen(t.accent);
        painter.drawRect(r.adjusted(0, 0, -1, -1));
    }
}

QByteArray DataTable::saveColumns() const
{
    return QLocale().name().toLatin1() + languageEnd + horizontalHeader()->saveState();
}

bool DataTable::restoreColumns(const QByteArray &saved)
{
    const qsizetype end = saved.indexOf(languageEnd);
    const QByteArray language = saved.left(std::max<qsizetype>(end, 0));
    // What another version of the table wrote has other columns; it must not hide them all.
    const int count = horizontalHeader()->count();
    const QByteArray before = horizontalHeader()->saveState();
    QList<int> widths(count);
    for (int column = 0; column < count; ++column)
        widths[column] = horizontalHeader()->sectionSize(column);
    if (!horizontalHeader()->restoreState(saved.mid(end + 1)) || horizontalHeader()->count() != count
        || horizontalHeader()->hiddenSectionCount() == count) {
        horizontalHeader()->restoreState(before);
        return false;
    }
    if (language != QLocale().name().toLatin1()) {
        for (int column = 0; column < count; ++column) {
            if (widths[column] > 0 && !horizontalHeader()->isSectionHidden(column))
                horizontalHeader()->resizeSection(column, widths[column]);
        }
    }
    m_header->columnsRestored();
    return true;
}

}
