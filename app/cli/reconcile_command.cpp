// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "core/exchange/reconcile/reconcile.h"
#include "core/exchange/reconcile/reconcile_csv.h"
#include "core/exchange/reconcile/reconcile_json.h"
#include "core/exchange/reconcile/reconcile_text.h"
#include "core/exchange/reconcile/usage_file.h"
#include "core/exchange/tables/csv_file.h"

namespace tidemark
{
namespace
{
constexpr int64_t wholeBar = 1000;
/// Rows of a group that are printed.
constexpr size_t mostForPeople = 20;
constexpr size_t mostForPrograms = 1000;

struct Wanted {
    std::string ledger;
    std::string file;
    std::string csv;
    bool asJson = false;
    ReconcileOptions options;
};

QString textOf(const Error &error)
{
    return QString::fromStdString(error.detail);
}

int run(Wanted wanted)
{
    const Result<std::unique_ptr<ChainReader>> chains = ChainReader::open(wanted.ledger);
    if (!chains)
        return failCommand(textOf(chains.error()));
    const Result<std::unique_ptr<ExportFileReader>> usage = openUsageFile(wanted.file);
    if (!usage)
        return failCommand(textOf(usage.error()));
    CsvFile table(wanted.csv, reconcileCsvHeader());
    if (!wanted.csv.empty()) {
        if (const Result<void> opened = table.open(); !opened)
            return failCommand(textOf(opened.error()));
        wanted.options.each = [&table](const ReconciledUsage &each) {
            appendReconcileCsv(table.text(), each);
            return table.keep();
        };
    }
    Result<ReconcileReport> report;
    {
        ProgressLine line;
        wanted.options.progress = [&line](double part) {
            line.show("Reconciling", static_cast<int64_t>(part * wholeBar), wholeBar);
            return true;
        };
        report = reconcile(**chains, **usage, wanted.options);
    }
    if (!report)
        return failCommand(textOf(report.error()));
    if (!wanted.csv.empty()) {
        if (const Result<void> written = table.finish(); !written)
            return failCommand(textOf(written.error()));
    }
    const std::string text = wanted.asJson ? reconcileJson(*report) + '\n' : reconcileText(*report);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return report->agrees() ? Done : SomethingRefused;
}

/// False where the option is there and names no instant.
bool takeInstant(const QCommandLineParser &parser, const QCommandLineOption &option, std::optional<Instant> &instant)
{
    if (!parser.isSet(option))
        return true;
    instant = Instant::parse(parser.value(option).toStdString());
    return instant.has_value();
}
}

int reconcileCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lays a usage file of the product's backend and the usage that a ledger has booked side by side, by key: what "
        "is in both and the same, priced differently, said differently, only in the file (never booked, or refused) "
        "and only in the ledger. A column \"credits\" or \"cost\" of the file is compared with the charge.\n\n"
        "Exit status: 0 all agrees; 1 something differs; 2 a file cannot be read."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print the result as JSON."));
    const QCommandLineOption from(QStringLiteral("from"),
                                  QStringLiteral("Only what occurred at INSTANT or later; by default when the file's "
                                                 "first row did."),
                                  QStringLiteral("INSTANT"));
    const QCommandLineOption to(
        QStringLiteral("to"),
        QStringLiteral("Only what occurred before INSTANT; by default up to the file's last row."),
        QStringLiteral("INSTANT"));
    const QCommandLineOption org(QStringLiteral("org"),
                                 QStringLiteral("Only this organization; may be given more than once."),
                                 QStringLiteral("ORG"));
    const QCommandLineOption orgsOfFile(
        QStringLiteral("orgs-of-file"),
        QStringLiteral("Leave out organizations of the ledger that the file does not name."));
    const QCommandLineOption presentPrices(
        QStringLiteral("present-prices"),
        QStringLiteral("Price rows by the rate cards of now, not of when they were booked."));
    const QCommandLineOption csv(QStringLiteral("csv"), QStringLiteral("Write all rows to OUT as a table."),
                                 QStringLiteral("OUT"));
    parser.addOptions({json, from, to, org, orgsOfFile, presentPrices, csv});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("A ledger or a portable export."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A usage.csv, an export's folder, or a file of CloudEvents."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return failCommand(QStringLiteral("use \"reconcile [OPTION]… LEDGER FILE\"."));
    Wanted wanted;
    wanted.ledger = files.at(0).toStdString();
    wanted.file = files.at(1).toStdString();
    wanted.csv = parser.value(csv).toStdString();
    wanted.asJson = parser.isSet(json);
    for (const QString &each : parser.values(org))
        wanted.options.orgs.push_back(each.toStdString());
    wanted.options.onlyOrgsOfFile = parser.isSet(orgsOfFile);
    wanted.options.mostNamed = wanted.asJson ? mostForPrograms : mostForPeople;
    wanted.options.presentPrices = parser.isSet(presentPrices);
    if (!takeInstant(parser, from, wanted.options.occurred.from)
        || !takeInstant(parser, to, wanted.options.occurred.until))
        return failCommand(QStringLiteral("--from and --to take an instant such as 2026-01-05T10:00:00Z."));
    return run(std::move(wanted));
}

}
