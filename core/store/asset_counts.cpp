// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asset_counts.h"

#include <set>

#include "core/domain/entry.h"
#include "core/store/assets_then.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
constexpr size_t mostModels = 300;
}

Result<AssetCounts> countAssets(Ledger &ledger, const std::string &org, const std::optional<Instant> &at)
{
    sqlite::Connection &connection = ledger.connection();
    AssetCounts counts;
    std::set<std::string> models;
    AssetsThen::Differing differing;
    if (at)
        differing = AssetsThen(connection, *at).differing(org.empty() ? std::vector<std::string>() : std::vector{org});
    {
        const std::string otherwise = std::string(" <> ") + AssetsThen::isIn;
        const std::string state =
            at ? "a.archived" + otherwise + ", a.visibility" + otherwise : std::string("a.archived, a.visibility");
        const std::string known =
            at ? " CROSS JOIN main.entries e ON e.org = a.org AND e.seq = a.seq AND e.booked_at <= ?" : "";
        const std::string one = org.empty() ? "" : " WHERE a.org = (SELECT id FROM main.orgs WHERE org = ?)";
        sqlite::Statement row = connection.prepareText("SELECT " + state + ", count(*), a.model FROM main.assets a"
                                                       + known + one + " GROUP BY 1, 2, a.model");
        if (at)
            row.bind(differing.archived).bind(differing.visibility).bind(at->ms);
        if (!org.empty())
            row.bind(org);
        while (row.step()) {
            const bool ofOrg = row.integer(1) == static_cast<int64_t>(Visibility::Org);
            (row.integer(0) != 0 ? counts.archived : ofOrg ? counts.org : counts.personal) += row.integer(2);
            if (!row.isNull(3) && models.size() < mostModels)
                models.emplace(row.text(3));
        }
    }
    counts.models.assign(models.begin(), models.end());
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return counts;
}

Result<void> eachAsset(Ledger &ledger, const std::function<bool(std::string_view org, std::string_view asset)> &visit)
{
    sqlite::Connection &connection = ledger.connection();
    {
        sqlite::Statement row =
            connection.prepare("SELECT o.org, a.asset FROM main.orgs o CROSS JOIN main.assets a ON a.org = o.id");
        while (row.step() && visit(row.text(0), row.text(1))) { }
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return {};
}

}
