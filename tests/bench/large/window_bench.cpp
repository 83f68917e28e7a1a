// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large/window_bench.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QProcess>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

#include "core/models/entries_model.h"
#include "tests/bench/bench.h"
#include "tests/bench/large/frames.h"
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

struct PageTime {
    double ms = 0;
    int row = 0;
};

/// Of pages all over the list, each until its rows are there; the slowest last.
std::vector<PageTime> timesOfPages(QAbstractItemView *rows, const PagedTableModel *model, int jumps)
{
    std::vector<PageTime> times;
    for (int jump = 1; jump <= jumps; ++jump) {
        const int row = int(qint64(jump) * model->rowCount() / (jumps + 1));
        const Watch watch;
        rows->scrollTo(model->index(row, rows->currentIndex().column()), QAbstractItemView::PositionAtTop);
        runUntil([&] {
            return isLoaded(model, row);
        });
        times.push_back({watch.seconds() * 1000, row});
    }
    std::sort(times.begin(), times.end(), [](const PageTime &a, const PageTime &b) {
        return a.ms < b.ms;
    });
    return times;
}

void untilListed(const PagedTableModel *model)
{
    runUntil([model] {
        return !model->isSearching() && isLoaded(model, 0);
    });
}

/// Seconds; what takes longer to sort is sorted one way alone.
constexpr double longSort = 10;

/// Pages all over the table in each sort that it offers, once it is sorted.
void benchSorts(DataTable *table, QAbstractItemView *rows, const QString &name)
{
    constexpr int jumps = 10;
    const PagedTableModel *model = modelOf(table);
    PageTime slowest;
    QString slowestSort;
    const auto benchSort = [&](int column, Qt::SortOrder order) {
        const Watch watch;
        table->sortByColumn(column, order);
        untilListed(model);
        const double listed = watch.seconds();
        const PageTime page = timesOfPages(rows, model, jumps).back();
        const QString sort = QStringLiteral("%1 %2").arg(model->headerData(column, Qt::Horizontal).toString(),
                                                         order == Qt::AscendingOrder ? QStringLiteral("ascending")
                                                                                     : QStringLiteral("descending"));
        note(QStringLiteral("%1 by %2: listed in %3 s, slowest page %4 ms")
                 .arg(name, sort)
                 .arg(listed, 0, 'f', 1)
                 .arg(page.ms, 0, 'f', 1));
        if (page.ms > slowest.ms) {
            slowest = page;
            slowestSort = sort;
        }
        return listed;
    };
    bool ascends = true;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!model->isSortable(column))
            continue;
        const auto [one, other] = ascends ? std::pair(Qt::AscendingOrder, Qt::DescendingOrder)
                                          : std::pair(Qt::DescendingOrder, Qt::AscendingOrder);
        if (benchSort(column, one) < longSort)
            benchSort(column, other);
        ascends = !ascends;
    }
    note(QStringLiteral("%1: the slowest is that of row %2 by %3").arg(name).arg(slowest.row).arg(slowestSort));
    report(name + QStringLiteral(": slowest of 10 pages in each sort"), slowest.ms, QStringLiteral("ms"), pageMs);
}

void benchTable(LedgerView *view, LedgerView::PageId id, const QString &name)
{
    constexpr int jumps = 50;
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
    untilListed(model);
    note(QStringLiteral("%1: first rows after %2 s, all %3 counted after %4 s")
             .arg(name)
             .arg(first, 0, 'f', 2)
             .arg(model->totalRows())
             .arg(watch.seconds(), 0, 'f', 1));
    const std::vector<PageTime> times = timesOfPages(rows, model, jumps);
    note(QStringLiteral("half of the pages take less than %1 ms").arg(times[jumps / 2].ms, 0, 'f', 1));
    report(name + QStringLiteral(": slowest of 50 pages"), times.back().ms, QStringLiteral("ms"), pageMs);
    reportFrames(name + QStringLiteral(": frames over 16 ms in a thousand"), rows);
    benchSorts(table, rows, name);
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

void benchImport(LedgerView *view, const QString &ledger, const QString &cli, const QString &exported)
{
    view->showPage(LedgerView::Ledger);
    DataTable *table = view->currentPage()->table();
    const PagedTableModel *model = modelOf(table);
    table->sortByColumn(EntriesModel::TimeColumn, Qt::DescendingOrder);
    untilListed(model);
    const qint64 before = model->totalRows();
    const Watch watch;
    QProcess import;
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(cli, {QStringLiteral("import"), ledger, exported});
    double took = 0;
    reportFrames(QStringLiteral("frames over 16 ms in a thousand while another program imports"), table,
                 [&import, &took, &watch] {
                     const bool runs = import.state() != QProcess::NotRunning;
                     took = runs ? watch.seconds() : took;
                     return runs;
                 });
    note(QStringLiteral("the import took %1 s; meanwhile %2 entries more came into the table")
             .arg(took, 0, 'f', 1)
             .arg(model->totalRows() - before));
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

void benchWindow(QApplication &application, const QString &ledger, const QString &cli, const QString &exported,
                 const QString &only)
{
    applyTheme(application, ThemeChoice::Light);
    WindowRegistry windows;
    MainWindow *window = windows.openLedger(ledger, OpenMode::ReadWrite);
    runUntil([&] {
        return window->view() != nullptr;
    });
    LedgerView *view = window->view();
    note(QStringLiteral("opened: %1 MB are resident").arg(megabytes(), 0, 'f', 0));
    const std::array<std::pair<LedgerView::PageId, QString>, 4> tables{{
        {LedgerView::Ledger, QStringLiteral("entries")},
        {LedgerView::Orgs, QStringLiteral("organizations")},
        {LedgerView::Users, QStringLiteral("users")},
        {LedgerView::Gallery, QStringLiteral("gallery")},
    }};
    for (const auto &[page, name] : tables) {
        if (only.isEmpty() || only == name)
            benchTable(view, page, name);
    }
    if (only.isEmpty() || only == QStringLiteral("chart"))
        report(QStringLiteral("repaint of an organization's chart"), chartRepaint(view), QStringLiteral("ms"), frameMs);
    if (only.isEmpty() || only == QStringLiteral("import"))
        benchImport(view, ledger, cli, exported);
    report(QStringLiteral("resident memory after all that"), megabytes(), QStringLiteral("MB"), 250);
}

}
