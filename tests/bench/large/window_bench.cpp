// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large/window_bench.h"

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include "core/models/paged_table_model.h"
#include "tests/bench/bench.h"
#include "ui/charts/remaining_chart.h"
#include "ui/charts/remaining_plot.h"
#include "ui/pages/org_page.h"
#include "ui/pages/org_summary_tab.h"
#include "ui/support/theme.h"
#include "ui/views/data_table.h"
#include "ui/views/thumbnail_grid.h"
#include "ui/window/ledger_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_registry.h"

namespace tidemark::bench
{
namespace
{

constexpr double frameMs = 16;
constexpr double pageMs = 50;
constexpr int frames = 5000;

void runUntil(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

const PagedTableModel *modelOf(const DataTable *table)
{
    return qobject_cast<const PagedTableModel *>(table->model());
}

bool isLoaded(const PagedTableModel *model, int row)
{
    return model != nullptr && row < model->rowCount()
        && model->index(row, 0).data(CellStateRole).toInt() == int(CellState::Loaded);
}

/// Ends the program when the table has painted its first row.
class FirstPaint : public QObject
{
public:
    FirstPaint(const DataTable *table, const std::function<void()> &painted, QObject *parent)
        : QObject(parent)
        , m_table(table)
        , m_painted(painted)
    {
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isLoaded(modelOf(m_table), 0))
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        return false;
    }

private:
    const DataTable *m_table;
    std::function<void()> m_painted;
};

double sinceMs(qint64 startedNs)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - startedNs) / 1e6;
}

/// Of this thread: what a frame takes on a machine that has nothing else to do.
double cpuMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

struct Frames {
    double slow = 0;    ///< of a thousand, those that took too long
    double slowCpu = 0; ///< the same by this thread's CPU time
    double medianMs = 0;
    double slowestCpuMs = 0;
};

/// While the rows are scrolled and their bar is dragged about.
Frames framesOf(const QAbstractItemView *rows, const std::function<bool()> &goesOn)
{
    Frames found;
    std::vector<double> times;
    QScrollBar *bar = rows->verticalScrollBar();
    while (int(times.size()) < frames || goesOn()) {
        const auto drawn = qint64(times.size());
        const int most = std::max(1, bar->maximum());
        const bool drag = drawn % 10 == 0;
        const double before = cpuMs();
        const Watch watch;
        bar->setValue(int(drag ? drawn * 7919 % most : drawn * 3 % most));
        QCoreApplication::processEvents();
        times.push_back(watch.seconds() * 1000);
        const double cpu = cpuMs() - before;
        found.slow += times.back() > frameMs ? 1 : 0;
        found.slowCpu += cpu > frameMs ? 1 : 0;
        found.slowestCpuMs = std::max(found.slowestCpuMs, cpu);
    }
    found.slow *= 1000.0 / double(times.size());
    found.slowCpu *= 1000.0 / double(times.size());
    std::nth_element(times.begin(), times.begin() + frames / 2, times.end());
    found.medianMs = times[frames / 2];
    return found;
}

void reportFrames(const QString &name, const QAbstractItemView *rows, const std::function<bool()> &goesOn = {})
{
    const Frames found = framesOf(
        rows, goesOn ? goesOn : [] {
            return false;
        });
    report(name, found.slow, {}, 1);
    note(QStringLiteral("a frame takes %1 ms; by CPU time %2 in a thousand were over 16 ms, the slowest took %3 ms")
             .arg(found.medianMs, 0, 'f', 1)
             .arg(found.slowCpu, 0, 'f', 1)
             .arg(found.slowestCpuMs, 0, 'f', 1));
}

/// The slowest of pages all over the table, each until its rows are there.
double slowestPage(QAbstractItemView *rows, const PagedTableModel *model)
{
    constexpr int jumps = 50;
    double slowest = 0;
    int slowestJump = 0;
    std::vector<double> times;
    for (int jump = 1; jump <= jumps; ++jump) {
        const int row = int(qint64(jump) * model->rowCount() / (jumps + 1));
        const Watch watch;
        rows->scrollTo(model->index(row, rows->currentIndex().column()), QAbstractItemView::PositionAtTop);
        runUntil([&] {
            return isLoaded(model, row);
        });
        times.push_back(watch.seconds() * 1000);
        if (times.back() > slowest) {
            slowest = times.back();
            slowestJump = jump;
        }
    }
    std::nth_element(times.begin(), times.begin() + jumps / 2, times.end());
    note(QStringLiteral("half of the pages take less than %1 ms; the slowest was jump %2")
             .arg(times[jumps / 2], 0, 'f', 1)
             .arg(slowestJump));
    return slowest;
}

