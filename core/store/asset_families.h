// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/domain/entry.h"

namespace tidemark
{

class Ledger;
namespace sqlite
{
class Connection;
}

/// Which assets were made of which. A link counts where the source was there before, or is not in the ledger at all:
/// so nothing is its own ancestor, whatever the rows of an import said.
class AssetFamilies
{
public:
    explicit AssetFamilies(sqlite::Connection &connection);

    /// `org` is the organization's row. The first of the asset's ancestors; the asset itself where there is none. Also
    /// one that is not in the ledger.
    std::string originOf(int64_t org, const std::string &asset, Seq seq, const std::string &source);
    /// How many assets come from an origin, counting it where it is in the ledger; no further than `most`.
    int sizeOf(int64_t org, const std::string &origin, int most);

    struct Member {
        std::string asset;
        Seq seq = 0;
        int64_t entry = 0; ///< row of the entry that made it
        int parent = -1;   ///< its place among the members; -1: the origin, or made of what is not in the ledger
    };
    /// The origin's family, parents before children, siblings by seq; no more than `most`.
    std::vector<Member> membersOf(int64_t org, const std::string &origin, size_t most);

private:
    struct Made {
        Seq seq = 0; ///< 0: not in the ledger
        int64_t entry = 0;
        std::string source;
    };
    Made madeOf(int64_t org, const std::string &asset);
    std::vector<Member> childrenOf(int64_t org, const std::string &asset, Seq seq, int parent, size_t most);

    sqlite::Connection &m_connection;
    std::map<std::pair<int64_t, std::string>, std::string> m_origins;
    std::map<std::pair<int64_t, std::string>, int> m_sizes;
};

struct AssetFamily {
    std::string origin;
    bool originKnown = true; ///< false: the origin is not in the ledger, and no member
    std::vector<AssetFamilies::Member> members;
};
/// The family of an asset. Errors: UnknownAsset, and those of files.
Result<AssetFamily> familyOf(Ledger &ledger, const std::string &org, const std::string &asset, size_t most);

}
