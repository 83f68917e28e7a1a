// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asset_counts.h"

#include <set>

#include "core/domain/entry.h"
#include "core/store/ledger.h"
#include "core/store/sqlite.h"

namespace tidemark
{
namespace
{
constexpr size_t mostModels = 300;
}

Result<AssetCounts> countAssets(Ledger &ledger, const std::string &org)
{
    sqlite::Connection &connection = ledger.connection();
    AssetCounts counts;
    std::set<std::string> models;
    {
        const std::string from = "SELECT a.archived, a.visibility, count(*), a.model FROM main.assets a";
        const std::string group = " GROUP BY a.archived, a.visibility, a.model";
        sqlite::Statement row = connection.prepareText(
            from + (org.empty() ? "" : " WHERE a.org = (SELECT id FROM main.orgs WHERE org = ?)") + group);
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
