// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/chain_rules.h"

namespace tidemark
{

void ChainRules::take(const Entry &entry)
{
    if (m_problem)
        return;
    if (!m_chain || m_atEnd)
        m_chain.emplace(m_programs);
    m_atEnd = false;
    m_problem = m_chain->check(entry);
}

void ChainRules::takeMalformed(const std::string &org, Seq seq, const std::string &why)
{
    if (!m_problem)
        m_problem = Problem{ProblemKind::WrongEntry, why, org, seq};
}

void ChainRules::endOfChain()
{
    if (!m_problem && m_chain && !m_atEnd)
        m_problem = m_chain->finish();
    m_atEnd = true;
}

void showChain(const ChainVisitor &visitor, const ChainRules &rules, const ProgramCatalog &programs)
{
    if (visitor && !rules.problem() && rules.chain() && rules.chain()->state().head())
        visitor(rules.chain()->state(), programs);
}

}
