// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include "ui/support/icons.h"
#include "ui/views/cell_text.h"
#include "ui/views/data_table.h"

namespace tidemark
{

qint64 DataTable::selectedRowCount() const
{
    qint64 rows = 0;
    // Whole rows are selected, so ranges do not overlap.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows += currentIndex().row();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString DataTable::selectionAs(CopyFormat format) const
{
    if (model() == nullptr)
        return {};
    QList<int> columns;
    QStringList heads;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        columns += column;
        heads += model()->headerData(column, Qt::Horizontal).toString();
    }
    TableText text(format);
    text.addHeader(heads);
    for (const int row : selectedRowNumbers()) {
        QStringList cells;
        for (const int column : columns)
            cells += cellText(model()->index(row, column), format);
        text.addRow(cells);
    }
    return text.finished();
}

void DataTable::copySelection(CopyFormat format)
{
    if (model() == nullptr)
        return;
    if (const qint64 rows = selectedRowCount(); rows > mostCopiedRows) {
        Q_EMIT copyTooLarge(rows);
        return;
    }
    auto *data = new QMimeData;
    const QString text = selectionAs(format);
    data->setText(text);
    if (format == CopyFormat::Html)
        data->setHtml(text);
    else if (format == CopyFormat::Csv)
        data->setData(QStringLiteral("text/csv"), text.toUtf8());
    QApplication::clipboard()->setMimeData(data);
}

QMenu *DataTable::copyMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Copy as"), parent);
    menu->addAction(tr("Text"), this, [this] {
        copySelection(CopyFormat::Text);
    });
    menu->addAction(tr("CSV"), this, [this] {
        copySelection(CopyFormat::Csv);
    });
    menu->addAction(tr("HTML"), this, [this] {
        copySelection(CopyFormat::Html);
    });
    return menu;
}

/// Qt leaves the room of a column that is hidden blank until something else is resized.
void DataTable::stretchLastColumn()
{
    QHeaderView *header = horizontalHeader();
    if (!header->stretchLastSection())
        return;
    header->setStretchLastSection(false);
    header->setStretchLastSection(true);
}

QMenu *DataTable::columnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        listColumns(menu);
    });
    return menu;
}

void DataTable::listColumns(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = horizontalHeader();
    const bool lastOne = header->count() - header->hiddenSectionCount() <= 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || !lastOne);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretchLastColumn();
            Q_EMIT columnsChanged();
        });
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(CopyFormat::Text);
        event->accept();
        return;
    }
    EvenRowsTable::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT contextMenuOpening(menu, currentIndex());
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(icon(IconId::Copy), tr("Copy"), this, [this] {
        copySelection(CopyFormat::Text);
    });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(currentIndex().isValid());
    menu->addMenu(copyMenu(menu))->setEnabled(currentIndex().isValid());
    // From the keyboard the menu belongs to the current row, not to where the pointer happens to be.
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    menu->popup(at);
}

}
