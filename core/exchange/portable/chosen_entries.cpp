// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/chosen_entries.h"

#include <set>

namespace tidemark
{
namespace
{
constexpr int64_t entriesBetweenReports = 16'384;
}

Result<void> eachChosenEntry(ChainReader &chains, const std::vector<std::string> &orgs,
                             const std::function<void(double part)> &progress,
                             const std::function<bool(const Entry &)> &visit)
{
    const std::set<std::string> chosen(orgs.begin(), orgs.end());
    std::set<std::string> missing = chosen;
    for (int64_t read = 1;; ++read) {
        const Result<const Entry *> next = chains.next();
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        if (progress && read % entriesBetweenReports == 0)
            progress(chains.part());
        const Entry &entry = **next;
        if (!chosen.empty() && !chosen.contains(entry.org))
            continue;
        missing.erase(entry.org);
        if (!visit(entry))
            return {};
    }
    if (missing.empty())
        return {};
    return fail(ErrorCode::UnknownOrg, "The ledger has no organization \"" + *missing.begin() + "\".");
}

}
