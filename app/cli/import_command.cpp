// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/import_portable.h"
#include "app/cli/import_source.h"
#include "app/cli/progress_line.h"
#include "core/exchange/backend/backend_export.h"
#include "core/exchange/backend/dry_run.h"
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

struct Request {
    std::string ledger;
    QString path;
    bool asJson = false;
    bool isDryRun = false;
};

/// What importing would do; the ledger, which need not be there yet, is left as it is.
Result<ImportReport> tryImport(const Request &request, const ImportOptions &options, ProgressLine &line)
{
    const QTemporaryDir folder;
    std::string ledger = request.ledger;
    if (!QFileInfo::exists(QString::fromStdString(ledger))) {
        ledger = folder.filePath(QStringLiteral("new.tidemark")).toStdString();
        if (const auto made = Ledger::open(ledger, OpenMode::CreateNew); !made)
            return tl::unexpected(made.error());
    }
    return dryRun(
        ledger, options, folder.path().toStdString(),
        [&line](const DryRunStep &step) {
            line.show(step.isCopying ? "Copying" : nameOf(step.import.phase), step.import.done, step.import.total,
                      nullptr);
        },
        interrupted);
}

int tellReport(const ImportReport &report, const std::string &pictures, bool asJson)
{
    const std::string text = asJson ? importReportJson(report) + "\n" : importReportText(report) + pictures;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        return failCommand(QStringLiteral("The summary cannot be written to standard output."));
    constexpr int cancelledStatus = 130; // what a shell says of a program that Ctrl+C ended
    return report.cancelled ? cancelledStatus : report.exitStatus();
}

int runDryRun(const Request &request, const ImportOptions &options)
{
    std::optional<ProgressLine> line(std::in_place);
    const Result<ImportReport> report = tryImport(request, options, *line);
    line.reset();
    if (!report)
        return failCommand(QString::fromStdString(report.error().detail));
    if (!request.asJson)
        std::fputs("Tried on a copy: nothing is booked.\n", stdout);
    ImportReport told = *report;
    told.rejectsPath.clear(); // it lay in the folder that is gone
    return tellReport(told, {}, request.asJson);
}

int runImport(const Request &request, const ImportOptions &options)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(request.ledger, OpenMode::CreateIfMissing);
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
            **ledger, request.path.toStdString(),
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
    if (request.asJson || !pictures)
        std::fputs(seen.c_str(), stderr);
    ImportReport told = *report;
    told.cancelled = told.cancelled || (pictures && pictures->cancelled);
    const int status = tellReport(told, pictures ? seen : std::string(), request.asJson);
    return status == 0 && (!pictures || pictures->unreadable > 0) ? SomethingRefused : status;
}

/// What cannot be told of a portable export; it is checked and taken over as a whole.
int runPortable(const Request &request)
{
    if (request.isDryRun)
        return failCommand(request.path
                           + QStringLiteral(": of a portable export \"tidemark-cli diff\" says what would be added."));
    return importPortable(request.ledger, request.path.toStdString(), request.asJson, interrupted);
}
}

int importCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Imports what the product's backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv, "
        "or a file of usage as CloudEvents 1.0 in JSON Lines. Importing again adds only what is new.\n\n"
        "A table alone (.csv, .tsv, .txt) may be written in other ways: its characters, separator, decimal sign and "
        "dates, and which column gives which field, are found by what it says, told on standard error, and can be "
        "told here. What could be read in two ways is asked for.\n\n"
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
    const QCommandLineOption dryRunOption(QStringLiteral("dry-run"),
                                          QStringLiteral("Say what would be applied and refused, and book nothing."));
    parser.addOptions({allowFuture, retryRefused, json, rejects, dryRunOption});
    const ImportSourceOptions source;
    source.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file; made if absent."));
    parser.addPositionalArgument(
        QStringLiteral("FOLDER"),
        QStringLiteral("The folder, or a table or a file of CloudEvents, or a portable export."));
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
    const Request request{names.at(0).toStdString(), names.at(1), parser.isSet(json), parser.isSet(dryRunOption)};
    std::signal(SIGINT, interrupt);
    const Result<bool> portable =
        QFileInfo::exists(request.path) ? isPortable(request.path.toStdString()) : Result<bool>(false);
    if (portable && *portable)
        return runPortable(request);
    Result<ImportJob> job = portable ? source.prepare(parser, request.path, interrupted)
                                     : Result<ImportJob>(tl::unexpected(portable.error()));
    if (const Result<void> there =
            job && job->options.sources.empty() ? BackendImport::check(job->options.path) : Result<void>();
        !there)
        job = tl::unexpected(there.error());
    if (!job)
        return failCommand(QString::fromStdString(job.error().detail));
    job->options.allowFuture = parser.isSet(allowFuture);
    job->options.retryRefused = parser.isSet(retryRefused);
    job->options.rejectsPath = parser.value(rejects).toStdString();
    return request.isDryRun ? runDryRun(request, job->options) : runImport(request, job->options);
}

}
