// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_output.h"
#include "app/cli/statement_language.h"
#include "core/base/time_zone.h"
#include "core/exchange/portable/readable_ledger.h"
#include "core/exchange/signature/trusted_keys.h"
#include "core/query/statement.h"
#include "core/store/ledger.h"
#include "core/store/stored_chains.h"
#include "ui/report/statement_file.h"

namespace tidemark
{
namespace
{
constexpr QLatin1String toOutput("-");

struct Wanted {
    QString ledger;
    QString out;
    std::vector<std::string> orgs; ///< empty: all that there were in the period
    DayPeriod period;
    ReportFormat format = ReportFormat::Pdf;
    Instant now = Instant::now();
};

int failWith(const Error &error)
{
    return failCommand(QString::fromStdString(error.detail));
}

bool isOneFile(const Wanted &wanted)
{
    return wanted.orgs.size() == 1 && !QFileInfo(wanted.out).isDir() && !wanted.out.endsWith(QLatin1Char('/'));
}

int writeToOutput(const Statement &statement, ReportFormat format)
{
    const QByteArray bytes = statementBytes(statement, format);
    StandardOutput output;
    output.write({bytes.constData(), static_cast<size_t>(bytes.size())});
    return output.finish();
}

int writeOne(Ledger &ledger, const Wanted &wanted)
{
    const Result<Statement> statement = statementOf(ledger, wanted.orgs.front(), wanted.period, wanted.now);
    if (!statement)
        return failWith(statement.error());
    if (wanted.out == toOutput)
        return writeToOutput(*statement, wanted.format);
    const Result<void> written = writeStatement(*statement, wanted.format, wanted.out);
    return written ? Done : failWith(written.error());
}

std::vector<std::string> allOrgs(Ledger &ledger)
{
    std::vector<std::string> orgs;
    for (const StoredChain &chain : storedChains(ledger.connection()))
        orgs.push_back(chain.org);
    return orgs;
}

int writeMany(Ledger &ledger, const Wanted &wanted)
{
    const std::vector<std::string> orgs = wanted.orgs.empty() ? allOrgs(ledger) : wanted.orgs;
    const QDir folder(wanted.out);
    if (!folder.mkpath(QStringLiteral(".")))
        return failCommand(wanted.out + QStringLiteral(": this folder cannot be made."));
    int64_t written = 0;
    ProgressLine line;
    for (const std::string &org : orgs) {
        line.show("Writing", written, static_cast<int64_t>(orgs.size()), "statements");
        const Result<Statement> statement = statementOf(ledger, org, wanted.period, wanted.now);
        // Who came later has no statement for it.
        if (!statement && statement.error().code == ErrorCode::UnknownOrg && wanted.orgs.empty())
            continue;
        if (!statement)
            return failWith(statement.error());
        const QString path = folder.filePath(statementFileName(org, wanted.period, wanted.format));
        if (const Result<void> done = writeStatement(*statement, wanted.format, path); !done)
            return failWith(done.error());
        ++written;
    }
    std::printf("%lld %s in %s\n", static_cast<long long>(written), written == 1 ? "statement" : "statements",
                qUtf8Printable(QDir::toNativeSeparators(wanted.out)));
    return Done;
}

Result<std::unique_ptr<ReadableLedger>> openShown(const Wanted &wanted)
{
    ProgressLine line;
    PortableImportOptions options;
    options.trustedKeys = keysTrustedHere();
    options.progress = [&line](int64_t done, int64_t total) {
        line.show("Reading", done, total);
        return true;
    };
    return ReadableLedger::open(wanted.ledger.toStdString(), options);
}

int writeStatements(Wanted wanted)
{
    if (QFileInfo::exists(wanted.out)
        && QFileInfo(wanted.out).canonicalFilePath() == QFileInfo(wanted.ledger).canonicalFilePath())
        return failCommand(wanted.out + QStringLiteral(": this is the file itself that is read; name another file."));
    if (wanted.out == toOutput && wanted.orgs.size() != 1)
        return failCommand(
            QStringLiteral("standard output takes the statement of one organization; name it by --org."));
    const Result<std::unique_ptr<ReadableLedger>> readable = openShown(wanted);
    if (!readable)
        return failWith(readable.error());
    wanted.now = std::min(wanted.now, (*readable)->knownAt());
    Ledger &ledger = (*readable)->ledger();
    return isOneFile(wanted) ? writeOne(ledger, wanted) : writeMany(ledger, wanted);
}

class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(QStringLiteral(
            "Writes statements: what organizations had, were granted, used and had left in a period, by action, user "
            "and model. A file for one organization; a folder, with a file for each, for more or for all. Existing "
            "files are replaced. Of a portable export they say what was known when it was written; its names are "
            "ids.\n\n"
            "Exit status: 0 written; 2 the file could not be read or a statement not written."));
        m_parser.addOptions({m_org, m_month, m_quarter, m_from, m_to, m_format, m_language});
        m_parser.addPositionalArgument(QStringLiteral("LEDGER"),
                                       QStringLiteral("The ledger file, or a portable export."));
        m_parser.addPositionalArgument(
            QStringLiteral("OUT"),
            QStringLiteral("The file or the folder to write; \"-\" is standard output, for one organization."));
    }
    std::optional<int> parse(const QStringList &arguments, Wanted &wanted)
    {
        if (const std::optional<int> status = parseCommand(m_parser, arguments))
            return status;
        const QStringList words = m_parser.positionalArguments();
        if (words.size() != 2)
            return failCommand(QStringLiteral("use \"statement [--org ORG]… [--month MONTH] LEDGER OUT\"."));
        wanted.ledger = words.at(0);
        wanted.out = words.at(1);
        for (const QString &id : m_parser.values(m_org))
            wanted.orgs.push_back(id.toStdString());
        const Result<DayPeriod> chosen = period(wanted.now);
        if (!chosen)
            return failWith(chosen.error());
        wanted.period = *chosen;
        const QString format = formatFor(wanted.out);
        if (format != QLatin1String("pdf") && format != QLatin1String("html"))
            return failCommand(QStringLiteral("there is no format \"%1\"; use \"pdf\" or \"html\".").arg(format));
        wanted.format = format == QLatin1String("pdf") ? ReportFormat::Pdf : ReportFormat::Html;
        if (!useLanguage(m_parser.value(m_language)))
            return failCommand(QStringLiteral("statements are not written in \"%1\"; use \"en\" or \"de\".")
                                   .arg(m_parser.value(m_language)));
        return std::nullopt;
    }

private:
    Result<DayPeriod> period(Instant now) const
    {
        const bool byDays = m_parser.isSet(m_from) || m_parser.isSet(m_to);
        if (int(byDays) + int(m_parser.isSet(m_month)) + int(m_parser.isSet(m_quarter)) > 1)
            return fail(ErrorCode::Malformed, "one period is enough: --month, --quarter, or --from with --to.");
        if (m_parser.isSet(m_month))
            return parseMonth(m_parser.value(m_month).toStdString());
        if (m_parser.isSet(m_quarter))
            return parseQuarter(m_parser.value(m_quarter).toStdString());
        if (!byDays)
            return lastMonth(*TimeZone::find("UTC"), now);
        if (!m_parser.isSet(m_from) || !m_parser.isSet(m_to))
            return fail(ErrorCode::Malformed, "--from and --to go together.");
        return parseDays(m_parser.value(m_from).toStdString(), m_parser.value(m_to).toStdString());
    }
    QString formatFor(const QString &out) const
    {
        if (m_parser.isSet(m_format))
            return m_parser.value(m_format);
        return out.endsWith(QLatin1String(".html")) || out.endsWith(QLatin1String(".htm")) ? QStringLiteral("html")
                                                                                           : QStringLiteral("pdf");
    }

