// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <algorithm>

#include "core/store/asset_pages.h"
#include "core/store/entry_growth.h"
#include "core/store/entry_pages.h"
#include "core/store/ledger.h"
#include "core/store/org_pages.h"
#include "core/store/sqlite.h"
#include "core/store/user_pages.h"

namespace tidemark
{
namespace
{
template<typename... F>
struct OneOf : F... {
    using F::operator()...;
};
template<typename... F>
OneOf(F...) -> OneOf<F...>;

template<typename T>
Result<Rows> asRows(Result<std::vector<T>> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return Rows(std::move(*rows));
}

/// Nothing of the range was booked after `at`.
TimeRange knownAt(TimeRange range, const std::optional<Instant> &at)
{
    if (at)
        range.until = std::min(range.until.value_or(Instant::latest()), Instant{at->ms + 1});
    return range;
}

EntryQuery known(EntryQuery query)
{
    query.filter.booked = knownAt(query.filter.booked, query.at);
    return query;
}

AssetQuery known(AssetQuery query)
{
    query.filter.created = knownAt(query.filter.created, query.at);
    return query;
}
}

bool isSparse(const ListQuery &query)
{
    const auto *entries = std::get_if<EntryQuery>(&query);
    return entries && accessOf(known(*entries)).sparse;
}

std::unique_ptr<RowFinder> findRows(Ledger &ledger, const ListQuery &query)
{
    return std::visit(OneOf{
                          [&](const EntryQuery &entries) {
                              return findEntries(ledger, known(entries));
                          },
                          [&](const OrgQuery &orgs) {
                              return findOrgs(ledger, orgs);
                          },
                          [&](const UserQuery &users) {
                              return findUsers(ledger, users);
                          },
                          [&](const AssetQuery &assets) {
                              return findAssets(ledger, known(assets));
                          },
                      },
                      query);
}

Result<std::optional<GrownIndex>> growIndex(Ledger &ledger, const ListQuery &query, const SparseIndex &before)
{
    return growEntryIndex(ledger, known(std::get<EntryQuery>(query)), before);
}

Result<Rows> readRows(Ledger &ledger, const ListQuery &query, const PageRequest &request)
{
    const Result<std::unique_ptr<sqlite::Transaction>> snapshot =
        sqlite::Transaction::begin(ledger.connection(), false);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return readRowsWithin(ledger, query, request);
}

Result<Rows> readRowsWithin(Ledger &ledger, const ListQuery &query, const PageRequest &request)
{
    return std::visit(OneOf{
                          [&](const EntryQuery &entries) {
                              return asRows(readEntries(ledger, known(entries), request));
                          },
                          [&](const OrgQuery &) {
                              return asRows(readOrgs(ledger, request));
                          },
                          [&](const UserQuery &users) {
                              return asRows(readUsers(ledger, users, request));
                          },
                          [&](const AssetQuery &assets) {
                              return asRows(readAssets(ledger, assets, request));
                          },
                      },
                      query);
}

}
