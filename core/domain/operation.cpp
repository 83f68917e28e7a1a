// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include <algorithm>

namespace tidemark
{
namespace
{
constexpr std::array<std::string_view, 18> names{
    "org.create", "user.create", "user.active", "limit",   "default_limit", "threshold", "action", "topup",   "grant",
    "adjust",     "plan",        "cancel",      "convert", "reverse",       "program",   "asset",  "balance", "quote",
};
}

std::string_view operationName(OperationKind kind)
{
    return names.at(static_cast<size_t>(kind));
}

std::optional<OperationKind> operationFromName(std::string_view name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<OperationKind>(at - names.begin());
}

}
