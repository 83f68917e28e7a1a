// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assets_then.h"

#include "core/base/json.h"
#include "core/store/chain_rows.h"
#include "core/store/entry_detail.h"

namespace tidemark
{
namespace
{
constexpr auto updated = static_cast<int64_t>(EntryKind::AssetUpdated);
}

AssetsThen::Org &AssetsThen::orgOf(const std::string &id)
{
    const auto known = m_orgs.find(id);
    if (known != m_orgs.end())
        return known->second;
    Org &org = m_orgs[id];
    {
        sqlite::Statement row = m_connection.prepare("SELECT id FROM main.orgs WHERE org = ?");
        if (row.bind(id).step())
            org.row = row.integer(0);
    }
    org.last = lastSeqAt(m_connection, org.row, m_at);
    readChanged(org);
    return org;
}

void AssetsThen::readChanged(Org &org)
{
    {
        sqlite::Statement later =
            m_connection.prepare("SELECT asset FROM main.entries WHERE org = ? AND seq > ? AND kind = ?");
        later.bind(org.row).bind(org.last).bind(updated);
        while (later.step())
            org.changed.emplace(later.text(0), State());
    }
    if (org.changed.empty())
        return;
    sqlite::Statement earlier = m_connection.prepare(
        "SELECT asset, detail FROM main.entries WHERE org = ? AND seq <= ? AND kind = ? ORDER BY seq");
    earlier.bind(org.row).bind(org.last).bind(updated);
    while (earlier.step()) {
        const auto asset = org.changed.find(std::string(earlier.text(0)));
        Entry update;
        if (asset == org.changed.end() || !readDetail(earlier.text(1), update))
            continue;
        asset->second.visibility = update.visibility.value_or(asset->second.visibility);
        asset->second.archived = update.archived.value_or(asset->second.archived);
    }
}

std::vector<std::string> AssetsThen::orgsChangedSince()
{
    std::vector<std::string> orgs;
    sqlite::Statement row = m_connection.prepare(
        "SELECT DISTINCT o.org FROM main.entries e CROSS JOIN main.orgs o ON o.id = e.org WHERE e.booked_at > ? AND "
        "e.kind = ?");
    row.bind(m_at.ms).bind(updated);
    while (row.step())
        orgs.emplace_back(row.text(0));
    return orgs;
}

AssetsThen::Differing AssetsThen::differing(const std::vector<std::string> &orgs)
{
    Differing differing;
    const auto add = [](std::string &list, int64_t org, const std::string &asset) {
        list += (list.empty() ? "[[" : ",[") + std::to_string(org) + ',';
        appendJsonString(list, asset);
        list += ']';
    };
    for (const std::string &id : orgs.empty() ? orgsChangedSince() : orgs) {
        const Org &org = orgOf(id);
        for (const auto &[asset, then] : org.changed) {
            sqlite::Statement now =
                m_connection.prepare("SELECT visibility, archived FROM main.assets WHERE org = ? AND asset = ?");
            now.bind(org.row).bind(asset);
            if (!now.step())
                continue;
            if (now.integer(0) != static_cast<int64_t>(then.visibility))
                add(differing.visibility, org.row, asset);
            if ((now.integer(1) != 0) != then.archived)
                add(differing.archived, org.row, asset);
        }
    }
    differing.visibility += differing.visibility.empty() ? "[]" : "]";
    differing.archived += differing.archived.empty() ? "[]" : "]";
    return differing;
}

void AssetsThen::restore(AssetRow &asset)
{
    if (asset.org.empty())
        return;
    const Org &org = orgOf(asset.org);
    if (const auto state = org.changed.find(asset.asset); state != org.changed.end()) {
        asset.visibility = state->second.visibility;
        asset.archived = state->second.archived;
    }
    if (!asset.reversed)
        return;
    sqlite::Statement reversal = m_connection.prepare("SELECT seq FROM main.reversals WHERE org = ? AND of = ?");
    reversal.bind(org.row).bind(asset.seq);
    asset.reversed = reversal.step() && reversal.integer(0) <= org.last;
}

}
