// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thing_finder.h"

#include <functional>

#include "core/domain/entry.h"
#include "core/store/ledger.h"
#include "core/store/sql_text.h"

namespace tidemark
{
namespace
{
using Clock = std::chrono::steady_clock;

constexpr int64_t orgsInPiece = 500;
constexpr int64_t lateEntries = 20'000;

/// "nrth" finds "Northwind": its letters with anything between them.
std::string scattered(const std::string &typed)
{
    std::string pattern = "%";
    for (const char c : typed) {
        if (c == ' ')
            continue;
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
        // Not within a letter of several bytes.
        if ((static_cast<unsigned char>(c) & 0x80U) == 0)
            pattern += '%';
    }
    return pattern + "%";
}

/// The first text in the order of bytes that does not begin with `prefix`.
std::string endOf(std::string prefix)
{
    return prefix + "\xff";
}

class Search
{
public:
    Search(Ledger &ledger, std::string typed, int most, std::chrono::milliseconds budget)
        : m_connection(ledger.connection())
        , m_typed(std::move(typed))
        , m_most(most)
        , m_end(Clock::now() + budget)
        , m_lastOrg(m_connection.integer("SELECT max(id) FROM orgs").value_or(0))
    {
    }

    Result<std::vector<FoundThing>> found()
    {
        findBy(FoundThing::Kind::Org,
               "SELECT o.org, o.name, o.org, o.name, 0 FROM orgs o WHERE o.id BETWEEN ? AND ? "
               "AND (o.org LIKE ? ESCAPE '\\' OR o.name LIKE ? ESCAPE '\\') LIMIT ?");
        findBy(FoundThing::Kind::User,
               "SELECT o.org, o.name, u.user, u.name, 0 FROM orgs o CROSS JOIN users u ON u.org = o.id "
               "WHERE o.id BETWEEN ? AND ? AND (u.user LIKE ? ESCAPE '\\' OR u.name LIKE ? ESCAPE '\\') LIMIT ?");
        findAssets();
        if (const std::optional<Error> error = m_connection.takeError())
            return tl::unexpected(*error);
        return std::move(m_found);
    }

private:
    bool isOver() const
    {
        return Clock::now() >= m_end || m_connection.failed();
    }
    void take(sqlite::Statement &row, FoundThing::Kind kind, int &left)
    {
        while (row.step()) {
            m_found.push_back({kind, std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                               std::string(row.text(3)), row.integer(4)});
            --left;
        }
    }
    /// Pieces of organizations, so that the time is looked at now and then.
    void eachPiece(const std::function<void(int64_t first, int64_t last)> &look, const int &left) const
    {
        for (int64_t first = 1; first <= m_lastOrg && left > 0 && !isOver(); first += orgsInPiece)
            look(first, first + orgsInPiece - 1);
    }
    void findBy(FoundThing::Kind kind, const std::string &select)
    {
        int left = m_most;
        const auto look = [&](const std::string &pattern) {
            eachPiece(
                [&](int64_t first, int64_t last) {
                    sqlite::Statement row = m_connection.prepareText(select);
                    row.bind(first).bind(last).bind(pattern).bind(pattern).bind(static_cast<int64_t>(left));
                    take(row, kind, left);
                },
                left);
        };
        look(containing(m_typed));
        if (left == m_most)
            look(scattered(m_typed));
    }
    void findAssets()
    {
        const size_t before = m_found.size();
        int left = m_most;
        // A statement reads what it is bound to until it goes.
        const std::string end = endOf(m_typed);
        eachPiece(
            [&](int64_t first, int64_t last) {
                sqlite::Statement row = m_connection.prepare(
                    "SELECT o.org, o.name, a.asset, '', a.seq FROM orgs o CROSS JOIN assets a ON a.org = o.id "
                    "AND a.asset >= ? AND a.asset < ? WHERE o.id BETWEEN ? AND ? LIMIT ?");
                row.bind(m_typed).bind(end).bind(first).bind(last).bind(static_cast<int64_t>(left));
                take(row, FoundThing::Kind::Asset, left);
            },
            left);
        if (m_found.size() > before || isOver())
            return;
        const std::string part = containing(m_typed);
        sqlite::Statement row = m_connection.prepare(
            "SELECT o.org, o.name, e.asset, '', e.seq FROM entries e NOT INDEXED CROSS JOIN orgs o ON o.id = e.org "
            "WHERE e.id > (SELECT max(id) FROM entries) - ? AND e.kind IN (?, ?) AND e.asset LIKE ? ESCAPE '\\' "
            "ORDER BY e.id DESC LIMIT ?");
        row.bind(lateEntries)
            .bind(static_cast<int64_t>(EntryKind::Charge))
            .bind(static_cast<int64_t>(EntryKind::AssetCreated))
            .bind(part)
            .bind(static_cast<int64_t>(left));
        take(row, FoundThing::Kind::Asset, left);
    }

    sqlite::Connection &m_connection;
    std::string m_typed;
    int m_most;
    Clock::time_point m_end;
    int64_t m_lastOrg;
    std::vector<FoundThing> m_found;
};
}

Result<std::vector<FoundThing>> findThings(Ledger &ledger, const std::string &typed, int most,
                                           std::chrono::milliseconds budget)
{
    return Search(ledger, typed, most, budget).found();
}

}
