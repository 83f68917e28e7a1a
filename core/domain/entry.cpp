// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr std::array<std::string_view, entryKindCount> kindNames{
    "org_created",  "user_created",    "user_updated",    "limit_set",     "default_limit_set", "threshold_set",
    "plan_changed", "trial_converted", "program_changed", "asset_created", "asset_updated",     "refusal",
    "grant",        "charge",          "adjustment",      "expiry",        "reopening",         "reversal",
};

constexpr std::array<std::string_view, grantSourceCount> sourceNames{
    "subscription", "upgrade", "trial", "topup", "promotional", "adjustment", "refund",
};

template<typename T, size_t n>
std::optional<T> indexOf(const std::array<std::string_view, n> &names, std::string_view name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<T>(at - names.begin());
}
}

std::string_view entryKindName(EntryKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

std::optional<EntryKind> entryKindFromName(std::string_view name)
{
    return indexOf<EntryKind>(kindNames, name);
}

std::string_view grantSourceName(GrantSource source)
{
    return sourceNames.at(static_cast<size_t>(source));
}

std::optional<GrantSource> grantSourceFromName(std::string_view name)
{
    return indexOf<GrantSource>(sourceNames, name);
}

std::string limitName(const Entry &entry)
{
    if (entry.limit->kind == Limit::Kind::Amount)
        return entry.limit->amount.toString();
    if (entry.limit->kind == Limit::Kind::Unlimited)
        return "unlimited";
    return entry.kind == EntryKind::LimitSet ? "inherit" : "none";
}

bool sameBooking(const Entry &a, const Entry &b)
{
    return a.org == b.org && a.seq == b.seq && a.kind == b.kind && a.amount == b.amount && a.balance == b.balance
        && a.bookedAt == b.bookedAt && a.occurredAt == b.occurredAt && a.user == b.user && a.action == b.action
        && a.model == b.model && a.asset == b.asset && a.sourceAsset == b.sourceAsset && a.draws == b.draws
        && a.source == b.source && a.priority == b.priority && a.expiresAt == b.expiresAt && a.grant == b.grant
        && a.of == b.of && a.reference == b.reference && a.reason == b.reason && a.role == b.role && a.error == b.error
        && a.cost == b.cost && a.program == b.program && a.version == b.version && a.plan == b.plan
        && a.timeZone == b.timeZone && a.trial == b.trial && a.active == b.active && a.archived == b.archived
        && a.visibility == b.visibility && a.limit == b.limit && a.period == b.period && a.effective == b.effective
        && a.percent == b.percent && a.credits == b.credits;
}

}
