// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/even_rows_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace tidemark;

namespace
{

/// More rows than fit into a window, or into memory.
class ManyRows : public QAbstractTableModel
{
public:
    explicit ManyRows(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
    void setRows(int rows)
    {
        if (rows > m_rows) {
            beginInsertRows({}, m_rows, rows - 1);
            m_rows = rows;
            endInsertRows();
        } else {
            beginRemoveRows({}, rows, m_rows - 1);
            m_rows = rows;
            endRemoveRows();
        }
    }

private:
    int m_rows;
};

}

class EvenRowsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfRows();
    void keysMove();
    void shiftSelects();
    void mouseSelectsWhereColumnsMoved();
    void followsTheModel();
    void looksLikeATable();
    void paintsWhatChanged();
    void tintsTheRowUnderTheMouse();

private:
    static void show(QTableView &table);
};

/// The delegate is asked for each cell that is painted.
class PaintedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        rows.insert(index.row());
        QStyledItemDelegate::paint(painter, option, index);
    }
    mutable QSet<int> rows;
};

void EvenRowsTableTest::paintsWhatChanged()
{
    ManyRows model(10'000);
    EvenRowsTable table;
    PaintedRows painted;
    table.setItemDelegate(&painted);
    table.setModel(&model);
    show(table);
    table.verticalScrollBar()->setValue(5'000);
    QTRY_VERIFY(painted.rows.contains(5'003));
    painted.rows.clear();
    Q_EMIT model.dataChanged(model.index(5'002, 0), model.index(5'004, 2));
    QTRY_COMPARE(painted.rows, (QSet<int>{5'002, 5'003, 5'004}));
    painted.rows.clear();
    // What nobody sees is not painted; what reaches into sight is.
    Q_EMIT model.dataChanged(model.index(100, 0), model.index(200, 2));
    Q_EMIT model.dataChanged(model.index(4'900, 0), model.index(5'000, 2));
    QTRY_COMPARE(painted.rows, QSet<int>{5'000});
}

void EvenRowsTableTest::tintsTheRowUnderTheMouse()
{
    ManyRows model(100);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    // Behind the last column, where no delegate paints.
    const auto ground = [&table](int row) {
        return table.viewport()->grab().toImage().pixelColor(340, row * 20 + 10);
    };
    const QColor still = ground(2);
    QTest::mouseMove(table.viewport(), {350, 50});
    QTRY_VERIFY(ground(2) != still);
    QCOMPARE(ground(3), still);
    QTest::mouseMove(table.viewport(), {350, 70});
    QTRY_VERIFY(ground(3) != still);
    QCOMPARE(ground(2), still);
    table.verticalScrollBar()->setValue(1);
    QCOMPARE(ground(2), still);
}

void EvenRowsTableTest::show(QTableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(20);
    table.verticalHeader()->hide();
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
}

void EvenRowsTableTest::placesOfRows()
{
    ManyRows model(30'000'000);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    const int whole = table.viewport()->height() / 20;
    QCOMPARE(table.verticalScrollBar()->maximum(), 30'000'000 - whole);
    for (const int row : {0, 1, 1000, 12'345'678, 29'999'999}) {
        table.scrollTo(model.index(row, 1));
        const QRect place = table.visualRect(model.index(row, 1));
        QVERIFY(table.viewport()->rect().contains(place));
        QCOMPARE(table.indexAt(place.center()), model.index(row, 1));
        QCOMPARE(table.rowAt(place.top()), row);
    }
    // Below the last row is nothing.
    table.scrollToBottom();
    const QRect last = table.visualRect(model.index(29'999'999, 0));
    QCOMPARE(table.rowAt(last.bottom()), 29'999'999);
    QCOMPARE(table.rowAt(last.bottom() + 1), -1);
    table.scrollTo(model.index(5000, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(table.visualRect(model.index(5000, 0)).top(), 0);
    table.scrollTo(model.index(5000, 0), QAbstractItemView::PositionAtBottom);
    QCOMPARE(table.visualRect(model.index(5000 - whole + 1, 0)).top(), 0);
    // Who sees it already is not moved.
    const int value = table.verticalScrollBar()->value();
    table.scrollTo(model.index(4995, 0));
    QCOMPARE(table.verticalScrollBar()->value(), value);
}

void EvenRowsTableTest::keysMove()
{
    ManyRows model(1000);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    table.horizontalHeader()->moveSection(2, 0); // 2 0 1
    table.setColumnHidden(0, true);
    table.setCurrentIndex(model.index(0, 2));
    const int whole = table.viewport()->height() / 20;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&table, key, modifiers);
        return table.currentIndex();
    };
    QCOMPARE(press(Qt::Key_Up), model.index(0, 2));
    QCOMPARE(press(Qt::Key_Down), model.index(1, 2));
    QCOMPARE(press(Qt::Key_Right), model.index(1, 1));
    QCOMPARE(press(Qt::Key_Right), model.index(1, 1));
    QCOMPARE(press(Qt::Key_Left), model.index(1, 2));
    QCOMPARE(press(Qt::Key_End), model.index(1, 1));
    QCOMPARE(press(Qt::Key_Home), model.index(1, 2));
    QCOMPARE(press(Qt::Key_PageDown), model.index(1 + whole, 2));
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    QCOMPARE(press(Qt::Key_PageUp), model.index(1, 2));
    QCOMPARE(press(Qt::Key_PageUp), model.index(0, 2));
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), model.index(999, 1));
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    QCOMPARE(press(Qt::Key_Down), model.index(999, 1));
    QCOMPARE(press(Qt::Key_PageDown), model.index(999, 1));
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), model.index(0, 2));
    table.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(press(Qt::Key_Left), model.index(0, 1));
    QCOMPARE(press(Qt::Key_Right), model.index(0, 2));
}

void EvenRowsTableTest::shiftSelects()
{
    ManyRows model(100'000);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    table.setCurrentIndex(model.index(10, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
    table.scrollToBottom();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      table.visualRect(model.index(99'999, 0)).center());
    QCOMPARE(table.selectionModel()->selectedRows().size(), 100'000 - 10);
}

void EvenRowsTableTest::mouseSelectsWhereColumnsMoved()
{
    ManyRows model(1000);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    table.horizontalHeader()->moveSection(2, 0);
    table.verticalScrollBar()->setValue(500);
    const auto click = [&](int row, int column, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                          table.visualRect(model.index(row, column)).center());
    };
    click(503, 2);
    QCOMPARE(table.currentIndex(), model.index(503, 2));
    click(507, 1, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 5);
    click(505, 0, Qt::ControlModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 4);
    // While the key is held.
    table.selectRow(510);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 5);
    QTest::keyRelease(&table, Qt::Key_Control);
}

void EvenRowsTableTest::followsTheModel()
{
    ManyRows model(0);
    EvenRowsTable table;
    table.setModel(&model);
    show(table);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QVERIFY(!table.indexAt({5, 5}).isValid());
    model.setRows(2000);
    // Also before the layout that follows.
    table.scrollTo(model.index(1999, 0));
    QVERIFY(table.viewport()->rect().contains(table.visualRect(model.index(1999, 0))));
    model.setRows(100);
    const int whole = table.viewport()->height() / 20;
    QTRY_COMPARE(table.verticalScrollBar()->maximum(), 100 - whole);
    QCOMPARE(table.verticalScrollBar()->value(), 100 - whole);
    table.setModel(nullptr);
    table.scrollToTop();
    model.setRows(200);
}

void EvenRowsTableTest::looksLikeATable()
{
    QStandardItemModel model(60, 3);
    for (int row = 0; row < 60; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setData(model.index(row, column), QStringLiteral("%1/%2").arg(row).arg(column));
    }
    model.item(12, 1)->setEnabled(false);
    const auto drawn = [&model](QTableView &table) {
        table.setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
        table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.setModel(&model);
        table.horizontalHeader()->moveSection(2, 0);
        show(table);
        table.selectRow(13);
        table.setCurrentIndex(model.index(14, 0));
        table.verticalScrollBar()->setValue(11);
        table.verticalScrollBar()->setValue(10);
        return table.grab().toImage();
    };
    QTableView usual;
    EvenRowsTable even;
    const QImage as = drawn(usual);
    usual.hide();
    QCOMPARE(drawn(even), as);
}

QTEST_MAIN(EvenRowsTableTest)

#include "even_rows_table_test.moc"
