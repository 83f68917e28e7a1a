// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "core/domain/program_json.h"
#include "core/store/ledger.h"

namespace tidemark
{
namespace
{
constexpr qint64 largestProgram = 1 << 20;

int addProgram(const QString &ledgerPath, const QString &path)
{
    if (QFileInfo(path).isDir())
        return failCommand(path + QStringLiteral(": this is a folder, not a program."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failCommand(path + QStringLiteral(": ") + file.errorString());
    if (file.size() > largestProgram)
        return failCommand(path + QStringLiteral(": it is larger than 1 MiB, and no program."));
    const Result<Program> program = parseProgram(file.readAll().toStdString());
    if (!program)
        return failCommand(path + QStringLiteral(": ") + QString::fromStdString(program.error().detail));
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(ledgerPath.toStdString(), OpenMode::CreateIfMissing);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));
    if (const Result<void> added = (*ledger)->addProgram(*program); !added)
        return failCommand(path + QStringLiteral(": ") + QString::fromStdString(added.error().detail));
    std::printf("%s version %lld is in the ledger.\n", program->id.c_str(), static_cast<long long>(program->version));
    return Done;
}

int listPrograms(const QString &ledgerPath)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(ledgerPath.toStdString(), OpenMode::ReadOnly);
    if (!ledger)
        return failCommand(QString::fromStdString(ledger.error().detail));
    for (const Program *program : (*ledger)->programs().all())
        std::printf("%s\n", programJson(*program).c_str());
    return Done;
}
}

int programCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lists the versions of programs that a ledger knows, or adds one: "
                       "rate card, plans and terms, as a JSON file.\n\n"
                       "Exit status: 0 done; 2 the ledger or FILE could not be read, or the "
                       "program is not well-formed or another than the ledger knows by that version."));
    parser.addPositionalArgument(QStringLiteral("list|add"), QStringLiteral("What to do."));
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger file."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The program to add."),
                                 QStringLiteral("[FILE]"));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("add") && words.size() == 3)
        return addProgram(words.at(1), words.at(2));
    if (words.value(0) == QLatin1String("list") && words.size() == 2)
        return listPrograms(words.at(1));
    return failCommand(QStringLiteral("use \"program add LEDGER FILE\" or \"program list LEDGER\"."));
}

}
