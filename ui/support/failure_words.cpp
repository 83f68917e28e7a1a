// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/failure_words.h"

#include <QCoreApplication>

#include "ui/support/failure_details.h"

namespace tidemark
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FailureWords)
};

QString fileWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotOpen:
        return Words::tr("The file cannot be opened. Check that it exists and that you may read it.");
    case ErrorCode::CannotWrite:
        return Words::tr("The file cannot be written. Check that its folder exists and that you may write to it.");
    case ErrorCode::NotALedger:
        return Words::tr("It is not a Tidemark ledger. Choose another file, or make a new ledger and import into it.");
    case ErrorCode::NewerSchema:
        return Words::tr("A newer Tidemark wrote it. Install that version to open it; nothing was changed.");
    case ErrorCode::ReadOnly:
        return Words::tr("The ledger is read-only. Ask for the right to write to the file and its folder, or open a "
                         "copy.");
    case ErrorCode::Busy:
        return Words::tr("Another program is writing to the ledger. Try again in a moment.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Free some space and try again; nothing was booked.");
    case ErrorCode::Damaged:
        return Words::tr("The file is damaged. Keep it as it is, and restore it from a backup or an export.");
    case ErrorCode::IoFailed:
        return Words::tr("The disk did not read or write as it should. Check it, then try again.");
    case ErrorCode::Cancelled:
        return Words::tr("It was cancelled.");
    default:
        return {};
    }
}

QString nameWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownOrg:
        return Words::tr("There is no such organization at that time.");
    case ErrorCode::UnknownUser:
        return Words::tr("The organization has no such user.");
    case ErrorCode::UnknownProgram:
        return Words::tr("The ledger knows no such program.");
    case ErrorCode::UnknownPlan:
        return Words::tr("The program has no such plan.");
    case ErrorCode::UnknownAction:
        return Words::tr("The program has no such action.");
    case ErrorCode::UnknownAsset:
        return Words::tr("The organization has no such asset.");
    case ErrorCode::UnknownEntry:
        return Words::tr("The organization has no such entry.");
    case ErrorCode::UnknownTimeZone:
        return Words::tr("There is no such time zone.");
    case ErrorCode::DuplicateOrg:
        return Words::tr("There is an organization of that name already.");
    case ErrorCode::DuplicateUser:
        return Words::tr("The organization has a user of that name already.");
    case ErrorCode::DuplicateAsset:
        return Words::tr("The organization has an asset of that name already.");
    case ErrorCode::Malformed:
        return Words::tr("A field is missing or cannot be read.");
    case ErrorCode::KeyConflict:
        return Words::tr("Its key was used for something else.");
    case ErrorCode::InTheFuture:
        return Words::tr("It lies in the future. Check the clock of this computer.");
    default:
        return {};
    }
}

QString ruleWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AmountPrecision:
        return Words::tr("The amount has more than three decimals.");
    case ErrorCode::AmountOutOfRange:
        return Words::tr("The amount is too large.");
    case ErrorCode::AmountSign:
        return Words::tr("The amount has the wrong sign.");
    case ErrorCode::AlreadyEnded:
        return Words::tr("The end lies in the past.");
    case ErrorCode::SourceRequired:
        return Words::tr("The action needs the asset that it works on.");
    case ErrorCode::UserInactive:
        return Words::tr("The user is not active.");
    case ErrorCode::InsufficientCredits:
        return Words::tr("The organization does not have enough credits left.");
    case ErrorCode::UserLimitReached:
        return Words::tr("The user has reached their limit.");
    case ErrorCode::TrialMustConvert:
        return Words::tr("An organization on trial starts a plan first.");
    case ErrorCode::NotSubscribed:
        return Words::tr("The organization has no plan.");
    case ErrorCode::NotOnTrial:
        return Words::tr("The organization is not on trial.");
    case ErrorCode::NotReversible:
        return Words::tr("An entry of this kind cannot be reversed.");
    case ErrorCode::AlreadyReversed:
        return Words::tr("The entry is reversed already.");
    case ErrorCode::GrantEnded:
        return Words::tr("The credits have ended already.");
    case ErrorCode::GrantSpent:
        return Words::tr("The credits are spent already.");
    default:
        return {};
    }
}

}

QString causeWords(ErrorCode code)
{
    QString words = fileWords(code);
    if (words.isEmpty())
        words = nameWords(code);
    return words.isEmpty() ? ruleWords(code) : words;
}

QString failureWords(const QString &what, const Error &error)
{
    const auto sentences = [](const QString &one, const QString &other) {
        return Words::tr("%1 %2", "what happened, and why: two sentences").arg(one, other);
    };
    const FailureDetail detail = failureDetail(error);
    if (detail.words.isEmpty())
        return sentences(what, causeWords(error.code));
    const QString where = sentences(what, detail.words);
    return detail.advises || error.code == ErrorCode::Malformed ? where : sentences(where, causeWords(error.code));
}

}
