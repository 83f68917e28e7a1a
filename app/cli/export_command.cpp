// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <functional>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_output.h"
#include "core/exchange/backend/booked_purchases.h"
#include "core/exchange/bytes/output_file.h"
#include "core/exchange/bytes/zstd_writer.h"
#include "core/exchange/portable/portable_export.h"
#include "core/exchange/tables/entries_csv.h"
#include "core/exchange/tables/entries_xlsx.h"
#include "core/exchange/tables/hledger_journal.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr QLatin1String jsonlFormat("jsonl");
constexpr QLatin1String csvFormat("csv");
constexpr QLatin1String xlsxFormat("xlsx");
constexpr QLatin1String hledgerFormat("hledger");
constexpr QLatin1String purchasesFormat("purchases");
constexpr QLatin1String packedSuffix(".zst");
constexpr QLatin1String formats("\"jsonl\", \"csv\", \"xlsx\", \"hledger\" or \"purchases\"");

QString textOf(const Error &error)
{
    return QString::fromStdString(error.detail);
}

/// Writes all of a format.
using Writer = std::function<Result<void>(const PortableSink &sink)>;

int exportToOutput(const Writer &write)
{
    StandardOutput output;
    const Result<void> written = write([&output](std::string_view bytes) {
        return output.write(bytes);
    });
    const int status = output.finish();
    return written || status != Done ? status : failCommand(textOf(written.error()));
}

/// The file appears, or takes the place of an older one, only once it is whole.
int exportToFile(const Writer &write, const QString &path)
{
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    const auto failed = [&] {
        return failCommand(path + QStringLiteral(": ") + file->errorString());
    };
    if (!file->open(QIODevice::WriteOnly))
        return failed();
    const Result<void> written = write([&file](std::string_view bytes) {
        return writeOutput(*file, bytes);
    });
    if (!written && file->error() != QFileDevice::NoError)
        return failed();
    if (!written)
        return failCommand(textOf(written.error()));
    return finishOutput(*file) ? Done : failed();
}

struct Wanted {
    QString ledger;
    QString out;
    QString format;
    std::vector<std::string> orgs;
    Instant since = Instant::earliest();
    bool byteOrderMark = false;
};

Result<void> writePortable(const Wanted &wanted, ProgressLine &line, const PortableSink &sink)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(wanted.ledger.toStdString(), OpenMode::ReadOnly);
    if (!ledger)
        return tl::unexpected(ledger.error());
    PortableExportOptions options;
    options.orgs = wanted.orgs;
    options.progress = [&line](int64_t done, int64_t total) {
        line.show("Exporting", done, total, "entries");
    };
    if (!wanted.out.endsWith(packedSuffix)) {
        const Result<PortableExportCounts> written = writePortableExport(**ledger, options, sink);
        return written ? Result<void>() : tl::unexpected(written.error());
    }
    ZstdWriter packed(sink);
    const Result<PortableExportCounts> written =
        writePortableExport(**ledger, options, [&packed](std::string_view bytes) {
            return packed.write(bytes);
        });
    if (!written)
        return tl::unexpected(written.error());
    return packed.finish() ? Result<void>() : fail(ErrorCode::IoFailed, "The export could not be written.");
}

Result<void> writeBooked(const Wanted &wanted, ProgressLine &line, const PortableSink &sink)
{
    const Result<std::unique_ptr<ChainReader>> chains = ChainReader::open(wanted.ledger.toStdString());
    if (!chains)
        return tl::unexpected(chains.error());
    constexpr int64_t whole = 1000;
    const auto progress = [&line](double part) {
        line.show("Exporting", static_cast<int64_t>(part * whole), whole);
    };
    Result<int64_t> written;
    if (wanted.format == purchasesFormat)
        written = writePurchases(**chains, {wanted.orgs, wanted.since, progress}, sink);
    else if (wanted.format == xlsxFormat)
        written = writeEntriesXlsx(**chains, {wanted.orgs, progress}, sink);
    else if (wanted.format == csvFormat)
        written = writeEntriesCsv(**chains, {wanted.orgs, wanted.byteOrderMark, progress}, sink);
    else
        written = writeJournal(**chains, {wanted.orgs, progress}, sink);
    return written ? Result<void>() : tl::unexpected(written.error());
}

int exportAs(const Wanted &wanted)
{
    const bool toOutput = wanted.out == QLatin1String("-");
    if (!toOutput && QFileInfo::exists(wanted.out)
        && QFileInfo(wanted.out).canonicalFilePath() == QFileInfo(wanted.ledger).canonicalFilePath())
        return failCommand(wanted.out + QStringLiteral(": this is the ledger itself; name another file."));
    ProgressLine line;
    const Writer write = [&](const PortableSink &sink) {
        return wanted.format == jsonlFormat ? writePortable(wanted, line, sink) : writeBooked(wanted, line, sink);
    };
    return toOutput ? exportToOutput(write) : exportToFile(write, wanted.out);
}

/// The empty string where all is well.
QString problemWith(const Wanted &wanted)
{
    if (!QList<QLatin1String>{jsonlFormat, csvFormat, xlsxFormat, hledgerFormat, purchasesFormat}.contains(
            wanted.format))
        return QStringLiteral("there is no format \"%1\"; use %2.").arg(wanted.format, formats);
    if (wanted.format != jsonlFormat && wanted.out.endsWith(packedSuffix))
        return QStringLiteral("only the format \"jsonl\" is written compressed; name a file without \".zst\".");
    return {};
}
}

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what a ledger holds.\n\n"
                       "  jsonl      a portable export that anyone can check; compressed where OUT ends in .zst\n"
                       "  csv, xlsx  a table of the entries\n"
                       "  hledger    a journal in which that accounting program adds up every balance again\n"
                       "  purchases  what was booked here, in the shape of purchases.csv, for the backend\n\n"
                       "Exit status: 0 written; 2 the ledger could not be read or OUT not written."));
    const QCommandLineOption format(QStringLiteral("format"),
                                    QStringLiteral("jsonl (the default), csv, xlsx, hledger or purchases."),
                                    QStringLiteral("FORMAT"), QStringLiteral("jsonl"));
    const QCommandLineOption org(QStringLiteral("org"), QStringLiteral("Only this organization; may be given again."),
                                 QStringLiteral("ORG"));
    const QCommandLineOption since(QStringLiteral("since"),
                                   QStringLiteral("Only purchases recorded at or after this instant."),
                                   QStringLiteral("INSTANT"));
    const QCommandLineOption bom(QStringLiteral("bom"),
                                 QStringLiteral("Begin a table with a byte order mark, for spreadsheets."));
    parser.addOptions({format, org, since, bom});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file."));
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("The file to write; \"-\" is standard output."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return failCommand(QStringLiteral("use \"export LEDGER --format FORMAT [--org ORG]… OUT\"."));
    Wanted wanted{words.at(0), words.at(1), parser.value(format), {}};
    for (const QString &id : parser.values(org))
        wanted.orgs.push_back(id.toStdString());
    wanted.byteOrderMark = parser.isSet(bom);
    if (parser.isSet(since)) {
        const std::optional<Instant> instant = Instant::parse(parser.value(since).toStdString());
        if (!instant || wanted.format != purchasesFormat)
            return failCommand(instant ? QStringLiteral("--since goes with --format purchases.")
                                       : QStringLiteral("--since needs an instant such as 2026-01-05T10:00:00Z."));
        wanted.since = *instant;
    }
    const QString problem = problemWith(wanted);
    return problem.isEmpty() ? exportAs(wanted) : failCommand(problem);
}

}
