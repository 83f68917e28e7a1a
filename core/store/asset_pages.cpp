// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asset_pages.h"

#include <algorithm>

#include "core/base/credits_sum.h"
#include "core/store/asset_families.h"
#include "core/store/assets_then.h"
#include "core/store/ledger.h"
#include "core/store/one_piece_finder.h"
#include "core/store/stored_instant.h"
#include "core/store/walk_finder.h"

namespace tidemark
{
namespace
{
constexpr auto charge = static_cast<int64_t>(EntryKind::Charge);
constexpr auto made = static_cast<int64_t>(EntryKind::AssetCreated);

EntrySearch searchOf(sqlite::Connection &connection, const ProgramCatalog &programs, const AssetQuery &query)
{
    const AssetFilter &filter = query.filter;
    EntrySearch search;
    search.joins = " CROSS JOIN assets a ON a.org = e.org AND a.asset = e.asset AND a.seq = e.seq";
    SqlCondition &condition = search.condition;
    condition.addOneOf("e.kind", std::vector<int64_t>{charge, made});
    if (!filter.user.empty())
        condition.add("e.user = ?", {filter.user});
    condition.addOneOf("e.action", filter.actions);
    if (!filter.model.empty())
        condition.add("e.model = ? COLLATE NOCASE", {filter.model});
    const bool byState = filter.visibility || filter.archived;
    if (byState && query.at) {
        const AssetsThen::Differing differing = AssetsThen(connection, *query.at).differing(filter.orgs);
        const std::string otherwise = std::string(" = ?) <> ") + AssetsThen::isIn;
        if (filter.visibility)
            condition.add("(a.visibility" + otherwise,
                          {static_cast<int64_t>(*filter.visibility), differing.visibility});
        if (filter.archived)
            condition.add("(a.archived" + otherwise, {static_cast<int64_t>(*filter.archived), differing.archived});
    } else {
        if (filter.visibility)
            condition.add("a.visibility = ?", {static_cast<int64_t>(*filter.visibility)});
        if (filter.archived)
            condition.add("a.archived = ?", {static_cast<int64_t>(*filter.archived)});
    }
    if (filter.reversed)
        condition.add("a.reversed = ?", {static_cast<int64_t>(*filter.reversed)});
    condition.addRange("-e.amount", filter.cost);
    condition.addContains({"e.asset"}, filter.assetText);
    condition.addContains({"e.model"}, filter.modelText);
    condition.addContains({"e.source_asset"}, filter.sourceText);
    condition.addContainsOrOneOf({"e.action"}, filter.actionText, "e.action",
                                 actionsNamed(programs, filter.actionText));
    if (!filter.notOrgs.empty() || !filter.text.empty() || !filter.userText.empty())
        search.joins += " CROSS JOIN orgs o ON o.id = e.org LEFT JOIN users u ON u.org = e.org AND u.user = e.user";
    condition.addNoneOf("o.org", filter.notOrgs);
    condition.addContains({"e.user", "u.name"}, filter.userText);
    std::vector<std::string> searched{"e.asset", "e.source_asset", "e.action", "e.model", "e.user", "u.name"};
    // Of one organization every asset has its name.
    if (filter.orgs.size() != 1)
        searched.insert(searched.end(), {"o.org", "o.name"});
    condition.addContains(searched, filter.text);
    return search;
}

/// By what a list is sorted here; none where the path has its order.
std::optional<WalkFinder::SortBy> sortOf(sqlite::Connection &connection, const AssetQuery &query)
{
    const auto by = [&](const char *number, const char *text) {
        return WalkFinder::SortBy{number, text, query.descending};
    };
    const auto byState = [&](const char *column, std::string AssetsThen::Differing::*changed) {
        WalkFinder::SortBy state = by(column, "''");
        if (query.at) {
            state.number = '(' + state.number + " <> " + AssetsThen::isIn + ')';
            state.values = {AssetsThen(connection, *query.at).differing(query.filter.orgs).*changed};
        }
        return state;
    };
    switch (query.sort) {
    case AssetSort::Created:
        return query.filter.orgs.size() > 1 ? std::optional(by("e.booked_at", "''")) : std::nullopt;
    case AssetSort::Org:
        return std::nullopt;
    case AssetSort::Asset:
        return by("0", "e.asset");
    case AssetSort::Action:
        return by("0", "e.action");
    case AssetSort::Model:
        return by("0", "lower(e.model)");
    case AssetSort::Cost:
        return by("-e.amount", "''");
    case AssetSort::User:
        return by("0", "(SELECT lower(coalesce(n.name, n.user)) FROM users n WHERE n.org = e.org AND n.user = e.user)");
    case AssetSort::Visibility:
        return byState("a.visibility", &AssetsThen::Differing::visibility);
    case AssetSort::Archived:
        return byState("a.archived", &AssetsThen::Differing::archived);
    }
    return std::nullopt;
}
}

std::unique_ptr<RowFinder> findAssets(Ledger &ledger, const AssetQuery &query)
{
    sqlite::Connection &connection = ledger.connection();
    EntryPath path;
    path.descending = query.descending;
    if (query.sort == AssetSort::Created && query.filter.orgs.empty()) {
        path.least = query.filter.created.from ? query.filter.created.from->ms : INT64_MIN;
        path.most = query.filter.created.until ? query.filter.created.until->ms - 1 : INT64_MAX;
    } else {
        path.order = EntryPath::Order::Chains;
        Result<std::vector<ChainSpan>> spans =
            chainSpans(connection, {query.filter.orgs, query.filter.created, query.descending});
        if (!spans)
            return std::make_unique<OnePieceFinder>(tl::unexpected(spans.error()));
        path.spans = std::move(*spans);
    }
    return std::make_unique<WalkFinder>(connection, path, searchOf(connection, ledger.programs(), query),
                                        sortOf(connection, query));
}

Result<std::vector<AssetRow>> readAssets(Ledger &ledger, const AssetQuery &query, const PageRequest &request)
{
    sqlite::Connection &connection = ledger.connection();
    std::vector<AssetRow> rows(request.keys.size());
    AssetFamilies families(connection);
    for (size_t i = 0; i < rows.size(); ++i) {
        sqlite::Statement row = connection.prepare(
            "SELECT e.id, o.org, o.name, o.program, o.version, e.asset, e.seq, e.kind, e.action, e.model, e.amount, "
            "e.user, u.name, "
            "e.occurred_at, e.booked_at, e.source_asset, a.visibility, a.archived, a.reversed, e.org FROM entries e "
            "CROSS JOIN orgs o ON o.id = e.org CROSS JOIN assets a ON a.org = e.org AND a.asset = e.asset "
            "LEFT JOIN users u ON u.org = e.org AND u.user = e.user WHERE e.id = ?");
        row.bind(request.keys[i].second);
        if (!row.step())
            continue;
        AssetRow &asset = rows[i];
        asset.id = row.integer(0);
        asset.org = row.text(1);
        asset.orgName = row.text(2);
        asset.asset = row.text(5);
        asset.seq = row.integer(6);
        asset.kind = row.integer(7) == charge ? EntryKind::Charge : EntryKind::AssetCreated;
        asset.action = row.text(8);
        asset.model = row.text(9);
        asset.cost = opposite(Credits::fromThousandths(row.integer(10)));
        asset.user = row.text(11);
        asset.userName = row.text(12);
        asset.occurredAt = storedInstant(row, 13);
        asset.bookedAt = storedInstant(row, 14);
        asset.sourceAsset = row.text(15);
        asset.visibility = row.integer(16) != 0 ? Visibility::Org : Visibility::Personal;
        asset.archived = row.integer(17) != 0;
        asset.reversed = row.integer(18) != 0;
        const Program *program = ledger.programs().find(row.text(3), row.integer(4));
        if (const PricedAction *action = program ? program->action(asset.action) : nullptr)
            asset.actionName = action->name;
        asset.origin = families.originOf(row.integer(19), asset.asset, asset.seq, asset.sourceAsset);
        asset.versions = families.sizeOf(row.integer(19), asset.origin, mostCountedVersions);
    }
    if (query.at) {
        AssetsThen then(connection, *query.at);
        for (AssetRow &asset : rows)
            then.restore(asset);
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return rows;
}

}
