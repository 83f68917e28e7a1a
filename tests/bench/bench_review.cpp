// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <memory>

#include "core/models/entries_model.h"
#include "core/review/review.h"
#include "core/review/review_page_source.h"
#include "tests/bench/bench.h"
#include "tests/bench/made_export.h"

namespace tidemark::bench
{
namespace
{
constexpr int64_t usageRows = 990'000;
constexpr int rounds = 3;

/// The fastest of a few: what the machine does besides must not count.
Ran best(const QString &program, const QStringList &arguments)
{
    Ran best = runProgram(program, arguments);
    for (int round = 1; round < rounds && best.ok; ++round) {
        const Ran again = runProgram(program, arguments);
        if (again.ok && again.seconds < best.seconds)
            best.seconds = again.seconds;
        best.megabytes = std::max(best.megabytes, again.megabytes);
    }
    return best;
}

void runUntil(const std::function<bool()> &done)
{
    // So that a condition no event tells of is seen, too.
    QTimer tick;
    tick.start(1);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Opened {
    double firstRows = 0;
    double counted = 0; ///< and sorted by time, newest first
    qint64 rows = 0;
    double megabytes = 0; ///< the most of this program
};

/// As the window does: a table over the file while it is read.
Opened open(const QString &path)
{
    startPeak();
    const Watch watch;
    Opened opened;
    const auto file = ReviewedFile::open(path.toStdString());
    if (!file)
        return opened;
    Executor reading;
    EntriesModel model(std::make_unique<ReviewPageSource>(*file));
    model.sort(EntriesModel::OrgColumn, Qt::AscendingOrder);
    model.setFilter({});
    auto read = reading.run([file = *file](JobContext &) {
        return file->readEntries({}).has_value();
    });
    runUntil([&] {
        return model.rowCount() > 0 && model.row(0) != nullptr;
    });
    opened.firstRows = watch.seconds();
    runUntil([&] {
        return !model.isSearching();
    });
    model.sort(EntriesModel::TimeColumn, Qt::DescendingOrder);
    runUntil([&] {
        return !model.isSearching() && model.rowCount() > 0 && model.row(0) != nullptr;
    });
    opened.counted = watch.seconds();
    opened.rows = model.totalRows();
    opened.megabytes = peakMegabytes();
    return opened;
}
}

void benchReview(const QString &folder, const QString &cli)
{
    MadeExport made;
    made.usageRows = usageRows;
    const QString ledger = folder + QStringLiteral("/review.tidemark");
    const QString path = folder + QStringLiteral("/review.jsonl");
    const QStringList exporting{QStringLiteral("export"), ledger, QStringLiteral("--format"), QStringLiteral("jsonl"),
                                path};
    if (!writeMadeExport(folder, made)
        || !runProgram(cli, {QStringLiteral("import"), QStringLiteral("--json"), ledger, folder}).ok
        || !runProgram(cli, exporting).ok)
        return report(QStringLiteral("review: the export could not be made"), 1, {}, 0);
    const Ran sum = best(QStringLiteral("sha256sum"), {path});
    const Ran verified = best(cli, {QStringLiteral("verify"), path});
    QFile::remove(path);
    const Ran exported = best(cli, exporting);
    if (!sum.ok || !verified.ok || !exported.ok)
        return report(QStringLiteral("review: sha256sum, verify or export failed"), 1, {}, 0);
    Opened opened = open(path);
    for (int round = 1; round < rounds; ++round) {
        const Opened again = open(path);
        opened.firstRows = std::min(opened.firstRows, again.firstRows);
        opened.counted = std::min(opened.counted, again.counted);
        opened.megabytes = std::max(opened.megabytes, again.megabytes);
    }
    note(QStringLiteral("%1 MB, %2 entries; sha256sum %3 s, verify %4 s, export %5 s, open and sort %6 s")
             .arg(double(QFile(path).size()) / 1e6, 0, 'f', 0)
             .arg(opened.rows)
             .arg(sum.seconds, 0, 'f', 2)
             .arg(verified.seconds, 0, 'f', 2)
             .arg(exported.seconds, 0, 'f', 2)
             .arg(opened.counted, 0, 'f', 2));
    report(QStringLiteral("verify, both layers / sha256sum"), verified.seconds / sum.seconds, QStringLiteral("x"), 5);
    report(QStringLiteral("portable export / sha256sum"), exported.seconds / sum.seconds, QStringLiteral("x"), 5);
    report(QStringLiteral("an export opened for review: first rows"), opened.firstRows * 1000, QStringLiteral("ms"),
           100);
    report(QStringLiteral("the same, sorted and counted / sha256sum"), opened.counted / sum.seconds,
           QStringLiteral("x"), 3);
    report(QStringLiteral("most memory of verify, export and review"),
           std::max({verified.megabytes, exported.megabytes, opened.megabytes}), QStringLiteral("MB"), 400);
}

}
