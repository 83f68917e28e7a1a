// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/asset_versions.h"

#include <algorithm>
#include <numeric>

#include "core/store/asset_families.h"
#include "core/store/asset_pages.h"

namespace tidemark
{
namespace
{
void numberByBooking(std::vector<AssetVersion> &versions)
{
    std::vector<size_t> order(versions.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return versions[a].row.seq < versions[b].row.seq;
    });
    for (size_t i = 0; i < order.size(); ++i)
        versions[order[i]].number = static_cast<int>(i) + 1;
}
}

Result<AssetVersions> versionsOf(Ledger &ledger, const std::string &org, const std::string &asset)
{
    Result<AssetFamily> family = familyOf(ledger, org, asset, mostVersions + 1);
    if (!family)
        return tl::unexpected(family.error());
    AssetVersions found;
    found.complete = family->members.size() <= mostVersions;
    family->members.resize(std::min(family->members.size(), mostVersions));
    if (!family->originKnown)
        found.outsideOrigin = family->origin;
    PageRequest request{PageRequest::Kind::Keys, {}, static_cast<int>(family->members.size())};
    for (const AssetFamilies::Member &member : family->members)
        request.keys.push_back({0, member.entry, {}});
    Result<std::vector<AssetRow>> rows = readAssets(ledger, {}, request);
    if (!rows)
        return tl::unexpected(rows.error());
    for (size_t i = 0; i < rows->size(); ++i) {
        AssetVersion version{std::move((*rows)[i])};
        version.parent = family->members[i].parent;
        if (version.parent >= 0) {
            AssetVersion &source = found.versions[static_cast<size_t>(version.parent)];
            version.depth = source.depth + 1;
            source.wentOn = true;
        }
        if (!version.row.reversed)
            found.cost += version.row.cost;
        found.versions.push_back(std::move(version));
    }
    numberByBooking(found.versions);
    return found;
}

}
