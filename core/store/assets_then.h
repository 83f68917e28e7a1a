// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/domain/rows.h"
#include "core/store/sqlite.h"

namespace tidemark
{

/// Whether assets were shared, archived and reversed at an instant: what was changed later is looked up in the chain.
class AssetsThen
{
public:
    AssetsThen(sqlite::Connection &connection, Instant at)
        : m_connection(connection)
        , m_at(at)
    {
    }
    /// `asset` says what is so now, then what was.
    void restore(AssetRow &asset);

    /// Assets that are otherwise now than they were, as SQL knows them: `[[orgs.id, asset], …]`, in JSON.
    struct Differing {
        std::string visibility;
        std::string archived;
    };
    /// Of these organizations; empty: of all. Reads what was booked since.
    Differing differing(const std::vector<std::string> &orgs);
    /// Whether the asset of row `a` of main.assets is in such a list, a parameter.
    static constexpr auto isIn =
        "((a.org, a.asset) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)))";

private:
    struct State {
        Visibility visibility = Visibility::Personal;
        bool archived = false;
    };
    struct Org {
        int64_t row = 0;
        Seq last = 0;                         ///< known at the instant
        std::map<std::string, State> changed; ///< later; as they were
    };
    Org &orgOf(const std::string &id);
    void readChanged(Org &org);
    std::vector<std::string> orgsChangedSince();

    sqlite::Connection &m_connection;
    Instant m_at;
    std::map<std::string, Org> m_orgs;
};

}
