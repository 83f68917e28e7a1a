// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/reconcile/reconcile.h"

namespace tidemark
{

/// "priced_differently"
std::string_view usageGroupName(UsageGroup group);
/// "never_booked"; empty: there is none.
std::string_view usageCauseName(UsageCause cause);
/// "model"
std::string_view usageFieldName(UsageField field);

inline constexpr UsageField usageFields[] = {UsageField::At,    UsageField::User,  UsageField::Action,
                                             UsageField::Model, UsageField::Asset, UsageField::Source};
/// What a side says, in the form of the contract; empty: nothing.
std::string usageText(const UsageSide &side, UsageField field);

}
