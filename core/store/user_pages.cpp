// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_pages.h"

#include <algorithm>
#include <map>

#include "core/store/entry_walk.h"
#include "core/store/ledger.h"
#include "core/store/one_piece_finder.h"
#include "core/store/sql_text.h"
#include "core/store/user_standing.h"

namespace tidemark
{
namespace
{
constexpr int64_t usersInPiece = 1000;
constexpr const char *shownName = "iif(ifnull(u.name, '') = '', u.user, u.name)";

SqlCondition conditionOf(const UserQuery &query)
{
    const UserFilter &filter = query.filter;
    SqlCondition condition;
    if (!filter.role.empty())
        condition.add("u.role = ?", {filter.role});
    // Of another instant only the calculator knows who was active.
    if (filter.active && !query.at)
        condition.add("u.active = ?", {static_cast<int64_t>(*filter.active)});
    condition.addOneOf("u.role", filter.roles);
    condition.addNoneOf("u.role", filter.notRoles);
    condition.addNoneOf("o.org", filter.notOrgs);
    condition.addContains({shownName}, filter.nameText);
    condition.addContains({"u.user"}, filter.idText);
    condition.addContains({"u.email"}, filter.emailText);
    condition.addContains({"u.user", "u.name", "u.email", "o.org", "o.name"}, filter.text);
    return condition;
}

struct Found {
    int64_t number = 0;
    std::string text;
    int64_t place = 0; ///< of the organization in the order of ids
    std::string user;
    int64_t org = 0;
    auto operator<=>(const Found &) const = default;
};

bool isIn(const AmountRange &range, const std::optional<Credits> &figure)
{
    return !range.isBounded() || (figure && figure >= range.from && (!range.to || figure <= range.to));
}

/// What the calculator says of a user, and the table does not.
bool filtersByBalance(const UserFilter &filter)
{
    return filter.period || filter.limit.isBounded() || filter.used.isBounded() || filter.left.isBounded();
}

bool fits(const UserFilter &filter, const UserBalance &balance)
{
    return (!filter.active || balance.active == *filter.active) && (!filter.period || balance.period == *filter.period)
        && isIn(filter.limit, balance.limit) && isIn(filter.used, balance.used) && isIn(filter.left, balance.left);
}

bool needsBalance(const UserQuery &query)
{
    return query.at || filtersByBalance(query.filter) || query.sort == UserSort::Limit || query.sort == UserSort::Period
        || query.sort == UserSort::Used || query.sort == UserSort::Left || query.sort == UserSort::Active;
}

int64_t numberOf(UserSort sort, const UserBalance &balance)
{
    const auto orEndless = [](const std::optional<Credits> &credits) {
        return credits ? credits->thousandths() : INT64_MAX;
    };
    switch (sort) {
    case UserSort::Active:
        return balance.active;
    case UserSort::Limit:
        return orEndless(balance.limit);
    case UserSort::Period:
        return static_cast<int64_t>(balance.period);
    case UserSort::Used:
        return balance.used.thousandths();
    case UserSort::Left:
        return orEndless(balance.left);
    default:
        return 0;
    }
}

class UserFinder final : public RowFinder
{
public:
    UserFinder(Ledger &ledger, const UserQuery &query, std::vector<ChainSpan> orgs)
        : m_ledger(ledger)
        , m_query(query)
        , m_condition(conditionOf(query))
        , m_orgs(std::move(orgs))
        , m_ordered(query.sort == UserSort::Org || (query.sort == UserSort::User && m_orgs.size() == 1))
    {
    }

