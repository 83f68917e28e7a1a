// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/domain/seen_head.h"
#include "core/ledger/problem.h"

namespace tidemark
{

/// Compares the rows of a ledger or an export with the heads that were last seen there: a chain that
/// was cut short at its end, or went another way, keeps both layers of a check (exchange.md, "Checking").
class HeadWatch
{
public:
    explicit HeadWatch(std::vector<SeenHead> seen = {});

    /// Each row, as ChainLinks follows them.
    void see(const std::string &org, Seq seq, const Hash &hash);

    /// Once all rows were seen. nullopt: every chain goes on from where it was, or nothing was seen before,
    /// or it is another ledger.
    std::optional<Problem> problem() const;
    /// What to remember.
    const std::vector<SeenHead> &heads() const
    {
        return m_heads;
    }

private:
    struct Before {
        SeenHead head;
        bool isSame = false;  ///< its first entry is that of the chain seen now
        bool extends = false; ///< the entry that was its head is there
        bool isThere = false;
    };
    std::unordered_map<std::string, Before> m_before;
    Before *m_current = nullptr;
    std::vector<SeenHead> m_heads;
};

}
