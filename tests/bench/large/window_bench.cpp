// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large/window_bench.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
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

double frame(DataTable *table, int value)
{
    const Watch watch;
    table->verticalScrollBar()->setValue(value);
    QCoreApplication::processEvents();
    return watch.seconds() * 1000;
}

/// Of a thousand frames, those that took too long, while the table is scrolled and its bar is dragged about.
double slowFrames(DataTable *table, const std::function<bool()> &goesOn)
{
    int slow = 0;
    int drawn = 0;
    for (; drawn < frames || goesOn(); ++drawn) {
        const int most = std::max(1, table->verticalScrollBar()->maximum());
        const bool drag = drawn % 10 == 0;
        slow += frame(table, drag ? int(qint64(drawn) * 7919 % most) : drawn * 3 % most) > frameMs ? 1 : 0;
    }
    return 1000.0 * slow / drawn;
}

/// The slowest of pages all over the table, each until its rows are there.
double slowestPage(DataTable *table)
{
    constexpr int jumps = 50;
    const PagedTableModel *model = modelOf(table);
    double slowest = 0;
    for (int jump = 1; jump <= jumps; ++jump) {
        const int row = int(qint64(jump) * model->rowCount() / (jumps + 1));
        const Watch watch;
        table->scrollTo(model->index(row, table->currentIndex().column()), QAbstractItemView::PositionAtTop);
        runUntil([&] {
            return isLoaded(model, row);
        });
        slowest = std::max(slowest, watch.seconds() * 1000);
    }
    return slowest;
}

void benchTable(LedgerView *view, LedgerView::PageId id, const QString &name)
{
    const Watch watch;
    view->showPage(id);
    DataTable *table = view->currentPage()->table();
    const PagedTableModel *model = modelOf(table);
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
    report(name + QStringLiteral(": slowest of 50 pages"), slowestPage(table), QStringLiteral("ms"), pageMs);
    report(name + QStringLiteral(": frames over 16 ms in a thousand"),
           slowFrames(table,
                      [] {
                          return false;
                      }),
           {}, 1);
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

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
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
    benchTable(view, LedgerView::Ledger, QStringLiteral("entries"));
    benchTable(view, LedgerView::Orgs, QStringLiteral("organizations"));
    benchTable(view, LedgerView::Users, QStringLiteral("users"));
    benchTable(view, LedgerView::Gallery, QStringLiteral("gallery"));
    report(QStringLiteral("repaint of an organization's chart"), chartRepaint(view), QStringLiteral("ms"), frameMs);

    view->showPage(LedgerView::Ledger);
    QProcess import;
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(cli, {QStringLiteral("import"), ledger, exported});
    const double slow = slowFrames(view->currentPage()->table(), [&import] {
        return import.state() != QProcess::NotRunning;
    });
    report(QStringLiteral("frames over 16 ms in a thousand while another program imports"), slow, {}, 1);
    report(QStringLiteral("resident memory after all that"), residentMegabytes(), QStringLiteral("MB"), 250);
}

}