void benchTable(LedgerView *view, LedgerView::PageId id, const QString &name)
{
    const Watch watch;
    view->showPage(id);
    DataTable *table = view->currentPage()->table();
    const PagedTableModel *model = modelOf(table);
    auto *grid = view->currentPage()->findChild<ThumbnailGrid *>();
    QAbstractItemView *rows = grid != nullptr ? static_cast<QAbstractItemView *>(grid) : table;
    runUntil([&] {
        return isLoaded(model, 0);
    });
    const double first = watch.seconds();
    runUntil([&] {
        return !model->isSearching();
    });
    note(QStringLiteral("%1: first rows after %2 s, all %3 counted after %4 s")
             .arg(name)
             .arg(first, 0, 'f', 2)
             .arg(model->totalRows())
             .arg(watch.seconds(), 0, 'f', 1));
    report(name + QStringLiteral(": slowest of 50 pages"), slowestPage(rows, model), QStringLiteral("ms"), pageMs);
    reportFrames(name + QStringLiteral(": frames over 16 ms in a thousand"), rows);
    note(QStringLiteral("%1: then %2 MB are resident").arg(name).arg(megabytes(), 0, 'f', 0));
}

double chartRepaint(LedgerView *view)
{
    constexpr int repaints = 50;
    view->showOrg("org-2");
    RemainingChart *chart = view->orgPage()->summaryTab()->chart();
    runUntil([&] {
        return !chart->description().isEmpty();
    });
    double slowest = 0;
    for (int i = 0; i < repaints; ++i) {
        const Watch watch;
        chart->plot()->repaint();
        slowest = std::max(slowest, watch.seconds() * 1000);
    }
    return slowest;
}

}

int showFirstPage(QApplication &application, const QString &ledger, qint64 startedNs)
{
    applyTheme(application, ThemeChoice::Light);
    WindowRegistry windows;
    MainWindow *window = windows.openLedger(ledger, OpenMode::ReadWrite);
    QObject::connect(window, &MainWindow::openFailed, window, [] {
        QCoreApplication::exit(1);
    });
    QObject::connect(window, &MainWindow::ledgerOpened, window, [window, startedNs] {
        window->view()->showPage(LedgerView::Ledger);
        const auto painted = [startedNs] {
            std::printf("%.1f\n", sinceMs(startedNs));
            std::fflush(stdout);
            std::_Exit(0);
        };
        new FirstPaint(window->view()->currentPage()->table(), painted, window);
    });
    return QApplication::exec();
}

void benchWindow(QApplication &application, const QString &ledger, const QString &cli, const QString &exported)
{
    applyTheme(application, ThemeChoice::Light);
    WindowRegistry windows;
    MainWindow *window = windows.openLedger(ledger, OpenMode::ReadWrite);
    runUntil([&] {
        return window->view() != nullptr;
    });
    LedgerView *view = window->view();
    note(QStringLiteral("opened: %1 MB are resident").arg(megabytes(), 0, 'f', 0));
    benchTable(view, LedgerView::Ledger, QStringLiteral("entries"));
    benchTable(view, LedgerView::Orgs, QStringLiteral("organizations"));
    benchTable(view, LedgerView::Users, QStringLiteral("users"));
    benchTable(view, LedgerView::Gallery, QStringLiteral("gallery"));
    report(QStringLiteral("repaint of an organization's chart"), chartRepaint(view), QStringLiteral("ms"), frameMs);

    view->showPage(LedgerView::Ledger);
    QProcess import;
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(cli, {QStringLiteral("import"), ledger, exported});
    reportFrames(QStringLiteral("frames over 16 ms in a thousand while another program imports"),
                 view->currentPage()->table(), [&import] {
                     return import.state() != QProcess::NotRunning;
                 });
    report(QStringLiteral("resident memory after all that"), megabytes(), QStringLiteral("MB"), 250);
}

}
