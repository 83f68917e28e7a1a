// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "tests/core/exchange/import_fixture.h"
#include "ui/reviews/reconcile_window.h"
#include "ui/reviews/reconciled_model.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/views/roles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/segmented_control.h"

using namespace tidemark;

namespace
{
constexpr int waitMs = 20'000;
constexpr char rows[] = "2026-01-02T10:00:00Z,acme,ann,generate,GPT1-HQ,a1,,k1\n"
                        "2026-01-02T11:00:00Z,acme,ann,generate,GPT1 Mini,a2,,k2\n"
                        "2026-01-02T12:00:00Z,acme,ann,upscale,,a3,a1,k3\n"
                        "2026-01-02T13:00:00Z,acme,ann,upscale,,a4,a1,k4\n"
                        "2026-01-02T14:00:00Z,acme,ann,download,,,a1,k5\n";

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}
}

class ReconcileWindowTest : public QObject
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
    void agrees();
    void showsWhatDiffers();
    void leadsToTheEntry();
    void offersTheImport();
    void filtersAndSorts();
    void unreadableRowsAreSaid();
    void whatCannotBeReadIsNamed();
    void exportsAllRows();
    void worksByKeyboard();

private:
    std::unique_ptr<ReconcileWindow> reconciled();
    void writeDifferent();
    QString usage() const
    {
        return m_fixture->path("export/usage.csv");
    }

    std::unique_ptr<ImportFixture> m_fixture;
};

void ReconcileWindowTest::init()
{
    m_fixture = std::make_unique<ImportFixture>();
    writeOne(*m_fixture, rows, "2026-01-01T00:00:00Z,acme,topup,,20,r1\n");
    QCOMPARE(m_fixture->import().exitStatus(), 0);
}

/// One row priced differently, one said differently, one new, one gone.
void ReconcileWindowTest::writeDifferent()
{
    m_fixture->write("usage.csv",
                     usageHeader
                         + QByteArray("2026-01-02T10:00:00Z,acme,ann,generate,GPT1 Mini,a1,,k1\n"
                                      "2026-01-02T11:00:00Z,acme,bob,generate,GPT1 Mini,a2,,k2\n"
                                      "2026-01-02T12:00:00Z,acme,ann,upscale,,a3,a1,k3\n"
                                      "2026-01-02T14:00:00Z,acme,ann,download,,,a1,k5\n"
                                      "2026-01-02T14:30:00Z,acme,ann,edit,GPT1-HQ,a9,a1,k9\n"));
}

std::unique_ptr<ReconcileWindow> ReconcileWindowTest::reconciled()
{
    auto window = std::make_unique<ReconcileWindow>(m_fixture->path("a.tidemark"));
    new QAbstractItemModelTester(window->table()->model(), window.get());
    window->show();
    window->usageFile()->setPath(usage());
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("begin")), Qt::LeftButton);
    const bool done = QTest::qWaitFor(
        [&window] {
            return !window->isRunning();
        },
        waitMs);
    return done ? std::move(window) : nullptr;
}

void ReconcileWindowTest::agrees()
{
    const auto window = reconciled();
    QVERIFY2(window->headline().startsWith(QStringLiteral("File and ledger agree on 5 rows")),
             qPrintable(window->headline()));
    window->showGroup(UsageGroup::Same);
    QCOMPARE(window->table()->model()->rowCount(), 4);
    QVERIFY(!window->importButton()->isVisible());
}

void ReconcileWindowTest::showsWhatDiffers()
{
    writeDifferent();
    const auto window = reconciled();
    using Model = ReconciledModel;
    const DataTable *table = window->table();
    // What is worst is shown first.
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, Model::ChargedColumn), QStringLiteral("4.0"));
    QCOMPARE(cell(table, 0, Model::PriceColumn), QStringLiteral("0.5"));
    QCOMPARE(cell(table, 0, Model::WhyColumn),
             QStringLiteral("Charged 4.0; by the rate card it costs 0.5. Model: GPT1 Mini in the file, GPT1-HQ in the "
                            "ledger."));
    QVERIFY(!cell(table, 0, Model::WhatColumn).contains(QStringLiteral("generate")));
    window->showGroup(UsageGroup::SaidDifferently);
    QCOMPARE(cell(table, 0, Model::WhyColumn), QStringLiteral("User: bob in the file, ann in the ledger."));
    window->showGroup(UsageGroup::OnlyInFile);
    QCOMPARE(cell(table, 0, Model::WhyColumn), QStringLiteral("It was never booked."));
    QCOMPARE(cell(table, 0, Model::LineColumn), QStringLiteral("6"));
    QCOMPARE(cell(table, 0, Model::EntryColumn), QString());
    QCOMPARE(cell(table, 0, Model::ChargedColumn), QString());
    window->showGroup(UsageGroup::OnlyInLedger);
    QCOMPARE(cell(table, 0, Model::KeyColumn), QStringLiteral("k4"));
    QCOMPARE(cell(table, 0, Model::WhyColumn), QStringLiteral("The file has no row with its key."));
}

