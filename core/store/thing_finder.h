// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemark
{

class Ledger;

/// What somebody may look for by a name or an id.
struct FoundThing {
    enum class Kind : uint8_t { Org, User, Asset };
    Kind kind = Kind::Org;
    std::string org;
    std::string orgName; ///< empty where none was given, as `name`
    std::string id;      ///< of the organization, user or asset
    std::string name;    ///< of the organization or user
    int64_t seq = 0;     ///< of the entry that made the asset
};

/// Organizations and users whose name or id contains `typed`, or else its letters in their order, whatever the case of
/// A to Z; assets whose id begins with it, and lately made ones that contain it. At most `most` of each kind, in no
/// order; what is not found within `budget` is left out, so that the answer is there while somebody types. Errors:
/// those of files.
Result<std::vector<FoundThing>> findThings(Ledger &ledger, const std::string &typed, int most,
                                           std::chrono::milliseconds budget);

}
