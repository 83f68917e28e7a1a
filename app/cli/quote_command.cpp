// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "core/domain/built_in_programs.h"
#include "core/ledger/decide.h"
#include "core/ledger/org_state.h"
#include "core/store/ledger.h"

namespace tidemark
{

int quoteCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Says what an action costs, without booking anything.\n\n"
                       "Exit status: 0 said; 2 there is no such program or action, the price depends on a source that "
                       "is not given, or the ledger could not be "
                       "read."));
    const QCommandLineOption ledgerOption(QStringLiteral("ledger"), QStringLiteral("Use the programs of this ledger."),
                                          QStringLiteral("LEDGER"));
    const QCommandLineOption modelOption(QStringLiteral("model"), QStringLiteral("The model."),
                                         QStringLiteral("MODEL"));
    const QCommandLineOption sourceOption(QStringLiteral("source-model"), QStringLiteral("The model of the source."),
                                          QStringLiteral("MODEL"));
    parser.addOptions({ledgerOption, modelOption, sourceOption});
    parser.addPositionalArgument(QStringLiteral("PROGRAM"), QStringLiteral("Such as idealy."));
    parser.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("Such as generate."));
    if (const std::optional<int> status = parseCommand(parser, arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return failCommand(QStringLiteral("quote needs a PROGRAM and an ACTION."));

    ProgramCatalog programs = builtInPrograms();
    if (parser.isSet(ledgerOption)) {
        const auto ledger = Ledger::open(parser.value(ledgerOption).toStdString(), OpenMode::ReadOnly);
        if (!ledger)
            return failCommand(QString::fromStdString(ledger.error().detail));
        programs = (*ledger)->programs();
    }
    Operation quote;
    quote.kind = OperationKind::Quote;
    quote.program = words.at(0).toStdString();
    quote.action = words.at(1).toStdString();
    if (parser.isSet(modelOption))
        quote.model = parser.value(modelOption).toStdString();
    if (parser.isSet(sourceOption))
        quote.sourceModel = parser.value(sourceOption).toStdString();
    const OrgState nobody(nullptr, programs);
    const Answer answer = decide(nobody, quote, {programs, std::nullopt}).answer;
    if (answer.error)
        return failCommand(QString::fromStdString(answer.error->detail));
    std::printf("%s\n", answer.cost->toString().c_str());
    return Done;
}

}
