// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/exchange/portable_export.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
QString textOf(const Error &error)
{
    return QString::fromStdString(error.detail);
}

int exportToOutput(Ledger &ledger, const PortableExportOptions &options)
{
    const Result<PortableExportCounts> written = writePortableExport(ledger, options, [](std::string_view bytes) {
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    });
    if (!written)
        return failCommand(textOf(written.error()));
    return std::fflush(stdout) == 0 ? Done : failCommand(QStringLiteral("standard output could not be written."));
}

/// The file appears, or takes the place of an older one, only once it is whole.
int exportToFile(Ledger &ledger, const PortableExportOptions &options, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return failCommand(path + QStringLiteral(": ") + file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const Result<PortableExportCounts> written = writePortableExport(ledger, options, [&file](std::string_view bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        return file.write(bytes.data(), size) == size;
    });
    if (!written && file.error() != QFileDevice::NoError)
        return failed();
    if (!written)
        return failCommand(textOf(written.error()));
    return file.commit() ? Done : failed();
}

int exportPortable(const QString &ledgerPath, PortableExportOptions options, const QString &out)
{
    if (out != QLatin1String("-") && QFileInfo(out).exists()
        && QFileInfo(out).canonicalFilePath() == QFileInfo(ledgerPath).canonicalFilePath())
        return failCommand(out + QStringLiteral(": this is the ledger itself; name another file."));
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(ledgerPath.toStdString(), OpenMode::ReadOnly);
    if (!ledger)
        return failCommand(textOf(ledger.error()));
    ProgressLine line("Exporting");
    options.progress = [&line](int64_t done, int64_t total) {
        line.show(done, total);
    };
    return out == QLatin1String("-") ? exportToOutput(**ledger, options) : exportToFile(**ledger, options, out);
}
}

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes what a ledger holds: as \"jsonl\", a portable export that anyone can check.\n\n"
                       "Exit status: 0 written; 2 the ledger could not be read or OUT not written."));
    parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("jsonl (the default)."),
                                    QStringLiteral("FORMAT"), QStringLiteral("jsonl"));
    const QCommandLineOption org(QStringLiteral("org"), QStringLiteral("Only this organization; may be given again."),
                                 QStringLiteral("ORG"));
    parser.addOptions({format, org});
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file."));
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("The file to write; \"-\" is standard output."));
    if (!parser.parse(arguments))
        return failCommand(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(Done);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return failCommand(QStringLiteral("use \"export LEDGER --format jsonl [--org ORG]… OUT\"."));
    const QStringList later{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("hledger"),
                            QStringLiteral("purchases")};
    if (later.contains(parser.value(format)))
        return failCommand(
            QStringLiteral("the format \"%1\" is not available yet; \"jsonl\" is.").arg(parser.value(format)));
    if (parser.value(format) != QLatin1String("jsonl"))
        return failCommand(QStringLiteral("there is no format \"%1\"; use \"jsonl\".").arg(parser.value(format)));
    if (words.at(1).endsWith(QLatin1String(".zst")))
        return failCommand(QStringLiteral("compressed exports are not available yet; name a file without \".zst\"."));

    PortableExportOptions options;
    for (const QString &id : parser.values(org))
        options.orgs.push_back(id.toStdString());
    return exportPortable(words.at(0), std::move(options), words.at(1));
}

}
