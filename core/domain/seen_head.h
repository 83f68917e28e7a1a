// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/domain/entry.h"

namespace tidemark
{

/// The end of an organization's chain, as it was last seen in a ledger or an export.
struct SeenHead {
    std::string org;
    Hash first{}; ///< of its first entry: whether it is the same chain at all
    Seq seq = 0;
    Hash hash{};
    Instant seenAt;

    bool operator==(const SeenHead &) const = default;
};

}
