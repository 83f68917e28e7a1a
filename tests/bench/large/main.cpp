// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "tests/bench/bench.h"
#include "tests/bench/large/large_ledger.h"
#include "tests/bench/large/window_bench.h"
#include "tests/bench/made_export.h"

namespace tidemark::bench
{
namespace
{

constexpr double firstPageMs = 300;

QStringList partNames()
{
    return {QStringLiteral("entries"), QStringLiteral("organizations"), QStringLiteral("users"),
            QStringLiteral("gallery"), QStringLiteral("chart"),         QStringLiteral("import")};
}

/// The median of some runs, after one that warms the file cache.
double timeToFirstPage(const QString &ledger)
{
    constexpr int runs = 7;
    std::vector<double> times;
    for (int run = 0; run <= runs; ++run) {
        const qint64 now =
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
                .count();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--first-page"), QString::number(now), ledger});
        child.waitForFinished(-1);
        if (run > 0)
            times.push_back(child.readAllStandardOutput().toDouble());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[runs / 2];
}

bool haveLedger(const QString &path, const LargeLedger &size)
{
    if (QFileInfo::exists(path))
        return true;
    const Watch watch;
    const bool made = makeLargeLedger(path, size);
    note(QStringLiteral("%1 made in %2 s").arg(QDir::toNativeSeparators(path)).arg(watch.seconds(), 0, 'f', 0));
    return made;
}

int run(QApplication &application, const QString &folder, const LargeLedger &size, const QString &only)
{
    const QString kept = folder + QStringLiteral("/large-%1.tidemark").arg(size.entries);
    // What is imported stays in a copy: the next time finds the ledger as it was.
    const QTemporaryDir work(folder + QStringLiteral("/bench-XXXXXX"));
    const QString ledger = work.filePath(QStringLiteral("large.tidemark"));
    const QString exported = work.filePath(QStringLiteral("export"));
    MadeExport more;
    more.orgs = 100;
    more.usageRows = 1'000'000;
    // The last day's use, as an import each night brings it.
    more.prefix = QByteArrayLiteral("day-");
    more.start = {Instant::now().ms - msPerDay};
    more.stepMs = msPerDay / (more.usageRows + 1);
    if (!work.isValid() || !QDir().mkdir(exported) || !writeMadeExport(exported, more) || !haveLedger(kept, size)
        || !QFile::copy(kept, ledger)) {
        std::fprintf(stderr, "tidemark-bench-large: %s: the ledger could not be made there\n", qPrintable(folder));
        return 2;
    }
    report(QStringLiteral("process start to the first page of entries"), timeToFirstPage(ledger), QStringLiteral("ms"),
           firstPageMs);
    const QString cli = QCoreApplication::applicationDirPath() + QStringLiteral("/tidemark-cli");
    benchWindow(application, ledger, cli, exported, only);
    return allWithinLimits() ? 0 : 1;
}

}
}

int main(int argc, char *argv[])
{
    using namespace tidemark::bench;
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("Tidemark bench"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the console on a large ledger, which is kept in FOLDER for the next time."));
    parser.addHelpOption();
    const QCommandLineOption entries(QStringLiteral("entries"), QStringLiteral("How many, at least."),
                                     QStringLiteral("NUMBER"), QStringLiteral("10000000"));
    const QCommandLineOption orgs(QStringLiteral("orgs"), QStringLiteral("How many."), QStringLiteral("NUMBER"),
                                  QStringLiteral("100000"));
    const QCommandLineOption firstPage(QStringLiteral("first-page"), QStringLiteral("Of this program, run by itself."),
                                       QStringLiteral("NS"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("One part alone: %1.").arg(partNames().join(QStringLiteral(", "))),
                                  QStringLiteral("NAME"));
    parser.addOptions({entries, orgs, only, firstPage});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where to work, on a real disk."),
                                 QStringLiteral("[FOLDER]"));
    parser.process(application);
    const QString place = parser.positionalArguments().value(0, QDir::currentPath());
    if (parser.isSet(firstPage))
        return showFirstPage(application, place, parser.value(firstPage).toLongLong());
    if (parser.isSet(only) && !partNames().contains(parser.value(only))) {
        std::fprintf(stderr, "tidemark-bench-large: --only takes one of %s\n",
                     qPrintable(partNames().join(QStringLiteral(", "))));
        return 2;
    }
    return run(application, place, {parser.value(orgs).toInt(), parser.value(entries).toLongLong()},
               parser.value(only));
}
