// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include "app/cli/command.h"
#include "core/exchange/backend_export.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

void interrupt(int)
{
    interrupted = true;
    // The second one ends the program at once: batches are whole or absent.
    std::signal(SIGINT, SIG_DFL);
}

bool errorsGoToATerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

/// One line that is written over and over.
class ImportLine
{
public:
    ImportLine()
    {
        m_clock.start();
        m_phaseClock.start();
    }
    void show(const ImportStep &step)
    {
        if (step.phase != m_phase) {
            m_phase = step.phase;
            m_phaseClock.restart();
        }
        if (m_shown && m_clock.elapsed() < 200)
            return;
        m_clock.restart();
        m_shown = true;
        const int percent = step.total > 0 ? static_cast<int>(step.done * 100 / step.total) : 100;
        if (step.phase == ImportStep::Phase::Reading) {
            std::fprintf(stderr, "\r\033[KReading: %d %%", percent);
        } else {
            std::fprintf(stderr, "\r\033[K%lld of %lld rows, %d %%%s", static_cast<long long>(step.done),
                         static_cast<long long>(step.total), percent, qUtf8Printable(timeLeft(step)));
        }
        std::fflush(stderr);
    }
    void clear()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }

private:
    QString timeLeft(const ImportStep &step) const
    {
        const qint64 elapsed = m_phaseClock.elapsed();
        if (elapsed < 1000 || step.done <= 0)
            return {};
        const qint64 seconds = elapsed * (step.total - step.done) / step.done / 1000 + 1;
        return seconds < 90 ? QStringLiteral(", %1 s left").arg(seconds)
                            : QStringLiteral(", %1 min left").arg((seconds + 59) / 60);
    }

    QElapsedTimer m_clock;
    QElapsedTimer m_phaseClock;
    ImportStep::Phase m_phase = ImportStep::Phase::Reading;
    bool m_shown = false;
};

int runImport(const ImportOptions &options, const std::string &path, bool asJson)
{
    if (const Result<void> there = BackendImport::check(options.path); !there)
        return failCommand(QString::fromStdString(there.error().detail));
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::CreateIfMissing);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));

    std::signal(SIGINT, interrupt);
    ImportLine line;
    ImportProgress progress;
    if (errorsGoToATerminal())
        progress = [&line](const ImportStep &step) {
            line.show(step);
        };
    const Result<ImportReport> report = BackendImport().run(**ledger, options, progress, interrupted);
    line.clear();
    std::signal(SIGINT, SIG_DFL);
    if (!report)
        return failCommand(QString::fromStdString(report.error().detail));

    const std::string text = asJson ? importReportJson(*report) + "\n" : importReportText(*report);
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return failCommand(QStringLiteral("The summary cannot be written to standard output."));
    constexpr int cancelledStatus = 130; // what a shell says of a program that Ctrl+C ended
    return report->cancelled ? cancelledStatus : report->exitStatus();
}
}

int importCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Imports what the product's backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv, "
        "or a\n"
        "file of usage as CloudEvents 1.0 in JSON Lines. Importing again adds only what is new.\n\n"
        "Exit status: 0 done, rows refused or not; 1 something could not be read as what it should be, the rest is\n"
        "applied; 2 the ledger could not be opened or written, or there is nothing to import; 130 cancelled with "
        "Ctrl+C."));
    parser.addHelpOption();
    const QCommandLineOption allowFuture(QStringLiteral("allow-future"),
                                         QStringLiteral("Accept rows that lie ahead of the clock, for simulation."));
    const QCommandLineOption retryRefused(
        QStringLiteral("retry-refused"),
        QStringLiteral("Offer usage that was refused before once more, occurring now."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print the summary as JSON."));
    const QCommandLineOption rejects(
        QStringLiteral("rejects"),
        QStringLiteral("Write rows that were not taken to FILE; by default to rejects.csv beside "
                       "the ledger."),
        QStringLiteral("FILE"));
    parser.addOptions({allowFuture, retryRefused, json, rejects});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file; made if absent."));
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("The export, or a file of CloudEvents."));
    if (!parser.parse(arguments))
        return failCommand(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(Done);
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return failCommand(QStringLiteral("import needs a LEDGER and a FOLDER; see \"tidemark-cli import --help\"."));

    ImportOptions options;
    options.path = names.at(1).toStdString();
    options.allowFuture = parser.isSet(allowFuture);
    options.retryRefused = parser.isSet(retryRefused);
    options.rejectsPath = parser.value(rejects).toStdString();
    return runImport(options, names.at(0).toStdString(), parser.isSet(json));
}

}
