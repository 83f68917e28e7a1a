// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QItemSelectionModel>

#include "core/exchange/portable/portable_export.h"
#include "core/models/entries_model.h"
#include "core/store/ledger_file.h"
#include "core/store/seen_heads.h"
#include "tests/ui/window_desk.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/org_page.h"
#include "ui/reviews/review_window.h"
#include "ui/reviews/verdict_strip.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/state_chip.h"
#include "ui/window/ledger_status_bar.h"

using namespace tidemark;

/// Checking the open ledger: what the window says, and where it leads.
class WindowChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QFile::remove(QString::fromStdString(SeenHeads::defaultPath()));
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void leadsToTheBrokenRow_data();
    void leadsToTheBrokenRow();
    void aLongChain();
    void remembersTheLastCheck();
    void noticesARestoredBackup();
    void verifiesAFileThatIsNotOpen();

private:
    /// As somebody would who has a tool for SQLite, and knows of triggers.
    void tamper(const char *statement)
    {
        const Result<OpenedFile> file = openLedgerFile(m_desk->path().toStdString(), OpenMode::ReadWrite);
        QVERIFY(file);
        for (const std::string &trigger : triggers(*file->connection))
            QVERIFY(file->connection->execute(("DROP TRIGGER " + trigger).c_str()));
        const Result<void> done = file->connection->execute(statement);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    static std::vector<std::string> triggers(sqlite::Connection &connection)
    {
        std::vector<std::string> names;
        sqlite::Statement row = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'");
        while (row.step())
            names.emplace_back(row.text(0));
        return names;
    }
    static LedgerStatusBar *statusBar(MainWindow *window)
    {
        return window->findChild<LedgerStatusBar *>();
    }
    static bool statusSays(MainWindow *window, const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                const QList<QLabel *> labels = statusBar(window)->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().contains(words);
                });
            },
            WindowDesk::waitMs);
    }
    static bool alarmSays(MainWindow *window, const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return window->alarm()->isVisible() && window->alarm()->text().contains(words);
            },
            WindowDesk::waitMs);
    }
    /// The seq of the row that is chosen in the ledger of the organization shown; 0: none.
    static qlonglong chosenSeq(MainWindow *window)
    {
        const DataTable *table = window->view()->orgPage()->ledgerPage()->table();
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data(SeqRole).toLongLong() : 0;
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void WindowChecksTest::leadsToTheBrokenRow_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("seq");
    QTest::newRow("another amount") << QByteArray("UPDATE entries SET amount = amount + 1000 WHERE seq = 5 AND org = "
                                                  "(SELECT id FROM orgs WHERE org = 'northwind')")
                                    << QStringLiteral("changed after it was booked") << 5;
    QTest::newRow("a row is gone") << QByteArray("DELETE FROM entries WHERE seq = 3 AND org = (SELECT id FROM orgs "
                                                 "WHERE org = 'northwind')")
                                   << QStringLiteral("missing there") << 4;
}

