// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/ledger/problem.h"

namespace tidemark
{

/// The end of a chain.
struct ChainHead {
    std::string org;
    Seq seq = 0;
    Hash hash{};
};

/// Follows the rows of a ledger or an export, organizations in byte order of their ids and each
/// one's entries from seq 1 on: the part of the first layer that is about rows following each other.
class ChainLinks
{
public:
    /// `right`: what the row's hash ought to be.
    std::optional<Problem> follow(const std::string &org, Seq seq, const Hash &prev, const Hash &hash,
                                  const Hash &right);

    /// One for each organization so far, in byte order of the ids.
    const std::vector<ChainHead> &heads() const
    {
        return m_heads;
    }
    int64_t entries() const
    {
        return m_entries;
    }

private:
    std::vector<ChainHead> m_heads;
    int64_t m_entries = 0;
};

}
