// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace tidemark
{
namespace
{
struct Words {
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array words{
    Words{"malformed", "The line is not a well-formed operation."},
    Words{"unknown_org", "The ledger has no such organization."},
    Words{"key_conflict", "The key was already used for a different operation."},
    Words{"in_the_future", "The operation lies more than 5 minutes ahead of the clock."},
    Words{"unknown_user", "The organization has no such user."},
    Words{"unknown_program", "The ledger has no such program or version."},
    Words{"unknown_plan", "The program has no such plan."},
    Words{"unknown_action", "The program has no such action."},
    Words{"unknown_asset", "The organization has no such asset."},
    Words{"unknown_entry", "The organization's chain has no such entry."},
    Words{"unknown_time_zone", "The time zone is not in the zone database."},
    Words{"duplicate_org", "The organization exists already."},
    Words{"duplicate_user", "The user exists already."},
    Words{"duplicate_asset", "The asset exists already."},
    Words{"amount_precision", "An amount has at most 3 fraction digits."},
    Words{"amount_out_of_range", "The amount is out of range."},
    Words{"amount_sign", "The amount must be positive here."},
    Words{"already_ended", "The grant would end before it is booked."},
    Words{"source_required", "A color correction needs a source or the model of one."},
    Words{"user_inactive", "The user was inactive at that time."},
    Words{"insufficient_credits", "There are not enough credits."},
    Words{"user_limit_reached", "The user's limit does not leave enough."},
    Words{"trial_must_convert", "A trial has no plan to change: convert it first."},
    Words{"not_subscribed", "The organization has no subscription."},
    Words{"not_on_trial", "The organization is not on trial."},
    Words{"not_reversible", "An entry of this kind cannot be reversed."},
    Words{"already_reversed", "The entry was reversed already."},
    Words{"grant_ended", "The grant has ended."},
    Words{"grant_spent", "Nothing is left of the grant."},
    Words{"cannot_open", "The file cannot be opened."},
    Words{"cannot_write", "The file cannot be written."},
    Words{"not_a_ledger", "The file is not a Tidemark ledger."},
    Words{"newer_schema", "The ledger was written by a newer Tidemark. Update the program to open it."},
    Words{"read_only", "The ledger is open read-only."},
    Words{"busy", "Another program is writing to the ledger. Try again."},
    Words{"disk_full", "The disk is full. Nothing was changed; free some space and try again."},
    Words{"damaged", "The ledger file is damaged."},
    Words{"io_failed", "Reading or writing failed."},
    Words{"cancelled", "Cancelled."},
};
static_assert(words.size() == static_cast<size_t>(ErrorCode::Cancelled) + 1);
}

std::string_view errorName(ErrorCode code)
{
    return words.at(static_cast<size_t>(code)).name;
}

std::string_view errorSentence(ErrorCode code)
{
    return words.at(static_cast<size_t>(code)).sentence;
}

}
