// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/check_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/exchange/signature/trusted_keys.h"
#include "ui/support/formats.h"
#include "ui/support/known_sentences.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::CheckWords)
};

/// Of a line that is no JSON; empty where none is told.
QString columnOf(const Problem &problem)
{
    static const QRegularExpression column(QStringLiteral(", at column (\\d+)\\.$"));
    const QRegularExpressionMatch match = column.match(QString::fromStdString(problem.message));
    return problem.kind == ProblemKind::BadJson && match.hasMatch() ? entryIdText(match.captured(1).toLongLong())
                                                                    : QString();
}

/// Of what a ledger keeps beside its chains: the entry that is named is not to blame.
constexpr const char *tables[] = {
    QT_TRANSLATE_NOOP("tidemark::CheckWords",
                      "The ledger's table \"%1\" holds %2 as \"%3\" in its row %4; its chain leads to %5. An export of "
                      "the ledger, imported into a new one, makes its tables anew."),
    QT_TRANSLATE_NOOP("tidemark::CheckWords",
                      "The ledger's table \"%1\" lacks a row that its chain leads to: %2. An export of the ledger, "
                      "imported into a new one, makes its tables anew."),
    QT_TRANSLATE_NOOP("tidemark::CheckWords",
                      "The ledger's table \"%1\" has a row that its chain does not lead to: %2. An export of the "
                      "ledger, imported into a new one, makes its tables anew."),
};

}

QString problemPlaceWords(const Problem &problem)
{
    const QString line = entryIdText(problem.line);
    if (const QString column = columnOf(problem); !column.isEmpty() && problem.line > 0 && problem.org.empty())
        return Words::tr("Line %1, column %2").arg(line, column);
    if (problem.org.empty())
        return problem.line > 0 ? Words::tr("Line %1").arg(line) : QString();
    const QString org = QString::fromStdString(problem.org);
    if (problem.seq == 0)
        return problem.line > 0 ? Words::tr("%1 (line %2)", "organization").arg(org, line) : org;
    const QString entry = entryIdText(problem.seq);
    return problem.line > 0 ? Words::tr("Entry No. %1 in the chain of %2 (line %3)").arg(entry, org, line)
                            : Words::tr("Entry No. %1 in the chain of %2").arg(entry, org);
}

QString problemWords(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BadJson:
        return Words::tr("It cannot be read as an entry.");
    case ProblemKind::Gap:
        return Words::tr("An entry is missing there, or one stands in the wrong place.");
    case ProblemKind::BrokenChain:
        return Words::tr("It does not follow from the entry before it: one of the two was exchanged.");
    case ProblemKind::HashMismatch:
        return Words::tr("It was changed after it was booked: its hash is that of another content.");
    case ProblemKind::BadEnd:
        return Words::tr("The end of the file does not fit what stands before it: something was cut off or changed.");
    case ProblemKind::BadSignature:
        return Words::tr("The signature is not of this file: one of the two was changed or exchanged.");
    case ProblemKind::WrongPrice:
        return Words::tr("The rate card gives another price for it.");
    case ProblemKind::WrongDraws:
        return Words::tr("Its credits were taken from other grants than the rules say.");
    case ProblemKind::WrongBalance:
        return Words::tr("What it leaves is not what the rules come to.");
    case ProblemKind::WrongSettling:
        return Words::tr("The credits that end there are not those that the rules let end.");
    case ProblemKind::WrongEntry:
        return Words::tr("The rules would not have booked it so.");
    case ProblemKind::Rewound:
        return Words::tr("The file does not go on from where it was when it was last checked here: entries that were "
                         "there are gone or exchanged.");
    case ProblemKind::Fork:
        return Words::tr("The ledger has another entry there: the two chains part.");
    case ProblemKind::OtherProgram:
        return Words::tr("The file brings a version of a program that the ledger has already, with other terms.");
    }
    return {};
}

QString problemAdvice(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BadJson:
    case ProblemKind::BadEnd:
    case ProblemKind::BadSignature:
        return Words::tr("Ask whoever sent the file for it once more.");
    case ProblemKind::Rewound:
        return Words::tr("Where a backup was restored on purpose, take this for the state to go on from; else look "
                         "for the newer file.");
    case ProblemKind::Fork:
    case ProblemKind::OtherProgram:
        return Words::tr("Import the file into a ledger of its own, and compare the two.");
    default:
        return Words::tr("Keep the file as it is, and compare it with an export or a backup.");
    }
}

QString wholeProblemWords(const Problem &problem)
{
    const QString place = problemPlaceWords(problem);
    const QString message = QString::fromStdString(problem.message);
    if (const std::optional<QString> words = foundSentence("tidemark::CheckWords", tables, message))
        return problem.org.empty()
            ? *words
            : Words::tr("%1: %2", "organization; what is wrong").arg(QString::fromStdString(problem.org), *words);
    const QString words = problemWords(problem.kind);
    const QString advice = problemAdvice(problem.kind);
    return place.isEmpty()
        ? Words::tr("%1 %2", "what is wrong, and what to do: two sentences").arg(words, advice)
        : Words::tr("%1: %2 %3", "place; what is wrong, and what to do: two sentences").arg(place, words, advice);
}

QString signatureWords(const SignatureFinding &signature)
{
    const QString by = QString::fromStdString(signature.by);
    switch (signature.kind) {
    case SignatureFinding::Kind::None:
        return Words::tr("Not signed: no signature lies beside the file.");
    case SignatureFinding::Kind::Good:
        return signature.by == ownKeyName ? Words::tr("Signed with this desk's own key.")
                                          : Words::tr("Signed by %1.").arg(by);
    case SignatureFinding::Kind::UnknownKey:
        return Words::tr("Signed with the key %1, which is not trusted here: that proves nothing until you know whose "
                         "key it is.")
            .arg(by);
    case SignatureFinding::Kind::Bad:
        return problemWords(ProblemKind::BadSignature);
    }
    return {};
}

}
