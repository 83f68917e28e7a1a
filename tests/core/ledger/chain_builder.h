// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <map>
#include <string>
#include <vector>

#include "core/domain/built_in_programs.h"
#include "core/exchange/json/operation_json.h"
#include "core/ledger/canonical_json.h"
#include "core/ledger/decide.h"

namespace tidemark::test
{

using Chains = std::map<std::string, std::vector<Entry>>;

/// Books operations, given as lines of `tidemark-cli apply`, and keeps the chains.
class ChainBuilder
{
public:
    explicit ChainBuilder(ProgramCatalog programs = builtInPrograms())
        : m_programs(std::move(programs))
    {
    }
    /// Whether it booked anything; lines that are malformed or refused book nothing.
    bool apply(const std::string &line)
    {
        const Result<Operation> op = parseOperation(line, "tester");
        if (!op)
            return false;
        std::unique_ptr<OrgState> &state = m_states[op->org];
        if (!state)
            state = std::make_unique<OrgState>(nullptr, m_programs);
        Decision decision = decide(*state, *op, {m_programs, std::nullopt});
        if (!decision.after)
            return false;
        state->absorb(*decision.after);
        std::vector<Entry> &chain = m_chains[op->org];
        for (Entry &entry : decision.entries) {
            entry.recordedAt = entry.bookedAt;
            seal(entry, chain.empty() ? Hash{} : chain.back().hash);
            chain.push_back(std::move(entry));
        }
        return true;
    }
    void applyFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be opened", qPrintable(path));
        while (!file.atEnd())
            apply(file.readLine().toStdString());
    }
    void addProgram(Program program)
    {
        m_programs.add(std::move(program));
    }
    const Chains &chains() const
    {
        return m_chains;
    }
    const std::vector<Entry> &chain(const std::string &org) const
    {
        return m_chains.at(org);
    }
    const ProgramCatalog &programs() const
    {
        return m_programs;
    }

private:
    ProgramCatalog m_programs;
    std::map<std::string, std::unique_ptr<OrgState>> m_states;
    Chains m_chains;
};

/// Hashes the entries anew, so that they are a chain again.
inline void reseal(std::vector<Entry> &chain)
{
    Hash prev{};
    for (Entry &entry : chain) {
        seal(entry, prev);
        prev = entry.hash;
    }
}

/// After entries were dropped or put in: seqs and balances follow each other again.
inline void renumber(std::vector<Entry> &chain)
{
    Credits balance;
    Seq seq = 0;
    for (Entry &entry : chain) {
        entry.seq = ++seq;
        entry.balance = balance += entry.amount;
    }
}

}
