// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

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

    sqlite::Connection &m_connection;
    Instant m_at;
    std::map<std::string, Org> m_orgs;
};

}
