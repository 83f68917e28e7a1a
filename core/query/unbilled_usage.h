// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/domain/operation.h"

namespace tidemark
{

class Ledger;

/// Usage that the backend delivered and the ledger refused, all for one cause.
struct UnbilledCause {
    ErrorCode error = ErrorCode::InsufficientCredits;
    int64_t count = 0;
    Credits cost;           ///< as priced when it was refused
    int64_t chargeable = 0; ///< of `count`: would be taken now
    Credits charge;         ///< what these would cost now

    bool operator==(const UnbilledCause &) const = default;
};

/// What of an organization's usage is unbilled, and what would become of it if it were offered once
/// more, in the order in which it was refused.
struct UnbilledUsage {
    std::vector<UnbilledCause> causes; ///< the costliest first
    int64_t count = 0;
    Credits cost;
    std::vector<Operation> charges; ///< those that would be taken, with their new keys
    Credits charge;                 ///< what these would cost
    bool more = false;              ///< only the first mostOffers were offered

    bool operator==(const UnbilledUsage &other) const
    {
        return causes == other.causes && count == other.count && charge == other.charge && more == other.more;
    }
};
constexpr size_t mostOffers = 500;

/// Refused usage is offered again under `retry:` and its key, occurring at `now`, as an import with
/// --retry-refused does. `actor` is who would book it. Looks at the whole chain. Errors: UnknownOrg,
/// Damaged, and those of files.
Result<UnbilledUsage> unbilledUsageOf(Ledger &ledger, const std::string &org, Instant now, const std::string &actor);

}
