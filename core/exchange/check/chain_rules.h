// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/exchange/check/verification.h"
#include "core/ledger/verifier.h"

namespace tidemark
{

/// The second layer over the chains of many organizations, one after the other; it stops at the
/// first problem.
class ChainRules
{
public:
    /// `programs` must outlive this.
    explicit ChainRules(const ProgramCatalog &programs)
        : m_programs(programs)
    {
    }
    void take(const Entry &entry);
    /// A row that is no entry, though it stands where one should.
    void takeMalformed(const std::string &org, Seq seq, const std::string &why);
    /// After the last entry of an organization.
    void endOfChain();

    /// Of the rules only.
    const std::optional<Problem> &problem() const
    {
        return m_problem;
    }
    /// Of the current chain, and after endOfChain() of the last one until take(); null before the first entry.
    const ChainVerifier *chain() const
    {
        return m_chain ? &*m_chain : nullptr;
    }

private:
    const ProgramCatalog &m_programs;
    std::optional<ChainVerifier> m_chain;
    bool m_atEnd = false;
    std::optional<Problem> m_problem;
};

/// Before endOfChain(): shows what the chain led to where it kept the rules.
void showChain(const ChainVisitor &visitor, const ChainRules &rules, const ProgramCatalog &programs);

}
