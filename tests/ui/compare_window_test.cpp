// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/portable/portable_export.h"
#include "tests/support/desk.h"
#include "tests/support/rows.h"
#include "ui/reviews/compare_window.h"
#include "ui/reviews/differing_entries_model.h"
#include "ui/reviews/org_differences_model.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_field.h"

using namespace tidemark;

namespace
{
constexpr int waitMs = 20'000;

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}
}

class CompareWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Tidemark tests"));
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init();
    void equal();
    void saysWhyTheyDiffer();
    void theEntriesOfTheChosenOrganization();
    void filtersAndSorts();
    void unreadableIsNamed_data();
    void unreadableIsNamed();
    void anotherFileForgetsTheResult();
    void exportsAllThatDiffers();
    void worksByKeyboard();

private:
    std::unique_ptr<CompareWindow> compared();
    void bookApart();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_a;
    QString m_b;
};

void CompareWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_a = m_folder->filePath(QStringLiteral("a.tidemark"));
    m_b = m_folder->filePath(QStringLiteral("b.tidemark"));
    applyLines(*openLedger(m_a.toStdString()),
               {lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'plus'", "north"),
                lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter'", "east"),
                lineOf("org.create", "2026-01-01", "'program':'idealy','plan':'starter'", "south"),
                lineOf("user.create", "2026-01-01", "'user':'u'", "north")},
               10);
    QVERIFY(QFile::copy(m_a, m_b));
}

/// north parts, east goes on in B, west is only in A.
void CompareWindowTest::bookApart()
{
    applyLines(*openLedger(m_a.toStdString()),
               {lineOf("action", "2026-01-02", "'user':'u','action':'generate','model':'GPT1-HQ'", "north"),
                lineOf("org.create", "2026-01-02", "'program':'idealy','trial':'3'", "west")});
    applyLines(*openLedger(m_b.toStdString()),
               {lineOf("action", "2026-01-02", "'user':'u','action':'generate','model':'Flux'", "north"),
                lineOf("topup", "2026-01-03", "'credits':7", "north"),
                lineOf("topup", "2026-01-03", "'credits':20", "east"),
                lineOf("topup", "2026-01-03", "'credits':5", "east")});
}

std::unique_ptr<CompareWindow> CompareWindowTest::compared()
{
    auto window = std::make_unique<CompareWindow>(m_a);
    new QAbstractItemModelTester(window->orgs()->model(), window.get());
    new QAbstractItemModelTester(window->entries()->model(), window.get());
    window->show();
    window->fileB()->setPath(m_b);
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("begin")), Qt::LeftButton);
    if (!QTest::qWaitFor(
            [&window] {
                return !window->isRunning();
            },
            waitMs))
        return nullptr;
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    return window;
}

void CompareWindowTest::equal()
{
    const auto window = compared();
    QCOMPARE(window->headline(), QStringLiteral("The two are equal: 7 entries."));
    QCOMPARE(window->orgs()->model()->rowCount(), 0);
    QCOMPARE(window->entries()->model()->rowCount(), 0);
}

void CompareWindowTest::saysWhyTheyDiffer()
{
    bookApart();
    const auto window = compared();
    QCOMPARE(window->headline(), QStringLiteral("3 organizations differ. A has 10 entries, B has 11."));
    const DataTable *orgs = window->orgs();
    QCOMPARE(orgs->model()->rowCount(), 3);
    using Model = OrgDifferencesModel;
    QCOMPARE(cell(orgs, 0, Model::OrgColumn), QStringLiteral("east"));
    QCOMPARE(cell(orgs, 0, Model::LeftInAColumn), QStringLiteral("250.0"));
    QCOMPARE(cell(orgs, 0, Model::LeftInBColumn), QStringLiteral("275.0"));
    QCOMPARE(cell(orgs, 0, Model::DifferenceColumn), QStringLiteral("+25.0"));
    QCOMPARE(cell(orgs, 0, Model::WhyColumn), QStringLiteral("B has 2 entries more: Top-up +25.0."));
    QCOMPARE(cell(orgs, 1, Model::WhyColumn),
             QStringLiteral("The chains part at No. 4: Use −4.0 in A, Use −1.0 in B. From there on B differs by "
                            "Top-up +7.0, Use +3.0."));
    QCOMPARE(cell(orgs, 2, Model::LeftInBColumn), QStringLiteral("not there"));
    QCOMPARE(cell(orgs, 2, Model::WhyColumn), QStringLiteral("Only in A: 2 entries."));
}