void ReconcileWindowTest::leadsToTheEntry()
{
    writeDifferent();
    const auto window = reconciled();
    QSignalSpy entries(window.get(), &ReconcileWindow::entryRequested);
    QTest::keyClick(window->table(), Qt::Key_Return);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().at(0).toString(), m_fixture->path("a.tidemark"));
    const Seq seq = entries.first().at(2).value<Seq>();
    const std::vector<Entry> chain = m_fixture->entries("acme");
    QCOMPARE(chain.at(size_t(seq) - 1).key, "k1");
    window->showGroup(UsageGroup::OnlyInFile);
    QTest::keyClick(window->table(), Qt::Key_Return);
    QCOMPARE(entries.size(), 1);
}

void ReconcileWindowTest::offersTheImport()
{
    writeDifferent();
    const auto window = reconciled();
    QVERIFY(!window->importButton()->isVisible());
    window->showGroup(UsageGroup::OnlyInFile);
    QVERIFY(window->importButton()->isVisible());
    QSignalSpy imports(window.get(), &ReconcileWindow::importRequested);
    QTest::mouseClick(window->importButton(), Qt::LeftButton);
    QCOMPARE(imports.first().at(1).toString(), usage());
}

void ReconcileWindowTest::filtersAndSorts()
{
    const auto window = reconciled();
    window->showGroup(UsageGroup::Same);
    auto *model = qobject_cast<ReconciledModel *>(window->table()->model());
    model->sort(ReconciledModel::ChargedColumn, Qt::AscendingOrder);
    QCOMPARE(cell(window->table(), 0, ReconciledModel::KeyColumn), QStringLiteral("k2"));
    QCOMPARE(cell(window->table(), 3, ReconciledModel::KeyColumn), QStringLiteral("k1"));
    model->setFilter(QStringLiteral("MINI"));
    QCOMPARE(model->rowCount(), 1);
    model->setFilter(QString());
    model->sort(ReconciledModel::TimeColumn, Qt::DescendingOrder);
    QCOMPARE(cell(window->table(), 0, ReconciledModel::KeyColumn), QStringLiteral("k4"));
}

void ReconcileWindowTest::unreadableRowsAreSaid()
{
    m_fixture->write("usage.csv", usageHeader + QByteArray(rows) + "never,acme,ann,generate,,,,x\n");
    const auto window = reconciled();
    QVERIFY(window->messages()->isVisible());
    QVERIFY(window->messages()->text().contains(QStringLiteral("line 7")));
}

void ReconcileWindowTest::whatCannotBeReadIsNamed()
{
    QVERIFY(QFile::remove(usage()));
    auto window = reconciled();
    QVERIFY(window->messages()->text().startsWith(QStringLiteral("The usage file could not be read.")));
    window->usageFile()->setPath(m_fixture->path("export/orgs.csv"));
    window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), waitMs);
    QVERIFY(window->messages()->text().startsWith(QStringLiteral("The usage file could not be read.")));
    window->ledgerFile()->setPath(m_fixture->path("none.tidemark"));
    window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), waitMs);
    QVERIFY(window->messages()->text().startsWith(QStringLiteral("The ledger could not be read.")));
}

void ReconcileWindowTest::exportsAllRows()
{
    writeDifferent();
    const auto window = reconciled();
    const QString path = m_fixture->path("reconciled.csv");
    window->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isRunning(), waitMs);
    QVERIFY(window->messages()->text().contains(QStringLiteral("6 rows")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().split('\n').size(), 7);
}

void ReconcileWindowTest::worksByKeyboard()
{
    writeDifferent();
    ReconcileWindow window(m_fixture->path("a.tidemark"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.focusWidget(), window.usageFile()->edit());
    QTest::keyClicks(window.focusWidget(), usage());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.headline().isEmpty(), waitMs);
    QCOMPARE(window.focusWidget(), window.table());
}

QTEST_MAIN(ReconcileWindowTest)
#include "reconcile_window_test.moc"
