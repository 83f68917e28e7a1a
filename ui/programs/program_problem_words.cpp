// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programs/program_problem_words.h"

#include <QCoreApplication>

#include "ui/support/failure_words.h"
#include "ui/support/known_sentences.h"

namespace tidemark
{
namespace
{

constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "The program is not well-formed: %1."),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "This is too large for a program."),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "Not JSON: %1."),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "plan %1 (\"%2\"): %3"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "plan %1: %2"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "action %1 (\"%2\"): %3"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "action %1: %2"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"plans\" must be a list of at least one plan"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"actions\" must be a list of at least one action"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "the plan id \"%1\" is taken"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "the action id \"%1\" is taken"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "it is either free or has a price"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "it has neither a price nor \"free\": true"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords",
                      "its price is \"by_source_model\", so it must have \"model\": \"of_source\""),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"price\" must be positive"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"models\" is missing, but an action is priced by model"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "the default price must be positive"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"prices\" must name a price for each model"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "the price of \"%1\" must be positive and stand once"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "an object is expected"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be true or false"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" is not known"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" is missing"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be a text of 1 to 100 characters"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be an amount such as \"0.5\""),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords",
                      "\"%1\" must be between 0 and 1000000000, with at most 3 fraction digits"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be a whole number between %2 and %3"),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be \"%2\" or \"%3\""),
    QT_TRANSLATE_NOOP("tidemark::ProgramProblemWords", "\"%1\" must be \"%2\""),
};

}

QString programProblemWords(const Error &error)
{
    return error.code == ErrorCode::Malformed
        ? knownSentence("tidemark::ProgramProblemWords", sentences, QString::fromStdString(error.detail))
        : causeWords(error.code);
}

}
