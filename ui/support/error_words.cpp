// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/error_words.h"

#include <QCoreApplication>

#include "ui/support/failure_words.h"

namespace tidemark
{
namespace
{
QString words(const char *text)
{
    return QCoreApplication::translate("tidemark::ErrorWords", text);
}
}

QString errorWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownOrg:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This organization is not in the ledger."));
    case ErrorCode::UnknownUser:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This organization has no such user."));
    case ErrorCode::UnknownPlan:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "The program has no such plan."));
    case ErrorCode::UnknownEntry:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "There is no such entry."));
    case ErrorCode::UnknownAction:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "The program has no such action."));
    case ErrorCode::DuplicateOrg:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "There is an organization of this id already."));
    case ErrorCode::DuplicateUser:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "There is a user of this id already."));
    case ErrorCode::AlreadyEnded:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "The end lies in the past. Choose a later day."));
    case ErrorCode::SourceRequired:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This needs the image that it works on."));
    case ErrorCode::AmountPrecision:
        return words(
            QT_TRANSLATE_NOOP("tidemark::ErrorWords", "Credits have at most 3 digits after the decimal sign."));
    case ErrorCode::AmountOutOfRange:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This is more than a ledger can hold."));
    case ErrorCode::AmountSign:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "Enter more than zero credits."));
    case ErrorCode::InsufficientCredits:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "There are not enough credits."));
    case ErrorCode::UserLimitReached:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "The user's limit does not leave enough."));
    case ErrorCode::UserInactive:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "The user is inactive."));
    case ErrorCode::TrialMustConvert:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "A trial has no plan to change. Convert it instead."));
    case ErrorCode::NotSubscribed:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "There is no subscription to cancel."));
    case ErrorCode::NotOnTrial:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This organization is no longer on trial."));
    case ErrorCode::NotReversible:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "An entry of this kind cannot be reversed."));
    case ErrorCode::AlreadyReversed:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "This was reversed already."));
    case ErrorCode::GrantEnded:
    case ErrorCode::GrantSpent:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords", "Nothing is left of these credits to take back."));
    case ErrorCode::Busy:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords",
                                       "Another program is writing to this ledger. Nothing was booked; try again."));
    case ErrorCode::DiskFull:
        return words(QT_TRANSLATE_NOOP("tidemark::ErrorWords",
                                       "The disk is full. Nothing was booked; free some space and try again."));
    default:
        return causeWords(error.code);
    }
}

}
