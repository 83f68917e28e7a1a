// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/import_portable.h"
#include "app/cli/progress_line.h"
#include "core/exchange/backend/backend_export.h"
#include "core/exchange/bytes/file_kind.h"
#include "core/exchange/portable/portable_import.h"
#include "core/store/ledger.h"
#include "ui/media/media_import.h"

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

const char *nameOf(ImportStep::Phase phase)
{
    switch (phase) {
    case ImportStep::Phase::Reading:
        return "Reading";
    case ImportStep::Phase::Booking:
        return "Booking";
    case ImportStep::Phase::Retrying:
        return "Retrying";
    }
    return "";
}

/// What lies at `path`, however it is written; empty where nothing does.
QString fileAt(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

/// The rejects must not take the place of what they are about.
bool wouldOverwrite(const QString &rejects, const QString &ledger, const QString &source)
{
    const QString target = fileAt(rejects);
    if (target.isEmpty())
        return false;
    if (target == fileAt(ledger) || target == fileAt(source))
        return true;
    const QStringList files{QStringLiteral("orgs.csv"), QStringLiteral("users.csv"), QStringLiteral("purchases.csv"),
                            QStringLiteral("usage.csv")};
    return std::any_of(files.begin(), files.end(), [&](const QString &name) {
        return target == fileAt(source + QLatin1Char('/') + name);
    });
}

Result<bool> isPortable(const std::string &path)
{
    if (QFileInfo(QString::fromStdString(path)).isDir())
        return false;
    const Result<FileKind> kind = fileKind(path);
    if (kind && *kind == FileKind::Database)
        return fail(ErrorCode::CannotOpen,
                    path + ": this is a ledger itself; export it, and import the export, such as x.jsonl.");
    return isMeantAsExport(path);
}

int runImport(const ImportOptions &options, const std::string &path, bool asJson)
{
    if (const Result<void> there = BackendImport::check(options.path); !there)
        return failCommand(QString::fromStdString(there.error().detail));
    std::signal(SIGINT, interrupt);
    if (const Result<bool> portable = isPortable(options.path); !portable)
        return failCommand(QString::fromStdString(portable.error().detail));
    else if (*portable)
        return importPortable(path, options.path, asJson, interrupted);
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path, OpenMode::CreateIfMissing);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));

    std::optional<ProgressLine> line(std::in_place);
    const ImportProgress progress = [&line](const ImportStep &step) {
        line->show(nameOf(step.phase), step.done, step.total,
                   step.phase == ImportStep::Phase::Reading ? nullptr : "rows");
    };
    const Result<ImportReport> report = BackendImport().run(**ledger, options, progress, interrupted);
    Result<MediaReport> pictures;
    if (report && !report->cancelled)
        pictures = importMedia(
            **ledger, options.path,
            [&line](int64_t done, int64_t total) {
                line->show("Pictures", done, total, "files");
            },
            interrupted);
    line.reset();
    std::signal(SIGINT, SIG_DFL);
    if (!report)
        return failCommand(QString::fromStdString(report.error().detail));
    // The summary for programs is the ledger's alone.
    const std::string seen = pictures ? mediaReportText(*pictures) : pictures.error().detail + "\n";
    if (asJson || !pictures)
        std::fputs(seen.c_str(), stderr);

    const std::string text =
        asJson ? importReportJson(*report) + "\n" : importReportText(*report) + (pictures ? seen : std::string());
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return failCommand(QStringLiteral("The summary cannot be written to standard output."));
    constexpr int cancelledStatus = 130; // what a shell says of a program that Ctrl+C ended
    if (report->cancelled || (pictures && pictures->cancelled))
        return cancelledStatus;
    return !pictures || pictures->unreadable > 0 ? 1 : report->exitStatus();
}
}

int importCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Imports what the product's backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv, "
        "or a file of usage as CloudEvents 1.0 in JSON Lines. Importing again adds only what is new.\n\n"
        "Or takes over a portable export, NAME.jsonl or NAME.jsonl.zst, as \"export\" writes it: organizations that "
        "are not there, and what goes on from the chains that are. It is checked as by \"verify\"; all of it is "
        "applied, or nothing.\n\n"
        "Exit status: 0 done, rows refused or not; 1 something could not be read as what it should be, the rest is "
        "applied, or a portable export is refused; 2 the ledger could not be opened or written, or there is nothing "
        "to import; 130 cancelled with Ctrl+C."));
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
    parser.addPositionalArgument(QStringLiteral("FOLDER"),
                                 QStringLiteral("The folder, or a file of CloudEvents, or a portable export."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return failCommand(
            QStringLiteral("import needs a LEDGER and a FOLDER or file; see \"tidemark-cli import --help\"."));

    const QString rejectsPath = parser.isSet(rejects)
        ? parser.value(rejects)
        : QFileInfo(names.at(0)).absolutePath() + QStringLiteral("/rejects.csv");
    if (wouldOverwrite(rejectsPath, names.at(0), names.at(1)))
        return failCommand(rejectsPath
                           + QStringLiteral(": the rows that are not taken would overwrite this; name another file "
                                            "with --rejects."));
    ImportOptions options;
    options.path = names.at(1).toStdString();
    options.allowFuture = parser.isSet(allowFuture);
    options.retryRefused = parser.isSet(retryRefused);
    options.rejectsPath = parser.value(rejects).toStdString();
    return runImport(options, names.at(0).toStdString(), parser.isSet(json));
}

}