void CompareWindowTest::theEntriesOfTheChosenOrganization()
{
    bookApart();
    const auto window = compared();
    window->orgs()->setCurrentIndex(window->orgs()->model()->index(1, 0));
    const DataTable *entries = window->entries();
    using Model = DifferingEntriesModel;
    QCOMPARE(entries->model()->rowCount(), 2);
    QVERIFY(!entries->isColumnHidden(Model::WhatInBColumn));
    const int shared = entries->columnWidth(Model::WhatInAColumn);
    QCOMPARE(cell(entries, 0, Model::SeqColumn), QStringLiteral("4"));
    QCOMPARE(cell(entries, 0, Model::DiffersColumn), QStringLiteral("Other booking"));
    QCOMPARE(cell(entries, 0, Model::AmountInAColumn), QStringLiteral("−4.0"));
    QCOMPARE(cell(entries, 0, Model::AmountInBColumn), QStringLiteral("−1.0"));
    QVERIFY(cell(entries, 0, Model::WhatInAColumn).startsWith(QStringLiteral("Use: ")));
    QVERIFY(!cell(entries, 0, Model::WhatInAColumn).contains(QStringLiteral("generate"))); // its name, not its id
    QCOMPARE(cell(entries, 1, Model::DiffersColumn), QStringLiteral("Only in B"));
    QCOMPARE(cell(entries, 1, Model::LeftInAColumn), QString());
    QCOMPARE(cell(entries, 1, Model::LeftInBColumn), QStringLiteral("506.0"));
    window->orgs()->setCurrentIndex(window->orgs()->model()->index(2, 0));
    QCOMPARE(cell(entries, 0, Model::DiffersColumn), QStringLiteral("Only in A"));
    for (const int column : {Model::TimeInBColumn, Model::WhatInBColumn, Model::AmountInBColumn, Model::LeftInBColumn})
        QVERIFY(entries->isColumnHidden(column)); // there is nothing to say of B
    QVERIFY(entries->columnWidth(Model::WhatInAColumn) > shared);
}

void CompareWindowTest::filtersAndSorts()
{
    bookApart();
    const auto window = compared();
    auto *model = window->orgs()->model();
    model->sort(OrgDifferencesModel::DifferenceColumn, Qt::DescendingOrder);
    QCOMPARE(cell(window->orgs(), 0, 0), QStringLiteral("east"));
    QCOMPARE(cell(window->orgs(), 2, 0), QStringLiteral("west"));
    qobject_cast<OrgDifferencesModel *>(model)->setFilter(QStringLiteral("ES"));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(cell(window->orgs(), 0, 0), QStringLiteral("west"));
    QTRY_COMPARE(cell(window->entries(), 0, DifferingEntriesModel::DiffersColumn), QStringLiteral("Only in A"));
    qobject_cast<OrgDifferencesModel *>(model)->setFilter(QStringLiteral("nobody"));
    QTRY_COMPARE(window->entries()->model()->rowCount(), 0);
}

void CompareWindowTest::unreadableIsNamed_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("there");
    QTest::newRow("A is not there") << true << false;
    QTest::newRow("B is not there") << false << false;
    QTest::newRow("B is something else") << false << true;
}

void CompareWindowTest::unreadableIsNamed()
{
    QFETCH(bool, first);
    QFETCH(bool, there);
    QString &path = first ? m_a : m_b;
    QVERIFY(QFile::remove(path));
    QFile file(path);
    if (there)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
    file.close();
    const auto window = compared();
    QVERIFY(window->messages()->isVisible());
    QVERIFY2(window->messages()->text().startsWith(first ? QStringLiteral("File A could not be read.")
                                                         : QStringLiteral("File B could not be read.")),
             qPrintable(window->messages()->text()));
    QVERIFY(window->headline().isEmpty());
}

void CompareWindowTest::anotherFileForgetsTheResult()
{
    bookApart();
    const auto window = compared();
    auto *exported = window->findChild<QPushButton *>(QStringLiteral("export"));
    QVERIFY(exported->isEnabled());
    window->fileB()->setPath(m_a);
    QVERIFY(window->headline().isEmpty());
    QVERIFY(!exported->isEnabled());
    QVERIFY(!window->orgs()->isVisible());
    window->fileB()->setPath(QString());
    QVERIFY(!window->findChild<QPushButton *>(QStringLiteral("begin"))->isEnabled());
}

void CompareWindowTest::exportsAllThatDiffers()
{
    bookApart();
    const auto window = compared();
    const QString path = m_folder->filePath(QStringLiteral("differences.csv"));
    window->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), waitMs);
    QVERIFY(window->messages()->text().contains(QStringLiteral("6 places")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 8); // where they part there are two
    QVERIFY(lines.front().startsWith("file,org,seq,kind,amount,"));
    QVERIFY(lines[3].startsWith("a,north,4,charge,-4,"));
    QVERIFY(lines[4].startsWith("b,north,4,charge,-1,"));
}

void CompareWindowTest::worksByKeyboard()
{
    bookApart();
    CompareWindow window({});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.focusWidget(), window.fileA()->edit());
    QTest::keyClicks(window.focusWidget(), m_a);
    QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
    QCOMPARE(window.focusWidget(), window.fileB()->edit());
    QTest::keyClicks(window.focusWidget(), m_b);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.headline().isEmpty(), waitMs);
    QCOMPARE(window.focusWidget(), window.orgs());
    QTest::keyClick(window.orgs(), Qt::Key_Down);
    QTRY_COMPARE(cell(window.entries(), 0, DifferingEntriesModel::SeqColumn), QStringLiteral("4"));
}

QTEST_MAIN(CompareWindowTest)
#include "compare_window_test.moc"