    QCommandLineParser m_parser;
    const QCommandLineOption m_org{QStringLiteral("org"), QStringLiteral("Only this organization; may be given again."),
                                   QStringLiteral("ORG")};
    const QCommandLineOption m_month{QStringLiteral("month"),
                                     QStringLiteral("Such as 2026-10; by default the month that ended last."),
                                     QStringLiteral("MONTH")};
    const QCommandLineOption m_quarter{QStringLiteral("quarter"), QStringLiteral("Such as 2026-Q4."),
                                       QStringLiteral("QUARTER")};
    const QCommandLineOption m_from{QStringLiteral("from"),
                                    QStringLiteral("First day, such as 2026-10-05, in the organization's time zone."),
                                    QStringLiteral("DAY")};
    const QCommandLineOption m_to{QStringLiteral("to"), QStringLiteral("Last day, which belongs to the period."),
                                  QStringLiteral("DAY")};
    const QCommandLineOption m_format{QStringLiteral("format"),
                                      QStringLiteral("pdf (the default) or html (where OUT ends in .html)."),
                                      QStringLiteral("FORMAT")};
    const QCommandLineOption m_language{QStringLiteral("language"),
                                        QStringLiteral("Such as en, en_US or de; by default the system's."),
                                        QStringLiteral("LANGUAGE")};
};
}

int statementCommand(const QStringList &arguments)
{
    Options options;
    Wanted wanted;
    if (const std::optional<int> status = options.parse(arguments, wanted))
        return *status;
    return writeStatements(wanted);
}

}
