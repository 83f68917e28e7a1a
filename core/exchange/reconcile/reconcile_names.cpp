// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reconcile/reconcile_names.h"

#include <array>

namespace tidemark
{
namespace
{
constexpr std::array<std::string_view, usageGroupCount> groupNames{
    "same", "priced_differently", "said_differently", "only_in_file", "only_in_ledger", "free",
};
constexpr std::array<std::string_view, 9> causeNames{
    "",       "refused",     "unknown_org", "unknown_user", "unknown_action", "never_booked", "org_not_in_file",
    "no_key", "not_in_file",
};
constexpr std::array<std::string_view, 6> fieldNames{"at", "user", "action", "model", "asset", "source"};
}

std::string_view usageGroupName(UsageGroup group)
{
    return groupNames.at(static_cast<size_t>(group));
}

std::string_view usageCauseName(UsageCause cause)
{
    return causeNames.at(static_cast<size_t>(cause));
}

std::string_view usageFieldName(UsageField field)
{
    return fieldNames.at(static_cast<size_t>(field));
}

std::string usageText(const UsageSide &side, UsageField field)
{
    switch (field) {
    case UsageField::At:
        return side.at.toString();
    case UsageField::User:
        return side.user;
    case UsageField::Action:
        return side.action;
    case UsageField::Model:
        return side.model;
    case UsageField::Asset:
        return side.asset;
    case UsageField::Source:
        return side.source;
    }
    return {};
}

}
