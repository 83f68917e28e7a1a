// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

#include "core/domain/program_json.h"
#include "core/models/program_replay_model.h"
#include "tests/ui/window_desk.h"
#include "ui/programs/move_orgs_dialog.h"
#include "ui/programs/new_version_dialog.h"
#include "ui/programs/program_sheets.h"
#include "ui/programs/programs_dialog.h"
#include "ui/programs/replay_panel.h"
#include "ui/programs/sheet_model.h"
#include "ui/views/data_table.h"
#include "ui/widgets/banner.h"

using namespace tidemark;

/// From the programs that there are, over a new version with its preview, to organizations that are moved to it.
class ProgramsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
    }

    void everyVersionIsListed()
    {
        ProgramsDialog *dialog = show();
        QCOMPARE(versions(dialog),
                 (QStringList{QStringLiteral("Geppetto, version 1"), QStringLiteral("Idealy, version 1")}));
        choose(dialog, QStringLiteral("Idealy, version 1"));
        QVERIFY(says(dialog, QStringLiteral("2 organizations")));
        QVERIFY(says(dialog, QStringLiteral("calendar months")));
        QVERIFY(says(dialog, QStringLiteral("Every other model: 1")));
    }

    /// No button is the default: Enter presses the one that the keyboard is on, and from the list none.
    void enterPressesTheButtonItIsOn()
    {
        ProgramsDialog *dialog = show();
        dialog->findChild<QListWidget *>()->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<NewVersionDialog *>() == nullptr);
        button(dialog, "newVersion")->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<NewVersionDialog *>() != nullptr);
    }

    void aNewVersionByKeys()
    {
        NewVersionDialog *editor = edit();
        QPushButton *save = button(editor, "save");
        QVERIFY(save->isEnabled());
        // Plus gives 600 instead of 500.
        auto *table = editor->findChild<QTabWidget *>()->currentWidget()->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(1, ProgramSheets::PlanCredits));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *line = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, QStringLiteral("600"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(editor->sheets()->plans()->rows().at(1).at(ProgramSheets::PlanCredits), QStringLiteral("600"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(versions(m_dialog).size(), 3);
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        const Program *added = (*ledger)->programs().find("idealy", 2);
        QVERIFY(added != nullptr);
        QCOMPARE(added->plan("plus")->allocation.toString(), std::string("600"));
        QCOMPARE(added->actions.size(), (*ledger)->programs().find("idealy", 1)->actions.size());
    }

    void whatIsTypedIsChecked_data()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no number") << 0 << int(ProgramSheets::PlanCredits) << "many"
                                   << "Plans, row 1: many is not a number";
        QTest::newRow("negative") << 0 << int(ProgramSheets::PlanCredits) << "-5"
                                  << "Plans, row 1: It cannot be negative";
        QTest::newRow("no id") << 0 << int(ProgramSheets::PlanId) << ""
                               << "Plans, row 1: An id is missing";
        QTest::newRow("a taken id") << 0 << int(ProgramSheets::PlanId) << "plus"
                                    << "Plans, row 2: plus stands here twice";
        QTest::newRow("an id with a meaning") << 0 << int(ProgramSheets::PlanId) << "none"
                                              << "Plans, row 1: none has a meaning";
        QTest::newRow("a price of zero") << 1 << int(ProgramSheets::ActionPrice) << "0"
                                         << "Actions, row 1: It must be more than zero";
        QTest::newRow("its own model, its source's price")
            << 1 << int(ProgramSheets::ActionPrice) << ProgramSheets::priceWords().at(1)
            << "Actions, row 1: An action priced by";
        QTest::newRow("four decimals") << 2 << int(ProgramSheets::ModelPrice) << "1.2345"
                                       << "Models, row 1: Credits have at most three";
        QTest::newRow("a model twice") << 2 << int(ProgramSheets::ModelName) << " gpt1  mini EDIT "
                                       << "Models, row 2:";
    }
    void whatIsTypedIsChecked()
    {
        QFETCH(int, sheet);
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        NewVersionDialog *editor = edit();
        ProgramSheets *sheets = editor->sheets();
        SheetModel *model = sheet == 0 ? sheets->plans() : sheet == 1 ? sheets->actions() : sheets->models();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QString before = model->index(0, column).data().toString();
        QVERIFY(model->setData(model->index(0, column), text));
        QVERIFY2(says(editor, problem), qPrintable(sheets->problem()));
        QVERIFY(!button(editor, "save")->isEnabled());
        QVERIFY(!button(editor, "preview")->isEnabled());
        QVERIFY(model->setData(model->index(0, column), before));
        QVERIFY(button(editor, "save")->isEnabled());
    }

    void previewOnLastMonth()
    {
        useLastMonth();
        NewVersionDialog *editor = edit();
        SheetModel *models = editor->sheets()->models();
        models->addRow({QStringLiteral("Flux"), QStringLiteral("3")});
        QTest::mouseClick(button(editor, "preview"), Qt::LeftButton);
        ProgramReplayModel *model = editor->replay()->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(oak, ProgramReplayModel::OrgColumn).data().toString(), QStringLiteral("Oak"));
        QCOMPARE(model->index(oak, ProgramReplayModel::UsedColumn).data().toString(), QStringLiteral("2.0"));
        QCOMPARE(model->index(oak, ProgramReplayModel::WouldUseColumn).data().toString(), QStringLiteral("6.0"));
        QVERIFY(says(editor, QStringLiteral("Used 2.0, would be 6.0")));
        // What is edited is not what was previewed.
        models->removeRow(models->rowCount() - 1);
        QCOMPARE(model->rowCount(), 0);
        QTest::mouseClick(button(editor, "preview"), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(oak, ProgramReplayModel::WouldUseColumn).data().toString(), QStringLiteral("2.0"));
    }

    void organizationsAreMovedAndBack()
    {
        useLastMonth();
        addVersion();
        MoveOrgsDialog *move = openMove();
        QTRY_COMPARE(move->replay()->model()->rowCount(), 3);
        QTRY_VERIFY(button(move, "commit")->isEnabled());
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QTRY_COMPARE(versionOf("oak"), int64_t(2));
        // Those that were not there last month are moved as well.
        QCOMPARE(versionOf("northwind"), int64_t(2));
        QVERIFY(says(m_dialog, QStringLiteral("moved to version 2")));
        m_window->view()->undo();
        QTRY_COMPARE(versionOf("oak"), int64_t(1));
    }

    void whoIsNotChosenStays()
    {
        useLastMonth();
        addVersion();
        MoveOrgsDialog *move = openMove();
        ProgramReplayModel *model = move->replay()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        DataTable *table = move->replay()->table();
        QTRY_VERIFY(table->hasFocus());
        const auto cell = [table, model] {
            return table->viewport()->grab(table->visualRect(model->index(oak, 0))).toImage();
        };
        const QImage checked = cell();
        model->choose(false);
        QVERIFY(cell() != checked);
        model->choose(true);
        QCOMPARE(cell(), checked);
        QTest::mouseClick(button(move, "all"), Qt::LeftButton);
        QVERIFY(!button(move, "commit")->isEnabled());
        table->setCurrentIndex(model->index(oak, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(button(move, "commit")->isEnabled());
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QTRY_COMPARE(versionOf("oak"), int64_t(2));
        QCOMPARE(versionOf("northwind"), int64_t(1));
    }

    void whoLacksThePlanCannotMove()
    {
        useLastMonth();
        addVersion([](Program &program) {
            program.plans.pop_back();
        });
        MoveOrgsDialog *move = openMove();
        const ProgramReplayModel *model = move->replay()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        QVERIFY(!(model->flags(model->index(oak, 0)) & Qt::ItemIsUserCheckable));
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QTRY_COMPARE(versionOf("northwind"), int64_t(2));
        QCOMPARE(versionOf("oak"), int64_t(1));
    }

    void whatWasMeanwhileBookedIsShownFirst()
    {
        useLastMonth();
        addVersion();
        addVersion([](Program &program) {
            program.version = 3;
        });
        MoveOrgsDialog *move = openMove();
        ProgramReplayModel *model = move->replay()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        {
            const auto other = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
            book(**other, {line("program", "oak", "'version':3", 0)});
        }
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QVERIFY(says(move, QStringLiteral("Meanwhile something else was booked")));
        QCOMPARE(versionOf("oak"), int64_t(3));
        QCOMPARE(versionOf("northwind"), int64_t(1));
        QTRY_COMPARE(model->rowCount(), 3);
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QTRY_COMPARE(versionOf("oak"), int64_t(2));
        QVERIFY(says(m_dialog, QStringLiteral("moved to version 2")));
        m_window->view()->undo();
        QTRY_COMPARE(versionOf("oak"), int64_t(3));
        QCOMPARE(versionOf("northwind"), int64_t(1));
    }

    void chargesOfOthersAreShownFirst()
    {
        useLastMonth();
        addVersion();
        MoveOrgsDialog *move = openMove();
        QTRY_COMPARE(move->replay()->model()->rowCount(), 3);
        {
            const auto other = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
            book(**other, {line("action", "oak", "'user':'una','action':'generate','model':'Flux'", 0)});
        }
        QTest::mouseClick(button(move, "commit"), Qt::LeftButton);
        QVERIFY(says(move, QStringLiteral("Meanwhile something else was booked")));
        QCOMPARE(versionOf("northwind"), int64_t(1));
    }

    void readOnlyItOnlyShows()
    {
        ProgramsDialog *dialog = show(OpenMode::ReadOnly);
        QVERIFY(!button(dialog, "newVersion")->isEnabled());
        QVERIFY(!button(dialog, "moveOrgs")->isEnabled());
        QVERIFY(button(dialog, "saveFile")->isEnabled());
    }

private:
    static constexpr int oak = 2; // behind calder and northwind

    /// Oak on Pro, since long; it made two images last month.
    void useLastMonth()
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        const TimeRange month = lastMonth(Instant::now());
        const auto ago = [](Instant at) {
            return (Instant::now().ms - at.ms) / 1000;
        };
        const Instant middle{month.from->ms + 10 * int64_t(86'400'000)};
        book(**ledger,
             {line("org.create", "oak", "'program':'idealy','plan':'pro','name':'Oak'",
                   ago({month.from->ms - 5 * int64_t(86'400'000)})),
              line("user.create", "oak", "'user':'una'", ago({month.from->ms - 5 * int64_t(86'400'000)})),
              line("action", "oak", "'user':'una','action':'generate','model':'Flux'", ago(middle)),
              line("action", "oak", "'user':'una','action':'generate','model':'Flux'", ago(middle))});
    }
    void addVersion(const std::function<void(Program &)> &change = {})
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        Program program = *(*ledger)->programs().find("idealy", 1);
        program.version = 2;
        if (change)
            change(program);
        QVERIFY((*ledger)->addProgram(program));
    }
    int64_t versionOf(const std::string &org)
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        int64_t version = 0;
        const auto read = (*ledger)->eachEntry(
            [&version](const Entry &entry) {
                if (entry.kind == EntryKind::OrgCreated || entry.kind == EntryKind::ProgramChanged)
                    version = entry.version;
                return true;
            },
            org);
        return read ? version : 0;
    }
    ProgramsDialog *show(OpenMode mode = OpenMode::ReadWrite)
    {
        m_window = m_desk->open(mode);
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window))
            return nullptr;
        m_window->view()->showPrograms();
        m_dialog = m_window->findChild<ProgramsDialog *>();
        const bool read = QTest::qWaitFor(
            [this] {
                return versions(m_dialog).size() >= 2;
            },
            WindowDesk::waitMs);
        return read ? m_dialog : nullptr;
    }
    static QStringList versions(const ProgramsDialog *dialog)
    {
        const auto *list = dialog->findChild<QListWidget *>();
        QStringList words;
        for (int row = 0; row < list->count(); ++row)
            words += list->item(row)->text();
        return words;
    }
    static void choose(ProgramsDialog *dialog, const QString &version)
    {
        auto *list = dialog->findChild<QListWidget *>();
        list->setCurrentRow(int(versions(dialog).indexOf(version)));
    }
    NewVersionDialog *edit()
    {
        ProgramsDialog *dialog = show();
        choose(dialog, QStringLiteral("Idealy, version 1"));
        QTest::mouseClick(button(dialog, "newVersion"), Qt::LeftButton);
        auto *editor = dialog->findChild<NewVersionDialog *>();
        return editor != nullptr && QTest::qWaitForWindowActive(editor) ? editor : nullptr;
    }
    MoveOrgsDialog *openMove()
    {
        ProgramsDialog *dialog = show();
        choose(dialog, QStringLiteral("Idealy, version 2"));
        QTest::mouseClick(button(dialog, "moveOrgs"), Qt::LeftButton);
        return dialog->findChild<MoveOrgsDialog *>();
    }
    static QPushButton *button(const QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static bool says(const QWidget *in, const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                const QList<QLabel *> labels = in->findChildren<QLabel *>();
                const QList<Banner *> banners = in->findChildren<Banner *>();
                return std::any_of(labels.begin(), labels.end(),
                                   [&words](const QLabel *label) {
                                       return label->isVisible() && label->text().contains(words);
                                   })
                    || std::any_of(banners.begin(), banners.end(), [&words](const Banner *banner) {
                           return banner->isVisible() && banner->text().contains(words);
                       });
            },
            WindowDesk::waitMs);
    }

    std::unique_ptr<WindowDesk> m_desk;
    MainWindow *m_window = nullptr;
    ProgramsDialog *m_dialog = nullptr;
};

QTEST_MAIN(ProgramsDialogTest)
#include "programs_dialog_test.moc"
