// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/views/cell_text.h"
#include "ui/views/data_table.h"
#include "ui/views/link_delegate.h"
#include "ui/views/roles.h"
#include "ui/views/spoken_model.h"

using namespace tidemark;

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tableHasACurrentIndex();
    void tableCopies();
    void tableCopiesHiddenAndMoved();
    void formulasAreDisarmed();
    void linkByClickAndKey();
    void columnsAreRemembered();
    void widthsBelongToALanguage();
    void theRoomOfAHiddenColumnIsTaken();
    void paintedCellsAreSpoken();
};

void DataTableTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void DataTableTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void DataTableTest::tableHasACurrentIndex()
{
    QStandardItemModel model(0, 2);
    DataTable table;
    table.setModel(&model);
    QVERIFY(!table.currentIndex().isValid());
    model.appendRow({new QStandardItem(QStringLiteral("a")), new QStandardItem(QStringLiteral("b"))});
    QCOMPARE(table.currentIndex(), model.index(0, 0));
    QVERIFY(table.selectionModel()->selection().isEmpty());
    model.clear();
    model.setColumnCount(2);
    model.setRowCount(3);
    QVERIFY(table.currentIndex().isValid());
    QCOMPARE(table.rowHeight(0), controlHeight(28));
}

void DataTableTest::tableCopies()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Org"), QStringLiteral("Remaining"), QStringLiteral("State")});
    model.setData(model.index(0, 0), QStringLiteral("Calder & \"Finch\", London"));
    model.setData(model.index(0, 1), qlonglong(42'500), RemainingRole);
    model.setData(model.index(0, 1), qlonglong(500'000), OfRole);
    model.setData(model.index(0, 2), int(StateKind::Low), StateRole);
    DataTable table;
    table.setModel(&model);
    table.selectRow(0);
    QCOMPARE(table.selectionAs(CopyFormat::Text),
             QStringLiteral("Org\tRemaining\tState\nCalder & \"Finch\", London\t42.5 of 500\tLow\n"));
    QCOMPARE(table.selectionAs(CopyFormat::Csv),
             QStringLiteral("Org,Remaining,State\r\n\"Calder & \"\"Finch\"\", London\",42.5,Low\r\n"));
    QVERIFY(table.selectionAs(CopyFormat::Html).contains(QStringLiteral("<td>Calder &amp; &quot;Finch&quot;")));
    table.show();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), table.selectionAs(CopyFormat::Text));
}

void DataTableTest::tableCopiesHiddenAndMoved()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    model.setData(model.index(0, 2), qlonglong(-2'000), AmountRole);
    DataTable table;
    table.setModel(&model);
    table.horizontalHeader()->moveSection(2, 0);
    table.setColumnHidden(1, true);
    QCOMPARE(table.selectionAs(CopyFormat::Csv), QStringLiteral("c,a\r\n-2,\r\n"));
    QCOMPARE(table.selectionAs(CopyFormat::Text), QStringLiteral("c\ta\n\u22122.0\t\n"));
}

void DataTableTest::formulasAreDisarmed()
{
    TableText text(CopyFormat::Csv);
    text.addRow({QStringLiteral("=1+1"), QStringLiteral("-2.5"), QStringLiteral("@x"), QStringLiteral("a\nb")});
    QCOMPARE(text.finished(), QStringLiteral("'=1+1,-2.5,'@x,\"a\nb\"\r\n"));
}

void DataTableTest::linkByClickAndKey()
{
    QStandardItemModel model(2, 2);
    model.setData(model.index(1, 1), QStringLiteral("Top up…"), LinkRole);
    DataTable table;
    table.setModel(&model);
    LinkDelegate link;
    link.attach(&table, 1);
    table.resize(400, 200);
    table.show();
    QSignalSpy activated(&link, &LinkDelegate::linkActivated);
    const QRect cell = table.visualRect(model.index(1, 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 14));
    QCOMPARE(activated.count(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 2, cell.center().y()));
    QCOMPARE(activated.count(), 1);
    table.setCurrentIndex(model.index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    table.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
}

void DataTableTest::columnsAreRemembered()
{
    QStandardItemModel model(1, 3);
    DataTable table;
    table.setModel(&model);
    table.setColumnHidden(1, true);
    const QByteArray state = table.saveColumns();
    DataTable other;
    other.setModel(&model);
    QVERIFY(other.restoreColumns(state));
    QVERIFY(other.isColumnHidden(1));
    QStandardItemModel wider(1, 5);
    DataTable later;
    later.setModel(&wider);
    later.restoreColumns(state);
    QVERIFY(!later.isColumnHidden(4));
    QVERIFY(!later.restoreColumns(QByteArrayLiteral("nonsense")));
}

void DataTableTest::widthsBelongToALanguage()
{
    QStandardItemModel model(1, 4);
    DataTable table;
    table.setModel(&model);
    table.setColumnWidth(0, 77);
    table.setColumnHidden(2, true);
    table.horizontalHeader()->moveSection(3, 0);
    const QByteArray state = table.saveColumns();

    DataTable again;
    again.setModel(&model);
    QVERIFY(again.restoreColumns(state));
    QCOMPARE(again.columnWidth(0), 77);

    const QLocale english;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto back = qScopeGuard([&english] {
        QLocale::setDefault(english);
    });
    DataTable german;
    german.setModel(&model);
    german.setColumnWidth(0, 144);
    QVERIFY(german.restoreColumns(state));
    QCOMPARE(german.columnWidth(0), 144);
    QVERIFY(german.isColumnHidden(2));
    QCOMPARE(german.horizontalHeader()->visualIndex(3), 0);
}

void DataTableTest::theRoomOfAHiddenColumnIsTaken()
{
    QStandardItemModel model(1, 4);
    DataTable table;
    table.setModel(&model);
    for (int column = 0; column < 4; ++column)
        table.setColumnWidth(column, 160);
    table.setColumnHidden(3, true);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QMenu menu;
    table.listColumns(&menu);
    QCOMPARE(menu.actions().size(), 4);
    menu.actions().at(1)->trigger();
    QVERIFY(table.isColumnHidden(1));
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
}

void DataTableTest::paintedCellsAreSpoken()
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), int(StateKind::Low), StateRole);
    model.setData(model.index(0, 1), qlonglong(-2'000), AmountRole);
    model.setData(model.index(0, 2), QStringLiteral("Northwind Print"));
    const SpokenModel spoken(&model);
    const auto words = [&spoken](int column) {
        return spoken.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(0), QStringLiteral("Low"));
    QCOMPARE(words(1), QStringLiteral("\u22122.0"));
    QCOMPARE(words(2), QStringLiteral("Northwind Print"));
}

QTEST_MAIN(DataTableTest)
#include "data_table_test.moc"
