// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>

#include "core/exchange/backend/backend_export.h"
#include "core/exchange/check/verify_ledger.h"
#include "tests/ui/window_desk.h"
#include "ui/import/import_report_dialog.h"
#include "ui/pages/org_actions.h"
#include "ui/window/import_flow.h"

using namespace tidemark;

class WindowClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_window = m_desk->open();
        QVERIFY(m_window);
    }
    void cleanup()
    {
        m_desk.reset();
    }
    void asksWhileAnImportRuns();
    void stopsTheImportAndCloses_data();
    void stopsTheImportAndCloses();
    void anImportThatEndsMeanwhileIsReported();
    void closesWhileItVerifiesAndExports();
    void closesBehindADialogThatBooks();

private:
    QMessageBox *question() const
    {
        return m_window->findChild<QMessageBox *>(QStringLiteral("stopImport"));
    }
    void answer(const QString &words) const
    {
        const QList<QAbstractButton *> buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().contains(words))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    /// Every chain holds, and importing again leads where one import would have led.
    void checkLedger();

    std::unique_ptr<WindowDesk> m_desk;
    QPointer<MainWindow> m_window;
};

void WindowClosingTest::checkLedger()
{
    const std::atomic<bool> goesOn = false;
    ImportOptions options;
    options.path = exampleExport().toStdString();
    const auto balances = [&](const QString &path) {
        std::map<std::string, Credits> last;
        const auto ledger = std::move(Ledger::open(path.toStdString(), OpenMode::CreateIfMissing).value());
        if (const auto found = verifyLedger(*ledger); !found || !found->ok())
            qFatal("%s is broken", qPrintable(path));
        if (!BackendImport().run(*ledger, options, {}, goesOn))
            qFatal("%s cannot be imported into", qPrintable(path));
        const auto read = ledger->eachEntry([&last](const Entry &entry) {
            last[entry.org] = entry.balance;
            return true;
        });
        return read ? last : std::map<std::string, Credits>();
    };
    auto stopped = balances(m_desk->path());
    stopped.erase("northwind");
    stopped.erase("calder");
    QCOMPARE(stopped, balances(m_desk->path(QStringLiteral("whole.tidemark"))));
}

void WindowClosingTest::asksWhileAnImportRuns()
{
    QSemaphore gate;
    m_window->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    m_window->importFlow()->start(exampleExport());
    QVERIFY(!m_window->close());
    QVERIFY(question() != nullptr);
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->importFlow()->isRunning());
    gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImportReportDialog *>() != nullptr, 120'000);
    QVERIFY(m_window->findChild<ImportReportDialog *>()->headline().startsWith(QLatin1String("Done")));
}

void WindowClosingTest::stopsTheImportAndCloses_data()
{
    QTest::addColumn<bool>("begun");
    QTest::newRow("before its turn") << false;
    QTest::newRow("while it books") << true;
}

void WindowClosingTest::stopsTheImportAndCloses()
{
    QFETCH(bool, begun);
    QSemaphore gate;
    if (!begun)
        m_window->service()->write([&gate](Ledger &) {
            gate.acquire();
        });
    m_window->importFlow()->start(exampleExport());
    if (begun)
        QTest::qWait(30);
    if (!m_window->importFlow()->isRunning())
        QSKIP("The import was over at once.");
    QVERIFY(!m_window->close());
    answer(QStringLiteral("top and close"));
    gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isNull(), WindowDesk::waitMs);
    checkLedger();
}

void WindowClosingTest::anImportThatEndsMeanwhileIsReported()
{
    QSemaphore gate;
    m_window->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    m_window->importFlow()->start(exampleExport());
    QVERIFY(!m_window->close());
    gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ImportReportDialog *>() != nullptr, 120'000);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_window->isVisible());
}

void WindowClosingTest::closesWhileItVerifiesAndExports()
{
    const QString target = m_desk->path(QStringLiteral("out.jsonl"));
    QSemaphore gate;
    m_window->service()->readLong([&gate](Ledger &) {
        gate.acquire();
    });
    m_window->actionsOfWindow().verify->trigger();
    QVERIFY(!m_window->actionsOfWindow().exportAll->isEnabled());
    gate.release();
    QVERIFY(m_window->close());
    QTRY_VERIFY(m_window.isNull());
    QVERIFY(!QFileInfo::exists(target));
    checkLedger();
}

void WindowClosingTest::closesBehindADialogThatBooks()
{
    QSemaphore gate;
    m_window->view()->bookings()->topUp("northwind");
    auto *commit = m_window->findChild<QPushButton *>(QStringLiteral("commit"));
    QTRY_VERIFY_WITH_TIMEOUT(commit->isEnabled(), WindowDesk::waitMs);
    m_window->service()->write([&gate](Ledger &) {
        gate.acquire();
    });
    QTest::mouseClick(commit, Qt::LeftButton);
    // As when the session ends: the window goes with its dialog, and what still waited is not booked.
    const std::shared_ptr<LedgerService> service = m_window->service();
    delete m_window;
    gate.release();
    const auto after = service->write([](Ledger &) {
        return true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), WindowDesk::waitMs);
    QCOMPARE(m_desk->remaining(), credits("42.5"));
}

QTEST_MAIN(WindowClosingTest)
#include "window_closing_test.moc"
