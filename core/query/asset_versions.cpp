// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/asset_versions.h"

#include <algorithm>
#include <numeric>

#include "core/store/asset_families.h"
#include "core/store/asset_pages.h"
#include "core/store/state_then.h"

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

Result<AssetVersions> reading(Ledger &ledger, const std::string &org, const std::string &asset,
                              const std::optional<Instant> &at)
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
    AssetQuery query;
    query.at = at;
    Result<std::vector<AssetRow>> rows = readAssets(ledger, query, request);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<int> places(rows->size(), -1); // in what is found, of those that were there
    for (size_t i = 0; i < rows->size(); ++i) {
        if (at && (*rows)[i].bookedAt > *at)
            continue;
        places[i] = static_cast<int>(found.versions.size());
        AssetVersion version{std::move((*rows)[i])};
        // What it was made of was booked before it.
        const int parent = family->members[i].parent;
        version.parent = parent >= 0 ? places[static_cast<size_t>(parent)] : -1;
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

Result<AssetVersions> versionsOf(Ledger &ledger, const std::string &org, const std::string &asset,
                                 const std::optional<Instant> &at)
{
    try {
        return reading(ledger, org, asset, at);
    } catch (const LawBroken &broken) {
        return tl::unexpected(damagedBy(broken, ledger, org));
    }
}

}
