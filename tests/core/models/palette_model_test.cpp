// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/palette_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "core/models/fuzzy_rank.h"
#include "core/models/roles.h"

using namespace tidemark;

namespace
{

PaletteItem item(PaletteItem::Kind kind, const QString &id, const QString &title, const QString &detail = QString())
{
    PaletteItem made;
    made.kind = kind;
    made.id = id;
    made.org = QStringLiteral("northwind");
    made.title = title;
    made.detail = detail;
    return made;
}

QStringList titles(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data().toString();
    return titles;
}

}

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterFits_data();
    void betterFits();
    void whatDoesNotFit();
    void bestFirst();
    void commandsAsTheirMenuHasThem_data();
    void commandsAsTheirMenuHasThem();
    void ofEqualsTheLatest();
    void withoutWordsWhatIsRecent();
    void neverMoreThanIsLookedAt();
    void saysWhatItIs();
};

void PaletteModelTest::betterFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *name, const char *typed, const char *better, const char *worse) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("whole before beginning", "print", "Print", "Printers");
    row("beginning before word", "print", "Printers United", "Northwind Print");
    row("word before within", "print", "Northwind Print", "Blueprint");
    row("within before scattered", "rin", "Blueprint", "Region");
    row("near before far", "nwp", "Northwind Print", "Only what helps people");
    row("short before long", "nor", "Norden", "Northwind Print and Paper");
    row("other cases", "ÄPFEL", "äpfel & co", "lauter äpfel");
}

void PaletteModelTest::betterFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const std::optional<int> one = fuzzyRank(typed, better);
    const std::optional<int> other = fuzzyRank(typed, worse);
    QVERIFY(one);
    QVERIFY(!other || *one > *other);
}

void PaletteModelTest::whatDoesNotFit()
{
    QVERIFY(!fuzzyRank(QStringLiteral("nx"), QStringLiteral("Northwind")));
    QVERIFY(!fuzzyRank(QStringLiteral("dn"), QStringLiteral("nd")));
    QVERIFY(fuzzyRank(QStringLiteral("n w"), QStringLiteral("Northwind")));
    QVERIFY(fuzzyRank(QString(), QStringLiteral("anything")));
}

void PaletteModelTest::bestFirst()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(QStringLiteral("print"),
                   {item(PaletteItem::Kind::Org, QStringLiteral("b"), QStringLiteral("Blueprint")),
                    item(PaletteItem::Kind::Command, QStringLiteral("c"), QStringLiteral("Close")),
                    item(PaletteItem::Kind::User, QStringLiteral("print"), QStringLiteral("Ann")),
                    item(PaletteItem::Kind::Org, QStringLiteral("n"), QStringLiteral("Northwind Print"))},
                   {});
    QCOMPARE(titles(model),
             QStringList({QStringLiteral("Ann"), QStringLiteral("Northwind Print"), QStringLiteral("Blueprint")}));
}

void PaletteModelTest::commandsAsTheirMenuHasThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("the beginning") << QStringLiteral(
        "verify") << QStringList{QStringLiteral("Verify the chains"), QStringLiteral("Verify a file…")};
    QTest::newRow("a later word") << QStringLiteral("prüfen")
                                  << QStringList{QStringLiteral("Ketten prüfen"), QStringLiteral("Datei prüfen …")};
    QTest::newRow("fewer words") << QStringLiteral("open")
                                 << QStringList{QStringLiteral("Open…"), QStringLiteral("Open for review…")};
}

void PaletteModelTest::commandsAsTheirMenuHasThem()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, commands);
    std::vector<PaletteItem> items;
    for (const QString &command : commands)
        items.push_back(item(PaletteItem::Kind::Command, command, command));
    if (typed == QLatin1String("open"))
        std::swap(items.front(), items.back());
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(typed, items, {});
    QCOMPARE(titles(model), commands);
}

void PaletteModelTest::ofEqualsTheLatest()
{
    const PaletteItem one = item(PaletteItem::Kind::Org, QStringLiteral("1"), QStringLiteral("Harbor A"));
    const PaletteItem two = item(PaletteItem::Kind::Org, QStringLiteral("2"), QStringLiteral("Harbor B"));
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(QStringLiteral("har"), {one, two}, {two});
    QCOMPARE(titles(model), QStringList({QStringLiteral("Harbor B"), QStringLiteral("Harbor A")}));
}

void PaletteModelTest::withoutWordsWhatIsRecent()
{
    const PaletteItem org = item(PaletteItem::Kind::Org, QStringLiteral("1"), QStringLiteral("Harbor A"));
    const PaletteItem open = item(PaletteItem::Kind::Command, QStringLiteral("open"), QStringLiteral("Open"));
    const PaletteItem quit = item(PaletteItem::Kind::Command, QStringLiteral("quit"), QStringLiteral("Quit"));
    const PaletteItem gone = item(PaletteItem::Kind::Command, QStringLiteral("gone"), QStringLiteral("Gone"));
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(QString(), {open, quit}, {gone, quit, org});
    QCOMPARE(titles(model), QStringList({QStringLiteral("Quit"), QStringLiteral("Harbor A"), QStringLiteral("Open")}));
}

void PaletteModelTest::neverMoreThanIsLookedAt()
{
    std::vector<PaletteItem> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(item(PaletteItem::Kind::Org, QString::number(i), QStringLiteral("Org %1").arg(i)));
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(QStringLiteral("org"), many, {});
    QCOMPARE(model.rowCount(), int(PaletteModel::mostShown));
}

void PaletteModelTest::saysWhatItIs()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(
        {}, {item(PaletteItem::Kind::User, QStringLiteral("ann"), QStringLiteral("Ann"), QStringLiteral("Harbor"))},
        {});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("User Ann, Harbor"));
    QCOMPARE(model.index(0, 0).data(DetailRole).toString(), QStringLiteral("Harbor"));
}

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "palette_model_test.moc"
