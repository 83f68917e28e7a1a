// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/last_check.h"

#include <algorithm>

#include "core/base/file_key.h"
#include "core/store/seen_heads.h"

namespace tidemark
{
std::optional<LastCheck> lastCheckOf(SeenHeads &seen, const std::string &path)
{
    const Result<std::vector<SeenHead>> heads = seen.of(fileKey(path));
    if (!heads || heads->empty())
        return std::nullopt;
    LastCheck last{0, heads->front().seenAt};
    for (const SeenHead &head : *heads) {
        last.entries += head.seq;
        last.at = std::max(last.at, head.seenAt);
    }
    return last;
}

Result<void> forgetCheckOf(SeenHeads &seen, const std::string &path)
{
    return seen.forget(fileKey(path));
}

}
