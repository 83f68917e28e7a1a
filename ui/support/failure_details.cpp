// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/failure_details.h"

#include <QCoreApplication>

#include "ui/support/known_sentences.h"

namespace tidemark
{
namespace
{

constexpr const char *context = "tidemark::FailureDetails";

/// The first say what to do.
constexpr size_t advising = 9;
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: these are no notes of Tidemark. Move the file elsewhere."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1, line %2: %3 Ask for the file again, and verify it."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: %2 Ask for the file again, and verify it."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "The period has not begun yet; choose one that begins before %1."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails",
                      "The period ends before it begins; the last day must not be earlier."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails",
                      "Version %1 of \"%2\" exists and differs; a version never changes. Give the file a new version."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1 is longer than %2 bytes. Shorten it."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "The note is longer than %1 characters. Shorten it."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "There are more than %1 tags. Remove some."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails",
                      "%1: this is not a ledger as Tidemark makes it: %2. Nothing was changed."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "it lacks the table \"%1\""),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "it lacks the column \"%1\""),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "the table \"%1\" is made in another way"),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "it has the trigger \"%1\", which no Tidemark made"),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: the end line is missing; the export was cut short."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: its compressed data were cut short."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: its compressed data are damaged (%2)."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1, line %2: this is no row that an import refused."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: this is no file of rows that an import refused."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: there is no row of column names at its beginning."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: entry %2 of %3 is gone."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: entry %2 of %3 cannot be read."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "Line %1: the file was changed meanwhile."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1, line %2: %3"),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "Line %1: %2"),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "it is longer than 16 MiB."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "it has more than %1 columns: it is no table that can be imported."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "the file ends in the middle of this line: it was cut short."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "Not JSON: %1."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "An entry is a JSON object."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "There is no kind of entry \"%1\"."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "The entry (%1) is not well-formed: %2."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "\"%1\" must be 1."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "\"%1\" must be an instant."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "\"%1\" must be a list."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "It has a member that a header does not have."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "The passphrase does not fit the secret key."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "The secret key is damaged."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "This is no secret key of minisign."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: This is no public key of minisign."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "%1: this is neither a file nor a public key of minisign."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "This is no public key of minisign."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "This is no signature of minisign."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails", "There is too little memory to unlock the secret key."),
    QT_TRANSLATE_NOOP("tidemark::FailureDetails",
                      "To unlock the secret key takes more work than any passphrase needs."),
};

}

FailureDetail failureDetail(const Error &error)
{
    if (error.code != ErrorCode::Malformed && error.code != ErrorCode::Damaged)
        return {};
    const QString message = QString::fromStdString(error.detail);
    if (const std::optional<QString> words = foundSentence(context, sentences, message))
        return {*words, foundSentence(context, std::span(sentences).first(advising), message).has_value()};
    // What SQLite says of a page helps nobody; what is malformed is told by nothing else.
    return {error.code == ErrorCode::Malformed ? message : QString(), false};
}

}
