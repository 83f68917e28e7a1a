// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark
{

/// The ledger's own refusals carry the code names of the contract (errorName()); the last group
/// is what can go wrong with files, databases and machines.
enum class ErrorCode : uint8_t {
    Malformed,
    UnknownOrg,
    KeyConflict,
    InTheFuture,
    UnknownUser,
    UnknownProgram,
    UnknownPlan,
    UnknownAction,
    UnknownAsset,
    UnknownEntry,
    UnknownTimeZone,
    DuplicateOrg,
    DuplicateUser,
    DuplicateAsset,
    AmountPrecision,
    AmountOutOfRange,
    AmountSign,
    AlreadyEnded,
    SourceRequired,
    UserInactive,
    InsufficientCredits,
    UserLimitReached,
    TrialMustConvert,
    NotSubscribed,
    NotOnTrial,
    NotReversible,
    AlreadyReversed,
    GrantEnded,
    GrantSpent,

    CannotOpen,
    CannotWrite,
    NotALedger,
    NewerSchema,
    ReadOnly,
    Busy,
    DiskFull,
    Damaged,
    IoFailed,
    Cancelled,
};

/// What went wrong and where. `detail` is English for people: it names the place (file, line,
/// value) and what to do; the window says the same in the user's language from the code.
struct Error {
    ErrorCode code = ErrorCode::IoFailed;
    std::string detail;

    bool operator==(const Error &) const = default;
};

/// The name in the contract, such as "insufficient_credits".
std::string_view errorName(ErrorCode code);

/// A sentence in English for a code without a detail.
std::string_view errorSentence(ErrorCode code);

}
