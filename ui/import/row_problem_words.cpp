// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/row_problem_words.h"

#include <QCoreApplication>

#include "ui/support/known_sentences.h"

namespace tidemark
{
namespace
{

constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "Column %1: %2."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "%1: line %2: %3."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "%1: the column \"%2\" is missing."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "%1: the column \"%2\" is there twice."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The plan of a %1 is missing."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The %1 is missing."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The %1 must have 1 to 100 characters and no control characters."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The key must have at most 200 characters."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The time must be an instant such as %1."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The trial must be an amount such as 25, or true."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "Either a plan or a trial must be given."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The limit must be an amount such as 25, or unlimited."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The credits of a topup must be an amount such as 50."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The kind must be topup, plan_change, conversion or cancellation."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "the row is longer than a mebibyte"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "there is a NUL character"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "the row is not valid UTF-8"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "the row has %1 cells and the header %2"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "a quote is opened here and not closed"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "there is text after a closing quote"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "there is a quote inside a cell that is not in quotes"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "The line is longer than 1 MiB"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "Not JSON: %1."),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "\"specversion\" is not \"1.0\""),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "\"data\" is not an object"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "\"%1\" is not a string"),
    QT_TRANSLATE_NOOP("tidemark::RowProblemWords", "\"id\" is missing"),
};

}

QString rowProblemWords(const std::string &message)
{
    return knownSentence("tidemark::RowProblemWords", sentences, QString::fromStdString(message));
}

}
