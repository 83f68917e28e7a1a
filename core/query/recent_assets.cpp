// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/recent_assets.h"

#include "core/store/entry_pages.h"

namespace tidemark
{
namespace
{
constexpr int mostEntries = 300;
}

Result<std::vector<RecentAsset>> recentAssets(Ledger &ledger, const std::string &org)
{
    EntryQuery query;
    query.filter.orgs = {org};
    PageRequest request;
    request.count = mostEntries;
    const Result<std::vector<EntryRow>> rows = readEntries(ledger, query, request);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RecentAsset> assets;
    for (const EntryRow &row : *rows) {
        const EntryKind kind = row.entry.kind;
        if (kind == EntryKind::Charge || kind == EntryKind::AssetCreated)
            assets.push_back({row.entry.asset, row.entry.model});
    }
    return assets;
}

}
