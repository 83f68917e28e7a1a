// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/last_check.h"

#include <QFileInfo>
#include <algorithm>

#include "core/store/seen_heads.h"

namespace tidemark
{
namespace
{
std::string wholePath(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).canonicalFilePath().toStdString();
}
}

std::optional<LastCheck> lastCheckOf(SeenHeads &seen, const std::string &path)
{
    const Result<std::vector<SeenHead>> heads = seen.of(wholePath(path));
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
    return seen.forget(wholePath(path));
}

}
