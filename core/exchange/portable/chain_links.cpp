// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portable/chain_links.h"

namespace tidemark
{

std::optional<Problem> ChainLinks::follow(const std::string &org, Seq seq, const Hash &prev, const Hash &hash,
                                          const Hash &right)
{
    const bool begins = m_heads.empty() || m_heads.back().org != org;
    const auto problem = [&](ProblemKind kind, std::string message) {
        return Problem{kind, std::move(message), org, seq};
    };
    if (begins && !m_heads.empty() && org < m_heads.back().org)
        return problem(ProblemKind::Gap,
                       "The entries of \"" + org + "\" come after those of \"" + m_heads.back().org
                           + "\": organizations stand in byte order of their ids, each in one piece.");
    const Seq expected = begins ? 1 : m_heads.back().seq + 1;
    if (seq != expected)
        return problem(ProblemKind::Gap,
                       "The next entry of \"" + org + "\" has seq " + std::to_string(expected) + ", not "
                           + std::to_string(seq) + '.');
    if (prev != (begins ? Hash{} : m_heads.back().hash))
        return problem(ProblemKind::BrokenChain, "\"prev\" is not the hash of the entry before.");
    if (hash != right)
        return problem(ProblemKind::HashMismatch, "\"hash\" is not that of the entry as it stands.");
    if (begins)
        m_heads.push_back({org, 0, {}});
    m_heads.back().seq = seq;
    m_heads.back().hash = hash;
    ++m_entries;
    return std::nullopt;
}

}