    Result<IndexPiece> next() override
    {
        const size_t before = m_found.size();
        while (m_next < m_orgs.size() && static_cast<int64_t>(m_found.size() - before) < usersInPiece) {
            if (Result<void> done = findIn(m_next++); !done)
                return tl::unexpected(done.error());
        }
        IndexPiece piece;
        piece.complete = m_next == m_orgs.size();
        if (m_ordered || piece.complete) {
            if (!m_ordered) {
                std::sort(m_found.begin(), m_found.end());
                if (m_query.descending)
                    std::reverse(m_found.begin(), m_found.end());
            }
            for (Found &found : m_found)
                piece.keys.push_back({found.org, 0, std::move(found.user)});
            m_found.clear();
        }
        m_rows += static_cast<int64_t>(piece.keys.size());
        piece.rows = m_rows;
        piece.done = static_cast<int64_t>(m_next);
        piece.toDo = static_cast<int64_t>(m_orgs.size());
        return piece;
    }

private:
    Result<void> findIn(size_t place)
    {
        sqlite::Connection &connection = m_ledger.connection();
        std::vector<Found> found;
        std::string orgId;
        {
            const std::string way = m_ordered && m_query.descending ? " DESC" : "";
            sqlite::Statement row = connection.prepareText("SELECT o.org, u.user, lower(" + std::string(shownName)
                                                           + "), u.role FROM orgs o CROSS JOIN users u "
                                                             "ON u.org = o.id WHERE o.id = ?"
                                                           + m_condition.sql() + " ORDER BY u.user" + way);
            row.bind(m_orgs[place].org);
            m_condition.bindTo(row);
            while (row.step()) {
                orgId = row.text(0);
                const std::string_view text = m_query.sort == UserSort::User ? row.text(1)
                    : m_query.sort == UserSort::Name                         ? row.text(2)
                    : m_query.sort == UserSort::Role                         ? row.text(3)
                                                                             : std::string_view();
                found.push_back(
                    {0, std::string(text), static_cast<int64_t>(place), std::string(row.text(1)), m_orgs[place].org});
            }
        }
        if (const std::optional<Error> error = connection.takeError())
            return tl::unexpected(*error);
        return addFound(orgId, std::move(found));
    }

    Result<void> addFound(const std::string &orgId, std::vector<Found> found)
    {
        std::unique_ptr<UserStanding> standing;
        if (needsBalance(m_query) && !found.empty()) {
            Result<std::unique_ptr<UserStanding>> made =
                UserStanding::of(m_ledger, orgId, m_query.at.value_or(Instant::now()));
            if (!made)
                return tl::unexpected(made.error());
            standing = std::move(*made);
        }
        for (Found &each : found) {
            if (standing) {
                const Result<std::optional<UserBalance>> balance = standing->balanceOf(each.user);
                if (!balance)
                    return tl::unexpected(balance.error());
                if (!*balance || !fits(m_query.filter, **balance))
                    continue;
                each.number = numberOf(m_query.sort, **balance);
            }
            m_found.push_back(std::move(each));
        }
        return {};
    }

    Ledger &m_ledger;
    UserQuery m_query;
    SqlCondition m_condition;
    std::vector<ChainSpan> m_orgs;
    bool m_ordered;
    size_t m_next = 0;
    std::vector<Found> m_found;
    int64_t m_rows = 0;
};
}

std::unique_ptr<RowFinder> findUsers(Ledger &ledger, const UserQuery &query)
{
    const bool descending = query.sort == UserSort::Org && query.descending;
    Result<std::vector<ChainSpan>> orgs = chainSpans(ledger.connection(), {query.filter.orgs, {}, descending});
    if (!orgs)
        return std::make_unique<OnePieceFinder>(tl::unexpected(orgs.error()));
    return std::make_unique<UserFinder>(ledger, query, std::move(*orgs));
}

Result<std::vector<UserRow>> readUsers(Ledger &ledger, const UserQuery &query, const PageRequest &request)
{
    sqlite::Connection &connection = ledger.connection();
    std::map<int64_t, std::unique_ptr<UserStanding>> standings;
    std::vector<UserRow> rows(request.keys.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowKey &key = request.keys[i];
        UserRow &user = rows[i];
        sqlite::Statement row =
            connection.prepare("SELECT o.org, o.name, u.name, u.email, u.role FROM orgs o CROSS JOIN users u "
                               "ON u.org = o.id WHERE o.id = ? AND u.user = ?");
        row.bind(key.first).bind(key.text);
        if (!row.step())
            continue;
        user.org = row.text(0);
        user.orgName = row.text(1);
        user.name = row.text(2);
        user.email = row.text(3);
        const std::string shownRole(row.text(4));
        std::unique_ptr<UserStanding> &standing = standings[key.first];
        if (!standing) {
            Result<std::unique_ptr<UserStanding>> made =
                UserStanding::of(ledger, user.org, query.at.value_or(Instant::now()));
            if (!made)
                return tl::unexpected(made.error());
            standing = std::move(*made);
        }
        Result<std::optional<UserBalance>> balance = standing->balanceOf(key.text);
        if (!balance)
            return tl::unexpected(balance.error());
        user.balance = balance->value_or(UserBalance());
        user.balance.user = key.text;
        user.balance.role = shownRole;
    }
    if (const std::optional<Error> error = connection.takeError())
        return tl::unexpected(*error);
    return rows;
}

}
