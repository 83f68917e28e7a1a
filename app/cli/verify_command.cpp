// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/progress_line.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/verify_export.h"
#include "core/exchange/verify_ledger.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
Result<Verification> verifyFile(const QString &path, const CheckProgress &progress)
{
    const Result<FileKind> kind = fileKind(path.toStdString());
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != FileKind::Database)
        return verifyExport(path.toStdString(), progress);
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(path.toStdString(), OpenMode::ReadOnly);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return verifyLedger(**ledger, progress);
}
}

int verifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks every chain of a ledger or of a portable export: first that nothing was changed, dropped or put in, "
        "then that every entry is the one that the rules book there.\n\n"
        "Answers one line of JSON. Exit status: 0 all is well; 1 a row is broken, the first is named; 2 the file "
        "cannot be read as either."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A ledger or a portable export."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return failCommand(QStringLiteral("use \"verify FILE\"."));

    Result<Verification> verification;
    {
        ProgressLine line;
        verification = verifyFile(files.first(), [&line](int64_t done, int64_t total) {
            line.show("Checking", done, total);
            return true;
        });
    }
    if (!verification)
        return failCommand(QString::fromStdString(verification.error().detail));
    std::printf("%s\n", verificationJson(*verification).c_str());
    return verification->ok() ? Done : SomethingRefused;
}

}
