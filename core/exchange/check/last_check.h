// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace tidemark
{

class SeenHeads;

/// When a file was last found whole at this desk, and how far it went then. It says nothing of what the file is now.
struct LastCheck {
    int64_t entries = 0;
    Instant at;

    bool operator==(const LastCheck &) const = default;
};

/// nullopt: never, or nobody remembers. `path` in UTF-8.
std::optional<LastCheck> lastCheckOf(SeenHeads &seen, const std::string &path);

/// The next check takes the file as it is then, whatever was seen before.
Result<void> forgetCheckOf(SeenHeads &seen, const std::string &path);

}
