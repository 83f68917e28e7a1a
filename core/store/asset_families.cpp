// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asset_families.h"

#include <algorithm>
#include <iterator>

#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
/// Beyond this many generations the way up ends.
constexpr int mostGenerations = 10'000;
}

AssetFamilies::AssetFamilies(sqlite::Connection &connection)
    : m_connection(connection)
{
}

AssetFamilies::Made AssetFamilies::madeOf(int64_t org, const std::string &asset)
{
    sqlite::Statement row = m_connection.prepare(
        "SELECT e.seq, e.id, e.source_asset FROM main.assets a CROSS JOIN main.entries e ON e.org = a.org "
        "AND e.seq = a.seq WHERE a.org = ? AND a.asset = ?");
    row.bind(org).bind(asset);
    if (!row.step())
        return {};
    return {row.integer(0), row.integer(1), std::string(row.text(2))};
}

std::string AssetFamilies::originOf(int64_t org, const std::string &asset, Seq seq, const std::string &source)
{
    std::vector<std::string> way;
    std::string at = asset;
    std::string origin;
    Made made{seq, 0, source};
    for (int generation = 0; origin.empty(); ++generation) {
        if (const auto known = m_origins.find({org, at}); known != m_origins.end()) {
            origin = known->second;
            break;
        }
        way.push_back(at);
        if (made.source.empty() || generation == mostGenerations) {
            origin = at;
            break;
        }
        Made parent = madeOf(org, made.source);
        if (parent.seq == 0)
            origin = made.source;
        else if (parent.seq >= made.seq)
            origin = at;
        at = std::move(made.source);
        made = std::move(parent);
    }
    for (const std::string &each : way)
        m_origins.emplace(std::pair(org, each), origin);
    return origin;
}

std::vector<AssetFamilies::Member> AssetFamilies::childrenOf(int64_t org, const std::string &asset, Seq seq, int parent,
                                                             size_t most)
{
    std::vector<Member> children;
    sqlite::Statement row = m_connection.prepare(
        "SELECT e.asset, e.seq, e.id FROM main.entries e CROSS JOIN main.assets a ON a.org = e.org "
        "AND a.asset = e.asset AND a.seq = e.seq WHERE e.org = ? AND e.source_asset = ? AND e.seq > ? "
        "ORDER BY e.seq LIMIT ?");
    row.bind(org).bind(asset).bind(seq).bind(static_cast<int64_t>(most));
    while (row.step())
        children.push_back({std::string(row.text(0)), row.integer(1), row.integer(2), parent});
    return children;
}

std::vector<AssetFamilies::Member> AssetFamilies::membersOf(int64_t org, const std::string &origin, size_t most)
{
    std::vector<Member> members;
    const Made made = madeOf(org, origin);
    // Those to be visited, the next one last.
    std::vector<Member> ahead;
    if (made.seq > 0)
        ahead.push_back({origin, made.seq, made.entry, -1});
    else
        ahead = childrenOf(org, origin, 0, -1, most);
    if (made.seq == 0)
        std::reverse(ahead.begin(), ahead.end());
    while (!ahead.empty() && members.size() < most) {
        members.push_back(std::move(ahead.back()));
        ahead.pop_back();
        const int parent = static_cast<int>(members.size()) - 1;
        std::vector<Member> children = childrenOf(org, members.back().asset, members.back().seq, parent, most);
        ahead.insert(ahead.end(), std::make_move_iterator(children.rbegin()), std::make_move_iterator(children.rend()));
    }
    return members;
}

int AssetFamilies::sizeOf(int64_t org, const std::string &origin, int most)
{
    const auto [at, isNew] = m_sizes.try_emplace({org, origin}, 0);
    if (isNew)
        at->second = static_cast<int>(membersOf(org, origin, static_cast<size_t>(most)).size());
    return at->second;
}

Result<AssetFamily> familyOf(Ledger &ledger, const std::string &org, const std::string &asset, size_t most)
{
    sqlite::Connection &connection = ledger.connection();
    int64_t id = 0;
    Seq seq = 0;
    std::string source;
    {
        sqlite::Statement row = connection.prepare(
            "SELECT o.id, a.seq, e.source_asset FROM main.orgs o CROSS JOIN main.assets a ON a.org = o.id "
            "CROSS JOIN main.entries e ON e.org = a.org AND e.seq = a.seq WHERE o.org = ? AND a.asset = ?");
        row.bind(org).bind(asset);
        if (row.step()) {
            id = row.integer(0);
            seq = row.integer(1);
            source = row.text(2);
        }
    }
    if (seq == 0 && !connection.failed())
        return fail(ErrorCode::UnknownAsset, "\"" + org + "\" has no asset \"" + asset + "\".");
    AssetFamilies families(connection);
    AssetFamily family;
    family.origin = families.originOf(id, asset, seq, source);
    family.members = families.membersOf(id, family.origin, most);
    family.originKnown = !family.members.empty() && family.members.front().asset == family.origin;
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return family;
}

}