void WindowChecksTest::leadsToTheBrokenRow()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, words);
    QFETCH(int, seq);
    tamper(statement.constData());
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(alarmSays(window, words));
    QVERIFY(alarmSays(window, QStringLiteral("No. %1 in the chain of northwind").arg(seq)));
    QCOMPARE(statusBar(window)->findChild<StateChip *>()->text(), QStringLiteral("Chain broken"));
    QTest::keyClick(window->alarm()->actionLink(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(chosenSeq(window), qlonglong(seq), WindowDesk::waitMs);
    const DataTable *table = window->view()->orgPage()->ledgerPage()->table();
    QVERIFY(table->isVisible());
    const QModelIndex row = table->currentIndex();
    QCOMPARE(row.siblingAtColumn(EntriesModel::StateColumn).data().toString(), QStringLiteral("Broken"));
    QCOMPARE(table->model()->index(row.row() + 1, EntriesModel::StateColumn).data().toString(),
             QStringLiteral("Booked"));
    // It stays so until another check says otherwise.
    window->view()->refresh();
    QVERIFY(window->alarm()->isVisible());
    if (const QString picture = qEnvironmentVariable("TIDEMARK_PICTURES"); !picture.isEmpty())
        window->grab().save(picture + QStringLiteral("/broken.png"));
}

/// Hundreds of rows above the one that is broken: its page comes later.
void WindowChecksTest::aLongChain()
{
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        std::vector<std::string> lines;
        for (int i = 0; i < 700; ++i)
            lines.push_back(line("adjust", "northwind", "'credits':'1','reason':'r'", 50));
        book(**ledger, lines);
    }
    tamper(
        "UPDATE entries SET actor = 'nobody' WHERE seq = 93 AND org = (SELECT id FROM orgs WHERE org = 'northwind')");
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(alarmSays(window, QStringLiteral("No. 93 in the chain of northwind")));
    QTest::mouseClick(window->alarm()->actionLink(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(chosenSeq(window), qlonglong(93), WindowDesk::waitMs);
}

void WindowChecksTest::remembersTheLastCheck()
{
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(WindowDesk::says(window, QStringLiteral("The chains are intact")));
    QVERIFY(statusSays(window, QStringLiteral("today ")));
    const QString entries = QLocale().toString(qlonglong(window->view()->summary().entries));
    window->close();
    QTRY_VERIFY(m_desk->windows().windows().empty());
    window = m_desk->open();
    QVERIFY(window != nullptr);
    QVERIFY(statusSays(window, QStringLiteral("to entry %1").arg(entries)));
    QVERIFY(statusSays(window, QStringLiteral("Last verified today ")));
    // That it was whole then is no claim that it is whole now.
    QVERIFY(!statusBar(window)->findChild<StateChip *>()->isVisible());
}

void WindowChecksTest::verifiesAFileThatIsNotOpen()
{
    const QString path = m_desk->path(QStringLiteral("harbor.jsonl"));
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadOnly);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(writePortableExport(**ledger, {}, [&file](std::string_view bytes) {
            return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        }));
    }
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verifyFile->trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Verify a file"));
    QCOMPARE(dialog->labelText(QFileDialog::Accept), QStringLiteral("Verify"));
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    const auto reviewed = []() -> ReviewWindow * {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *review = qobject_cast<ReviewWindow *>(each))
                return review;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(reviewed() != nullptr && reviewed()->isVisible(), WindowDesk::waitMs);
    ReviewWindow *review = reviewed();
    QTRY_VERIFY_WITH_TIMEOUT(review->verdict()->words().contains(QStringLiteral("every hash is right")),
                             WindowDesk::waitMs);
    QVERIFY(review->verdict()->words().contains(QStringLiteral("Not signed")));
    review->close();
}

void WindowChecksTest::noticesARestoredBackup()
{
    const QString backup = m_desk->path(QStringLiteral("backup"));
    QVERIFY(QFile::copy(m_desk->path(), backup));
    {
        const auto ledger = Ledger::open(m_desk->path().toStdString(), OpenMode::ReadWrite);
        book(**ledger, {line("topup", "northwind", "'credits':'10'")});
    }
    MainWindow *window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(WindowDesk::says(window, QStringLiteral("The chains are intact")));
    window->close();
    QTRY_VERIFY(m_desk->windows().windows().empty());
    QVERIFY(QFile::remove(m_desk->path()));
    QVERIFY(QFile::copy(backup, m_desk->path()));
    window = m_desk->open();
    QVERIFY(window != nullptr);
    window->actionsOfWindow().verify->trigger();
    QVERIFY(alarmSays(window, QStringLiteral("when it was last checked here")));
    QCOMPARE(window->alarm()->actionLink()->text(), QStringLiteral("Go on from here"));
    QTest::mouseClick(window->alarm()->actionLink(), Qt::LeftButton);
    QVERIFY(WindowDesk::says(window, QStringLiteral("The chains are intact")));
    QVERIFY(!window->alarm()->isVisible());
}

QTEST_MAIN(WindowChecksTest)
#include "window_checks_test.moc"
